/** Utilities.formatDate: the pattern letters of Java's SimpleDateFormat, with English names as Google answers them. */

import { ServiceError } from '../../core/errors';
import { zoneOffset } from '../../core/zone';

interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly offsetMinutes: number;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Writes a moment in a time zone by a pattern such as "dd.MM.yyyy HH:mm". */
export function formatDate(ms: number, timeZone: string, pattern: string): string {
  const wall = wallTime(ms, timeZone);
  return pattern.replaceAll(/'((?:[^']|'')*)'|([a-zA-Z])\2*/g, (run: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return writeField(wall, run.charAt(0), run.length);
  });
}

function wallTime(ms: number, timeZone: string): Wall {
  const offset = offsetOf(ms, timeZone);
  const shifted = new Date(ms + offset);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
    offsetMinutes: Math.round(offset / 60_000),
  };
}

function offsetOf(ms: number, timeZone: string): number {
  try {
    return zoneOffset(ms, timeZone);
  } catch {
    throw new ServiceError(`Invalid argument: timeZone. Unknown zone: ${timeZone}`);
  }
}

type Field = (wall: Wall, width: number) => string;

const number =
  (valueOf: (wall: Wall) => number): Field =>
  (wall, width) =>
    String(valueOf(wall)).padStart(width, '0');

const FIELDS: Readonly<Record<string, Field>> = {
  y: ({ year }, width) => (width === 2 ? String(year % 100).padStart(2, '0') : String(year).padStart(width, '0')),
  M: ({ month }, width) => (width < 3 ? String(month).padStart(width, '0') : nameOf(MONTHS, month - 1, width)),
  d: number(({ day }) => day),
  D: number(dayOfYear),
  E: (wall, width) => nameOf(WEEKDAYS, weekdayOf(wall), width),
  u: number((wall) => weekdayOf(wall) || 7),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  H: number(({ hour }) => hour),
  k: number(({ hour }) => hour || 24),
  K: number(({ hour }) => hour % 12),
  h: number(({ hour }) => hour % 12 || 12),
  m: number(({ minute }) => minute),
  s: number(({ second }) => second),
  S: number(({ millisecond }) => millisecond),
  z: ({ offsetMinutes }) => `GMT${writeOffset(offsetMinutes, ':')}`,
  Z: ({ offsetMinutes }) => writeOffset(offsetMinutes, ''),
  X: ({ offsetMinutes }, width) => writeIsoOffset(offsetMinutes, width),
};

function writeField(wall: Wall, letter: string, width: number): string {
  const field = FIELDS[letter];
  if (!field) throw new ServiceError(`Illegal pattern character '${letter}'`);
  return field(wall, width);
}

function weekdayOf({ year, month, day }: Wall): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function nameOf(names: readonly string[], position: number, width: number): string {
  const name = names[position] ?? '';
  return width > 3 ? name : name.slice(0, 3);
}

function dayOfYear({ year, month, day }: Wall): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0)) / 86_400_000;
}

function writeOffset(minutes: number, separator: string): string {
  const digits = (value: number): string => String(value).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(ahead / 60))}${separator}${digits(ahead % 60)}`;
}

function writeIsoOffset(minutes: number, width: number): string {
  if (minutes === 0) return 'Z';
  const whole = writeOffset(minutes, width === 3 ? ':' : '');
  return width === 1 ? whole.slice(0, 3) : whole;
}
