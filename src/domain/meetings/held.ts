/** Which meetings took place, and when (points 6.1–6.4). */

import type { Day } from '../shared/day';
import type { Meeting } from './meeting-table';

/** The day on which the meeting took place, or `null` when it did not (or nobody has said so yet). */
export function heldDay(meeting: Meeting): Day | null {
  if (meeting.status !== 'held' && meeting.status !== 'confirmed') return null;
  return meeting.held ?? meeting.planned;
}

/** The last day, not after the given one, on which one of the meetings took place. */
export function lastHeldDay(meetings: readonly Meeting[], upTo: Day): Day | null {
  let last: Day | null = null;
  for (const meeting of meetings) {
    const held = heldDay(meeting);
    if (held !== null && held <= upTo && (last === null || held > last)) last = held;
  }
  return last;
}

/** The first day, the given one or later, for which one of the meetings is planned. */
export function nextPlannedDay(meetings: readonly Meeting[], from: Day): Day | null {
  let next: Day | null = null;
  for (const { status, planned } of meetings) {
    if (status === 'planned' && planned !== null && planned >= from && (next === null || planned < next)) {
      next = planned;
    }
  }
  return next;
}
