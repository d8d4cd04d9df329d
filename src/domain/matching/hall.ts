/**
 * Why people are left without a mentor although there are mentors for them: too few places for too many (P. Hall, On
 * representatives of subsets, 1935). Whoever could go to some mentors, together with all who sit with these mentors, are more
 * people than these mentors have places, whatever the arrangement.
 */

import type { Settled } from './price-book';

/** A proof that no arrangement serves more people: all these mentees can go to these mentors only. */
export interface Shortage {
  /** All who are left without a mentor and have nowhere else to go. */
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
 * those could go, and so on; then counts everybody who is left and could go to these mentors only. Only mentees with an edge count: who has none lacks more than a place. With the goal
 * `best-total` a place may be left free on purpose, and the set proves nothing: see `isProved`.
 */
export function findShortage(solved: Settled, mentees?: readonly string[]): Shortage {
  return openShortages(solved)(mentees);
}

/** The same for many questions: from each mentor the way is followed once, whoever comes there. */
export function openShortages(solved: Settled): (mentees?: readonly string[]) => Shortage {
  const { network, mentorOf } = solved;
  const { menteeIds, mentorIds, starts, mentors, room } = network;
  const crowdOf = createCrowds(solved);
  const mentorsOf = (mentee: number): Int32Array => mentors.subarray(starts[mentee], starts[mentee + 1]);
  const waiting = [...menteeIds.keys()].filter((mentee) => mentorOf[mentee] === -1 && mentorsOf(mentee).length > 0);
  return (asked = menteeIds) => {
    const isAsked = new Set(asked);
    const isCrowded = new Uint8Array(mentorIds.length);
    for (const mentee of waiting.filter((each) => isAsked.has(menteeIds[each]!))) {
      for (const mentor of mentorsOf(mentee)) {
        if (isCrowded[mentor] === 0) for (const crowded of crowdOf(mentor)) isCrowded[crowded] = 1;
      }
    }
    const left = waiting.filter((mentee) => mentorsOf(mentee).every((mentor) => isCrowded[mentor] === 1));
    const isLeft = new Set(left);
    return {
      unmatched: left.map((mentee) => menteeIds[mentee]!),
      mentees: menteeIds.filter((_, mentee) => isCrowded[mentorOf[mentee]!] === 1 || isLeft.has(mentee)),
      mentors: mentorIds.filter((_, mentor) => isCrowded[mentor] === 1),
      places: room.reduce((places, free, mentor) => places + (isCrowded[mentor] === 1 ? free : 0), 0),
    };
  };
}

/** Says of a mentor who else there is to be looked at: where those who sit there could go, and so on; with the mentor. */
function createCrowds({
  network: { starts, mentors, mentorIds },
  mentorOf,
}: Settled): (mentor: number) => readonly number[] {
  const sitters = seat(mentorOf, mentorIds.length);
  const known = new Map<number, readonly number[]>();
  const follow = (first: number): readonly number[] => {
    const isReached = new Uint8Array(mentorIds.length);
    isReached[first] = 1;
    const queue = [first];
    for (const mentor of queue) {
      for (const sitter of sitters[mentor]!) {
        for (let edge = starts[sitter]!; edge < starts[sitter + 1]!; edge++) {
          if (isReached[mentors[edge]!] === 1) continue;
          isReached[mentors[edge]!] = 1;
          queue.push(mentors[edge]!);
        }
      }
    }
    return queue;
  };
  return (mentor) => {
    const crowd = known.get(mentor) ?? follow(mentor);
    known.set(mentor, crowd);
    return crowd;
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
