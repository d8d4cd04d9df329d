/** What a person sees and finds out in an open spreadsheet without changing it. */

import { boundsOf } from './bounds';
import type { Books } from './books';
import { edgeFrom } from './edge';
import { conditionHides, filterChoices } from './filter-view';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { displayRows, hiddenStretches, viewSheet } from './page-view';
import { warningOver } from './protection';
import { type Book, type Sheet, sheetOf } from './state';

type Reading = Pick<
  OpenSpreadsheet,
  'read' | 'view' | 'hiddenRows' | 'copyTexts' | 'edge' | 'filterChoices' | 'warning'
>;

/** Reading. */
export function reading(books: Books, id: string): Reading {
  const open = (sheetId: number): readonly [Book, Sheet] => [books.get(id), sheetOf(books.get(id), sheetId)];
  return {
    read: (sheetId) => displayRows(...open(sheetId)),
    view: (sheetId, window) => viewSheet(...open(sheetId), window),
    hiddenRows: (sheetId) => hiddenStretches(...open(sheetId)),
    copyTexts(range) {
      const [book, sheet] = open(range.sheetId ?? 0);
      const { top, bottom, left, right } = boundsOf(sheet, range);
      const hides = conditionHides(book, sheet);
      const texts = displayRows(book, { ...sheet, rows: sheet.rows.slice(top, bottom) });
      return Array.from({ length: bottom - top }, (_, place) => place).flatMap((place) =>
        hides(top + place)
          ? []
          : [Array.from({ length: right - left }, (_cell, column) => texts[place]?.[left + column] ?? '')],
      );
    },
    edge: (sheetId, from, way) => edgeFrom(open(sheetId)[1], hiddenStretches(...open(sheetId)), { from, way }),
    filterChoices: (sheetId, column) => filterChoices(...open(sheetId), column),
    warning(range) {
      const [, sheet] = open(range.sheetId ?? 0);
      return warningOver(sheet, boundsOf(sheet, range));
    },
  };
}
