/** What a person asks of rows or columns. */

import type { OpenSpreadsheet } from '../services/sheets/open-spreadsheet';
import { countOf, type Fields, textOf } from './fields';
import { RequestError } from './request-error';

/** Does what a request names. @throws RequestError for an act that is none */
export function lineAct(book: OpenSpreadsheet, body: Fields): void {
  const [sheetId, from, count] = [countOf(body, 'sheet'), countOf(body, 'from'), countOf(body, 'count')];
  const isRows = textOf(body, 'dimension') === 'ROWS';
  switch (textOf(body, 'act')) {
    case 'insert':
      return isRows ? book.insertRows(sheetId, from, count) : book.insertColumns(sheetId, from, count);
    case 'delete':
      return isRows ? book.deleteRows(sheetId, from, count) : book.deleteColumns(sheetId, from, count);
    case 'hide':
      return isRows ? book.hideRows(sheetId, from, count) : book.hideColumns(sheetId, from, count);
    case 'show':
      return isRows ? book.showRows(sheetId, from, count) : book.showColumns(sheetId, from, count);
    case 'move': {
      const to = countOf(body, 'to');
      return isRows ? book.moveRows(sheetId, from, to, count) : book.moveColumns(sheetId, from, to, count);
    }
    case 'freeze':
      return book.freeze(sheetId, isRows ? 'ROWS' : 'COLUMNS', from);
    case 'copy':
      // The last first, so that the rows above keep their places.
      for (let row = from + count - 1; row >= from; row -= 1) book.copyRow(sheetId, row, from + count);
      return undefined;
    default:
      throw new RequestError(400, 'Поле «act» не называет действия.');
  }
}
