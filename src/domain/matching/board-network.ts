/** The board's problem as the solver's numbers, straight from those of the ground: the same that `poseProblem` and `layOut` would make. */

import type { Aims } from './aims';
import { REFUSED } from './board-scores';
import type { Candidate } from './candidates';
import { type Ground, pairBetween } from './ground';
import type { Network } from './network';
import { countNamings } from './pose';
import type { Proposal } from './proposal-table';

export interface Terms {
  readonly aims: Aims;
  /** By the number of the pair; see `scoreGround`. */
  readonly scores: Int32Array;
  /** They are kept whatever their score. */
  readonly pins: readonly Candidate[];
  readonly drafts: readonly Proposal[];
}

/** Lays the pairs out that may still be made. */
export function layOutGround(ground: Ground, terms: Terms): Network {
  const { mentees, mentors, priorities } = ground;
  const fixedMentors = new Int32Array(mentees.ids.length).fill(-1);
  const fixedValues = new Float64Array(mentees.ids.length);
  // More places than mentees change nothing.
  const room = new Int32Array(mentors.profiles.map(({ placesLeft }) => Math.min(placesLeft, mentees.ids.length)));
  for (const { request, mentor, score } of terms.pins) {
    const mentee = mentees.indexOf.get(request)!;
    const by = mentors.indexOf.get(mentor)!;
    fixedMentors[mentee] = by;
    // A pin is a draft, and a draft has the bonus.
    fixedValues[mentee] = score + 1 + terms.aims.stayBonus;
    room[by]! -= 1;
  }
  const sides = { menteeIds: mentees.ids, mentorIds: mentors.ids, priorities, fixedMentors, fixedValues, room };
  return { ...sides, ...edgesOf(ground, terms, sides) };
}

type Edges = Pick<Network, 'starts' | 'mentors' | 'values' | 'levels'>;

function edgesOf(ground: Ground, terms: Terms, { fixedMentors, room }: Pick<Network, 'fixedMentors' | 'room'>): Edges {
  const { allowed, mentees, mentors } = ground;
  const { scores, aims } = terms;
  const worths = worthsOf(ground, terms);
  const starts = new Int32Array(allowed.starts.length);
  const by = new Int32Array(scores.length);
  const values = new Float64Array(scores.length);
  const levels = new Uint8Array(scores.length);
  let count = 0;
  for (let mentee = 0; mentee < fixedMentors.length; mentee++) {
    const end = fixedMentors[mentee] === -1 ? allowed.starts[mentee + 1]! : 0;
    for (let pair = allowed.starts[mentee]!; pair < end; pair++) {
      const mentor = allowed.mentors[pair]!;
      if (scores[pair] === REFUSED || room[mentor] === 0) continue;
      by[count] = mentor;
      values[count] = worths[pair]!;
      if (aims.choiceFirst) levels[count] = countNamings(mentees.profiles[mentee]!, mentors.profiles[mentor]!);
      count += 1;
    }
    starts[mentee + 1] = count;
  }
  return {
    starts,
    mentors: by.subarray(0, count),
    values: values.subarray(0, count),
    levels: levels.subarray(0, count),
  };
}

function worthsOf(ground: Ground, { scores, aims, drafts }: Terms): Float64Array {
  // Even a pair of score 0 is worth more than none.
  const worths = new Float64Array(scores);
  for (let pair = 0; pair < worths.length; pair++) worths[pair]! += 1;
  const standing = new Set(
    drafts.flatMap(({ status, request, mentor }) =>
      status === 'proposed' ? [pairBetween(ground, request, mentor)] : [],
    ),
  );
  for (const pair of standing) if (pair !== -1) worths[pair]! += aims.stayBonus;
  return worths;
}
