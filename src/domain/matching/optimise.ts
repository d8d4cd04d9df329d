/** The arrangement of least cost on a network of numbers, and the potentials that prove it. */

import { serve } from './augment';
import type { Costs } from './costs';
import { openMarket } from './market';
import type { Network } from './network';
import type { Duals } from './problem';
import { isTable, serveOnTable } from './scan';
import { createSearch, type Search, seatFirstChoices } from './search';

/** Who sits with whom, by index, and the potentials that prove it the best; −1 is nobody. */
export interface Arrangement {
  readonly mentorOf: Int32Array;
  /** Potentials: cost − menteePrice − mentorPrice is never below zero on an edge, and zero on the edge of a pair. */
  readonly menteePrices: Float64Array;
  readonly mentorPrices: Float64Array;
}

/** Finds the arrangement of least cost. */
export function optimise(network: Network, costs: Costs): Arrangement {
  const market = openMarket(network, costs);
  const search = createSearch(market);
  const waiting = seatFirstChoices(search);
  const isOnTable = isTable(market);
  for (let seeker = 0; seeker < waiting.length; seeker++) {
    for (let left = waiting[seeker]!; left > 0; left--) {
      if (isOnTable && search.isVain) serveOnTable(search, seeker);
      else serve(search, seeker);
    }
  }
  return market.isMentorsSeek ? readFromMentors(search, costs) : readFromMentees(search);
}

function readFromMentees({ seekerPrices, targetPrices, firstSeats, nextSeats, sitters }: Search): Arrangement {
  const mentorOf = new Int32Array(seekerPrices.length).fill(-1);
  for (let mentor = 0; mentor < nextSeats.length; mentor++) {
    for (let seat = firstSeats[mentor]!; seat < nextSeats[mentor]!; seat++) mentorOf[sitters[seat]!] = mentor;
  }
  return { mentorOf, menteePrices: seekerPrices, mentorPrices: targetPrices };
}

/** Mentors seek with gains that count what mentees are spared, so what being alone costs comes on top of the price. */
function readFromMentors({ seekerPrices, targetPrices, nextSeats, sitters }: Search, { alone }: Costs): Arrangement {
  return {
    mentorOf: nextSeats.map((next, mentee) => (next > mentee ? sitters[mentee]! : -1)),
    menteePrices: targetPrices.map((price, mentee) => price + alone[mentee]!),
    mentorPrices: seekerPrices,
  };
}

/** The potentials as worths: how much better off everybody is than alone, and what a place adds. */
export function dualsOf({ alone }: Costs, { menteePrices, mentorPrices }: Arrangement): Duals {
  return {
    mentees: Array.from(menteePrices, (menteePrice, index) => alone[index]! - menteePrice),
    mentors: Array.from(mentorPrices, (mentorPrice) => 0 - mentorPrice),
  };
}
