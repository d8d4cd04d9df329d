/**
 * The exact price of another choice: what the whole arrangement loses at least if one mentee gets a certain mentor, or none.
 *
 * Raw potentials are not unique and say nothing to people. So the mentee is taken out, the others are arranged anew by
 * one shortest path, and one search from all free places says what it costs to make room with each mentor: both are
 * steps of the same method that found the arrangement, and give just what solving again with the pair forced would give.
 */

import { makeRoom, type Room, traceRoom } from './insert';
import { type Loss, lossOf, type Move, movesOf, nameMoves } from './loss';
import type { PriceBook, Step } from './price-book';
import { withdraw } from './withdraw';

export interface Price {
  readonly mentee: string;
  /** `null`: the mentee is left without. */
  readonly mentor: string | null;
  /** The value of the pair; 0 without a mentor. */
  readonly value: number;
  readonly level: number;
  /** What the best arrangement with this choice lacks of the best one; nothing but zeros is a tie worth showing. */
  readonly loss: Loss;
  /** Who moves where for it, beginning with the mentee. */
  readonly chain: readonly Move[];
}

/** Another choice of a mentee; what it moves and loses is worked out when it is told, since of fifty choices two are. */
export interface Choice {
  /** `null`: the mentee is left without. */
  readonly mentor: string | null;
  tell(): Price;
}

/** Prices every other choice of a mentee, in the order of `choicesOf`. */
export function pricesOf(book: PriceBook, menteeId: string): readonly Price[] {
  return choicesOf(book, menteeId).map((choice) => choice.tell());
}

/**
 * Lists every other choice of a mentee, the cheapest first and ties by the mentor's id: each mentor of an edge that the
 * problem lets a pair be made of, and nobody. Empty for a fixed pair, for one without edges and for an unknown id.
 */
export function choicesOf(book: PriceBook, menteeId: string): readonly Choice[] {
  const { network, costs, mentorOf } = book.solved;
  const mentee = network.menteeIds.indexOf(menteeId);
  if (mentee === -1 || network.fixedMentors[mentee] !== -1) return [];
  const around = lookAround(book, mentee);
  const ways: Way[] = [];
  for (let edge = network.starts[mentee]!; edge < network.starts[mentee + 1]!; edge++) {
    const mentor = network.mentors[edge]!;
    ways.push({ mentee, edge, mentor, cost: around.room.costs[mentor]! - costs.gains[edge]! });
  }
  ways.push({ mentee, edge: -1, mentor: -1, cost: costs.alone[mentee]! });
  return ways
    .filter(({ mentor }) => mentor !== mentorOf[mentee])
    .sort((one, other) => one.cost - other.cost)
    .map((way) => ({
      mentor: network.mentorIds[way.mentor] ?? null,
      tell: () => priceOf(book, way, around),
    }));
}

/** By index; −1 is nobody. */
interface Way {
  readonly mentee: number;
  readonly edge: number;
  readonly mentor: number;
  readonly cost: number;
}

/** The others without the mentee. */
interface Around {
  readonly steps: readonly Step[];
  readonly room: Room;
}

/** What room costs as it is: the same for everybody who has no mentor, since nothing moves when one of them leaves. */
const asItIs = new WeakMap<PriceBook, Around>();

function lookAround(book: PriceBook, mentee: number): Around {
  const isServed = book.solved.mentorOf[mentee] !== -1;
  const known = isServed ? undefined : asItIs.get(book);
  if (known) return known;
  const others = withdraw(book, mentee);
  const around = { steps: others.steps, room: makeRoom(book, others, mentee) };
  if (!isServed) asItIs.set(book, around);
  return around;
}

function priceOf(book: PriceBook, { mentee, edge, mentor }: Way, { steps, room }: Around): Price {
  const { network } = book.solved;
  // The others move up before room is made, so a mentee on both ways ends where the room is made.
  const made = mentor === -1 ? [] : traceRoom(room, mentor);
  const moves = movesOf(book, [{ mentee, to: mentor }, ...made, ...steps]);
  return {
    mentee: network.menteeIds[mentee]!,
    mentor: network.mentorIds[mentor] ?? null,
    value: network.values[edge] ?? 0,
    level: network.levels[edge] ?? 0,
    loss: lossOf(book, moves),
    chain: nameMoves(book, moves),
  };
}

/** Prices the best arrangement in which a chosen pair may not be; `undefined` for a fixed pair or a mentee without one. */
export function priceOfForbidding(book: PriceBook, menteeId: string): Price | undefined {
  const { network, mentorOf } = book.solved;
  const mentee = network.menteeIds.indexOf(menteeId);
  return (mentorOf[mentee] ?? -1) === -1 ? undefined : choicesOf(book, menteeId)[0]?.tell();
}
