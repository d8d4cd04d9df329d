/**
 * Why people are left without a mentor although there are mentors for them: too few places for too many (P. Hall, On
 * representatives of subsets, 1935). Whoever could go to some mentors, together with all who sit with these mentors, are more
 * people than these mentors have places, whatever the arrangement.
 */

import type { Settled } from './price-book';

/** A proof that no arrangement serves more people: all these mentees can go to these mentors only. */
export interface Shortage {
  /** Those left without a mentor whom the proof is about. */
  readonly unmatched: readonly string[];
  /** Everybody who competes for the places, those left without one included; in the order of ids. */
  readonly mentees: readonly string[];
  /** With one more place, any of these would let one more be served. In the order of ids. */
  readonly mentors: readonly string[];
  /** What these mentors have, beside fixed pairs. */
  readonly places: number;
}

/**
 * Follows from one mentee left without a mentor, or from all of them: mentors they could go to, who sits there, where
 * those could go, and so on. Only mentees with an edge count: who has none lacks more than a place. With the goal
 * `best-total` a place may be left free on purpose, and the set proves nothing: see `isProved`.
 */
export function findShortage(solved: Settled, mentees?: readonly string[]): Shortage {
  const { network, mentorOf } = solved;
  const { menteeIds, mentorIds, starts, mentors, room } = network;
  const asked = mentees && new Set(mentees);
  const isReached = new Uint8Array(menteeIds.length);
  const isCrowded = new Uint8Array(mentorIds.length);
  const queue: number[] = [];
  menteeIds.forEach((id, mentee) => {
    const isLeft = mentorOf[mentee] === -1 && starts[mentee]! < starts[mentee + 1]!;
    if (isLeft && (asked?.has(id) ?? true)) queue.push(mentee);
  });
  const unmatched = queue.map((mentee) => menteeIds[mentee]!);
  for (const mentee of queue) isReached[mentee] = 1;
  const sitters = seat(mentorOf, mentorIds.length);
  for (const mentee of queue) {
    for (let edge = starts[mentee]!; edge < starts[mentee + 1]!; edge++) {
      const mentor = mentors[edge]!;
      if (isCrowded[mentor] === 1) continue;
      isCrowded[mentor] = 1;
      for (const sitter of sitters[mentor]!) {
        if (isReached[sitter] === 1) continue;
        isReached[sitter] = 1;
        queue.push(sitter);
      }
    }
  }
  return {
    unmatched,
    mentees: menteeIds.filter((_, mentee) => isReached[mentee] === 1),
    mentors: mentorIds.filter((_, mentor) => isCrowded[mentor] === 1),
    places: room.reduce((places, left, mentor) => places + (isCrowded[mentor] === 1 ? left : 0), 0),
  };
}

/** Says whether the numbers prove it: so many more people than places as there are left without one. */
export function isProved({ mentees, places, unmatched }: Shortage): boolean {
  return mentees.length - places === unmatched.length;
}

function seat(mentorOf: Int32Array, mentors: number): readonly (readonly number[])[] {
  const sitters = Array.from({ length: mentors }, (): number[] => []);
  mentorOf.forEach((mentor, mentee) => sitters[mentor]?.push(mentee));
  return sitters;
}
