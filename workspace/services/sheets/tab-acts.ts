/** What is done to tabs by hand, and the filter. */

import type { Books } from './books';
import { withHiddenValues } from './filter-view';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { Refused } from './refused';
import type { WireRequest } from './requests/apply';
import { type Book, sheetOf } from './state';

type Titles = 'addSheet' | 'renameSheet' | 'moveSheet' | 'hideSheet' | 'deleteSheet' | 'duplicateSheet';
type TabActs = Pick<OpenSpreadsheet, Titles | 'setFilter' | 'clearFilter' | 'filterColumn'>;

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
    clearFilter: (sheetId) => act({ clearBasicFilter: { sheetId } }),
    filterColumn(sheetId, column, hidden) {
      const { basicFilter } = sheetOf(books.get(id), sheetId);
      if (!basicFilter) throw new Refused('There is no filter on the sheet.');
      act({ setBasicFilter: { filter: withHiddenValues(basicFilter, column, hidden) } });
    },
    addSheet() {
      const sheetId = books.freeId(books.get(id));
      act({ addSheet: { properties: { sheetId } } });
      return sheetId;
    },
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
