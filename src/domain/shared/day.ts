/**
 * Days and moments of the programme, as text in the college's wall time: they sort as they read, survive JSON, and know no time zone.
 * Only adapters meet `Date` and zones.
 */

/** A calendar day, '2026-09-05'. */
export type Day = string;

/** A wall-clock moment to the second, '2026-09-05T09:15:23'. */
export type Moment = string;

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Day 0 of a spreadsheet is 1899-12-30 (Sheets API guide, «Date & time formats»); this is its number in `daysFromCivil`. */
const SHEET_EPOCH = daysFromCivil(1899, 12, 30);

/** 1 January 1900, and the day after 31 December 9999. */
const FIRST_SERIAL = daysFromCivil(1900, 1, 1) - SHEET_EPOCH;
const SERIALS_END = daysFromCivil(10_000, 1, 1) - SHEET_EPOCH;

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Returns the day, or `undefined` when the calendar has none such (31 February). */
export function toDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (month < 1 || month > 12 || dayOfMonth < 1 || year < 1900 || year > 9999) return undefined;
  const day = fromNumber(daysFromCivil(year, month, dayOfMonth));
  return day === `${pad(year, 4)}-${pad(month)}-${pad(dayOfMonth)}` ? day : undefined;
}

/** Is the text a day that the calendar has? */
export function isDay(text: string): text is Day {
  const parts = DAY_PATTERN.exec(text);
  return parts !== null && toDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined;
}

/** @example addDays('2026-02-27', 3) // '2026-03-02' */
export function addDays(day: Day, count: number): Day {
  return fromNumber(toNumber(day) + count);
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): Weekday {
  return (((((toNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Full years lived on the given day; a person born on 29 February is a year older on 1 March. */
export function yearsBetween(birth: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The serial number that a spreadsheet keeps for a day. */
export function daySerial(day: Day): number {
  return toNumber(day) - SHEET_EPOCH;
}

/** Does the number stand for a day of the years 1900 to 9999? Anything may be typed into a cell. */
export function isSerial(serial: number): boolean {
  return serial >= FIRST_SERIAL && serial < SERIALS_END;
}

/** The day of a serial number; a time of day is cut off. */
export function dayOfSerial(serial: number): Day {
  return fromNumber(Math.floor(serial) + SHEET_EPOCH);
}

/** The serial number, with a fraction for the time of day. */
export function momentSerial(moment: Moment): number {
  const [hours = 0, minutes = 0, seconds = 0] = moment.slice(11).split(':').map(Number);
  return daySerial(dayOf(moment)) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** The moment of a serial number, rounded to the second: the fraction is a binary number and seldom exact. */
export function momentOfSerial(serial: number): Moment {
  const seconds = Math.round(serial * 86_400);
  const day = dayOfSerial(Math.floor(seconds / 86_400));
  const rest = ((seconds % 86_400) + 86_400) % 86_400;
  return `${day}T${pad(Math.floor(rest / 3600))}:${pad(Math.floor(rest / 60) % 60)}:${pad(rest % 60)}`;
}

export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}

/** @example addMinutes('2026-09-05T23:50:00', 20) // '2026-09-06T00:10:00' */
export function addMinutes(moment: Moment, minutes: number): Moment {
  return momentOfSerial(momentSerial(moment) + minutes / 1440);
}

/** The first year of the school year that the day falls in; it begins on 1 September. */
export function schoolYearOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < '09-01' ? year - 1 : year;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (the days-from-civil method: years counted from March). */
function daysFromCivil(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Rules walk over the same few hundred days again and again; each is worked out once a run. */
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();

function toNumber(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const found = daysFromCivil(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
  numbers.set(day, found);
  return found;
}

function fromNumber(count: number): Day {
  const known = days.get(count);
  if (known !== undefined) return known;
  const found = civilDay(count);
  days.set(count, found);
  return found;
}

function civilDay(days: number): Day {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month)}-${pad(dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1)}`;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

/** A day that somebody typed as text, «05.09.2026» or '2026-09-05'. */
export function readDay(typed: string): Day | undefined {
  const trimmed = typed.trim();
  if (isDay(trimmed)) return trimmed;
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(trimmed);
  return parts ? toDay(Number(parts[3]), Number(parts[2]), Number(parts[1])) : undefined;
}
