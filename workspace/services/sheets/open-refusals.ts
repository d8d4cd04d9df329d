/** What Google may refuse in a batch, where its reference does not say whether it does: only under the answer that says so. */

import type { Answers } from '../../core/open-questions';
import { printRange } from './a1';
import type { Books } from './books';
import { meets } from './conditions';
import { Refused } from './refused';
import { applyRequests, type WireRequest } from './requests/apply';
import type { Book, Cell, Sheet } from './state';

interface Batch {
  readonly spreadsheetId: string;
  readonly requests: readonly WireRequest[];
  readonly answers: Answers;
}

/** @throws Refused for a batch that is refused under the answers */
export function refuseOpenly(books: Books, { spreadsheetId, requests, answers }: Batch): void {
  const book = books.get(spreadsheetId);
  if (answers.to('sheets/deleted-sheet-id') === 'no') refuseUsedIds(book, requests);
  if (answers.to('sheets/strict-validation') === 'refuses the batch') {
    refuseInvalidCells(book, applyRequests(book, requests).book, books.year(book));
  }
}

function refuseUsedIds({ goneSheetIds = [] }: Book, requests: readonly WireRequest[]): void {
  const gone = new Set(goneSheetIds);
  requests.forEach(({ addSheet, deleteSheet }, index) => {
    const id = addSheet?.properties?.sheetId;
    if (id !== undefined && gone.has(id))
      throw new Refused(`Invalid requests[${index}].addSheet: Sheet with id ${id} already exists.`);
    if (deleteSheet) gone.add(deleteSheet.sheetId ?? 0);
  });
}

/** Looks at the cells that the batch made; cells that only moved are the same objects as before. */
function refuseInvalidCells(before: Book, after: Book, year: number): void {
  for (const sheet of after.sheets) {
    const old = before.sheets.find(({ sheetId }) => sheetId === sheet.sheetId);
    if (old?.rows === sheet.rows) continue;
    const known = new Set((old?.rows ?? []).flat());
    sheet.rows.forEach((row, rowIndex) =>
      row.forEach((cell, column) => {
        const isSame = cell === null || known.has(cell) || old?.rows[rowIndex]?.[column]?.value === cell.value;
        if (!isSame && isInvalid(cell, after, year)) throw invalidAt(sheet, rowIndex, column);
      }),
    );
  }
}

function isInvalid({ value, validation }: Cell, book: Book, year: number): boolean {
  if (value === undefined || !validation?.strict || !validation.condition) return false;
  return !meets(validation.condition, value, book, year);
}

function invalidAt(sheet: Sheet, row: number, column: number): Refused {
  const range = { startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 };
  return new Refused(
    `The data you entered in cell ${printRange(sheet, range)} violates the data validation rules set on this cell.`,
  );
}
