/** What there is to know of a spreadsheet before it is completed: locale, zone, and the sheets with their sizes. */

import { readRanges, sheets } from './sheets-api';

export interface SheetFacts {
  readonly title: string;
  readonly columnCount: number;
  readonly frozenRowCount: number;
  /** Known for the starter sheet (id 0) only; any other counts as used. */
  readonly isEmpty: boolean;
}

export interface SpreadsheetFacts {
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: ReadonlyMap<number, SheetFacts>;
}

const FIELDS =
  'properties(locale,timeZone),sheets.properties(sheetId,title,gridProperties(columnCount,frozenRowCount))';

export function describeSpreadsheet(spreadsheetId: string): SpreadsheetFacts {
  const reply = sheets().get(spreadsheetId, { fields: FIELDS });
  const found = (reply.sheets ?? []).map(({ properties }) => ({
    id: properties?.sheetId ?? 0,
    title: properties?.title ?? '',
    columnCount: properties?.gridProperties?.columnCount ?? 0,
    frozenRowCount: properties?.gridProperties?.frozenRowCount ?? 0,
  }));
  const alone = found.length === 1 && found[0]?.id === 0;
  const starterIsEmpty = alone && readRanges(spreadsheetId, [{ sheetId: 0 }])[0]?.values.length === 0;
  return {
    locale: reply.properties?.locale ?? '',
    timeZone: reply.properties?.timeZone ?? '',
    sheets: new Map(found.map(({ id, ...sheet }) => [id, { ...sheet, isEmpty: id === 0 && starterIsEmpty }])),
  };
}
