/**
 * The best few edges of each mentee, so that a search seldom looks at all of them.
 *
 * Mentors' prices only fall while the solver works, so edges only become dearer. An edge outside the list costs at least
 * what the cheapest of them cost when the list was made: that bound says whether looking at the list alone is enough.
 */

import type { Costs } from './costs';
import type { Network } from './network';

/** Longer lists take longer to look at, shorter ones are made anew more often; measured with 30 to 2,000 edges a mentee. */
const SHORTEST = 5;
const LONGEST = 12;

/** Edges side by side: mentee i has those from `firsts[i]` up to `ends[i]`. */
export interface EdgeView {
  readonly firsts: Int32Array;
  readonly ends: Int32Array;
  readonly mentors: Int32Array;
  readonly gains: Float64Array;
}

/** The listed edges of each mentee, the cheapest first as of when they were listed. */
export interface Shortlist extends EdgeView {
  readonly size: number;
  /** What an edge outside the list costs at least, less its mentor's price; Infinity where all are listed. */
  readonly bounds: Float64Array;
  /** The list in the making, one edge more than fit: the last one is the bound. */
  readonly keys: Float64Array;
  readonly edges: Int32Array;
}

/** Makes empty lists, short ones where mentees have few edges anyway. */
export function createShortlist({ starts }: Network): Shortlist {
  const mentees = starts.length - 1;
  const degree = starts[mentees]! / Math.max(1, mentees);
  const size = Math.round(Math.min(LONGEST, Math.max(SHORTEST, Math.sqrt(degree / 4))));
  const firsts = Int32Array.from({ length: mentees }, (_, mentee) => mentee * size);
  return {
    size,
    firsts,
    ends: firsts.slice(),
    mentors: new Int32Array(mentees * size),
    gains: new Float64Array(mentees * size),
    bounds: new Float64Array(mentees).fill(Infinity),
    keys: new Float64Array(size + 1),
    edges: new Int32Array(size + 1),
  };
}

/** What lists are made of. */
export interface Market {
  readonly network: Network;
  readonly costs: Costs;
  readonly mentorPrices: Float64Array;
}

/** Lists a mentee's edges anew, by what they cost at the present prices. */
export function list(shortlist: Shortlist, { network, costs, mentorPrices }: Market, mentee: number): void {
  const { size, keys, edges, firsts, ends, mentors: listedMentors, gains: listedGains } = shortlist;
  const { starts, mentors } = network;
  const { gains } = costs;
  const end = starts[mentee + 1]!;
  let count = 0;
  let dearest = Infinity;
  for (let edge = starts[mentee]!; edge < end; edge++) {
    const key = 0 - gains[edge]! - mentorPrices[mentors[edge]!]!;
    if (key >= dearest) continue;
    let place = count <= size ? count++ : size;
    while (place > 0 && keys[place - 1]! > key) {
      keys[place] = keys[place - 1]!;
      edges[place] = edges[place - 1]!;
      place -= 1;
    }
    keys[place] = key;
    edges[place] = edge;
    if (count > size) dearest = keys[size]!;
  }
  const first = firsts[mentee]!;
  const listed = count > size ? size : count;
  ends[mentee] = first + listed;
  shortlist.bounds[mentee] = dearest;
  for (let place = 0; place < listed; place++) {
    listedMentors[first + place] = mentors[edges[place]!]!;
    listedGains[first + place] = gains[edges[place]!]!;
  }
}
