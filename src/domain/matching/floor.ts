/** «Поднять слабейшую пару»: the highest least value at which still everybody is served who can be, class by class. */

import { type Costs, numberClasses } from './costs';
import { startsOf } from './edges';
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
  const within = serveFrom(network, 0);
  let raised = within;
  let beyond = serveFrom(network, Infinity);
  if (within.weight === 0) return { network, proof: { value: null, within: within.duals, beyond: beyond.duals } };
  let low = 0;
  let high = values.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const tried = serveFrom(network, values[middle]!);
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

function serveFrom(whole: Network, floor: number): Serving {
  const network = keepFrom(whole, floor);
  const costs: Costs = { gains: new Float64Array(network.mentors.length), alone: numberClasses(network) };
  const arrangement: Arrangement = optimise(network, costs);
  const weight = costs.alone.reduce((sum, number, at) => sum + (arrangement.mentorOf[at] === -1 ? 0 : number), 0);
  return { network, weight, duals: dualsOf(costs, arrangement) };
}

/** Leaves out the edges of a lower value. */
function keepFrom(network: Network, floor: number): Network {
  const { values } = network;
  const mentees = new Int32Array(values.length);
  for (let mentee = 0; mentee + 1 < network.starts.length; mentee++) {
    mentees.fill(mentee, network.starts[mentee], network.starts[mentee + 1]);
  }
  const isHigh = (_: number, edge: number): boolean => values[edge]! >= floor;
  return {
    ...network,
    starts: startsOf(mentees.filter(isHigh), network.fixedMentors.length),
    mentors: network.mentors.filter(isHigh),
    values: values.filter(isHigh),
    levels: network.levels.filter(isHigh),
  };
}
