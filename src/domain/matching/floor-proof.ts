/** The proof that a floor is the highest: nobody who could be served is left out for it, and above it somebody would be. */

import type { Ledger } from './ledger';
import type { Duals, Result } from './problem';
import { rankClasses } from './proof';
import type { Violation } from './violation';

/** Returns what the proof lacks. The ledger is that of the problem without the floor. */
export function proveFloor(ledger: Ledger, { pairs, floor }: Result): readonly Violation[] {
  const classes = rankClasses(ledger);
  let served = 0;
  for (const { mentee, fixed } of pairs) served += fixed ? 0 : (classes[ledger.menteeAt.get(mentee) ?? -1] ?? 0);
  if (floor === undefined) return [{ code: 'floor-unproved', ids: [] }];
  const atMost = boundServed(ledger, floor.within, () => true);
  const above = boundServed(ledger, floor.beyond, (value) => value > (floor.value ?? 0));
  const isHighest = floor.value === null ? served === 0 : above < served;
  return atMost === served && isHighest ? [] : [{ code: 'floor-unproved', ids: [] }];
}

/** What can be served at most with some edges, by weak duality: all worths together, if each edge's two ends are worth its class. */
function boundServed(ledger: Ledger, duals: Duals, takes: (value: number) => boolean): number {
  const { problem, edgeMentees, edgeMentors, menteeIds, fixed, room } = ledger;
  const classes = rankClasses(ledger);
  const { mentees, mentors } = duals;
  if (![...mentees, ...mentors].every((worth) => Number.isSafeInteger(worth) && worth >= 0)) return Infinity;
  for (let edge = 0; edge < edgeMentees.length; edge++) {
    const mentee = edgeMentees[edge]!;
    if (mentee === -1 || !takes(problem.edges[edge]!.value)) continue;
    if (!(classes[mentee]! <= mentees[mentee]! + mentors[edgeMentors[edge]!]!)) return Infinity;
  }
  let worth = 0;
  menteeIds.forEach((id, mentee) => (worth += fixed.has(id) ? 0 : mentees[mentee]!));
  room.forEach((places, mentor) => (worth += places * mentors[mentor]!));
  return worth;
}
