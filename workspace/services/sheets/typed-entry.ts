/** What Sheets makes of a text that a person types or pastes: number, date, time, truth, formula, or the text itself, by the book's locale. */

import type { Locale } from './locales';
import type { NumberFormat } from './messages';
import { serialDay } from './serial';
import type { CellValue } from './state';

export interface Entry {
  readonly value: CellValue | undefined;
  /** The number format that the entry brings along, unless the cell has one. */
  readonly format?: NumberFormat;
}

export interface Typing {
  readonly locale: Locale;
  /** The cell's own format: a TEXT cell keeps what is typed. */
  readonly format?: NumberFormat | undefined;
  /** Year that a date without one falls into. */
  readonly year: number;
}

/** Reads an entry. An apostrophe before it, and a cell of TEXT format, keep it letter for letter. */
export function readEntry(typed: string, typing: Typing): Entry {
  if (typed.startsWith("'")) return { value: typed.slice(1) || undefined };
  if (typing.format?.type === 'TEXT' || typed === '') return { value: typed || undefined };
  const text = typed.trim();
  return (
    readTruth(text, typing.locale) ??
    readNumber(text, typing.locale) ??
    readMoment(text, typing) ??
    readFormula(text) ?? { value: typed }
  );
}

function readTruth(text: string, locale: Locale): Entry | undefined {
  const upper = text.toUpperCase();
  if (upper === locale.yes || upper === 'TRUE') return { value: true };
  if (upper === locale.no || upper === 'FALSE') return { value: false };
  return undefined;
}

/** A leading plus or minus that does not make a number begins a formula: «+7 900 …» turns into #ERROR!. */
function readFormula(text: string): Entry | undefined {
  if (text.startsWith('=') && text.length > 1) return { value: { formula: text } };
  if (/^[+-]./.test(text)) return { value: { formula: `=${text}` } };
  return undefined;
}

function readNumber(text: string, locale: Locale): Entry | undefined {
  const spaced =
    locale.decimal === ',' ? text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, ' ') : text.replaceAll(',', ' ');
  const shape =
    locale.decimal === ','
      ? /^[+-]?(\d+|\d{1,3}( \d{3})+)(,\d*)?(E[+-]?\d+)?(%?)$/i
      : /^[+-]?(\d+|\d{1,3}( \d{3})+)(\.\d*)?(E[+-]?\d+)?(%?)$/i;
  const parts = shape.exec(spaced.replace(/ %$/, '%'));
  if (!parts) return undefined;
  const value = Number(spaced.replaceAll(' ', '').replace('%', '').replace(',', '.'));
  if (parts[5] !== '%') return { value };
  const pattern = parts[3] ? '0.00%' : '0%';
  return { value: Number((value / 100).toPrecision(15)), format: { type: 'PERCENT', pattern } };
}

function readMoment(text: string, typing: Typing): Entry | undefined {
  const { locale } = typing;
  const time = readTime(text);
  if (time !== undefined) return { value: time, format: { type: 'TIME', pattern: locale.time } };
  const [, dateText = text, timeText] = /^(.+?)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const day = readDay(dateText, typing);
  if (day === undefined) return undefined;
  if (timeText === undefined) return { value: day, format: { type: 'DATE', pattern: locale.date } };
  return { value: day + (readTime(timeText) ?? 0), format: { type: 'DATE_TIME', pattern: locale.dateTime } };
}

function readTime(text: string): number | undefined {
  const parts = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!parts) return undefined;
  return (Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0)) / 86_400;
}

function readDay(text: string, { locale, year }: Typing): number | undefined {
  const digits = text.split(/[./-]/);
  if (digits.every((part) => /^\d{1,4}$/.test(part))) return readDigits(digits, locale, year);
  return readWords(text, locale, year);
}

/** Three parts are a date, two are day and month or month and year: «1/2» and «2026-01» are dates too. */
function readDigits(digits: readonly string[], locale: Locale, thisYear: number): number | undefined {
  const [first = '', second = '', third] = digits;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (digits.length < 2 || digits.length > 3) return undefined;
  if (first.length === 4)
    return second.length <= 2 && (third ?? '').length <= 2 ? serialDay(a, b, third === undefined ? 1 : c) : undefined;
  if (first.length > 2) return undefined;
  if (third === undefined && second.length === 4) return serialDay(b, a, 1);
  if (second.length > 2) return undefined;
  const year = third === undefined ? thisYear : readYear(third);
  if (year === undefined) return undefined;
  return locale.order === 'day first' ? serialDay(year, b, a) : serialDay(year, a, b);
}

function readYear(text: string): number | undefined {
  if (text.length === 4) return Number(text);
  if (text.length > 2) return undefined;
  return Number(text) + (Number(text) < 30 ? 2000 : 1900);
}

/** «5 сентября 2026», «5 сент.»; months by their first three letters. */
function readWords(text: string, locale: Locale, thisYear: number): number | undefined {
  const parts = /^(\d{1,2}) ([а-яёa-z]{3,})\.?(?: (\d{4})(?: ?г\.?)?)?$/i.exec(text);
  if (!parts) return undefined;
  const word = (parts[2] ?? '').toLowerCase();
  const names = locale.months.map((name) => name.toLowerCase());
  const month = names.findIndex((name) => name.startsWith(word) || (word === 'май' && name === 'мая'));
  if (month < 0) return undefined;
  return serialDay(parts[3] === undefined ? thisYear : Number(parts[3]), month + 1, Number(parts[1]));
}
