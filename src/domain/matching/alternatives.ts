/** Another choice as the curator is told of it: which pair, who moves for it, and what the whole loses in points. */

import type { Candidate } from './candidates';
import type { Move } from './loss';
import type { PriceBook } from './price-book';
import { type Choice, choicesOf, type Price } from './prices';
import type { MatchedPair } from './problem';

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

/** Two others on either side of a pair, the best scores first. */
export interface Others {
  readonly mentors: readonly Alternative[];
  readonly requests: readonly Alternative[];
}

/** Everything that can be asked of a solved matching; what a search has found for a request is kept. */
export interface PriceList {
  readonly book: PriceBook;
  readonly scoreOf: ScoreOf;
  /** Every other mentor of a request, the cheapest first. */
  mentorsFor(request: string): readonly NamedChoice[];
}

type NamedChoice = Choice & { readonly mentor: string };

const MOST_OTHERS = 2;
const MOST_SWAPS = 2;

/** Opens the price list of a matching. */
export function openPriceList(book: PriceBook, scoreOf: ScoreOf): PriceList {
  const known = new Map<string, readonly NamedChoice[]>();
  return {
    book,
    scoreOf,
    mentorsFor(request) {
      const found = known.get(request) ?? choicesOf(book, request).filter(isNamed);
      known.set(request, found);
      return found;
    },
  };
}

function isNamed(choice: Choice): choice is NamedChoice {
  return choice.mentor !== null;
}

/** Finds who else could have been in each pair of a matching of these candidates. */
export function createOthers(
  list: PriceList,
  edges: readonly Candidate[],
  pairs: readonly MatchedPair[],
): (pair: Pick<Candidate, 'request' | 'mentor'>) => Others {
  const chosen = new Map(pairs.map(({ mentee, mentor }) => [mentee, mentor]));
  const rivals = gatherRivals(edges);
  return ({ request, mentor }) => ({
    mentors: bestScored(list, request).map((choice) => alternative(list, choice)),
    requests: (rivals.get(mentor) ?? [])
      .filter((rival) => chosen.get(rival.request) !== mentor)
      .slice(0, MOST_OTHERS)
      .flatMap((rival) => list.mentorsFor(rival.request).filter((other) => other.mentor === mentor))
      .map((choice) => alternative(list, choice)),
  });
}

/** Whom each mentor could have, the best score first. */
function gatherRivals(edges: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const rivals = new Map<string, Candidate[]>();
  for (const edge of edges) {
    const ofMentor = rivals.get(edge.mentor);
    if (ofMentor) ofMentor.push(edge);
    else rivals.set(edge.mentor, [edge]);
  }
  // The sort is stable: equal scores stay in the order of ids.
  for (const ofMentor of rivals.values()) ofMentor.sort((one, other) => other.score - one.score);
  return rivals;
}

/** The cheapest ways to give a mentor to a request that has none. */
export function swapsFor(list: PriceList, request: string): readonly Alternative[] {
  return list
    .mentorsFor(request)
    .slice(0, MOST_SWAPS)
    .map((choice) => alternative(list, choice));
}

function bestScored({ mentorsFor, scoreOf }: PriceList, request: string): readonly NamedChoice[] {
  return mentorsFor(request)
    .map((choice) => ({ choice, score: scoreOf(request, choice.mentor) }))
    .sort((one, other) => other.score - one.score || (one.choice.mentor < other.choice.mentor ? -1 : 1))
    .slice(0, MOST_OTHERS)
    .map(({ choice }) => choice);
}

/** A pair's score, or 0 when there is no such pair. */
export type ScoreOf = (request: string, mentor: string) => number;

/** Looks scores up among candidates. */
export function scoreBook(edges: readonly Candidate[]): ScoreOf {
  const scores = new Map<string, Map<string, number>>();
  for (const { request, mentor, score } of edges) {
    const ofRequest = scores.get(request);
    if (ofRequest) ofRequest.set(mentor, score);
    else scores.set(request, new Map([[mentor, score]]));
  }
  return (request, mentor) => scores.get(request)?.get(mentor) ?? 0;
}

function alternative({ scoreOf }: PriceList, choice: NamedChoice): Alternative {
  const { mentor } = choice;
  const { mentee, loss, chain }: Price = choice.tell();
  const scoreAt = (request: string, at: string | null): number => (at === null ? 0 : scoreOf(request, at));
  const points = chain.reduce((sum, move) => sum + scoreAt(move.mentee, move.from) - scoreAt(move.mentee, move.to), 0);
  const [mostUrgent, ...rest] = loss.priorities;
  const isLessUrgent = mostUrgent !== undefined && mostUrgent.matched > 0 && rest.length > 0;
  const against = isLessUrgent ? 'urgency' : loss.level > 0 ? 'choice' : null;
  return { request: mentee, mentor, score: scoreOf(mentee, mentor), fewer: loss.matched, points, against, chain };
}
