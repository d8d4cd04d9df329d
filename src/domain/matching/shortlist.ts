/**
 * The best few edges of each seeker, so that a search seldom looks at all of them.
 *
 * Targets' prices only fall while the solver works, so edges only become dearer. An edge outside the list costs at least
 * what the cheapest of them cost when the list was made: that bound says whether looking at the list alone is enough.
 */

import type { EdgeView, Market } from './market';

/** Longer lists take longer to look at, shorter ones are made anew more often; measured with 30 to 2,000 edges a seeker. */
const SHORTEST = 5;
const LONGEST = 12;

/**
 * The listed edges, the cheapest first as of when they were listed: seeker s has the `size` from s · size on. Where there
 * are fewer, the rest gains −Infinity, so that looking at a list needs to know nothing else of the seeker.
 */
export interface Shortlist {
  readonly size: number;
  readonly targets: Int32Array;
  readonly gains: Float64Array;
  /** What an edge outside the list costs at least, less its target's price; Infinity where all are listed. */
  readonly bounds: Float64Array;
  /** The list in the making, one edge more than fit: the last one is the bound. */
  readonly keys: Float64Array;
  readonly chosen: Int32Array;
}

/** Makes empty lists, short ones where seekers have few edges anyway. */
export function createShortlist({ edges, demands }: Market): Shortlist {
  const seekers = demands.length;
  const degree = edges.targets.length / Math.max(1, seekers);
  // The targets that a seeker has already stand in the list too, and only the others are of use to a search.
  const own = demands.reduce((sum, demand) => sum + demand, 0) / Math.max(1, seekers) - 1;
  const size = Math.round(own + Math.min(LONGEST, Math.max(SHORTEST, Math.sqrt(degree / 4))));
  return {
    size,
    targets: new Int32Array(seekers * size),
    gains: new Float64Array(seekers * size).fill(-Infinity),
    bounds: new Float64Array(seekers).fill(Infinity),
    keys: new Float64Array(size + 1),
    chosen: new Int32Array(size + 1),
  };
}

/** Lists a seeker's edges anew, by what they cost at the present prices of the targets. */
export function list(shortlist: Shortlist, all: EdgeView, prices: Float64Array, seeker: number): void {
  const { size, keys, chosen, targets: listedTargets, gains: listedGains } = shortlist;
  const { targets, gains } = all;
  const end = all.ends[seeker]!;
  let count = 0;
  let dearest = Infinity;
  for (let edge = all.firsts[seeker]!; edge < end; edge++) {
    const key = 0 - gains[edge]! - prices[targets[edge]!]!;
    if (key >= dearest) continue;
    let place = count <= size ? count++ : size;
    while (place > 0 && keys[place - 1]! > key) {
      keys[place] = keys[place - 1]!;
      chosen[place] = chosen[place - 1]!;
      place -= 1;
    }
    keys[place] = key;
    chosen[place] = edge;
    if (count > size) dearest = keys[size]!;
  }
  const first = seeker * size;
  const listed = count > size ? size : count;
  shortlist.bounds[seeker] = dearest;
  for (let place = 0; place < listed; place++) {
    listedTargets[first + place] = targets[chosen[place]!]!;
    listedGains[first + place] = gains[chosen[place]!]!;
  }
}
