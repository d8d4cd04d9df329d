/** What a person asks of tabs. */

import type { OpenSpreadsheet } from '../services/sheets/open-spreadsheet';
import { countOf, type Fields, textOf } from './fields';
import { RequestError } from './request-error';

/** Does what a request names. Returns the id of a tab that it made. @throws RequestError for an act that is none */
export function tabAct(book: OpenSpreadsheet, body: Fields): number | undefined {
  const act = textOf(body, 'act');
  if (act === 'add') return book.addSheet();
  const sheetId = countOf(body, 'sheet');
  switch (act) {
    case 'duplicate':
      return book.duplicateSheet(sheetId);
    case 'rename':
      return void book.renameSheet(sheetId, textOf(body, 'title'));
    case 'hide':
      return void book.hideSheet(sheetId);
    case 'show':
      return void book.hideSheet(sheetId, false);
    case 'move':
      return void book.moveSheet(sheetId, countOf(body, 'to'));
    case 'delete':
      return void book.deleteSheet(sheetId);
    default:
      throw new RequestError(400, 'Поле «act» не называет действия.');
  }
}
