/** What another mentor for one mentee would cost the whole, exactly, as the board tells it: people and points. */

import type { BoardAnswer } from './board-answer';
import type { Candidate } from './candidates';
import type { Loss, Move } from './loss';
import { openPriceBook, type PriceBook } from './price-book';
import { pricesOf } from './prices';
import { solve } from './solve';

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
  const others = edgesOf(answer.edges, request).filter(({ mentor }) => mentor !== current?.mentor);
  if (others.length === 0) return [];
  const isFixed = answer.problem.fixed.some(({ mentee }) => mentee === request);
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
function bookOf(answer: BoardAnswer): PriceBook {
  const known = books.get(answer) ?? openPriceBook(answer.solved);
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
function waysWithoutPin({ problem, pairs }: BoardAnswer, request: string): Ways {
  const fixed = problem.fixed.filter(({ mentee }) => mentee !== request);
  const freed = solve({ ...problem, fixed });
  const best = new Map(freed.result.pairs.map(({ mentee, mentor }) => [mentee, mentor]));
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

function lossOf({ edges }: BoardAnswer, moves: readonly Move[]): { readonly people: number; readonly points: number } {
  let people = 0;
  let points = 0;
  for (const { mentee, from, to } of moves) {
    people += Number(from !== null) - Number(to !== null);
    points += scoreOf(edges, mentee, from) - scoreOf(edges, mentee, to);
  }
  return { people, points };
}

/** The score of a pair, 0 when there is no such pair. */
function scoreOf(edges: readonly Candidate[], request: string, mentor: string | null): number {
  return edgesOf(edges, request).find((edge) => edge.mentor === mentor)?.score ?? 0;
}

/** The edges of a request stand together, in the order of ids. */
function edgesOf(edges: readonly Candidate[], request: string): readonly Candidate[] {
  const from = firstFrom(edges, (edge) => edge.request >= request);
  return edges.slice(
    from,
    firstFrom(edges, (edge) => edge.request > request),
  );
}

/** Halves until the first edge is found for which the test, once true, stays true. */
function firstFrom(edges: readonly Candidate[], test: (edge: Candidate) => boolean): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(edges[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
