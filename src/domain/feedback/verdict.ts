/** What the reports on one meeting come to: took place, confirmed by both sides, moved, missed; and whether they contradict each other. */

import type { Meeting, MeetingStatus } from '../meetings/meeting-table';
import type { Member, Pair } from '../pairs/pair-table';
import type { Day } from '../shared/day';
import { MENTOR_SIDE } from './links';
import type { Entry } from './reporters';

export interface Verdict {
  readonly status: MeetingStatus | null;
  readonly held: Day | null;
}

export interface VerdictRequest {
  readonly type: Pair['type'];
  /** Of the pair, those who have left too. */
  readonly members: readonly Member[];
  /** The meeting as it was before. */
  readonly before: Pick<Meeting, 'status' | 'held' | 'planned'>;
  readonly entriesBefore: readonly Entry[];
  readonly entries: readonly Entry[];
}

/** Decides the status and the day: the mentor's word counts for both, a mentee's while the mentor is silent. */
export function decide(request: VerdictRequest): Verdict {
  const { before, entries } = request;
  const mentor = entries.find(({ side }) => side === MENTOR_SIDE);
  const heldBy = entries.filter(({ side, said }) => side !== MENTOR_SIDE && said === 'held');
  if (mentor && mentor.said !== 'held') return { status: mentor.said, held: null };
  if (mentor) return { status: isConfirmed(request, mentor.day) ? 'confirmed' : 'held', held: mentor.day };

  const first = heldBy.map(({ day }) => day).sort()[0];
  if (first !== undefined) return { status: before.status === 'confirmed' ? 'confirmed' : 'held', held: first };
  return withdrawn(request) ? { status: before.planned === null ? 'cancelled' : 'planned', held: null } : before;
}

/** Do the two sides contradict each other? One says that they met, another that they did not. */
export function doReportsDiffer(entries: readonly Entry[]): boolean {
  const mentor = entries.find(({ side }) => side === MENTOR_SIDE);
  if (!mentor) return false;
  return entries.some(({ side, said }) => side !== MENTOR_SIDE && (said === 'held') !== (mentor.said === 'held'));
}

/** Both sides of a pair; in a circle the mentor and at least half of those who belong to it on the day. */
function isConfirmed({ type, members, before, entries }: VerdictRequest, on: Day): boolean {
  if (before.status === 'confirmed' && entries.every(({ said }) => said === 'held')) return true;
  const active = members.filter((member) => belongs(member, on)).map(({ mentee }) => mentee);
  const agree = active.filter((mentee) => entries.some(({ side, said }) => side === mentee && said === 'held')).length;
  return agree >= 1 && agree * 2 >= (type === 'circle' ? active.length : 1);
}

function belongs({ joined, left }: Member, on: Day): boolean {
  return (joined === null || joined <= on) && (left === null || left >= on);
}

/** A mentee who alone had said that they met takes it back. */
function withdrawn({ entriesBefore }: VerdictRequest): boolean {
  return entriesBefore.some(({ said }) => said === 'held');
}
