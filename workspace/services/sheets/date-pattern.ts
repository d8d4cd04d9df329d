/** Prints serial numbers by a date pattern (guides/formats, «Date and time format tokens»). */

import type { Locale } from './locales';
import { wallTime, type WallTime } from './serial';

const TOKEN = /"[^"]*"|\\.|am\/pm|a\/p|d+|m+|y+|h+|s+|[^dmyhs]/gi;

/** `dd.mm.yyyy h:mm` of 46270.5 is «05.09.2026 12:00». */
export function printDate(serial: number, pattern: string, locale: Locale): string {
  const tokens = pattern.match(TOKEN) ?? [];
  const time = wallTime(serial);
  const halfDay = tokens.some((token) => /^a(m\/pm|\/p)$/i.test(token));
  return tokens
    .map((token, index) =>
      printToken(isMinute(tokens, index) ? token.replace(/m/gi, 'n') : token, { time, locale, halfDay }),
    )
    .join('');
}

/** «m» after hours or before seconds means minutes. */
function isMinute(tokens: readonly string[], index: number): boolean {
  if (!/^m{1,2}$/.test(tokens[index] ?? '')) return false;
  const isToken = (token: string): boolean => /^[dmyhs]+$/i.test(token);
  const before = tokens.slice(0, index).filter(isToken).at(-1);
  const after = tokens.slice(index + 1).find(isToken);
  return /^h/i.test(before ?? '') || /^s/i.test(after ?? '');
}

interface Printing {
  readonly time: WallTime;
  readonly locale: Locale;
  readonly halfDay: boolean;
}

function printToken(token: string, { time, locale, halfDay }: Printing): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  const hours = halfDay ? time.hours % 12 || 12 : time.hours;
  switch (token.toLowerCase()) {
    case 'd':
    case 'dd':
      return padded(time.day, token);
    case 'ddd':
      return locale.shortDays[time.weekday] ?? '';
    case 'dddd':
      return locale.days[time.weekday] ?? '';
    case 'm':
    case 'mm':
      return padded(time.month, token);
    case 'mmm':
      return locale.shortMonths[time.month - 1] ?? '';
    case 'mmmm':
      return locale.months[time.month - 1] ?? '';
    case 'n':
    case 'nn':
      return padded(time.minutes, token);
    case 'y':
    case 'yy':
      return String(time.year % 100).padStart(2, '0');
    case 'yyy':
    case 'yyyy':
      return String(time.year);
    case 'h':
    case 'hh':
      return padded(hours, token);
    case 's':
    case 'ss':
      return padded(time.seconds, token);
    case 'am/pm':
      return time.hours < 12 ? 'AM' : 'PM';
    default:
      return token;
  }
}

function padded(value: number, token: string): string {
  return String(value).padStart(token.length, '0');
}
