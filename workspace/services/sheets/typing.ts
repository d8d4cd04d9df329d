/** Typing, pasting and clearing. */

import type { Books } from './books';
import { enteredValue } from './cells';
import { meets } from './conditions';
import { localeOf } from './locales';
import type { CellData, Dimension } from './messages';
import type { OpenSpreadsheet, Outcome } from './open-spreadsheet';
import { Refused } from './refused';
import type { WireRequest } from './requests/apply';
import { type Book, type Cell, type Sheet, sheetOf } from './state';
import { readEntry } from './typed-entry';

type Typing = Pick<OpenSpreadsheet, 'typeIn' | 'paste' | 'clear'>;

/** The acts that enter something. */
export function typing(books: Books, id: string): Typing {
  const paste: OpenSpreadsheet['paste'] = (sheetId, row, column, texts) => {
    const book = books.get(id);
    const sheet = sheetOf(book, sheetId);
    const read = texts.map((line, down) =>
      line.map((text, right) => readCell(books, book, { text, cell: sheet.rows[row + down]?.[column + right] })),
    );
    const outcomes = new Set(read.flat().map(({ outcome }) => outcome));
    if (outcomes.has('rejected')) return 'rejected';
    const width = texts.reduce((widest, line) => Math.max(widest, line.length), 0);
    const start = { sheetId, rowIndex: row, columnIndex: column };
    const rows = read.map((cells) => ({ values: cells.map(({ data }) => data) }));
    const fields = 'userEnteredValue,userEnteredFormat.numberFormat';
    const room = [growth(sheet, 'ROWS', row + texts.length), growth(sheet, 'COLUMNS', column + width)].flat();
    books.batch(id, [...room, { updateCells: { start, rows, fields } }]);
    return outcomes.has('warned') ? 'warned' : 'entered';
  };
  return {
    paste,
    typeIn(sheetId, row, column, text) {
      const sheet = sheetOf(books.get(id), sheetId);
      const isThere = row < sheet.rowCount && column < sheet.columnCount;
      if (!isThere) throw new Refused(`No cell ${row}, ${column} on the sheet`);
      return paste(sheetId, row, column, [[text]]);
    },
    clear: (range) => void books.batch(id, [{ updateCells: { range, fields: 'userEnteredValue' } }]),
  };
}

interface TypedCell {
  readonly outcome: Outcome;
  readonly data: CellData;
}

interface Typed {
  readonly text: string;
  readonly cell: Cell | null | undefined;
}

/** A date brings its format along, unless the cell has one. */
function readCell(books: Books, book: Book, { text, cell }: Typed): TypedCell {
  const year = books.year(book);
  const own = cell?.format?.numberFormat;
  const { value, format: brought } = readEntry(text, { locale: localeOf(book), format: own, year });
  const numberFormat = own ?? brought;
  const rule = cell?.validation;
  const valid = value === undefined || !rule?.condition || meets(rule.condition, value, book, year);
  return {
    outcome: valid ? 'entered' : rule?.strict ? 'rejected' : 'warned',
    data: {
      ...(value === undefined ? {} : { userEnteredValue: enteredValue(value) }),
      ...(numberFormat ? { userEnteredFormat: { numberFormat } } : {}),
    },
  };
}

function growth(sheet: Sheet, dimension: Dimension, size: number): readonly WireRequest[] {
  const length = size - (dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount);
  return length > 0 ? [{ appendDimension: { sheetId: sheet.sheetId, dimension, length } }] : [];
}
