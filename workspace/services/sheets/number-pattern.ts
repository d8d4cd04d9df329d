/** Prints numbers by a pattern such as `#,##0.00` or `0%` (guides/formats, «Number format tokens»): digits, groups, percent and literals. */

import type { Locale } from './locales';

/** What a number looks like in a cell without a format: at most ten significant digits. */
export function printPlain(value: number, locale: Locale): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  if (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-9) return scientific(value, locale);
  return String(Number(value.toPrecision(10))).replace('.', locale.decimal);
}

function scientific(value: number, locale: Locale): string {
  const [digits = '0', exponent = '+0'] = Number(value.toPrecision(6)).toExponential().split('e');
  return `${digits.replace('.', locale.decimal)}E${exponent.replace(/([+-])(\d)$/, '$10$2')}`;
}

/** Prints by the section that fits the sign; a negative number without a section of its own gets a minus. */
export function printNumber(value: number, pattern: string, locale: Locale): string {
  const sections = pattern.split(';');
  const zero = value === 0 ? sections[2] : undefined;
  const negative = value < 0 ? sections[1] : undefined;
  const section = zero ?? negative ?? sections[0] ?? '';
  const sign = value < 0 && negative === undefined ? '-' : '';
  return sign + printSection(Math.abs(value), section.replace(/\[[^\]]*\]/g, ''), locale);
}

/** What comes before the first digits, the digits, and the rest; quoted and escaped characters are no digits. */
const SECTION = /^((?:"[^"]*"|\\.|_.|[^0#?])*)([0#?][0#?,.]*)?(.*)$/s;

function printSection(value: number, section: string, locale: Locale): string {
  const [, before = '', digits, after = ''] = SECTION.exec(section) ?? [];
  const literal = (text: string): string => text.replace(/"([^"]*)"|\\(.)|_./g, '$1$2');
  if (digits === undefined) return literal(before);
  const scale = section.includes('%') ? 100 : 1;
  return literal(before) + printDigits(value * scale, digits, locale) + literal(after);
}

function printDigits(value: number, digits: string, locale: Locale): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const places = fraction.replace(/[^0#?]/g, '');
  const least = places.replace(/[#?]+$/, '').length;
  const [wholeDigits = '0', fractionDigits = ''] = value.toFixed(places.length).split('.');
  const padded = (wholeDigits === '0' && !whole.includes('0') ? '' : wholeDigits).padStart(
    whole.replace(/[^0]/g, '').length,
    '0',
  );
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, locale.group) : padded;
  const kept = fractionDigits.replace(new RegExp(`0{0,${places.length - least}}$`), '');
  return digits.includes('.') ? `${grouped}${locale.decimal}${kept}` : grouped;
}
