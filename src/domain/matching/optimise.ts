/** The arrangement of least cost on a network of numbers, and the potentials that prove it. */

import { serve } from './augment';
import type { Costs } from './costs';
import type { Network } from './network';
import type { Duals } from './problem';
import { createSearch, seatFirstChoices } from './search';

/** Who sits with whom, by index, and the potentials that prove it the best; −1 is nobody. */
export interface Arrangement {
  readonly mentorOf: Int32Array;
  /** Potentials: cost − menteePrice − mentorPrice is never below zero on an edge, and zero on the edge of a pair. */
  readonly menteePrices: Float64Array;
  readonly mentorPrices: Float64Array;
}

/** Finds the arrangement of least cost. */
export function optimise(network: Network, costs: Costs): Arrangement {
  const search = createSearch(network, costs);
  for (const mentee of seatFirstChoices(search)) serve(search, mentee);
  const { mentorOf, menteePrices, mentorPrices } = search;
  return { mentorOf, menteePrices, mentorPrices };
}

/** The potentials as worths: how much better off everybody is than alone, and what a place adds. */
export function dualsOf({ alone }: Costs, { menteePrices, mentorPrices }: Arrangement): Duals {
  return {
    mentees: Array.from(menteePrices, (menteePrice, index) => alone[index]! - menteePrice),
    mentors: Array.from(mentorPrices, (mentorPrice) => 0 - mentorPrice),
  };
}
