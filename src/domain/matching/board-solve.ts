/** The best pairs on the board's numbers, proved on these numbers every time: each answer of the board rests on it. */

import type { Aims } from './aims';
import { layOutGround, type Terms } from './board-network';
import { certify, UncertifiedError } from './certificate';
import { price } from './costs';
import { raiseFloor } from './floor';
import { standsFloor } from './floor-standing';
import type { Ground } from './ground';
import type { Network } from './network';
import { optimise } from './optimise';
import type { Settled } from './price-book';
import { keyOf } from './steering';

/** What was settled last on the same scores: a pin taken back, and the price of one, ask for it again. */
const settledOn = new WeakMap<Terms['scores'], Map<string, Settled>>();
const MOST_KEPT = 4;

/**
 * Returns the best pairs on these terms.
 * @throws AssignmentTooLargeError when its sums could pass 2^53.
 * @throws UncertifiedError when the answer does not stand its proof, which would be a fault of the solver.
 */
export function settle(ground: Ground, terms: Terms): Settled {
  const { aims, scores, pins, drafts } = terms;
  const standing = aims.stayBonus === 0 ? [] : drafts.filter(({ status }) => status === 'proposed');
  const key = JSON.stringify([pins.map(keyOf), standing.map(keyOf)]);
  const kept = settledOn.get(scores) ?? new Map<string, Settled>();
  settledOn.set(scores, kept);
  const known = kept.get(key);
  if (known) return known;
  const settled = solveLaidOut(layOutGround(ground, terms), aims);
  for (const oldest of [...kept.keys()].slice(0, 1 - MOST_KEPT)) kept.delete(oldest);
  kept.set(key, settled);
  return settled;
}

function solveLaidOut(laidOut: Network, { goal, raiseWeakest }: Aims): Settled {
  const floor = raiseWeakest ? raiseFloor(laidOut) : undefined;
  const network = floor?.network ?? laidOut;
  const costs = price(network, goal);
  const arrangement = optimise(network, costs);
  const isHighest = floor === undefined || standsFloor(laidOut, arrangement.mentorOf, floor.proof);
  if (!isHighest || !certify(network, costs, arrangement)) throw new UncertifiedError();
  return { network, costs, ...arrangement };
}
