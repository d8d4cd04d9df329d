/** GridData of the API: the cells of a box as the resource shows them (reference: spreadsheets/sheets, GridData). */

import type { Bounds } from './bounds';
import { enteredValue, formulaResult } from './cells';
import { display } from './display';
import { type Mask, under } from './field-mask';
import { conditionHides } from './filter-view';
import { type Locale, localeOf } from './locales';
import type { Book, Cell, Sheet } from './state';

const ROW_PIXELS = 21;
const COLUMN_PIXELS = 100;

interface DataSource {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly mask: Mask | true;
}

/** What the mask leaves out is not built: an id column that is read back after a write is thousands of rows long. */
export function gridData({ book, sheet, mask }: DataSource, { top, bottom, left, right }: Bounds): unknown {
  const rowMask = under(mask, 'rowData');
  const cellMask = (rowMask && under(rowMask, 'values')) ?? true;
  const locale = localeOf(book);
  const rowData = (rowMask ? sheet.rows.slice(top, bottom) : []).map((row) => {
    const values = row.slice(left, right).map((cell) => cellResource(cell, locale, cellMask));
    return cutEnd(values, (_value, index) => !row[left + index]);
  });
  const kept = cutEnd(rowData, (values) => values.length === 0);
  return {
    ...(top > 0 ? { startRow: top } : {}),
    ...(left > 0 ? { startColumn: left } : {}),
    ...(kept.length > 0 ? { rowData: kept.map((values) => (values.length > 0 ? { values } : {})) } : {}),
    ...(under(mask, 'rowMetadata') ? { rowMetadata: rowLines({ book, sheet, mask }, [top, bottom]) } : {}),
    ...(under(mask, 'columnMetadata')
      ? { columnMetadata: lines(sheet.columnProperties, [left, right], COLUMN_PIXELS) }
      : {}),
  };
}

/** What the filter hides is found out only for who asks. */
function rowLines({ book, sheet, mask }: DataSource, span: readonly [number, number]): unknown {
  const rows = lines(sheet.rowProperties, span, ROW_PIXELS);
  const rowMask = under(mask, 'rowMetadata');
  if (rowMask === undefined || !under(rowMask, 'hiddenByFilter')) return rows;
  const isHidden = conditionHides(book, sheet);
  return rows.map((row, index) => (isHidden(span[0] + index) ? { ...row, hiddenByFilter: true } : row));
}

function lines(
  properties: readonly (object | null)[],
  [start, end]: readonly [number, number],
  pixelSize: number,
): readonly object[] {
  return Array.from({ length: end - start }, (_, index) => ({ pixelSize, ...properties[start + index] }));
}

function cellResource(cell: Cell | null, locale: Locale, mask: Mask | true): object {
  if (!cell) return {};
  const { value, format, note, validation } = cell;
  const link = format?.textFormat?.link?.uri;
  return {
    ...(value === undefined ? {} : { userEnteredValue: enteredValue(value), effectiveValue: effectiveValue(value) }),
    ...(value !== undefined && under(mask, 'formattedValue') ? { formattedValue: display(cell, locale) } : {}),
    ...(format ? { userEnteredFormat: format } : {}),
    ...(link ? { hyperlink: link } : {}),
    ...(note ? { note } : {}),
    ...(validation ? { dataValidation: validation } : {}),
  };
}

function effectiveValue(value: NonNullable<Cell['value']>): unknown {
  if (typeof value !== 'object') return enteredValue(value);
  const result = formulaResult(value.formula);
  return result === '#ERROR!'
    ? { errorValue: { type: 'ERROR', message: 'Formula parse error.' } }
    : { stringValue: result };
}

function cutEnd<T>(items: readonly T[], isEmpty: (item: T, index: number) => boolean): readonly T[] {
  let end = items.length;
  while (end > 0 && isEmpty(items[end - 1] as T, end - 1)) end -= 1;
  return items.slice(0, end);
}
