/** What the exact prices of other choices are computed from: the best arrangement, and the edges as each mentor sees them. */

import { startsOf } from './edges';
import type { Solved } from './solve';

/** The best arrangement, and the numbers that it was found and proved on. */
export type Settled = Omit<Solved, 'problem' | 'result'>;

export interface PriceBook {
  readonly solved: Settled;
  /** Mentor j has the edges `edgesIn[firstIn[j]]` up to `firstIn[j + 1]`, from the mentees `menteesIn` at the same places. */
  readonly firstIn: Int32Array;
  readonly edgesIn: Int32Array;
  readonly menteesIn: Int32Array;
  /** The places that the best arrangement leaves free. */
  readonly free: Int32Array;
}

/** Opens the prices of a solved problem. */
export function openPriceBook(solved: Settled): PriceBook {
  const { starts, mentors, room } = solved.network;
  const firstIn = startsOf(mentors, room.length);
  const next = firstIn.slice();
  const edgesIn = new Int32Array(mentors.length);
  const menteesIn = new Int32Array(mentors.length);
  for (let mentee = 0; mentee + 1 < starts.length; mentee++) {
    for (let edge = starts[mentee]!; edge < starts[mentee + 1]!; edge++) {
      const to = next[mentors[edge]!]!++;
      edgesIn[to] = edge;
      menteesIn[to] = mentee;
    }
  }
  const free = room.slice();
  for (const mentor of solved.mentorOf) if (mentor !== -1) free[mentor]! -= 1;
  return { solved, firstIn, edgesIn, menteesIn, free };
}

/** One step of a rearrangement by index: a mentee goes to a mentor, −1 is nobody. */
export interface Step {
  readonly mentee: number;
  readonly to: number;
}
