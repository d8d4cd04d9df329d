/** The Sheets service of the local Workspace: the script's `Sheets`, what people do in a spreadsheet, and the content of spreadsheet files. */

import { NotOnTheListError } from '../../core/errors';
import type { World } from '../../core/world';
import { SPREADSHEET_MIME } from './access';
import { createAnswerSheets, type FormSheets } from './answer-sheets';
import { createApi, type SheetsGlobal } from './api';
import { createBooks } from './books';
import { conditionHides } from './filter-view';
import { createPeople, type SheetsPeople } from './people';
import type { Book } from './state';

export interface SheetsOptions {
  /** Of the account: new spreadsheets take them. */
  readonly locale?: string;
  readonly timeZone?: string;
}

interface TabInfo {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly hidden: boolean;
}

export interface Sheets {
  /** What scripts see as `Sheets`. */
  readonly global: SheetsGlobal;
  readonly people: SheetsPeople;
  readonly answerSheets: FormSheets;
  /** The whole state of a spreadsheet, to be read only; `undefined` for an id that is none. */
  book(spreadsheetId: string): Book | undefined;
  /** Whether a row (counted from 0) is out of sight, and by whose doing. */
  hiddenRow(
    spreadsheetId: string,
    sheetId: number,
    row: number,
  ): { readonly byUser: boolean; readonly byFilter: boolean };
  /** Its tabs in order, for what shows or opens them. */
  tabs(spreadsheetId: string): readonly TabInfo[];
}

/** Makes the service, registers spreadsheets as a kind of file and gives forms their answer sheets. */
export function createSheets(
  world: World,
  { locale = 'ru_RU', timeZone = 'Europe/Moscow' }: SheetsOptions = {},
): Sheets {
  const books = createBooks(world);
  const answerSheets = createAnswerSheets(books);
  const firstTitle = locale.startsWith('ru') ? 'Лист1' : 'Sheet1';
  world.answerSheets = answerSheets;
  world.files.registerKind({
    mimeType: SPREADSHEET_MIME,
    create(id, _name, upload) {
      if (upload) throw new NotOnTheListError('Conversion of an upload into a spreadsheet');
      books.commit({ type: 'created', id, locale, timeZone, firstTitle });
    },
    copy: (from, to) => void books.commit({ type: 'copied', from, to }),
  });
  return {
    global: createApi(world, books),
    people: createPeople(books),
    answerSheets,
    book: (spreadsheetId) => books.find(spreadsheetId),
    hiddenRow(spreadsheetId, sheetId, row) {
      const book = books.find(spreadsheetId);
      const sheet = book?.sheets.find((one) => one.sheetId === sheetId);
      if (!book || !sheet) return { byUser: false, byFilter: false };
      return { byUser: sheet.rowProperties[row]?.hiddenByUser ?? false, byFilter: conditionHides(book, sheet)(row) };
    },
    tabs: (spreadsheetId) =>
      (books.find(spreadsheetId)?.sheets ?? []).map(({ sheetId, title, hidden }, index) => ({
        sheetId,
        title,
        index,
        hidden,
      })),
  };
}
