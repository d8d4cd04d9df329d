/**
 * The network as a market in which one side seeks and the other is sought.
 *
 * Everybody on the seeking side needs a search of their own, and whoever ends with nothing has looked at the whole neighbourhood
 * first. So the scarce side seeks: where places are fewer than mentees, mentors look for mentees, and a search ends at
 * the nearest mentee who is still free. Leaving somebody out costs the same from either side.
 */

import type { Costs } from './costs';
import { startsOf } from './edges';
import type { Network } from './network';

/** Edges side by side: seeker s has those from `firsts[s]` up to `ends[s]`. */
export interface EdgeView {
  readonly firsts: Int32Array;
  readonly ends: Int32Array;
  readonly targets: Int32Array;
  /** A pair made of the edge costs so much less than nothing. */
  readonly gains: Float64Array;
}

export interface Market {
  readonly edges: EdgeView;
  /** How many targets each seeker wants. */
  readonly demands: Int32Array;
  /** What it costs when a seeker gets one less, not below the cost of any of the seeker's edges. */
  readonly alone: Float64Array;
  /** How many seekers each target takes; on one of the two sides everybody has just one place. */
  readonly capacities: Int32Array;
  readonly isMentorsSeek: boolean;
}

/** Opens the market with the scarce side as seekers, mentees where neither is. */
export function openMarket(network: Network, costs: Costs): Market {
  const { starts, mentors, room } = network;
  const mentees = starts.length - 1;
  // More places than edges cannot be filled, so a boundless capacity takes no memory.
  const firstIn = startsOf(mentors, room.length);
  const places = room.map((left, mentor) => Math.min(left, firstIn[mentor + 1]! - firstIn[mentor]!));
  const supply = places.reduce((sum, each) => sum + each, 0);
  let demand = 0;
  for (let mentee = 0; mentee < mentees; mentee++) if (starts[mentee]! < starts[mentee + 1]!) demand += 1;
  if (supply < demand) return letMentorsSeek(network, costs, { firstIn, places });
  return {
    edges: { firsts: starts, ends: starts.subarray(1), targets: mentors, gains: costs.gains },
    demands: new Int32Array(mentees).fill(1),
    alone: costs.alone,
    capacities: places,
    isMentorsSeek: false,
  };
}

interface Supply {
  readonly firstIn: Int32Array;
  readonly places: Int32Array;
}

/** A pair gains what it spares a mentee of being alone, and an empty place costs nothing. */
function letMentorsSeek(
  { starts, mentors, room }: Network,
  { gains, alone }: Costs,
  { firstIn, places }: Supply,
): Market {
  const next = firstIn.slice();
  const targets = new Int32Array(mentors.length);
  const spared = new Float64Array(mentors.length);
  const mentees = starts.length - 1;
  for (let mentee = 0; mentee < mentees; mentee++) {
    const end = starts[mentee + 1]!;
    for (let edge = starts[mentee]!; edge < end; edge++) {
      const to = next[mentors[edge]!]!++;
      targets[to] = mentee;
      spared[to] = alone[mentee]! + gains[edge]!;
    }
  }
  return {
    edges: { firsts: firstIn, ends: firstIn.subarray(1), targets, gains: spared },
    // Who has more places than edges seeks once more, in vain: the potential of a mentor with room must be that of being alone.
    demands: room.map((left, mentor) => Math.min(left, places[mentor]! + 1)),
    alone: new Float64Array(places.length),
    capacities: new Int32Array(mentees).fill(1),
    isMentorsSeek: true,
  };
}
