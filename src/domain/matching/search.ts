/** What the solver knows while it works, and the mentees whom it can seat without a search. */

import type { Costs } from './costs';
import { createHeap, type Heap } from './heap';
import type { Network } from './network';
import { createShortlist, type EdgeView, list, type Shortlist } from './shortlist';

/** Everything that changes while the solver works. Mentees and mentors are indices, −1 is nobody. */
export interface Search {
  readonly network: Network;
  readonly costs: Costs;
  /** Potentials: cost − menteePrice − mentorPrice is never below zero on an edge, and zero on the edge of a pair. */
  readonly menteePrices: Float64Array;
  readonly mentorPrices: Float64Array;
  /** Mentor j has the seats from `firstSeats[j]` up to `firstSeats[j + 1]`, taken up to `nextSeats[j]`. */
  readonly firstSeats: Int32Array;
  readonly nextSeats: Int32Array;
  readonly sitters: Int32Array;
  readonly seatOf: Int32Array;
  readonly mentorOf: Int32Array;
  /** Full mentors reached but not yet passed, by distance. */
  readonly heap: Heap;
  readonly shortlist: Shortlist;
  /** The search in which each mentee's list was made. */
  readonly listedIn: Int32Array;
  round: number;
  reached: number;
  relisted: number;
  isVain: boolean;
  /** For the mentees reached: distance less price. */
  readonly bases: Float64Array;
  readonly mentors: number;
  readonly all: EdgeView;
  /** The mentee from whom each mentor was reached. */
  readonly reachedFrom: Int32Array;
  /** Mentors passed in this search; the first `passedCount` are valid. */
  readonly passed: Int32Array;
  passedCount: number;
  /** The nearest end found: a mentor with room, or a mentee to be left without a mentor. */
  nearest: number;
  endMentor: number;
  endMentee: number;
}

/** Prepares a search in which nobody has a mentor yet. */
export function createSearch(network: Network, costs: Costs): Search {
  const mentees = network.menteeIds.length;
  const mentors = network.mentorIds.length;
  const firstSeats = numberSeats(network);
  const shortlist = createShortlist(network);
  return {
    network,
    costs,
    menteePrices: new Float64Array(mentees),
    mentorPrices: new Float64Array(mentors),
    firstSeats,
    nextSeats: firstSeats.slice(0, mentors),
    sitters: new Int32Array(firstSeats[mentors]!),
    seatOf: new Int32Array(mentees).fill(-1),
    mentorOf: new Int32Array(mentees).fill(-1),
    heap: createHeap(mentors + mentees),
    listedIn: new Int32Array(mentees),
    round: 0,
    reached: 0,
    relisted: 0,
    isVain: false,
    bases: new Float64Array(mentees),
    mentors,
    shortlist,
    all: { firsts: network.starts, ends: network.starts.subarray(1), mentors: network.mentors, gains: costs.gains },
    reachedFrom: new Int32Array(mentors),
    passed: new Int32Array(mentors),
    passedCount: 0,
    nearest: 0,
    endMentor: -1,
    endMentee: -1,
  };
}

/** More seats than edges cannot be filled, so a boundless capacity takes no memory. */
function numberSeats({ room, mentors }: Network): Int32Array {
  const degrees = new Int32Array(room.length);
  for (const mentor of mentors) degrees[mentor]! += 1;
  const firstSeats = new Int32Array(room.length + 1);
  for (let mentor = 0; mentor < room.length; mentor++) {
    firstSeats[mentor + 1] = firstSeats[mentor]! + Math.min(room[mentor]!, degrees[mentor]!);
  }
  return firstSeats;
}

/** Seats everybody whose cheapest mentor has room, and returns those who still need a search. */
export function seatFirstChoices(search: Search): readonly number[] {
  const { network, costs, shortlist, menteePrices, firstSeats, nextSeats, sitters, seatOf, mentorOf } = search;
  const { fixedMentors } = network;
  const waiting: number[] = [];
  for (let mentee = 0; mentee < fixedMentors.length; mentee++) {
    list(shortlist, search, mentee);
    const first = shortlist.firsts[mentee]!;
    const end = shortlist.ends[mentee]!;
    const least = Math.min(costs.alone[mentee]!, end > first ? 0 - shortlist.gains[first]! : Infinity);
    menteePrices[mentee] = least;
    for (let at = first; at < end && mentorOf[mentee] === -1; at++) {
      const mentor = shortlist.mentors[at]!;
      if (0 - shortlist.gains[at]! !== least || nextSeats[mentor] === firstSeats[mentor + 1]) continue;
      const seat = nextSeats[mentor]!++;
      sitters[seat] = mentee;
      seatOf[mentee] = seat;
      mentorOf[mentee] = mentor;
    }
    if (mentorOf[mentee] === -1 && end > first) waiting.push(mentee);
  }
  return waiting;
}
