/** How the two locales that the Workspace serves write and read numbers, dates and truth (guides/formats). */

export interface Locale {
  readonly decimal: ',' | '.';
  /** Between thousands when printed; when typed, any space will do in Russian. */
  readonly group: string;
  readonly date: string;
  readonly time: string;
  readonly dateTime: string;
  readonly yes: string;
  readonly no: string;
  /** Order of the parts of a typed date. */
  readonly order: 'day first' | 'month first';
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
}

const russian: Locale = {
  decimal: ',',
  group: '\u00a0',
  date: 'dd.mm.yyyy',
  time: 'h:mm:ss',
  dateTime: 'dd.mm.yyyy h:mm:ss',
  yes: 'ИСТИНА',
  no: 'ЛОЖЬ',
  order: 'day first',
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  shortMonths: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' '),
  days: 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' '),
  shortDays: 'вс пн вт ср чт пт сб'.split(' '),
};

const english: Locale = {
  decimal: '.',
  group: ',',
  date: 'm/d/yyyy',
  time: 'h:mm:ss am/pm',
  dateTime: 'm/d/yyyy h:mm:ss',
  yes: 'TRUE',
  no: 'FALSE',
  order: 'month first',
  months: 'January February March April May June July August September October November December'.split(' '),
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  shortDays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
};

export const LOCALES: Readonly<Record<string, Locale>> = { ru_RU: russian, ru: russian, en_US: english, en: english };

/** The locale of a book; a book's locale has been checked when it was set. */
export function localeOf(book: { readonly locale: string }): Locale {
  return LOCALES[book.locale] ?? russian;
}
