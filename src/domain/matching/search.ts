/** What the solver knows while it works, and the seekers whom it can seat without a search. */

import { createHeap, type Heap } from './heap';
import type { Market } from './market';
import { createShortlist, list, type Shortlist } from './shortlist';

/** Everything that changes while the solver works. Seekers and targets are indices, −1 is nobody. */
export interface Search {
  readonly market: Market;
  /** Potentials: cost − seekerPrice − targetPrice is never below zero on an edge, and zero on the edge of a pair. */
  readonly seekerPrices: Float64Array;
  readonly targetPrices: Float64Array;
  /** Target t has the seats from `firstSeats[t]` up to `firstSeats[t + 1]`, taken up to `nextSeats[t]`. */
  readonly firstSeats: Int32Array;
  readonly nextSeats: Int32Array;
  readonly sitters: Int32Array;
  readonly targetOfSeat: Int32Array;
  /** Full targets reached but not yet passed, by distance; behind them the seekers whose other edges may have their turn. */
  readonly heap: Heap;
  readonly targets: number;
  readonly shortlist: Shortlist;
  /** The search in which each seeker's list was made. */
  readonly listedIn: Int32Array;
  round: number;
  reached: number;
  relisted: number;
  /** Are the lists not worth making? */
  isVain: boolean;
  /** For the seekers reached: distance less price. */
  readonly bases: Float64Array;
  /** The seat of each seeker; of one with several, the seat that led there, in the search in which the seeker was last reached. */
  readonly seatFrom: Int32Array;
  readonly reachedIn: Int32Array;
  /** The seeker from whom each target was reached. */
  readonly reachedFrom: Int32Array;
  /** Seekers reached and targets passed in this search; the first so many are valid. */
  readonly met: Int32Array;
  /** On a table, the targets not yet passed. */
  readonly open: Int32Array;
  readonly passed: Int32Array;
  metCount: number;
  passedCount: number;
  /** The nearest end found: a target with room, or a seeker to be left with one less. */
  nearest: number;
  endTarget: number;
  endSeeker: number;
}

/** Prepares a search in which nobody has found anybody yet. */
export function createSearch(market: Market): Search {
  const { demands, capacities } = market;
  const seekers = demands.length;
  const targets = capacities.length;
  const firstSeats = new Int32Array(targets + 1);
  for (let target = 0; target < targets; target++) firstSeats[target + 1] = firstSeats[target]! + capacities[target]!;
  const targetOfSeat = new Int32Array(firstSeats[targets]!);
  for (let target = 0; target < targets; target++) {
    targetOfSeat.fill(target, firstSeats[target], firstSeats[target + 1]);
  }
  return {
    market,
    seekerPrices: new Float64Array(seekers),
    targetPrices: new Float64Array(targets),
    firstSeats,
    nextSeats: firstSeats.slice(0, targets),
    sitters: new Int32Array(firstSeats[targets]!),
    targetOfSeat,
    heap: createHeap(targets + seekers),
    targets,
    shortlist: createShortlist(market),
    listedIn: new Int32Array(seekers),
    round: 0,
    reached: 0,
    relisted: 0,
    isVain: false,
    reachedIn: new Int32Array(seekers),
    bases: new Float64Array(seekers),
    seatFrom: new Int32Array(seekers),
    reachedFrom: new Int32Array(targets),
    met: new Int32Array(seekers),
    open: new Int32Array(targets),
    passed: new Int32Array(targets),
    metCount: 0,
    passedCount: 0,
    nearest: 0,
    endTarget: -1,
    endSeeker: -1,
  };
}

/** Seats each seeker at the cheapest targets that have room, and returns how many each still wants. */
export function seatFirstChoices(search: Search): Int32Array {
  const { market, shortlist, seekerPrices, targetPrices, firstSeats, nextSeats, sitters, seatFrom } = search;
  const { demands, alone, edges } = market;
  const { size, gains, targets } = shortlist;
  const waiting = demands.slice();
  for (let seeker = 0; seeker < demands.length; seeker++) {
    list(shortlist, edges, targetPrices, seeker);
    const first = seeker * size;
    const least = Math.min(alone[seeker]!, 0 - gains[first]!);
    seekerPrices[seeker] = least;
    // Who has no edge at all has nothing to search for.
    if (gains[first] === -Infinity) waiting[seeker] = 0;
    for (let at = first; at < first + size && waiting[seeker]! > 0; at++) {
      const target = targets[at]!;
      if (0 - gains[at]! !== least || nextSeats[target] === firstSeats[target + 1]) continue;
      const seat = nextSeats[target]!++;
      sitters[seat] = seeker;
      seatFrom[seeker] = seat;
      waiting[seeker]! -= 1;
    }
  }
  return waiting;
}
