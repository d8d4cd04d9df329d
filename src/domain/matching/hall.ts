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
  return openShortages(solved)(mentees);
}

/** The same for many questions: from each mentor the way is followed once, whoever comes there. */
export function openShortages(solved: Settled): (mentees?: readonly string[]) => Shortage {
  const { network, mentorOf } = solved;
  const { menteeIds, mentorIds, starts, mentors, room } = network;
  const indexOf = new Map(menteeIds.map((id, mentee) => [id, mentee]));
  const crowdOf = createCrowds(solved);
  return (asked) => {
    const left = [...new Set(asked ?? menteeIds)]
      .map((id) => indexOf.get(id) ?? -1)
      .filter((mentee) => mentorOf[mentee] === -1 && starts[mentee]! < starts[mentee + 1]!)
      .sort((one, other) => one - other);
    const isCrowded = new Uint8Array(mentorIds.length);
    for (const mentee of left) {
      for (let edge = starts[mentee]!; edge < starts[mentee + 1]!; edge++) {
        if (isCrowded[mentors[edge]!] === 1) continue;
        for (const mentor of crowdOf(mentors[edge]!)) isCrowded[mentor] = 1;
      }
    }
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
