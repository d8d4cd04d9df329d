/** What is done to tabs by hand, and the filter. */

import type { Books } from './books';
import type { OpenSpreadsheet } from './open-spreadsheet';
import type { WireRequest } from './requests/apply';
import { type Book, sheetOf } from './state';

type TabActs = Pick<
  OpenSpreadsheet,
  'renameSheet' | 'moveSheet' | 'hideSheet' | 'deleteSheet' | 'duplicateSheet' | 'setFilter'
>;

/** The acts on tabs. */
export function tabActs(books: Books, id: string): TabActs {
  const act = (request: WireRequest): void => void books.batch(id, [request]);
  return {
    renameSheet: (sheetId, title) =>
      act({ updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } }),
    moveSheet: (sheetId, index) => act({ updateSheetProperties: { properties: { sheetId, index }, fields: 'index' } }),
    hideSheet: (sheetId, hidden = true) =>
      act({ updateSheetProperties: { properties: { sheetId, hidden }, fields: 'hidden' } }),
    deleteSheet: (sheetId) => act({ deleteSheet: { sheetId } }),
    setFilter: (filter) => act({ setBasicFilter: { filter } }),
    duplicateSheet(sheetId) {
      const book = books.get(id);
      const newSheetId = books.freeId(book);
      books.commit({
        type: 'sheet-duplicated',
        id,
        sheetId,
        newSheetId,
        title: copyTitle(book, sheetOf(book, sheetId).title),
      });
      return newSheetId;
    },
  };
}

function copyTitle(book: Book, title: string): string {
  for (let number = 1; ; number += 1) {
    const copy = number === 1 ? `Копия ${title}` : `Копия ${title} ${number}`;
    if (!book.sheets.some((sheet) => sheet.title === copy)) return copy;
  }
}
