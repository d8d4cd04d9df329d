/** When a clock trigger is due next. */

import { fromWall, zoneOffset } from '../../core/zone';
import type { TriggerRecord } from './trigger-record';

const DAY_MS = 86_400_000;

/** The first time after `after` at which the trigger is due; nothing when it was due once and is past. */
export function nextDue(trigger: TriggerRecord, after: number): number | undefined {
  const { timing } = trigger;
  if (!timing || trigger.nextDue === undefined || timing.kind === 'once') return undefined;
  if (timing.kind === 'every') {
    const periods = Math.floor((after - trigger.nextDue) / timing.periodMs) + 1;
    return trigger.nextDue + Math.max(1, periods) * timing.periodMs;
  }
  let due = trigger.nextDue;
  while (due <= after || due === trigger.nextDue) due = addDays(due, timing.every, timing.timeZone);
  return due;
}

/** The first day that fits, today included, at the given minute of the day. */
export function firstDay(after: number, minuteOfDay: number, options: { timeZone: string; weekday?: number }): number {
  const { timeZone, weekday } = options;
  const wall = after + zoneOffset(after, timeZone);
  for (let midnight = Math.floor(wall / DAY_MS) * DAY_MS; ; midnight += DAY_MS) {
    const due = fromWall(midnight + minuteOfDay * 60_000, timeZone);
    const isDayRight = weekday === undefined || new Date(midnight).getUTCDay() === weekday;
    if (due > after && isDayRight) return due;
  }
}

/** Days are counted on the wall, so that a trigger keeps its hour through a clock change. */
function addDays(ms: number, days: number, timeZone: string): number {
  return fromWall(ms + zoneOffset(ms, timeZone) + days * DAY_MS, timeZone);
}
