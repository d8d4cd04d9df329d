/** `newTrigger(fn).timeBased()`: a builder that settles when the trigger is due, chance included, the moment it is created. */

import { ServiceError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { World } from '../../core/world';
import { firstDay } from './due';
import type { Timing } from './trigger-record';

/** AS/reference/script/clock-trigger-builder. */
const MINUTE_STEPS = [1, 5, 10, 15, 30];
const MINUTE_MS = 60_000;
const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

interface Wishes {
  periodMs?: number;
  days?: number;
  weekday?: number;
  hour?: number;
  minute?: number;
  at?: number;
  timeZone: string;
}

export type Schedule = { readonly timing: Timing; readonly nextDue: number };

export interface ClockBuilder {
  everyMinutes(n: number): ClockBuilder;
  everyHours(n: number): ClockBuilder;
  everyDays(n: number): ClockBuilder;
  everyWeeks(n: number): ClockBuilder;
  onWeekDay(day: { toString(): string }): ClockBuilder;
  atHour(hour: number): ClockBuilder;
  nearMinute(minute: number): ClockBuilder;
  inTimezone(timeZone: string): ClockBuilder;
  after(durationMilliseconds: number): ClockBuilder;
  at(date: Date): ClockBuilder;
  create(): unknown;
}

/** Makes the builder; `create` keeps the trigger with the schedule that it is given. */
export function clockBuilder(
  world: World,
  timeZone: string,
  create: (schedule: () => Schedule) => unknown,
): ClockBuilder {
  const wishes: Wishes = { timeZone };
  const wish = (change: Partial<Wishes>): ClockBuilder => {
    Object.assign(wishes, change);
    return builder;
  };
  const builder: ClockBuilder = expose('ClockTriggerBuilder', {
    everyMinutes(n: number) {
      if (!MINUTE_STEPS.includes(n))
        throw new ServiceError(`Invalid argument: everyMinutes(${n}); must be 1, 5, 10, 15 or 30`);
      return wish({ periodMs: n * MINUTE_MS });
    },
    everyHours: (n: number) => wish({ periodMs: whole(n, 1, 24) * 60 * MINUTE_MS }),
    everyDays: (n: number) => wish({ days: whole(n, 1, 366) }),
    everyWeeks: (n: number) => wish({ days: whole(n, 1, 52) * 7 }),
    onWeekDay: (day: { toString(): string }) => wish({ weekday: WEEKDAYS.indexOf(String(day)) }),
    atHour: (hour: number) => wish({ hour: whole(hour, 0, 23) }),
    nearMinute: (minute: number) => wish({ minute: whole(minute, 0, 59) }),
    inTimezone: (zone: string) => wish({ timeZone: zone }),
    after: (durationMilliseconds: number) => wish({ at: world.clock.now() + durationMilliseconds }),
    at: (date: Date) => wish({ at: date.getTime() }),
    create: () => create(() => schedule(world, wishes)),
  });
  return builder;
}

function whole(n: number, least: number, most: number): number {
  if (!Number.isInteger(n) || n < least || n > most) throw new ServiceError(`Invalid argument: ${n}`);
  return n;
}

function schedule(world: World, wishes: Wishes): Schedule {
  const now = world.clock.now();
  const { at, periodMs, days, weekday } = wishes;
  if (at !== undefined) return { timing: { kind: 'once' }, nextDue: Math.max(at, now + 1) };
  if (periodMs !== undefined) {
    // The phase is Google's own choice and stays for good.
    return { timing: { kind: 'every', periodMs }, nextDue: now + 1 + world.random.below(periodMs) };
  }
  if (days === undefined && weekday === undefined) throw new ServiceError('The trigger has no recurrence');
  const minuteOfDay = chooseMinute(world, wishes);
  const { timeZone } = wishes;
  const onDay = weekday === undefined ? {} : { weekday };
  const every = days ?? 7;
  return {
    timing: { kind: 'days', every, minuteOfDay, timeZone, ...onDay },
    nextDue: firstDay(now, minuteOfDay, { timeZone, ...onDay }),
  };
}

/** A minute within the hour; near a minute that is named, fifteen either way; without an hour, any time of the day. */
function chooseMinute(world: World, { hour, minute }: Wishes): number {
  if (hour === undefined) return world.random.below(1440);
  if (minute === undefined) return hour * 60 + world.random.below(60);
  return (1440 + hour * 60 + minute - 15 + world.random.below(31)) % 1440;
}
