/** Which meeting a report is about: the one nearest to its day, within a week, on which its side has not reported yet. */

import type { Meeting } from '../meetings/meeting-table';
import { type Day, dayOf, daysBetween } from '../shared/day';
import type { ReadReport } from './answer';
import { readEntries } from './reporters';

/** Within this many days a report belongs to a meeting. */
const REACH_DAYS = 7;

/** The meeting on which this side has already reported for the same day (when it names none: on the same day): the report is a revision. */
export function findRevised(meetings: readonly Meeting[], report: ReadReport): Meeting | undefined {
  return meetings.find((meeting) =>
    readEntries(meeting.reporters).some(
      ({ side, day, submitted }) =>
        side === report.side && (report.isDayGuessed ? dayOf(submitted) : day) === report.day,
    ),
  );
}

/** The meeting that the report is about, or `undefined` when none of the plan is near. */
export function findReported(meetings: readonly Meeting[], report: ReadReport): Meeting | undefined {
  const near = meetings.filter(
    (meeting) =>
      meeting.status !== 'cancelled' &&
      distance(meeting, report.day) <= REACH_DAYS &&
      !readEntries(meeting.reporters).some(({ side }) => side === report.side),
  );
  // A report without a day looks back: the meeting that is still to come cannot be meant while there is an earlier one.
  const past = report.isDayGuessed ? near.filter((meeting) => hasBeen(meeting, report)) : [];
  return [...(past.length > 0 ? past : near)].sort((a, b) => compare(a, b, report.day))[0];
}

function hasBeen({ planned, held }: Meeting, { submitted }: ReadReport): boolean {
  const day = held ?? planned;
  return day !== null && day <= dayOf(submitted);
}

function distance({ planned, held }: Meeting, day: Day): number {
  const days = [planned, held].flatMap((known) => (known === null ? [] : [Math.abs(daysBetween(known, day))]));
  return Math.min(Infinity, ...days);
}

function compare(a: Meeting, b: Meeting, day: Day): number {
  const byDistance = distance(a, day) - distance(b, day);
  if (byDistance !== 0) return byDistance;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ planned, held, id }: Meeting): string {
  return `${planned ?? held ?? ''} ${id}`;
}
