/** What a person sees of a sheet: display texts with just enough of their looks for a page to draw. */

import { type Bounds, boundsOf } from './bounds';
import { choicesOf, meets } from './conditions';
import { display } from './display';
import { conditionHides, filteredColumns } from './filter-view';
import { localeOf } from './locales';
import type { CellFormat, DataValidationRule } from './messages';
import type { Book, Cell, Sheet } from './state';

interface CellView {
  readonly text: string;
  readonly format?: CellFormat;
  readonly note?: string;
  readonly checkbox?: boolean;
  /** Choices of a dropdown. */
  readonly choices?: readonly string[];
  /** The condition of any other validation. */
  readonly expects?: string;
  /** Whether what does not meet the rule is rejected; otherwise it is only marked. */
  readonly strict?: true;
  /** What stands in the cell does not meet its rule. */
  readonly invalid?: true;
}

interface FilterView extends Bounds {
  /** Columns that hide rows. */
  readonly columns: readonly number[];
}

interface RowView {
  /** Zero-based place in the sheet. */
  readonly index: number;
  /** Hidden by a person or by the filter. */
  readonly hidden: boolean;
  readonly cells: readonly CellView[];
}

export interface SheetView {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
  readonly columns: readonly { readonly pixels: number; readonly hidden: boolean }[];
  readonly filter?: FilterView;
  readonly rows: readonly RowView[];
}

/** A window of a sheet, all of it by default; rows below the last one that holds anything are left out. */
export function viewSheet(
  book: Book,
  sheet: Sheet,
  window: { readonly from?: number; readonly to?: number } = {},
): SheetView {
  const { from = 0, to = sheet.rows.length } = window;
  const { sheetId, title, hidden, rowCount, columnCount, frozenRowCount, frozenColumnCount } = sheet;
  const hides = conditionHides(book, sheet);
  return {
    ...{ sheetId, title, hidden, rowCount, columnCount, frozenRowCount, frozenColumnCount },
    columns: Array.from({ length: columnCount }, (_, index) => ({
      pixels: sheet.columnProperties[index]?.pixelSize ?? 100,
      hidden: sheet.columnProperties[index]?.hiddenByUser ?? false,
    })),
    ...(sheet.basicFilter
      ? { filter: { ...boundsOf(sheet, sheet.basicFilter.range ?? {}), columns: filteredColumns(sheet) } }
      : {}),
    rows: sheet.rows.slice(from, to).map((row, offset) => ({
      index: from + offset,
      hidden: (sheet.rowProperties[from + offset]?.hiddenByUser ?? false) || hides(from + offset),
      cells: row.map((cell) => viewCell(book, cell)),
    })),
  };
}

function viewCell(book: Book, cell: Cell | null): CellView {
  const rule = cell?.validation;
  return {
    text: display(cell, localeOf(book)),
    ...(cell?.format ? { format: cell.format } : {}),
    ...(cell?.note ? { note: cell.note } : {}),
    ...(rule?.condition?.type ? viewRule(book, rule, cell?.value) : {}),
  };
}

/** An empty cell meets every rule. A formula of a rule is not calculated here: nothing is said of such a cell. */
function viewRule(
  book: Book,
  { condition = {}, strict = false }: DataValidationRule,
  value: Cell['value'],
): Partial<CellView> {
  if (condition.type === 'CUSTOM_FORMULA') return {};
  const choices = choicesOf(condition, book);
  const isCheckbox = condition.type === 'BOOLEAN';
  return {
    ...(isCheckbox ? { checkbox: value === true } : choices ? { choices } : { expects: String(condition.type) }),
    ...(strict ? { strict } : {}),
    ...(value === undefined || meets(condition, value, book, 0) ? {} : { invalid: true }),
  };
}

/** Stretches of rows that nobody sees, hidden by a person or by the filter, [from, to). */
export function hiddenStretches(book: Book, sheet: Sheet): readonly (readonly [from: number, to: number])[] {
  const hides = conditionHides(book, sheet);
  const stretches: [number, number][] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    if (sheet.rowProperties[row]?.hiddenByUser !== true && !hides(row)) continue;
    const last = stretches.at(-1);
    if (last?.[1] === row) last[1] = row + 1;
    else stretches.push([row, row + 1]);
  }
  return stretches;
}

/** The texts of a sheet without their looks, each row as wide as it is filled. */
export function displayRows(book: Book, sheet: Sheet): readonly (readonly string[])[] {
  const locale = localeOf(book);
  return sheet.rows.map((row) => row.map((cell) => display(cell, locale)));
}
