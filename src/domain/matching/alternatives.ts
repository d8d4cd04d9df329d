/** Another choice as the curator is told of it: which pair, who moves for it, and what the whole loses in points. */

import type { Candidate } from './candidates';
import type { Move } from './loss';
import type { PriceBook } from './price-book';
import { type Price, pricesOf } from './prices';
import { runnersUp } from './runners-up';

export interface Alternative {
  readonly request: string;
  readonly mentor: string;
  /** Of this pair. */
  readonly score: number;
  /** How many fewer are served. */
  readonly fewer: number;
  /** Points of all scores together that are lost; below zero where they would be more. Bonuses for standing proposals are left out. */
  readonly points: number;
  /** Takes a place from a more urgent request, or from those who chose one another. */
  readonly against: 'urgency' | 'choice' | null;
  /** Everybody who moves for it, the request itself first. */
  readonly chain: readonly Move[];
}

/** Two others on either side of a pair. */
export interface Others {
  readonly mentors: readonly Alternative[];
  readonly requests: readonly Alternative[];
}

/** A pair's score, or 0 when there is no such pair. */
export type ScoreOf = (request: string, mentor: string) => number;

/** Looks scores up by pair. */
export function scoreBook(edges: readonly Candidate[]): ScoreOf {
  const scores = new Map<string, Map<string, number>>();
  for (const { request, mentor, score } of edges) {
    const ofRequest = scores.get(request);
    if (ofRequest) ofRequest.set(mentor, score);
    else scores.set(request, new Map([[mentor, score]]));
  }
  return (request, mentor) => scores.get(request)?.get(mentor) ?? 0;
}

/** Finds who else could have been in a pair. */
export function othersOf(
  book: PriceBook,
  scoreOf: ScoreOf,
  pair: { readonly request: string; readonly mentor: string },
): Others {
  const { mentors, mentees } = runnersUp(book, { mentee: pair.request, mentor: pair.mentor });
  return {
    mentors: mentors.flatMap((price) => alternative(price, scoreOf)),
    requests: mentees.flatMap((price) => alternative(price, scoreOf)),
  };
}

/** The cheapest ways to give a mentor to a request that has none, so many at most. */
export function swapsFor(book: PriceBook, scoreOf: ScoreOf, request: string): readonly Alternative[] {
  return pricesOf(book, request)
    .slice(0, MOST_SWAPS)
    .flatMap((price) => alternative(price, scoreOf));
}

const MOST_SWAPS = 2;

function alternative({ mentee, mentor, loss, chain }: Price, scoreOf: ScoreOf): readonly Alternative[] {
  if (mentor === null) return [];
  const points = chain.reduce((sum, move) => sum + scoreAt(move.mentee, move.from) - scoreAt(move.mentee, move.to), 0);
  const [mostUrgent] = loss.priorities;
  const against = mostUrgent !== undefined && mostUrgent.matched > 0 && loss.priorities.length > 1 ? 'urgency' : null;
  return [
    {
      request: mentee,
      mentor,
      score: scoreOf(mentee, mentor),
      fewer: loss.matched,
      points,
      against: against ?? (loss.level > 0 ? 'choice' : null),
      chain,
    },
  ];

  function scoreAt(request: string, at: string | null): number {
    return at === null ? 0 : scoreOf(request, at);
  }
}
