/**
 * The days of a series of meetings (point 6.3). Meetings keep to the pair's weekday; where that is a day off, the nearest working day is
 * taken; a week in which nothing fits is left out, unless the gap would then grow beyond the norm.
 */

import type { WorkingCalendar } from '../programme/calendar';
import { numberSetting, type Settings } from '../programme/settings';
import { FREQUENCY_DAYS, type Frequency, type Slot, weekdayOfSlot } from '../programme/slot';
import { addDays, type Day, type Weekday, weekdayOf } from '../shared/day';
import type { AwayTest } from './away';

export interface Rhythm {
  /** The weekdays on which the pair meets: one, or two when it meets more than once a week. */
  readonly weekdays: ReadonlySet<Weekday>;
  readonly intervalDays: number;
  readonly longestGapDays: number;
  /** How far a meeting may be shifted from its weekday: less than half the way to the next one. */
  readonly reachDays: number;
  readonly until: Day;
  readonly isFree: (day: Day) => boolean;
  readonly isAway: AwayTest;
}

export interface RhythmFacts {
  readonly slot: Slot | null;
  /** Whose weekday is kept when the pair has no slot. */
  readonly start: Day;
  readonly until: Day;
  /** `null`: as seldom as the norm allows. */
  readonly frequency: Frequency | null;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly isAway: AwayTest;
}

/** A slot is one weekday only; who meets more often than weekly meets again this many days later. */
const SECOND_MEETING_AFTER = FREQUENCY_DAYS.often;

/** How often and on which days the pair meets. */
export function rhythmOf(facts: RhythmFacts): Rhythm {
  const longestGapDays = Math.max(1, numberSetting(facts.settings, 'max_gap_days'));
  const intervalDays = Math.min(FREQUENCY_DAYS[facts.frequency ?? 'fortnightly'], longestGapDays);
  const first = facts.slot ? weekdayOfSlot(facts.slot) : weekdayOf(facts.start);
  const second = (((first - 1 + SECOND_MEETING_AFTER) % 7) + 1) as Weekday;
  return {
    weekdays: new Set(facts.frequency === 'often' ? [first, second] : [first]),
    intervalDays,
    longestGapDays,
    reachDays: Math.min(3, Math.floor(intervalDays / 2)),
    until: facts.until,
    isFree: (day) => facts.calendar.isWorking(day) && !facts.isAway(day),
    isAway: facts.isAway,
  };
}

/** The day of a first meeting, the given day or later, or `undefined` when none is left. */
export function firstDay(rhythm: Rhythm, from: Day): Day | undefined {
  const window = { after: addDays(from, -1), last: rhythm.until };
  return findAhead(rhythm, from, window) ?? firstFree(rhythm, from);
}

/** The day of the meeting that follows one on the given day, or `undefined` when the series is over. */
export function nextDay(rhythm: Rhythm, previous: Day): Day | undefined {
  const wanted = nearestWeekday(rhythm, addDays(previous, rhythm.intervalDays), previous);
  const window = { after: previous, last: lastInTime(rhythm, previous) };
  if (wanted > rhythm.until && window.last === rhythm.until) return undefined;
  return (
    findAhead(rhythm, wanted, window) ??
    findBack(rhythm, addDays(wanted, -1), window) ??
    lastFree(rhythm, window) ??
    firstFree(rhythm, addDays(window.last, 1))
  );
}

/** Where a meeting may be put: after one day, not later than another. */
interface Window {
  readonly after: Day;
  readonly last: Day;
}

/** The last day that keeps the norm; days away do not count. */
function lastInTime({ longestGapDays, until, isAway }: Rhythm, previous: Day): Day {
  let day = previous;
  for (let left = longestGapDays; left > 0 && day < until;) {
    day = addDays(day, 1);
    if (!isAway(day)) left -= 1;
  }
  return day;
}

/** Of two equally near days the later one: the earlier may be right after the previous meeting. */
function nearestWeekday({ weekdays }: Rhythm, day: Day, previous: Day): Day {
  for (let distance = 0; ; distance += 1) {
    const [later, earlier] = [addDays(day, distance), addDays(day, -distance)];
    if (weekdays.has(weekdayOf(later))) return later;
    if (earlier > previous && weekdays.has(weekdayOf(earlier))) return earlier;
  }
}

function findAhead(rhythm: Rhythm, from: Day, window: Window): Day | undefined {
  for (let day = from; day <= window.last; day = addDays(day, 1)) {
    const found = rhythm.weekdays.has(weekdayOf(day)) ? settle(rhythm, day, window) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function findBack(rhythm: Rhythm, from: Day, window: Window): Day | undefined {
  for (let day = from; day > window.after; day = addDays(day, -1)) {
    const inTime = day <= window.last && rhythm.weekdays.has(weekdayOf(day));
    const found = inTime ? settle(rhythm, day, window) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A meeting in a vacation is left out, one on a day off is shifted; of two equally near days the earlier keeps the gap shorter. */
function settle(rhythm: Rhythm, day: Day, window: Window): Day | undefined {
  if (rhythm.isAway(day)) return undefined;
  for (let distance = 0; distance <= rhythm.reachDays; distance += 1) {
    const near = [addDays(day, -distance), addDays(day, distance)];
    const found = near.find((other) => other > window.after && other <= window.last && rhythm.isFree(other));
    if (found !== undefined) return found;
  }
  return undefined;
}

function lastFree(rhythm: Rhythm, window: Window): Day | undefined {
  for (let day = window.last; day > window.after; day = addDays(day, -1)) if (rhythm.isFree(day)) return day;
  return undefined;
}

function firstFree(rhythm: Rhythm, from: Day): Day | undefined {
  for (let day = from; day <= rhythm.until; day = addDays(day, 1)) if (rhythm.isFree(day)) return day;
  return undefined;
}
