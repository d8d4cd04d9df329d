/** Dates, blanks and counted words as they stand in papers (methodology §3.1). */

import { type Day, schoolYearOf } from '../shared/day';

const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** The place of a date that only the signature brings. */
export const DAY_BLANK = '___ ________ 20__ г.';

/** The place of a number that only the secretary gives. */
export const NUMBER_BLANK = '№ ______';

/** The place of a name that nobody holds yet. */
export const NAME_BLANK = '____________________';

/** «24 ноября 2026 г.», in running text. */
export function dayInWords(day: Day): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)} г.`;
}

/** «24.11.2026», in tables. */
export function dayInDigits(day: Day): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

/** «2026/2027». */
export function schoolYear(day: Day): string {
  const year = schoolYearOf(day);
  return `${year}/${year + 1}`;
}

/** The word that goes with a number: одна пара, две пары, пять пар. */
export function plural(count: number, forms: readonly [one: string, few: string, many: string]): string {
  const [one, few, many] = forms;
  const tens = Math.abs(count) % 100;
  const ones = tens % 10;
  if (tens > 10 && tens < 20) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}
