/** One shortest augmenting path: serves one more mentee, or finds who is best left without a mentor. */

import { empty, lift, takeLeast } from './heap';
import type { Search } from './search';
import { type EdgeView, list } from './shortlist';

const PATIENCE = 1000;

/** Serves one more mentee at the least cost; the mentee or another one may end up without a mentor. */
export function serve(search: Search, mentee: number): void {
  const { heap, mentors, firstSeats, nextSeats, sitters, passed } = search;
  search.nearest = Infinity;
  search.passedCount = 0;
  search.round += 1;
  reach(search, mentee, 0);
  while (heap.size > 0 && heap.keys[heap.items[0]!]! < search.nearest) {
    const item = takeLeast(heap);
    const distance = heap.keys[item]!;
    if (item >= mentors) {
      heap.keys[item] = Infinity;
      lookFurther(search, item - mentors);
      continue;
    }
    passed[search.passedCount++] = item;
    const end = nextSeats[item]!;
    for (let seat = firstSeats[item]!; seat < end; seat++) reach(search, sitters[seat]!, distance);
  }
  adjustPrices(search, mentee);
  flip(search, mentee);
}

/** Comes to a mentee at the given distance from the one to be served. */
function reach(search: Search, mentee: number, distance: number): void {
  const { costs, bases } = search;
  const base = distance - search.menteePrices[mentee]!;
  bases[mentee] = base;
  if (base + costs.alone[mentee]! < search.nearest) {
    search.nearest = base + costs.alone[mentee]!;
    search.endMentee = mentee;
    search.endMentor = -1;
  }
  search.reached += 1;
  if (search.isVain) look(search, search.all, mentee);
  else lookAtList(search, mentee);
}

/** Looks at the listed edges; the turn of the others comes when nothing nearer is left. */
function lookAtList(search: Search, mentee: number): void {
  const { shortlist, bases, heap, mentors } = search;
  look(search, shortlist, mentee);
  const rest = bases[mentee]! + shortlist.bounds[mentee]!;
  if (rest >= search.nearest) return;
  heap.keys[mentors + mentee] = rest;
  lift(heap, mentors + mentee);
}

/** Looks at a list of today's prices, and if that has been done in this search, at all edges. */
function lookFurther(search: Search, mentee: number): void {
  const { shortlist, listedIn, round } = search;
  if (listedIn[mentee] === round) return look(search, search.all, mentee);
  listedIn[mentee] = round;
  search.relisted += 1;
  // Where prices move so far that most lists are out of date when they are needed, they are not worth making.
  if (search.relisted > PATIENCE && search.relisted * 4 > search.reached) search.isVain = true;
  list(shortlist, search, mentee);
  lookAtList(search, mentee);
}

function look(search: Search, { mentors, gains, firsts, ends }: EdgeView, mentee: number): void {
  const { mentorPrices, firstSeats, nextSeats, heap, reachedFrom } = search;
  const { keys } = heap;
  const base = search.bases[mentee]!;
  const end = ends[mentee]!;
  let nearest = search.nearest;
  for (let edge = firsts[mentee]!; edge < end; edge++) {
    const mentor = mentors[edge]!;
    const key = base - gains[edge]! - mentorPrices[mentor]!;
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
