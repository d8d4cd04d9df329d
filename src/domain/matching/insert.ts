/** What it costs at best to make room with each mentor, when all others are arranged in the best way. */

import { createHeap, lift, takeLeast } from './heap';
import type { PriceBook, Step } from './price-book';
import type { Withdrawn } from './withdraw';

export interface Room {
  /** The least cost of making room with each mentor; Infinity where nobody can leave. */
  readonly costs: Float64Array;
  /** Who leaves each mentor for it and to whom: −1 for nobody; the mentee is −1 where a place is free. */
  readonly leavers: Int32Array;
  readonly targets: Int32Array;
}

/** Finds the shortest paths from every mentor to a free place or to a mentee left without, all in one search from their ends. */
export function makeRoom(book: PriceBook, others: Withdrawn, withdrawn: number): Room {
  const { solved, firstIn, edgesIn, menteesIn } = book;
  const { mentorOf, menteePrices, mentorPrices } = others;
  const room = openEnds(book, others);
  const { leavers, targets } = room;
  const heap = createHeap(mentorPrices.length);
  room.costs.forEach((distance, mentor) => {
    heap.keys[mentor] = distance;
    if (distance < Infinity) lift(heap, mentor);
  });
  while (heap.size > 0) {
    const mentor = takeLeast(heap);
    const base = heap.keys[mentor]! - mentorPrices[mentor]!;
    for (let at = firstIn[mentor]!; at < firstIn[mentor + 1]!; at++) {
      const mentee = menteesIn[at]!;
      const from = mentorOf[mentee]!;
      if (from === -1 || mentee === withdrawn) continue;
      const length = base - solved.costs.gains[edgesIn[at]!]! - menteePrices[mentee]!;
      if (length >= heap.keys[from]!) continue;
      heap.keys[from] = length;
      leavers[from] = mentee;
      targets[from] = mentor;
      lift(heap, from);
    }
  }
  return { ...room, costs: heap.keys.map((distance, mentor) => distance - mentorPrices[mentor]!) };
}

/** The distances of the mentors from whom it takes one step: to a free place of their own, or out of the programme. */
function openEnds({ solved }: PriceBook, { mentorOf, menteePrices, free }: Withdrawn): Room {
  const costs = new Float64Array(free.length).fill(Infinity);
  const leavers = new Int32Array(free.length).fill(-1);
  for (let mentee = 0; mentee < mentorOf.length; mentee++) {
    const mentor = mentorOf[mentee]!;
    if (mentor === -1) continue;
    const distance = solved.costs.alone[mentee]! - menteePrices[mentee]!;
    if (distance >= costs[mentor]!) continue;
    costs[mentor] = distance;
    leavers[mentor] = mentee;
  }
  free.forEach((places, mentor) => {
    if (places === 0) return;
    costs[mentor] = 0;
    leavers[mentor] = -1;
  });
  return { costs, leavers, targets: new Int32Array(free.length).fill(-1) };
}

/** The moves that make room with a mentor, the first one from there. */
export function traceRoom({ leavers, targets }: Room, start: number): readonly Step[] {
  const steps: Step[] = [];
  let mentor = start;
  while (mentor !== -1 && leavers[mentor] !== -1) {
    const to = targets[mentor]!;
    steps.push({ mentee: leavers[mentor]!, to });
    mentor = to;
  }
  return steps;
}
