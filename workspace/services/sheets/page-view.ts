/** What a person sees of a sheet: display texts with just enough of their looks for a page to draw. */

import { conditionHides } from './filter-view';
import { display } from './display';
import { localeOf } from './locales';
import type { CellFormat } from './messages';
import type { Book, Cell, Sheet } from './state';

interface CellView {
  readonly text: string;
  readonly format?: CellFormat;
  readonly note?: string;
  readonly checkbox?: boolean;
  /** Choices of a dropdown. */
  readonly choices?: readonly string[];
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
    rows: sheet.rows.slice(from, to).map((row, offset) => ({
      index: from + offset,
      hidden: (sheet.rowProperties[from + offset]?.hiddenByUser ?? false) || hides(from + offset),
      cells: row.map((cell) => viewCell(book, cell)),
    })),
  };
}

function viewCell(book: Book, cell: Cell | null): CellView {
  const condition = cell?.validation?.condition;
  const choices =
    condition?.type === 'ONE_OF_LIST' ? (condition.values ?? []).map((item) => item.userEnteredValue ?? '') : undefined;
  return {
    text: display(cell, localeOf(book)),
    ...(cell?.format ? { format: cell.format } : {}),
    ...(cell?.note ? { note: cell.note } : {}),
    ...(condition?.type === 'BOOLEAN' ? { checkbox: cell?.value === true } : {}),
    ...(choices ? { choices } : {}),
  };
}

/** The texts of a sheet without their looks, each row as wide as it is filled. */
export function displayRows(book: Book, sheet: Sheet): readonly (readonly string[])[] {
  const locale = localeOf(book);
  return sheet.rows.map((row) => row.map((cell) => display(cell, locale)));
}
