/** The `Date` of a script: it reads the Workspace's clock, and its local times are those of the manifest's zone, whatever this machine's zone is. */

import { fromWall, zoneOffset } from '../core/zone';

export interface ScriptClock {
  now(): number;
  readonly timeZone: string;
}

const FIELDS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const HAS_ZONE = /(Z|[+-]\d\d:?\d\d|GMT|UTC)\b|^\d{4}(-\d\d){0,2}$|\(/i;

type Method = (this: Date, ...args: unknown[]) => unknown;
type AnyFunction = (...args: unknown[]) => unknown;

/** Changes a context's own Date in place, so that whatever its code makes is still `instanceof Date`; returns the constructor to use. */
export function adaptDate(Real: DateConstructor, clock: ScriptClock): DateConstructor {
  const prototype = Real.prototype;
  const getTime = prototype.getTime;
  patchFields(prototype, clock.timeZone);
  patchTexts(prototype, clock.timeZone);
  const msOf = (args: readonly unknown[]): number => {
    const [value] = args;
    if (args.length === 0) return clock.now();
    if (args.length > 1) return unshift(Date.UTC(...(args as [number, number])), clock.timeZone);
    if (value instanceof Real) return getTime.call(value);
    const primitive = typeof value === 'object' && value !== null ? value.valueOf() : value;
    return typeof primitive === 'string' ? parse(primitive, clock.timeZone) : Number(primitive);
  };
  function ScriptDate(this: unknown, ...args: unknown[]): unknown {
    if (new.target === undefined) return String(new Real(clock.now()));
    return Reflect.construct(Real, [msOf(args)], new.target);
  }
  ScriptDate.prototype = prototype;
  define(prototype, 'constructor', ScriptDate);
  define(ScriptDate, 'name', 'Date');
  define(ScriptDate, 'now', () => clock.now());
  define(ScriptDate, 'parse', (text: unknown) => parse(String(text), clock.timeZone));
  define(ScriptDate, 'UTC', Real.UTC);
  return ScriptDate as unknown as DateConstructor;
}

/** `Intl` formats in the manifest's zone unless told otherwise. */
export function adaptIntl(intl: typeof Intl, timeZone: string): void {
  const Real = intl.DateTimeFormat;
  function DateTimeFormat(locales?: string | string[], options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Real(locales, { timeZone, ...options });
  }
  DateTimeFormat.prototype = Real.prototype;
  define(DateTimeFormat, 'supportedLocalesOf', Real.supportedLocalesOf);
  define(intl, 'DateTimeFormat', DateTimeFormat);
}

function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, configurable: true, enumerable: false });
}

function shift(ms: number, timeZone: string): Date {
  return new Date(Number.isNaN(ms) ? ms : ms + zoneOffset(ms, timeZone));
}

function unshift(wallMs: number, timeZone: string): number {
  return Number.isNaN(wallMs) ? wallMs : fromWall(wallMs, timeZone);
}

/** A text without a zone means the script's local time, except a bare ISO day, which means UTC. */
function parse(text: string, timeZone: string): number {
  if (HAS_ZONE.test(text.trim())) return Date.parse(text);
  const asUtc = Date.parse(`${text}Z`);
  return unshift(Number.isNaN(asUtc) ? Date.parse(`${text} UTC`) : asUtc, timeZone);
}

function patchFields(prototype: Date, timeZone: string): void {
  const { getTime, setTime } = prototype;
  for (const field of FIELDS) {
    const read: Method = function () {
      return shift(getTime.call(this), timeZone)[`getUTC${field}`]();
    };
    define(prototype, `get${field}`, read);
    if (field === 'Day') continue;
    const write: Method = function (...args) {
      const wall = shift(getTime.call(this), timeZone);
      (wall[`setUTC${field}`] as AnyFunction).apply(wall, args);
      return setTime.call(this, unshift(wall.getTime(), timeZone));
    };
    define(prototype, `set${field}`, write);
  }
  const offset: Method = function () {
    const ms = getTime.call(this);
    return Number.isNaN(ms) ? ms : -zoneOffset(ms, timeZone) / 60_000;
  };
  define(prototype, 'getTimezoneOffset', offset);
}

function patchTexts(prototype: Date, timeZone: string): void {
  const { getTime } = prototype;
  const day = (wall: Date): string => {
    const [weekday = '', date = '', month = '', year = ''] = wall.toUTCString().split(/,? /);
    return `${weekday} ${month} ${date} ${year}`;
  };
  const time = (wall: Date, ms: number): string => {
    const minutes = zoneOffset(ms, timeZone) / 60_000;
    const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
    const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.abs(minutes) / 60)}${pad(Math.abs(minutes) % 60)}`;
    return `${wall.toISOString().slice(11, 19)} GMT${offset} (${zoneName(ms, timeZone)})`;
  };
  const write = (member: string, format: (wall: Date, ms: number) => string): void => {
    const method: Method = function () {
      const ms = getTime.call(this);
      return Number.isNaN(ms) ? 'Invalid Date' : format(shift(ms, timeZone), ms);
    };
    define(prototype, member, method);
  };
  write('toDateString', day);
  write('toTimeString', time);
  write('toString', (wall, ms) => `${day(wall)} ${time(wall, ms)}`);
  for (const member of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const method = function (this: Date, locales?: string, options?: Intl.DateTimeFormatOptions): string {
      return new Date(getTime.call(this))[member](locales, { timeZone, ...options });
    };
    define(prototype, member, method);
  }
}

function zoneName(ms: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' }).formatToParts(ms);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
