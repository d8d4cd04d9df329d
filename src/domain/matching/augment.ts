/** One shortest augmenting path: serves one more mentee, or finds who is best left without a mentor. */

import { empty, lift, takeLeast } from './heap';
import type { Search } from './search';

/** Serves one more mentee at the least cost; the mentee or another one may end up without a mentor. */
export function serve(search: Search, mentee: number): void {
  const { heap, firstSeats, nextSeats, sitters, passed } = search;
  search.nearest = Infinity;
  search.passedCount = 0;
  reach(search, mentee, 0);
  while (heap.size > 0 && heap.keys[heap.items[0]!]! < search.nearest) {
    const mentor = takeLeast(heap);
    const distance = heap.keys[mentor]!;
    passed[search.passedCount++] = mentor;
    const end = nextSeats[mentor]!;
    for (let seat = firstSeats[mentor]!; seat < end; seat++) reach(search, sitters[seat]!, distance);
  }
  adjustPrices(search, mentee);
  flip(search, mentee);
}

/** Looks at every edge of a mentee who stands at the given distance from the one to be served. */
function reach(search: Search, mentee: number, distance: number): void {
  const { network, costs, mentorPrices, firstSeats, nextSeats, heap, reachedFrom } = search;
  const { starts, mentors } = network;
  const { keys } = heap;
  const base = distance - search.menteePrices[mentee]!;
  let nearest = search.nearest;
  if (base + costs.alone[mentee]! < nearest) {
    nearest = base + costs.alone[mentee]!;
    search.endMentee = mentee;
    search.endMentor = -1;
  }
  const end = starts[mentee + 1]!;
  for (let edge = starts[mentee]!; edge < end; edge++) {
    const mentor = mentors[edge]!;
    const key = base + costs.edges[edge]! - mentorPrices[mentor]!;
    if (key >= nearest || key >= keys[mentor]!) continue;
    reachedFrom[mentor] = mentee;
    if (nextSeats[mentor]! < firstSeats[mentor + 1]!) {
      nearest = key;
      search.endMentor = mentor;
    } else {
      keys[mentor] = key;
      lift(heap, mentor);
    }
  }
  search.nearest = nearest;
}

/** Moves the potentials so that the path found becomes tight and no edge falls below zero; then forgets the distances. */
function adjustPrices(search: Search, root: number): void {
  const { heap, passed, menteePrices, mentorPrices, firstSeats, nextSeats, sitters, nearest } = search;
  menteePrices[root]! += nearest;
  for (let at = 0; at < search.passedCount; at++) {
    const mentor = passed[at]!;
    const shift = nearest - heap.keys[mentor]!;
    mentorPrices[mentor]! -= shift;
    const end = nextSeats[mentor]!;
    for (let seat = firstSeats[mentor]!; seat < end; seat++) menteePrices[sitters[seat]!]! += shift;
    heap.keys[mentor] = Infinity;
  }
  empty(heap);
}

/** Moves everybody on the path one seat on, from its end back to the mentee to be served. */
function flip(search: Search, root: number): void {
  const { endMentor, endMentee, nextSeats, sitters, seatOf, mentorOf, reachedFrom } = search;
  if (endMentor === -1 && endMentee === root) return;
  let mentor = endMentor === -1 ? mentorOf[endMentee]! : endMentor;
  let seat = endMentor === -1 ? seatOf[endMentee]! : nextSeats[endMentor]!++;
  if (endMentor === -1) mentorOf[endMentee] = -1;
  for (;;) {
    const mentee = reachedFrom[mentor]!;
    const leftMentor = mentorOf[mentee]!;
    const leftSeat = seatOf[mentee]!;
    sitters[seat] = mentee;
    seatOf[mentee] = seat;
    mentorOf[mentee] = mentor;
    if (mentee === root) return;
    mentor = leftMentor;
    seat = leftSeat;
  }
}
