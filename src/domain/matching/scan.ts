/**
 * One shortest augmenting path on a full table of pairs one to one. Where prices move so far that short lists are always out of
 * date, each step looks at a whole row anyway, and the nearest target is found on the way without a heap.
 */

import { adjustPrices, beginSearch, flip, meet } from './path';
import type { Market } from './market';
import type { Search } from './search';

/** Is there an edge between any two, and one place for everybody? */
export function isTable({ edges, demands, capacities }: Market): boolean {
  const isOne = (count: number): boolean => count === 1;
  return edges.targets.length === demands.length * capacities.length && demands.every(isOne) && capacities.every(isOne);
}

/** Serves a seeker at the least cost, on a table only. */
export function serveOnTable(search: Search, root: number): void {
  const { targets, heap, open, passed, sitters, nextSeats } = search;
  beginSearch(search);
  for (let target = 0; target < targets; target++) open[target] = target;
  let seeker = root;
  let distance = 0;
  for (let left = targets; left > 0;) {
    const at = scan(search, left, { seeker, base: meet(search, seeker, distance) });
    const target = open[at]!;
    distance = heap.keys[target]!;
    if (distance >= search.nearest) break;
    if (nextSeats[target] === target) {
      search.nearest = distance;
      search.endTarget = target;
      break;
    }
    left -= 1;
    open[at] = open[left]!;
    passed[search.passedCount++] = target;
    seeker = sitters[target]!;
  }
  adjustPrices(search);
  heap.keys.fill(Infinity, 0, targets);
  flip(search, root);
}

interface Row {
  readonly seeker: number;
  readonly base: number;
}

/** Looks at the targets not yet passed, and returns where among them the nearest one stands. */
function scan({ market, targetPrices, reachedFrom, heap, open }: Search, left: number, { seeker, base }: Row): number {
  const { gains, firsts } = market.edges;
  const { keys } = heap;
  const first = firsts[seeker]!;
  let least = Infinity;
  let leastAt = 0;
  for (let at = 0; at < left; at++) {
    const target = open[at]!;
    const key = base - gains[first + target]! - targetPrices[target]!;
    let known = keys[target]!;
    if (key < known) {
      known = key;
      keys[target] = key;
      reachedFrom[target] = seeker;
    }
    if (known < least) {
      least = known;
      leastAt = at;
    }
  }
  return leastAt;
}
