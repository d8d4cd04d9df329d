/** The spreadsheet that all forms answer into: only its submit trigger matters, it is never read for answers. */

import { describeSpreadsheet } from '../sheets/spreadsheet-facts';
import { readRanges, withPatience, writeBatch } from '../sheets/sheets-api';

const LOCALE = 'ru_RU';

/** Gives the book the college's locale and zone: one made by Drive has those of the account. */
export function arrangeBook(bookId: string, timeZone: string): void {
  const facts = withPatience(() => describeSpreadsheet(bookId));
  if (facts.locale === LOCALE && facts.timeZone === timeZone) return;
  const properties = { locale: LOCALE, timeZone };
  withPatience(() => writeBatch(bookId, [{ updateSpreadsheetProperties: { properties, fields: 'locale,timeZone' } }]));
}

/**
 * Finds the sheet of a form by the headings that Google gave it, the titles of its questions: this answers a run that was cut after the link
 * as well as the run that made it. A question is named by the titles that it has had. Of several sheets (a form that was linked anew) the
 * last is in use.
 */
export function answerSheetOf(bookId: string, questions: readonly (readonly string[])[]): string | undefined {
  const facts = withPatience(() => describeSpreadsheet(bookId));
  const ids = [...facts.sheets.keys()];
  const wishes = ids.map((sheetId) => ({ sheetId, endRow: 1 }));
  const rows = withPatience(() => readRanges(bookId, wishes));
  const found = ids.filter((_, index) => hasAll((rows[index]?.values[0] ?? []).map(String), questions));
  return found.length === 0 ? undefined : String(found.at(-1));
}

/** A grid has a column a row, headed «title [row]». */
function hasAll(headings: readonly string[], questions: readonly (readonly string[])[]): boolean {
  const has = (title: string): boolean =>
    headings.some((heading) => heading === title || heading.startsWith(`${title} [`));
  return questions.every((titles) => titles.some(has));
}
