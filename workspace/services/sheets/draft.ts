/** A book while a batch is being applied: sheets and rows are copied when they are first written, so that a refused batch costs and changes nothing. */

import { Refused } from './refused';
import { type Book, type Cell, EMPTY_ROW, gridCells, type Row, type Sheet } from './state';

/** The limit of a workbook; empty cells count (Apps Script, best practices). */
const MOST_CELLS = 10_000_000;

export interface Draft {
  /** The book as it stands. */
  book(): Book;
  changeBook(change: Partial<Pick<Book, 'locale' | 'timeZone' | 'autoRecalc' | 'goneSheetIds'>>): void;
  sheets(): readonly Sheet[];
  setSheets(sheets: readonly Sheet[]): void;
  /** @throws Refused where there is no such sheet */
  sheet(sheetId: number): Sheet;
  change(sheetId: number, change: Partial<Sheet>): Sheet;
  /** The sheet's rows, to be written in place. */
  rows(sheetId: number): Row[];
  /** One of those rows, to be written in place; `index` lies inside the grid. */
  row(rows: Row[], index: number): (Cell | null)[];
}

/** Starts from a book as it is remembered. */
export function createDraft(before: Book): Draft {
  let book = before;
  const own = new WeakSet<object>();

  const sheet = (sheetId: number): Sheet => {
    const found = book.sheets.find((candidate) => candidate.sheetId === sheetId);
    if (!found) throw new Refused(`No grid with id: ${sheetId}`);
    return found;
  };
  const change = (sheetId: number, part: Partial<Sheet>): Sheet => {
    const changed: Sheet = { ...sheet(sheetId), ...part };
    book = { ...book, sheets: book.sheets.map((old) => (old.sheetId === sheetId ? changed : old)) };
    if (part.rowCount !== undefined || part.columnCount !== undefined) checkSize(book.sheets);
    return changed;
  };
  return {
    book: () => book,
    changeBook: (part) => void (book = { ...book, ...part }),
    sheets: () => book.sheets,
    setSheets(sheets) {
      checkSize(sheets);
      book = { ...book, sheets };
    },
    sheet,
    change,
    rows(sheetId) {
      const { rows } = sheet(sheetId);
      if (own.has(rows)) return rows as Row[];
      const copy = [...rows];
      own.add(copy);
      change(sheetId, { rows: copy });
      return copy;
    },
    row: (rows, index) => ownRow(own, rows, index),
  };
}

function ownRow(own: WeakSet<object>, rows: Row[], index: number): (Cell | null)[] {
  while (rows.length <= index) rows.push(EMPTY_ROW);
  const row = rows[index] ?? EMPTY_ROW;
  if (own.has(row)) return row as (Cell | null)[];
  const copy = [...row];
  own.add(copy);
  rows[index] = copy;
  return copy;
}

function checkSize(sheets: readonly Sheet[]): void {
  const cells = sheets.reduce((sum, sheet) => sum + gridCells(sheet), 0);
  if (cells > MOST_CELLS) {
    throw new Refused(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

/** Puts a cell into a row that is one's own; cells between are empty. */
export function setCell(row: (Cell | null)[], column: number, cell: Cell | null): void {
  while (row.length <= column) row.push(null);
  row[column] = cell;
}
