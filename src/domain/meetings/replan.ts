/** The plan made anew, from the day that the mentor names as «Дата следующей встречи» or from the pair's rhythm (activity 6.2). */

import type { Pair } from '../pairs/pair-table';
import { add, type Change, set } from '../shared/change';
import { type Meeting, meetings } from './meeting-table';
import { type PlannedMeeting, planSeries, type SeriesRequest } from './plan';

export interface ReplanRequest extends SeriesRequest {
  readonly pair: Pick<Pair, 'id' | 'slot' | 'start' | 'mentorName' | 'menteeNames'>;
  readonly newId: () => string;
}

/**
 * Fits the planned meetings to the series as it should be now. Only meetings planned for `from` or later move, in their order, and keep
 * their ids and numbers; what is left over is cancelled, what is missing is added. An earlier one still waits for its reports.
 */
export function replan(request: ReplanRequest): readonly Change[] {
  const ofPair = request.existing.filter((meeting) => meeting.pair === request.pair.id);
  const movable = ofPair.filter((meeting) => isMovable(meeting, request)).sort(byPlan);
  const standing = ofPair.filter((meeting) => !movable.includes(meeting));
  const series = planSeries({ ...request, existing: standing });
  const moved = movable.flatMap((meeting, index) => refit(meeting, series[index]));
  return [...moved, ...addMissing(request, ofPair, series.slice(movable.length))];
}

/** Who takes part, as it stands beside the meeting. */
export function namesOf(pair: Pick<Pair, 'mentorName' | 'menteeNames'>): string {
  return [pair.mentorName, pair.menteeNames].filter((name) => name !== '').join(', ');
}

function isMovable({ status, planned }: Meeting, { from }: ReplanRequest): boolean {
  return status === 'planned' && (planned === null || planned >= from);
}

function byPlan(a: Meeting, b: Meeting): number {
  return compare(a.planned ?? '9999', b.planned ?? '9999') || (a.n ?? 0) - (b.n ?? 0) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function refit(meeting: Meeting, wanted: PlannedMeeting | undefined): readonly Change[] {
  if (wanted === undefined) return [set(meetings, meeting.id, { status: 'cancelled' })];
  const isTrial = meeting.kind === 'trial' && wanted.kind === 'regular';
  const staysOn = meeting.planned === wanted.planned && meeting.time !== '';
  const values = {
    ...(meeting.kind === wanted.kind || isTrial ? {} : { kind: wanted.kind }),
    ...(meeting.planned === wanted.planned ? {} : { planned: wanted.planned }),
    // On its day a meeting keeps the hour that people typed.
    ...(staysOn || meeting.time === wanted.time ? {} : { time: wanted.time }),
  };
  return Object.keys(values).length === 0 ? [] : [set(meetings, meeting.id, values)];
}

/** New numbers go on above all that were ever given: a number is part of a meeting's name in people's calendars. */
function addMissing(
  { pair, newId }: ReplanRequest,
  ofPair: readonly Meeting[],
  missing: readonly PlannedMeeting[],
): readonly Change[] {
  const last = ofPair.reduce((highest, { n }) => Math.max(highest, n ?? 0), 0);
  return missing.map(({ kind, planned, time }, index) =>
    add(meetings, {
      id: newId(),
      pair: pair.id,
      names: namesOf(pair),
      n: last + 1 + index,
      kind,
      status: 'planned',
      planned,
      time,
    }),
  );
}
