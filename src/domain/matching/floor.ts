/** «Поднять слабейшую пару»: the highest least value at which still everybody is served who can be, class by class. */

import { type Costs, numberClasses } from './costs';
import type { Network } from './network';
import type { Duals, FloorProof } from './problem';
import { type Arrangement, dualsOf, optimise } from './optimise';

/** Edges from the floor upwards, and the proof that it is the highest. */
export interface Raised {
  readonly network: Network;
  readonly proof: FloorProof;
}

interface Serving {
  readonly network: Network;
  /** The classes served, summed up by their numbers: equal sums are equal classes (see `price`). */
  readonly weight: number;
  readonly duals: Duals;
}

/** Searches the values that occur by halving; each step asks only who can be served, whatever the values. */
export function raiseFloor(network: Network): Raised {
  const values = [...new Set(network.values)].sort((one, other) => one - other);
  const within = serve(network);
  let raised = within;
  let beyond = serve(keepFrom(network, Infinity));
  if (within.weight === 0) return { network, proof: { value: null, within: within.duals, beyond: beyond.duals } };
  let low = 0;
  let high = values.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const tried = serve(keepFrom(raised.network, values[middle]!));
    if (tried.weight === within.weight) {
      low = middle;
      raised = tried;
    } else {
      high = middle;
      beyond = tried;
    }
  }
  const proof = { value: values[low]!, within: within.duals, beyond: beyond.duals };
  return { network: raised.network, proof };
}

function serve(network: Network): Serving {
  const costs: Costs = { gains: new Float64Array(network.mentors.length), alone: numberClasses(network) };
  const arrangement: Arrangement = optimise(network, costs);
  const weight = costs.alone.reduce((sum, number, at) => sum + (arrangement.mentorOf[at] === -1 ? 0 : number), 0);
  return { network, weight, duals: dualsOf(costs, arrangement) };
}

/** Leaves out the edges of a lower value; in a plain loop, as a call for each of them at every step takes longer than the search itself. */
function keepFrom(network: Network, floor: number): Network {
  const { starts: firsts, mentors: all, values: known, levels: ranks } = network;
  const starts = new Int32Array(firsts.length);
  const mentors = new Int32Array(known.length);
  const values = new Float64Array(known.length);
  const levels = new Uint8Array(known.length);
  let count = 0;
  for (let mentee = 0; mentee + 1 < firsts.length; mentee++) {
    const end = firsts[mentee + 1]!;
    for (let edge = firsts[mentee]!; edge < end; edge++) {
      if (known[edge]! < floor) continue;
      mentors[count] = all[edge]!;
      values[count] = known[edge]!;
      levels[count] = ranks[edge]!;
      count += 1;
    }
    starts[mentee + 1] = count;
  }
  return {
    ...network,
    starts,
    mentors: mentors.subarray(0, count),
    values: values.subarray(0, count),
    levels: levels.subarray(0, count),
  };
}
