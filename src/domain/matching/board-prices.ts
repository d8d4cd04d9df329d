/** What another mentor for one mentee would cost the whole, exactly, as the board tells it: people and points. */

import type { BoardAnswer } from './board-answer';
import type { Candidate } from './candidates';
import type { Loss, Move } from './loss';
import { REFUSED } from './board-scores';
import { settle } from './board-solve';
import { pairBetween, trackAt } from './ground';
import { openPriceBook, type PriceBook } from './price-book';
import { pricesOf } from './prices';

export interface Offer {
  readonly candidate: Candidate;
  /** Below zero where the whole would gain; absent where the goal leaves the pair out. */
  readonly loss?: { readonly people: number; readonly points: number };
  /** At the cost of a more urgent request, or of those who chose one another. */
  readonly against: 'urgency' | 'choice' | null;
  /** Requests of the others who would get another mentor. */
  readonly moved: readonly string[];
  /** Requests of the others who would have none. */
  readonly left: readonly string[];
}

/** Lists the other mentors whom the rules allow for a request, the cheapest first. */
export function offersFor(answer: BoardAnswer, request: string): readonly Offer[] {
  const current = answer.pairs.get(request);
  const others = candidatesOf(answer, request).filter(({ mentor }) => mentor !== current?.mentor);
  if (others.length === 0) return [];
  const isFixed = answer.terms.pins.some((pin) => pin.request === request);
  const ways = isFixed ? waysWithoutPin(answer, request) : waysOf(bookOf(answer), request);
  const offers = others.map((candidate): Offer => {
    const way = ways.get(candidate.mentor);
    if (way === undefined) return { candidate, against: null, moved: [], left: [] };
    const { moves, against } = way;
    const concerned = moves.filter(({ mentee }) => mentee !== request);
    return {
      candidate,
      loss: lossOf(answer, moves),
      against,
      moved: concerned.filter(({ to }) => to !== null).map(({ mentee }) => mentee),
      left: concerned.filter(({ to }) => to === null).map(({ mentee }) => mentee),
    };
  });
  // The sort is stable: ties stay in the order of the mentors' ids.
  return offers.sort((one, other) => weigh(one) - weigh(other));
}

/** A person outweighs whom it is taken from, and that all points; what the goal leaves out comes last. */
function weigh({ loss, against }: Offer): number {
  return loss === undefined ? Infinity : loss.people * 1e12 + (against === null ? 0 : 1e9) + loss.points;
}

interface Way {
  /** From the pairs of the answer, the request's own move among them. */
  readonly moves: readonly Move[];
  readonly against: Offer['against'];
}

/** By mentor. */
type Ways = ReadonlyMap<string, Way>;

const books = new WeakMap<BoardAnswer, PriceBook>();

/** The prices of an answer: one book serves every mentee until the next decision. */
export function bookOf(answer: BoardAnswer): PriceBook {
  const known = books.get(answer) ?? openPriceBook(answer.settled);
  books.set(answer, known);
  return known;
}

function waysOf(book: PriceBook, request: string): Ways {
  const ways = new Map<string, Way>();
  for (const { mentor, chain, loss } of pricesOf(book, request)) {
    if (mentor !== null) ways.set(mentor, { moves: chain, against: againstOf(loss) });
  }
  return ways;
}

function againstOf({ priorities, level }: Loss): Offer['against'] {
  const [mostUrgent] = priorities;
  if (mostUrgent !== undefined && mostUrgent.matched > 0 && priorities.length > 1) return 'urgency';
  return level > 0 ? 'choice' : null;
}

/** A pinned pair has no price of its own: the pin is taken out first, and the moves are counted from the pairs as they stand. */
function waysWithoutPin({ ground, terms, pairs }: BoardAnswer, request: string): Ways {
  const pins = terms.pins.filter((pin) => pin.request !== request);
  // A pin of the board is a draft only as long as it is a pin; one of the workbook has a number, and stays.
  const drafts = terms.drafts.filter((draft) => draft.request !== request || draft.id !== '');
  const freed = settle(ground, { ...terms, pins, drafts });
  const { menteeIds, mentorIds } = freed.network;
  const best = new Map(pins.map((pin) => [pin.request, pin.mentor]));
  freed.mentorOf.forEach((mentor, mentee) => {
    if (mentor !== -1) best.set(menteeIds[mentee]!, mentorIds[mentor]!);
  });
  const ways = new Map(waysOf(openPriceBook(freed), request));
  const own = best.get(request);
  if (own !== undefined) ways.set(own, { moves: [], against: null });
  return new Map(
    [...ways].map(([mentor, { moves: chain, against }]) => {
      const ends = new Map([...best, ...chain.map(({ mentee, to }) => [mentee, to] as const)]);
      const requests = [...new Set([...pairs.keys(), ...ends.keys()])];
      const moves = requests.map((mentee) => ({
        mentee,
        from: pairs.get(mentee)?.mentor ?? null,
        to: ends.get(mentee) ?? null,
      }));
      return [mentor, { moves: moves.filter(({ from, to }) => from !== to), against }];
    }),
  );
}

function lossOf(answer: BoardAnswer, moves: readonly Move[]): NonNullable<Offer['loss']> {
  let people = 0;
  let points = 0;
  for (const { mentee, from, to } of moves) {
    people += Number(from !== null) - Number(to !== null);
    points += scoreOf(answer, mentee, from) - scoreOf(answer, mentee, to);
  }
  return { people, points };
}

/** The score of a pair, 0 when there is no such pair. */
export function scoreOf({ ground, terms, pairs }: BoardAnswer, request: string, mentor: string | null): number {
  if (mentor === null) return 0;
  const current = pairs.get(request);
  // A pinned pair is kept below the lowest score too.
  if (current?.mentor === mentor) return current.score;
  const score = terms.scores[pairBetween(ground, request, mentor)] ?? REFUSED;
  return score === REFUSED ? 0 : score;
}

/** The pairs that a request may be in, in the order of the mentors' ids. */
function candidatesOf({ ground, terms: { scores } }: BoardAnswer, request: string): readonly Candidate[] {
  const { allowed, mentees, mentors } = ground;
  const at = mentees.indexOf.get(request);
  const found: Candidate[] = [];
  if (at === undefined) return found;
  for (let pair = allowed.starts[at]!; pair < allowed.starts[at + 1]!; pair++) {
    if (scores[pair] === REFUSED) continue;
    const mentor = mentors.ids[allowed.mentors[pair]!]!;
    found.push({ request, mentor, track: trackAt(ground, pair), score: scores[pair]! });
  }
  return found;
}
