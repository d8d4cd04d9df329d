/** What every search for a shortest path begins and ends with: coming to a seeker, moving the prices, and moving up along the path. */

import { empty } from './heap';
import type { Search } from './search';

/** Begins a search in which nobody has been reached. */
export function beginSearch(search: Search): void {
  search.nearest = Infinity;
  search.metCount = 0;
  search.passedCount = 0;
  search.round += 1;
}

/** Comes to a seeker at the given distance from the one to be served, and returns the distance less the price. */
export function meet(search: Search, seeker: number, distance: number): number {
  const { market, seekerPrices, bases, met } = search;
  const base = distance - seekerPrices[seeker]!;
  bases[seeker] = base;
  met[search.metCount++] = seeker;
  const left = base + market.alone[seeker]!;
  if (left < search.nearest) {
    search.nearest = left;
    search.endSeeker = seeker;
    search.endTarget = -1;
  }
  return base;
}

/** Moves the potentials so that the path found becomes tight and no edge falls below zero; then forgets the distances. */
export function adjustPrices(search: Search): void {
  const { heap, met, passed, bases, seekerPrices, targetPrices, nearest } = search;
  for (let at = 0; at < search.metCount; at++) seekerPrices[met[at]!] = nearest - bases[met[at]!]!;
  for (let at = 0; at < search.passedCount; at++) {
    const target = passed[at]!;
    targetPrices[target]! -= nearest - heap.keys[target]!;
    heap.keys[target] = Infinity;
  }
  empty(heap);
}

/** Moves everybody on the path one seat on, from its end back to the seeker to be served. */
export function flip(search: Search, root: number): void {
  const { endTarget, endSeeker, nextSeats, sitters, seatFrom, targetOfSeat, reachedFrom } = search;
  if (endTarget === -1 && endSeeker === root) return;
  let seat = endTarget === -1 ? seatFrom[endSeeker]! : nextSeats[endTarget]!++;
  for (;;) {
    const seeker = reachedFrom[targetOfSeat[seat]!]!;
    const left = seatFrom[seeker]!;
    sitters[seat] = seeker;
    seatFrom[seeker] = seat;
    if (seeker === root) return;
    seat = left;
  }
}
