/** People at their keyboards: no gate, no quota, each act one event. */

import type { Books } from './books';
import { rowActs, shiftActs } from './line-acts';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { tabActs } from './tab-acts';
import { typing } from './typing';

export interface SheetsPeople {
  open(spreadsheetId: string): OpenSpreadsheet;
}

/** Gives people hands. */
export function createPeople(books: Books): SheetsPeople {
  return {
    open: (id) => ({ ...typing(books, id), ...shiftActs(books, id), ...rowActs(books, id), ...tabActs(books, id) }),
  };
}
