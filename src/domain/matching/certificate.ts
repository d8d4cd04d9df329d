/** The proof of an arrangement on the network itself: one look at every edge, and nothing of how it was found. */

import type { Costs } from './costs';
import type { Network } from './network';
import type { Arrangement } from './optimise';

/** The solver gave an arrangement that is not proved to be the best: our bug, and nothing of it may be used. */
export class UncertifiedError extends Error {
  override readonly name = 'UncertifiedError';

  constructor() {
    super('The arrangement found is not proved to be the best one allowed');
  }
}

/**
 * Says whether an arrangement is allowed and none is cheaper, by linear programming duality: no edge costs less than the
 * potentials of its ends, the edge of a pair costs just that, being alone costs a mentee without a pair just the
 * potential and others no less, and a place costs nothing where one is free and never more than nothing.
 */
export function certify(network: Network, costs: Costs, arrangement: Arrangement): boolean {
  const { starts, mentors, room } = network;
  const { gains, alone } = costs;
  const { mentorOf, menteePrices, mentorPrices } = arrangement;
  const free = room.slice();
  for (let mentee = 0; mentee < mentorOf.length; mentee++) {
    const menteePrice = menteePrices[mentee]!;
    const end = starts[mentee + 1]!;
    const most = 0 - menteePrice;
    for (let edge = starts[mentee]!; edge < end; edge++) {
      if (gains[edge]! + mentorPrices[mentors[edge]!]! > most) return false;
    }
    const mentor = mentorOf[mentee]!;
    if (menteePrice > alone[mentee]!) return false;
    if (mentor === -1) {
      if (menteePrice !== alone[mentee]!) return false;
      continue;
    }
    const edge = edgeBetween(network, mentee, mentor);
    if (edge === -1 || gains[edge]! + mentorPrices[mentor]! !== most) return false;
    free[mentor]! -= 1;
  }
  return mentorPrices.every((price, mentor) => free[mentor]! >= 0 && (free[mentor]! > 0 ? price === 0 : price <= 0));
}

/** Returns the edge between a mentee and a mentor by index; −1 if there is none. */
export function edgeBetween({ starts, mentors }: Network, mentee: number, mentor: number): number {
  let low = starts[mentee]!;
  let high = starts[mentee + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentors[middle]! < mentor) low = middle + 1;
    else high = middle;
  }
  return low < starts[mentee + 1]! && mentors[low] === mentor ? low : -1;
}
