/** How many mentees a mentor may still take. */

import type { Mentor } from '../bases/mentors';
import type { HeldPlace } from './input';

/** Counts the places held of each mentor, by the mentor's code in «Люди». */
export function countLoads(places: readonly HeldPlace[]): ReadonlyMap<string, number> {
  const loads = new Map<string, number>();
  for (const { mentor } of places) loads.set(mentor, (loads.get(mentor) ?? 0) + 1);
  return loads;
}

/** Returns the least of the college's limit, the mentor's own answer and the curator's cell, less the places held; never below zero. */
export function placesLeft(mentor: Pick<Mentor, 'offered' | 'limit'>, load: number, collegeLimit: number): number {
  const limits = [collegeLimit, mentor.offered, mentor.limit];
  const capacity = Math.min(...limits.filter((limit) => limit !== null));
  return Math.max(0, capacity - load);
}
