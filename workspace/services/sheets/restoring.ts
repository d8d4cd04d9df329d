/** Cells taken down as they are, and put back: how a person's own entry is undone. */

import type { Books } from './books';
import { boundsOf } from './bounds';
import { asCellData } from './cells';
import type { Block, OpenSpreadsheet } from './open-spreadsheet';
import { EMPTY_ROW, type Row, sheetOf } from './state';

/** Whether the rows of two blocks are the very same. */
export function isUntouched(one: Block, other: Block): boolean {
  return one.rows.length === other.rows.length && one.rows.every((row, place) => row === other.rows[place]);
}

/** Taking down and putting back; what a range names beyond the grid is empty, and there once a paste has made room. */
export function restoring(books: Books, id: string): Pick<OpenSpreadsheet, 'take' | 'restore'> {
  return {
    take(range) {
      const sheet = sheetOf(books.get(id), range.sheetId ?? 0);
      const { top, bottom, left, right } = boundsOf(sheet, range);
      const { endRowIndex = bottom, endColumnIndex = right } = range;
      const rows = Array.from({ length: endRowIndex - top }, (_, place) => sheet.rows[top + place] ?? EMPTY_ROW);
      return { sheetId: sheet.sheetId, top, left, width: endColumnIndex - left, rows };
    },
    restore({ sheetId, top, left, width, rows }) {
      const values = (row: Row) => Array.from({ length: width }, (_, place) => asCellData(row[left + place]));
      const start = { sheetId, rowIndex: top, columnIndex: left };
      books.batch(id, [{ updateCells: { start, rows: rows.map((row) => ({ values: values(row) })), fields: '*' } }]);
    },
  };
}
