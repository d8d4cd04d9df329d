/** The plan of a pair's meetings (activities 6.1–6.4): the acquaintance, the planning, regular ones, the final one. */

import type { Pair } from '../pairs/pair-table';
import type { WorkingCalendar } from '../programme/calendar';
import type { Settings } from '../programme/settings';
import { dayPartOf, type Frequency, type Slot } from '../programme/slot';
import type { Day } from '../shared/day';
import type { AwayTest } from './away';
import { heldDay, lastHeldDay } from './held';
import type { Meeting, MeetingKind } from './meeting-table';
import { firstDay, nextDay, rhythmOf } from './series-days';

export interface SeriesRequest {
  readonly pair: Pick<Pair, 'slot' | 'start'>;
  /** No meeting is planned before this day. */
  readonly from: Day;
  /** No meeting is planned after this day. */
  readonly until: Day;
  /** How often mentor and mentee agreed to meet; `null`: as seldom as the norm allows. */
  readonly frequency: Frequency | null;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly isAway: AwayTest;
  /** The pair's meetings that stand: they are numbered on from, and what was held is not planned again. */
  readonly existing: readonly Meeting[];
  /** The day that the pair agreed upon for its next meeting; kept whatever day it is. */
  readonly nextDate?: Day;
}

export interface PlannedMeeting {
  readonly n: number;
  readonly kind: MeetingKind;
  readonly planned: Day;
  /** '15:00', or nothing when the pair has no slot. */
  readonly time: string;
}

/** Plans all the meetings that a pair still has ahead of it. */
export function planSeries(request: SeriesRequest): readonly PlannedMeeting[] {
  const { existing, pair, settings } = request;
  const hasEnded = existing.some((meeting) => meeting.kind === 'final' && heldDay(meeting) !== null);
  const days = hasEnded ? agreedOnly(request) : daysAhead(request);
  const kinds = kindsAhead(existing, days.length);
  const time = timeOf(pair.slot, settings);
  const last = existing.reduce((highest, { n }) => Math.max(highest, n ?? 0), 0);
  return days.map((planned, index) => ({ n: last + 1 + index, kind: kinds[index] ?? 'regular', planned, time }));
}

/** After its final meeting a pair meets again only if it says so. */
function agreedOnly({ nextDate }: SeriesRequest): readonly Day[] {
  return nextDate === undefined ? [] : [nextDate];
}

function daysAhead(request: SeriesRequest): readonly Day[] {
  const { pair, from, existing } = request;
  const rhythm = rhythmOf({ ...request, slot: pair.slot, start: pair.start ?? from });
  const held = lastHeldDay(existing, request.until);
  const byRhythm = held === null ? undefined : nextDay(rhythm, held);
  const days: Day[] = [];
  let day = request.nextDate ?? (byRhythm !== undefined && byRhythm >= from ? byRhythm : firstDay(rhythm, from));
  while (day !== undefined) {
    days.push(day);
    day = nextDay(rhythm, day);
  }
  return days;
}

/** The last meeting is the final one, unless the two have never met. */
function kindsAhead(existing: readonly Meeting[], count: number): readonly MeetingKind[] {
  const held = existing.filter((meeting) => heldDay(meeting) !== null);
  const kinds: MeetingKind[] = [];
  if (held.length === 0) kinds.push('acquaintance');
  if (!held.some((meeting) => meeting.kind === 'planning')) kinds.push('planning');
  while (kinds.length < count) kinds.push('regular');
  if (count > 1 || held.length > 0) kinds[count - 1] = 'final';
  return kinds.slice(0, count);
}

function timeOf(slot: Slot | null, settings: Settings): string {
  return slot === null ? '' : settings[`slot_${dayPartOf(slot)}`];
}
