/** Where one answer to a form goes, and with which requests: its row, and new columns for questions that have none. */

import { dataEnd, enteredValue } from './cells';
import type { CellData } from './messages';
import type { WireRequest } from './requests/apply';
import type { Sheet } from './state';

/** Google's first column, in the account's language. */
export const TIMESTAMP_HEADING = 'Отметка времени';

interface Answer {
  /** The row of an edited answer. */
  readonly row: number | undefined;
  /** Cells by the heading of their question. */
  readonly answer: Readonly<Record<string, string | number>>;
}

interface Plan {
  readonly row: number;
  readonly requests: readonly WireRequest[];
  /** Which question fills which column, where that has changed. */
  readonly newColumns: readonly (string | null)[] | undefined;
}

/** A new answer goes below the last row with data; a question that is not answered empties its cell. */
export function planAnswer(
  { sheet, columns }: { readonly sheet: Sheet; readonly columns: readonly (string | null)[] },
  { row = Math.max(1, dataEnd(sheet.rows)), answer }: Answer,
): Plan {
  const { sheetId } = sheet;
  const fresh = Object.keys(answer).filter((heading) => !columns.includes(heading));
  const known = Array.from({ length: width(sheet, columns) }, (_, index) => columns[index] ?? null);
  const all = fresh.length > 0 ? [...known, ...fresh] : columns;
  return {
    row,
    requests: [
      ...grow(sheet, 'ROWS', row + 1),
      ...grow(sheet, 'COLUMNS', all.length),
      ...(fresh.length > 0 ? [headingRequest(sheetId, known.length, fresh)] : []),
      ...all.flatMap((heading, column) =>
        heading === null ? [] : writeAnswer({ sheetId, row, column }, heading, answer[heading]),
      ),
    ],
    newColumns: fresh.length > 0 ? all : undefined,
  };
}

/** Writes headings from a column on. */
export function headingRequest(sheetId: number, column: number, headings: readonly string[]): WireRequest {
  return {
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: column },
      rows: [{ values: headings.map((heading) => ({ userEnteredValue: { stringValue: heading } })) }],
      fields: 'userEnteredValue',
    },
  };
}

/** A new question's column comes after everything that stands in the heading row. */
function width(sheet: Sheet, columns: readonly (string | null)[]): number {
  const headings = sheet.rows[0] ?? [];
  const last = headings.reduce((found, cell, index) => (cell?.value === undefined ? found : index), -1);
  return Math.max(columns.length, last + 1);
}

function grow(sheet: Sheet, dimension: 'ROWS' | 'COLUMNS', size: number): readonly WireRequest[] {
  const length = size - (dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount);
  return length > 0 ? [{ appendDimension: { sheetId: sheet.sheetId, dimension, length } }] : [];
}

type Place = { readonly sheetId: number; readonly row: number; readonly column: number };

/** Text stays text; only the stamp is known to be a date. */
function writeAnswer(place: Place, heading: string, value: string | number | undefined): readonly WireRequest[] {
  const isStamp = heading === TIMESTAMP_HEADING && typeof value === 'number';
  const data: CellData = {
    ...(value === undefined || value === '' ? {} : { userEnteredValue: enteredValue(value) }),
    ...(isStamp ? { userEnteredFormat: { numberFormat: { type: 'DATE_TIME' } } } : {}),
  };
  const start = { sheetId: place.sheetId, rowIndex: place.row, columnIndex: place.column };
  const fields = isStamp ? 'userEnteredValue,userEnteredFormat.numberFormat' : 'userEnteredValue';
  return [{ updateCells: { start, rows: [{ values: [data] }], fields } }];
}
