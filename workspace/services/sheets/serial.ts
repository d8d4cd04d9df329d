/** Dates as Sheets counts them: days since 30 December 1899 in the spreadsheet's wall time (guides/formats, «About date & time values»). */

import { zoneOffset } from '../../core/zone';

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** The serial day of a date; `undefined` for one that the calendar does not have. */
export function serialDay(year: number, month: number, day: number): number | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const back = new Date(ms);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  return (ms - EPOCH_MS) / DAY_MS;
}

/** The wall time of a serial number, to the second. */
export function wallTime(serial: number): WallTime {
  const date = new Date(EPOCH_MS + Math.round(serial * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
  };
}

/** A moment (milliseconds since 1970, UTC) as the serial number that clocks in the zone show. */
export function serialOf(ms: number, timeZone: string): number {
  const wall = Math.floor(ms / 1000) * 1000 + zoneOffset(ms, timeZone);
  return (wall - EPOCH_MS) / DAY_MS;
}
