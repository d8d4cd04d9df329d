/** The Sheets service's memory: the spreadsheets, and the events that change them. An event carries the change, never the sheet. */

import type { Reducer } from '../../core/store';
import { Refused } from './refused';
import { applyRequests, type WireRequest } from './requests/apply';
import type { Reply } from './requests/kind';
import { type Book, newSheet, type Sheet } from './state';

interface SheetsState {
  readonly books: Record<string, Book>;
  /** Named versions by spreadsheet and name; they share with the book whatever has not changed since. */
  versions?: Record<string, Record<string, Book>>;
}

export type SheetsEvent =
  | {
      readonly type: 'created';
      readonly id: string;
      readonly locale: string;
      readonly timeZone: string;
      readonly firstTitle: string;
    }
  | { readonly type: 'copied'; readonly from: string; readonly to: string }
  | { readonly type: 'batch'; readonly id: string; readonly requests: readonly WireRequest[] }
  | {
      readonly type: 'sheet-duplicated';
      readonly id: string;
      readonly sheetId: number;
      readonly newSheetId: number;
      readonly title: string;
    }
  | {
      readonly type: 'answers-linked';
      readonly id: string;
      readonly sheetId: number;
      readonly columns: readonly (string | null)[];
    }
  | { readonly type: 'answers-unlinked'; readonly id: string; readonly sheetId: number }
  | { readonly type: 'version-named'; readonly id: string; readonly name: string }
  | { readonly type: 'version-restored'; readonly id: string; readonly name: string };

export const sheetsReducer: Reducer<SheetsState, SheetsEvent, readonly Reply[]> = {
  service: 'sheets',
  initial: () => ({ books: {} }),
  apply(state, event) {
    if (event.type === 'created') {
      const { id, locale, timeZone, firstTitle } = event;
      state.books[id] = { id, locale, timeZone, autoRecalc: 'ON_CHANGE', sheets: [newSheet(0, firstTitle)] };
      return [];
    }
    if (event.type === 'copied') {
      state.books[event.to] = {
        ...bookOf(state, event.from),
        id: event.to,
        sheets: bookOf(state, event.from).sheets.map(unlinked),
      };
      return [];
    }
    const book = bookOf(state, event.id);
    if (event.type === 'batch') {
      const applied = applyRequests(book, event.requests);
      state.books[event.id] = applied.book;
      return applied.replies;
    }
    if (event.type === 'version-named') {
      const versions = (state.versions ??= {});
      versions[event.id] = { ...versions[event.id], [event.name]: book };
      return [];
    }
    state.books[event.id] =
      event.type === 'version-restored'
        ? restored(book, state.versions?.[event.id]?.[event.name])
        : { ...book, sheets: changeSheets(book.sheets, event) };
    return [];
  },
};

/** A version tells nothing of the forms that answer into the book. */
function restored(book: Book, version: Book | undefined): Book {
  if (!version) throw new Refused('There is no such version.', 404);
  const linkOf = (sheetId: number): Partial<Sheet> => {
    const columns = book.sheets.find((sheet) => sheet.sheetId === sheetId)?.answerColumns;
    return columns ? { answerColumns: columns } : {};
  };
  return { ...version, sheets: version.sheets.map((sheet) => ({ ...unlinked(sheet), ...linkOf(sheet.sheetId) })) };
}

function bookOf(state: SheetsState, id: string): Book {
  const book = state.books[id];
  if (!book) throw new Refused('Requested entity was not found.', 404);
  return book;
}

type SheetEvent = Extract<SheetsEvent, { type: 'sheet-duplicated' | 'answers-linked' | 'answers-unlinked' }>;

function changeSheets(sheets: readonly Sheet[], event: SheetEvent): readonly Sheet[] {
  const index = sheets.findIndex((sheet) => sheet.sheetId === event.sheetId);
  const sheet = sheets[index];
  if (!sheet) throw new Refused(`No sheet with id: ${event.sheetId}`);
  const around = (...middle: readonly Sheet[]): readonly Sheet[] => [
    ...sheets.slice(0, index),
    ...middle,
    ...sheets.slice(index + 1),
  ];
  switch (event.type) {
    case 'sheet-duplicated':
      return around(sheet, { ...unlinked(sheet), sheetId: event.newSheetId, title: event.title });
    case 'answers-linked':
      return around({ ...sheet, answerColumns: event.columns });
    case 'answers-unlinked':
      return around(unlinked(sheet));
  }
}

/** Google links a form to one sheet: copies of it are plain sheets. */
function unlinked(sheet: Sheet): Sheet {
  const { answerColumns: _link, ...plain } = sheet;
  return plain;
}
