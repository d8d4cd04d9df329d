/** One shortest augmenting path: finds one more target for a seeker, or who is best left with one less. */

import { lift, takeLeast } from './heap';
import type { EdgeView } from './market';
import { adjustPrices, beginSearch, flip, meet } from './path';
import type { Search } from './search';
import { list } from './shortlist';

const PATIENCE = 1000;

/** Serves a seeker once more at the least cost; that seeker or another one may end up with one less. */
export function serve(search: Search, seeker: number): void {
  const { heap, targets, passed } = search;
  beginSearch(search);
  search.reachedIn[seeker] = search.round;
  meet(search, seeker, 0);
  lookAtList(search, seeker);
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
  search.reached += search.metCount;
  adjustPrices(search);
  flip(search, seeker);
}

/** Comes from a full target to those who sit there. */
function pass(search: Search, target: number): void {
  const { firstSeats, nextSeats, sitters, reachedIn, seatFrom, heap, round, market } = search;
  const distance = heap.keys[target]!;
  const end = nextSeats[target]!;
  for (let seat = firstSeats[target]!; seat < end; seat++) {
    const sitter = sitters[seat]!;
    // Who sits at several targets is reached from the nearest of them.
    if (market.isMentorsSeek) {
      if (reachedIn[sitter] === round) continue;
      reachedIn[sitter] = round;
      seatFrom[sitter] = seat;
    }
    meet(search, sitter, distance);
    lookAtList(search, sitter);
  }
}

/** Looks at the listed edges; the turn of the others comes when nothing nearer is left. */
function lookAtList(search: Search, seeker: number): void {
  if (search.isVain) return lookAtAll(search, seeker);
  const { shortlist, heap, targets } = search;
  const { size, bounds } = shortlist;
  look(search, shortlist, { seeker, first: seeker * size, end: seeker * size + size });
  const rest = search.bases[seeker]! + bounds[seeker]!;
  if (rest >= search.nearest) return;
  heap.keys[targets + seeker] = rest;
  lift(heap, targets + seeker);
}

function lookAtAll(search: Search, seeker: number): void {
  const { edges } = search.market;
  look(search, edges, { seeker, first: edges.firsts[seeker]!, end: edges.ends[seeker]! });
}

/** Looks at a list of today's prices, and if that has been done in this search, at all edges. */
function lookFurther(search: Search, seeker: number): void {
  const { market, shortlist, listedIn, targetPrices, round } = search;
  if (listedIn[seeker] === round) return lookAtAll(search, seeker);
  listedIn[seeker] = round;
  search.relisted += 1;
  // Where prices move so far that most lists are out of date when they are needed, they are not worth making.
  if (search.relisted > PATIENCE && search.relisted * 4 > search.reached) search.isVain = true;
  list(shortlist, market.edges, targetPrices, seeker);
  lookAtList(search, seeker);
}

interface Stretch {
  readonly seeker: number;
  readonly first: number;
  readonly end: number;
}

function look(
  search: Search,
  { targets, gains }: Pick<EdgeView, 'targets' | 'gains'>,
  { seeker, first, end }: Stretch,
): void {
  const { targetPrices, firstSeats, nextSeats, sitters, passed, heap, reachedFrom } = search;
  const { isMentorsSeek } = search.market;
  const { keys, places } = heap;
  const base = search.bases[seeker]!;
  let nearest = search.nearest;
  for (let edge = first; edge < end; edge++) {
    const target = targets[edge]!;
    const key = base - gains[edge]! - targetPrices[target]!;
    if (key >= nearest || key >= keys[target]!) continue;
    reachedFrom[target] = seeker;
    if (nextSeats[target]! < firstSeats[target + 1]!) {
      nearest = key;
      search.endTarget = target;
    } else {
      keys[target] = key;
      // What the seeker has already is just as near and leads nowhere else.
      if (isMentorsSeek && sitters[target] === seeker && places[target] === -1) passed[search.passedCount++] = target;
      else lift(heap, target);
    }
  }
  search.nearest = nearest;
}
