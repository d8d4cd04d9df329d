/** updateSpreadsheetProperties: locale, zone and recalculation; the title belongs to the file and is renamed there. */

import { message, oneOf, off, text } from '../checks';
import { under, writeMask } from '../field-mask';
import { LOCALES } from '../locales';
import { Refused } from '../refused';
import type { Kind } from './kind';

const properties = message({
  title: text,
  locale: text,
  timeZone: text,
  autoRecalc: oneOf('RecalculationInterval', 'ON_CHANGE', 'MINUTE', 'HOUR'),
  defaultFormat: off,
  iterativeCalculationSettings: off,
  spreadsheetTheme: off,
  importFunctionsExternalUrlAccessAllowed: off,
});
const request = message({ properties, fields: text });

export const updateSpreadsheetProperties: Kind<{
  readonly properties?: {
    readonly title?: string;
    readonly locale?: string;
    readonly timeZone?: string;
    readonly autoRecalc?: 'ON_CHANGE' | 'MINUTE' | 'HOUR';
  };
  readonly fields?: string;
}> = {
  message: request,
  apply(draft, { properties: wanted = {}, fields }) {
    const mask = writeMask(fields, ['title', 'locale', 'timeZone', 'autoRecalc']);
    const { locale, timeZone, autoRecalc } = wanted;
    if (under(mask, 'title') && !wanted.title) throw new Refused('Spreadsheet title cannot be empty.');
    if (under(mask, 'locale')) draft.changeBook({ locale: checkLocale(locale) });
    if (under(mask, 'timeZone')) draft.changeBook({ timeZone: checkZone(timeZone) });
    if (under(mask, 'autoRecalc')) draft.changeBook({ autoRecalc: autoRecalc ?? 'ON_CHANGE' });
    return {};
  },
};

function checkLocale(locale: string | undefined): string {
  if (locale === undefined || !Object.hasOwn(LOCALES, locale)) throw new Refused(`Unsupported locale: ${locale ?? ''}`);
  return locale;
}

function checkZone(timeZone: string | undefined): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: timeZone ?? '' });
    return timeZone ?? '';
  } catch {
    throw new Refused(`Invalid time zone: ${timeZone ?? ''}`);
  }
}
