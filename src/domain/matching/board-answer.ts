/** The best pairs under the curator's decisions, found and proved anew after each of them. */

import type { Terms } from './board-network';
import { scoresUnder } from './board-scores';
import { settle } from './board-solve';
import { type Candidate, readYardstick, type Yardstick } from './candidates';
import { type Ground, pairBetween, trackAt } from './ground';
import type { MatchingInput } from './input';
import { type BrokenPin, readPins } from './pins';
import type { Settled } from './price-book';
import type { Ban } from './proposal-table';
import { bansOf, steer, type Steering } from './steering';

export interface BoardAnswer {
  readonly ground: Ground;
  /** The workbook's input with the decisions in it. */
  readonly input: MatchingInput;
  readonly yardstick: Yardstick;
  /** What the decisions add to those of the workbook. */
  readonly bans: readonly Ban[];
  readonly terms: Terms;
  readonly settled: Settled;
  /** By request. */
  readonly pairs: ReadonlyMap<string, Candidate>;
  /** The sum of the scores, 0 … SCALE each. */
  readonly total: number;
  readonly broken: readonly BrokenPin[];
}

/**
 * Finds the best pairs under the decisions.
 * @throws UncertifiedError when the result is not proved to be the best one allowed.
 */
export function answerBoard(ground: Ground, steering: Steering): BoardAnswer {
  const input = steer(ground.input, steering);
  const yardstick = readYardstick(input);
  const pins = readPins({ field: ground.field, yardstick }, input.proposals);
  const bans = bansOf(ground.input, steering.forbidden);
  const scores = scoresUnder(ground, yardstick, steering);
  const terms = { aims: yardstick.aims, scores, pins: pins.kept, drafts: input.proposals };
  const settled = settle(ground, terms);
  const pairs = pairsOf(ground, terms, settled);
  const total = [...pairs.values()].reduce((sum, { score }) => sum + score, 0);
  return { ground, input, yardstick, bans, terms, settled, pairs, total, broken: pins.broken };
}

function pairsOf(ground: Ground, { scores, pins }: Terms, { network, mentorOf }: Settled): BoardAnswer['pairs'] {
  const pinned = new Map(pins.map((pin) => [pin.request, pin]));
  const pairs = new Map<string, Candidate>();
  network.menteeIds.forEach((request, at) => {
    const mentor = network.mentorIds[mentorOf[at]!];
    const pair =
      pinned.get(request) ?? (mentor === undefined ? undefined : candidateOf(ground, scores, [request, mentor]));
    if (pair) pairs.set(request, pair);
  });
  return pairs;
}

function candidateOf(ground: Ground, scores: Int32Array, [request, mentor]: readonly [string, string]): Candidate {
  const pair = pairBetween(ground, request, mentor);
  return { request, mentor, track: trackAt(ground, pair), score: scores[pair]! };
}
