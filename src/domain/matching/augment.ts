/** One shortest augmenting path: finds one more target for a seeker, or who is best left with one less. */

import { empty, lift, takeLeast } from './heap';
import type { EdgeView } from './market';
import type { Search } from './search';
import { list } from './shortlist';

const PATIENCE = 1000;

/** Serves a seeker once more at the least cost; that seeker or another one may end up with one less. */
export function serve(search: Search, seeker: number): void {
  const { heap, targets, passed } = search;
  search.nearest = Infinity;
  search.metCount = 0;
  search.passedCount = 0;
  search.round += 1;
  reach(search, seeker, 0);
  while (heap.size > 0 && heap.keys[heap.items[0]!]! < search.nearest) {
    const item = takeLeast(heap);
    if (item < targets) {
      passed[search.passedCount++] = item;
      pass(search, item);
    } else {
      heap.keys[item] = Infinity;
      lookFurther(search, item - targets);
    }
  }
  adjustPrices(search);
  flip(search, seeker);
}

/** Comes from a full target to those who sit there. */
function pass(search: Search, target: number): void {
  const { firstSeats, nextSeats, sitters, reachedIn, seatFrom, targetFrom, heap } = search;
  const distance = heap.keys[target]!;
  const end = nextSeats[target]!;
  for (let seat = firstSeats[target]!; seat < end; seat++) {
    const sitter = sitters[seat]!;
    // Who sits at several targets has been reached from the nearest of them.
    if (reachedIn[sitter] === search.round) continue;
    seatFrom[sitter] = seat;
    targetFrom[sitter] = target;
    reach(search, sitter, distance);
  }
}

/** Comes to a seeker at the given distance from the one to be served. */
function reach(search: Search, seeker: number, distance: number): void {
  const { market, bases, met, reachedIn } = search;
  const base = distance - search.seekerPrices[seeker]!;
  bases[seeker] = base;
  reachedIn[seeker] = search.round;
  met[search.metCount++] = seeker;
  const left = base + market.alone[seeker]!;
  if (left < search.nearest) {
    search.nearest = left;
    search.endSeeker = seeker;
    search.endTarget = -1;
  }
  search.reached += 1;
  if (search.isVain) look(search, market.edges, seeker);
  else lookAtList(search, seeker);
}

/** Looks at the listed edges; the turn of the others comes when nothing nearer is left. */
function lookAtList(search: Search, seeker: number): void {
  const { shortlist, bases, heap, targets } = search;
  look(search, shortlist, seeker);
  const rest = bases[seeker]! + shortlist.bounds[seeker]!;
  if (rest >= search.nearest) return;
  heap.keys[targets + seeker] = rest;
  lift(heap, targets + seeker);
}

/** Looks at a list of today's prices, and if that has been done in this search, at all edges. */
function lookFurther(search: Search, seeker: number): void {
  const { market, shortlist, listedIn, targetPrices, round } = search;
  if (listedIn[seeker] === round) return look(search, market.edges, seeker);
  listedIn[seeker] = round;
  search.relisted += 1;
  // Where prices move so far that most lists are out of date when they are needed, they are not worth making.
  if (search.relisted > PATIENCE && search.relisted * 4 > search.reached) search.isVain = true;
  list(shortlist, market.edges, targetPrices, seeker);
  lookAtList(search, seeker);
}

function look(search: Search, { targets, gains, firsts, ends }: EdgeView, seeker: number): void {
  const { targetPrices, firstSeats, nextSeats, heap, reachedFrom } = search;
  const { keys } = heap;
  const base = search.bases[seeker]!;
  const end = ends[seeker]!;
  let nearest = search.nearest;
  for (let edge = firsts[seeker]!; edge < end; edge++) {
    const target = targets[edge]!;
    const key = base - gains[edge]! - targetPrices[target]!;
    if (key >= nearest || key >= keys[target]!) continue;
    reachedFrom[target] = seeker;
    if (nextSeats[target]! < firstSeats[target + 1]!) {
      nearest = key;
      search.endTarget = target;
    } else {
      keys[target] = key;
      lift(heap, target);
    }
  }
  search.nearest = nearest;
}

/** Moves the potentials so that the path found becomes tight and no edge falls below zero; then forgets the distances. */
function adjustPrices(search: Search): void {
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
function flip(search: Search, root: number): void {
  const { endTarget, endSeeker, nextSeats, sitters, seatFrom, targetFrom, reachedFrom } = search;
  if (endTarget === -1 && endSeeker === root) return;
  let target = endTarget === -1 ? targetFrom[endSeeker]! : endTarget;
  let seat = endTarget === -1 ? seatFrom[endSeeker]! : nextSeats[endTarget]!++;
  for (;;) {
    const seeker = reachedFrom[target]!;
    sitters[seat] = seeker;
    if (seeker === root) return;
    target = targetFrom[seeker]!;
    seat = seatFrom[seeker]!;
  }
}
