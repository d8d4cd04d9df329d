/** People at their keyboards: no gate, no quota, each act one event. */

import type { Books } from './books';
import { rowActs, shiftActs } from './line-acts';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { reading } from './reading';
import { restoring } from './restoring';
import { tabActs } from './tab-acts';
import { typing } from './typing';
import { versionActs } from './version-acts';

export interface SheetsPeople {
  open(spreadsheetId: string): OpenSpreadsheet;
}

/** Gives people hands. */
export function createPeople(books: Books): SheetsPeople {
  return {
    open: (id) => ({
      ...reading(books, id),
      ...typing(books, id),
      ...shiftActs(books, id),
      ...rowActs(books, id),
      ...tabActs(books, id),
      ...restoring(books, id),
      ...versionActs(books, id),
    }),
  };
}
