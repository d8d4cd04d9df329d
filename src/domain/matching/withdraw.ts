/** What happens at best when a mentee leaves: who moves into the freed place, and the potentials that prove it the best. */

import { createHeap, type Heap, lift, takeLeast } from './heap';
import type { PriceBook, Step } from './price-book';
import type { Arrangement } from './optimise';

/** The best arrangement of all the others. */
export interface Withdrawn extends Arrangement {
  /** Its cost less that of the best arrangement of all. */
  readonly change: number;
  /** The places that it leaves free. */
  readonly free: Int32Array;
  readonly steps: readonly Step[];
}

/** How far the free place can travel: a mentee who fills it leaves one with another mentor. */
interface Travel {
  readonly heap: Heap;
  /** Who would come to each mentor reached, and to whom from there. */
  readonly movers: Int32Array;
  readonly targets: Int32Array;
  readonly passed: number[];
  nearest: number;
  /** The mentor with whom the place stays free, or else −1 and somebody without a mentor who fills it. */
  endMentor: number;
  endMentee: number;
  endTarget: number;
}

/**
 * Takes a mentee out and lets the others move up: one shortest path backwards from the freed place, after which the
 * potentials are those of the best arrangement again. To treat the freed place as just one more free place would be wrong.
 */
export function withdraw(book: PriceBook, mentee: number): Withdrawn {
  const { mentorOf, menteePrices, mentorPrices, costs } = book.solved;
  const left = mentorOf[mentee]!;
  const free = book.free.slice();
  const others = { mentorOf: mentorOf.slice(), menteePrices: menteePrices.slice(), mentorPrices: mentorPrices.slice() };
  if (left === -1) return { ...others, free, steps: [], change: -costs.alone[mentee]! };
  others.mentorOf[mentee] = -1;
  const travel = spread(book, mentee);
  adjustPrices(others, travel);
  const steps = trace(travel, left);
  for (const step of steps) others.mentorOf[step.mentee] = step.to;
  if (travel.endMentor !== -1) free[travel.endMentor]! += 1;
  // The cost of the pair that is given up is the sum of its potentials.
  return { ...others, free, steps, change: travel.nearest - menteePrices[mentee]! };
}

function spread(book: PriceBook, leaver: number): Travel {
  const { solved, firstIn, edgesIn, menteesIn } = book;
  const { mentorOf, menteePrices, mentorPrices, costs } = solved;
  const travel = createTravel(mentorPrices.length);
  const { heap, movers, targets, passed } = travel;
  heap.keys[mentorOf[leaver]!] = 0;
  lift(heap, mentorOf[leaver]!);
  while (heap.size > 0 && heap.keys[heap.items[0]!]! < travel.nearest) {
    const mentor = takeLeast(heap);
    const distance = heap.keys[mentor]!;
    passed.push(mentor);
    if (distance - mentorPrices[mentor]! < travel.nearest) {
      travel.nearest = distance - mentorPrices[mentor]!;
      travel.endMentor = mentor;
    }
    for (let at = firstIn[mentor]!; at < firstIn[mentor + 1]!; at++) {
      const mentee = menteesIn[at]!;
      const length = distance - costs.gains[edgesIn[at]!]! - menteePrices[mentee]! - mentorPrices[mentor]!;
      if (length >= travel.nearest || mentee === leaver) continue;
      const from = mentorOf[mentee]!;
      if (from === -1) {
        travel.nearest = length;
        travel.endMentor = -1;
        travel.endMentee = mentee;
        travel.endTarget = mentor;
      } else if (length < heap.keys[from]!) {
        heap.keys[from] = length;
        movers[from] = mentee;
        targets[from] = mentor;
        lift(heap, from);
      }
    }
  }
  return travel;
}

function createTravel(mentors: number): Travel {
  return {
    heap: createHeap(mentors),
    movers: new Int32Array(mentors).fill(-1),
    targets: new Int32Array(mentors).fill(-1),
    passed: [],
    nearest: Infinity,
    endMentor: -1,
    endMentee: -1,
    endTarget: -1,
  };
}

/** Moves the potentials of the mentors passed and of the mentees who sit with them, before anybody moves. */
function adjustPrices({ mentorOf, menteePrices, mentorPrices }: Arrangement, { heap, passed, nearest }: Travel): void {
  const shifts = new Float64Array(mentorPrices.length);
  for (const mentor of passed) shifts[mentor] = Math.max(0, nearest - heap.keys[mentor]!);
  for (const mentor of passed) mentorPrices[mentor]! += shifts[mentor]!;
  for (let mentee = 0; mentee < mentorOf.length; mentee++) {
    if (mentorOf[mentee] !== -1) menteePrices[mentee]! -= shifts[mentorOf[mentee]!]!;
  }
}

/** The moves from the place that was freed to where one stays free, in the order in which they make room for each other. */
function trace({ movers, targets, endMentor, endMentee, endTarget }: Travel, start: number): readonly Step[] {
  const steps: Step[] = [];
  if (endMentee !== -1 && endMentor === -1) steps.push({ mentee: endMentee, to: endTarget });
  let mentor = endMentor === -1 ? endTarget : endMentor;
  while (mentor !== start) {
    steps.push({ mentee: movers[mentor]!, to: targets[mentor]! });
    mentor = targets[mentor]!;
  }
  return steps.reverse();
}
