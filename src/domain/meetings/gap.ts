/** How long a pair has gone without a meeting, and the light that shows it (point 6.3: at least once in two weeks). */

import { isAtWork, type Pair } from '../pairs/pair-table';
import { numberSetting, type Settings } from '../programme/settings';
import { addDays, type Day } from '../shared/day';
import type { AwayTest } from './away';
import { lastHeldDay, nextPlannedDay } from './held';
import type { Meeting } from './meeting-table';

/** A clock that stands still while the pair is away. */
export interface MeetingClock {
  /** The last meeting, or the beginning of the pair. */
  readonly since: Day;
  readonly isAway: AwayTest;
}

export type LapseLevel = 'warn' | 'overdue' | 'escalate';

export interface LightRequest {
  readonly pair: Pair;
  /** The pair's meetings. */
  readonly meetings: readonly Meeting[];
  readonly settings: Settings;
  readonly isAway: AwayTest;
}

export type Light = Pick<Pair, 'light' | 'lastMeeting' | 'nextMeeting'>;

/** Days that have passed on the clock until the given day. */
export function daysOnClock({ since, isAway }: MeetingClock, on: Day): number {
  let days = 0;
  for (let day = addDays(since, 1); day <= on; day = addDays(day, 1)) if (!isAway(day)) days += 1;
  return days;
}

/** How grave a gap is: a word to the mentor, beyond the norm, or a case for the curator. */
export function lapseLevel(days: number, settings: Settings): LapseLevel | undefined {
  if (days >= lapseDay('escalate', settings)) return 'escalate';
  if (days >= lapseDay('overdue', settings)) return 'overdue';
  return days >= lapseDay('warn', settings) ? 'warn' : undefined;
}

/** The day of the gap on which a level begins; the norm itself is still kept on its last day. */
export function lapseDay(level: LapseLevel, settings: Settings): number {
  switch (level) {
    case 'warn':
      return numberSetting(settings, 'warn_day');
    case 'overdue':
      return numberSetting(settings, 'max_gap_days') + 1;
    case 'escalate':
      return numberSetting(settings, 'escalate_day');
    default:
      return level satisfies never;
  }
}

/** Will the pair keep the norm by meeting on the planned day? Then nobody needs a word yet (R32: «without a held or planned meeting»). */
export function meetsInTime(clock: MeetingClock, planned: Day | null, settings: Settings): boolean {
  return planned !== null && daysOnClock(clock, planned) < lapseDay('overdue', settings);
}

/** The calculated columns of a pair as of a day. */
export function lightOf(request: LightRequest, today: Day): Light {
  const lastMeeting = lastHeldDay(request.meetings, today);
  if (!isAtWork(request.pair)) return { light: null, lastMeeting, nextMeeting: null };
  const nextMeeting = nextPlannedDay(request.meetings, today);
  return { light: codeOf(request, { lastMeeting, nextMeeting }, today), lastMeeting, nextMeeting };
}

function codeOf(
  { pair, settings, isAway }: LightRequest,
  { lastMeeting, nextMeeting }: Pick<Light, 'lastMeeting' | 'nextMeeting'>,
  today: Day,
): Pair['light'] {
  if (isAway(today)) return 'away';
  const since = lastMeeting ?? pair.start;
  if (since === null) return 'new';
  const level = lapseLevel(daysOnClock({ since, isAway }, today), settings);
  if (level === 'overdue' || level === 'escalate') return 'red';
  if (lastMeeting === null) return 'new';
  return level === 'warn' && !meetsInTime({ since, isAway }, nextMeeting, settings) ? 'yellow' : 'green';
}
