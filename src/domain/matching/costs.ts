/** The goal as one sum of whole numbers: what each pair gains, and what it costs to leave each mentee without a mentor. */

import type { Network } from './network';
import { AssignmentTooLargeError, type Goal } from './problem';

export interface Costs {
  /** One number an edge: a pair made of it costs so much less than nothing. */
  readonly gains: Float64Array;
  /** One cost a mentee, not below the cost of any of the mentee's edges. */
  readonly alone: Float64Array;
}

/**
 * Prices a network so that the least sum is the best answer to the goal.
 *
 * Numbering the classes 1 … r and adding them up is enough to serve first the most people and then the highest class:
 * the sets of mentees who can be served together form a matroid, and there the heaviest set is a largest one and has as
 * many as possible of each class in turn (J. Edmonds, Matroids and the greedy algorithm, 1971). So a class never costs
 * a match, and the numbers stay small.
 * @throws AssignmentTooLargeError when a sum of costs could pass 2^53.
 */
export function price(network: Network, goal: Goal): Costs {
  const { fixedMentors, fixedValues } = network;
  const people = fixedMentors.filter((mentor) => mentor === -1).length;
  const classes = numberClasses(network);
  const numbers = greatest(classes);
  const isPeopleFirst = goal === 'most-people';
  const hasLevels = isAnyAbove(network.levels);
  const values = rangeOf(network.values);
  // One step of level outweighs all differences of value, which are smaller where the number of pairs is given.
  const rise = people * (isPeopleFirst ? values.most - values.least : values.most) + 1;
  const worths = hasLevels ? network.values.map((value, edge) => value + network.levels[edge]! * rise) : network.values;
  const { most, least } = hasLevels ? rangeOf(worths) : values;
  // One step of class outweighs all differences of worth, or one step of worth all classes.
  const step = isPeopleFirst ? people * (most - least) + 1 : 1;
  const unit = isPeopleFirst ? 1 : people * numbers + 1;
  // A path's length stays below three of these terms, every sum below one for each mentee.
  const bound = (fixedMentors.length + 2) * (numbers * step + 2 * most * unit + greatest(fixedValues));
  if (bound > Number.MAX_SAFE_INTEGER) throw new AssignmentTooLargeError(bound);
  const base = isPeopleFirst ? most : 0;
  return {
    // Where a worth is already what counts, millions of numbers need not be written anew.
    gains: unit === 1 ? worths : worths.map((worth) => worth * unit),
    alone: classes.map((number) => number * step - base),
  };
}

// Plain loops: a call for each of millions of edges takes longer than the search itself.
function isAnyAbove(levels: Uint8Array): boolean {
  for (let edge = 0; edge < levels.length; edge++) if (levels[edge]! > 0) return true;
  return false;
}

function rangeOf(worths: Float64Array): { readonly least: number; readonly most: number } {
  let most = 0;
  let least = Infinity;
  for (let edge = 0; edge < worths.length; edge++) {
    const worth = worths[edge]!;
    if (worth > most) most = worth;
    if (worth < least) least = worth;
  }
  return { most, least: Math.min(most, least) };
}

/** Numbers the priorities that occur among the mentees to be matched, 1 the least urgent. */
export function numberClasses({ priorities, fixedMentors }: Network): Float64Array {
  const found = new Set(priorities.filter((_, mentee) => fixedMentors[mentee] === -1));
  const numbers = new Map([...found].sort((a, b) => a - b).map((priority, index) => [priority, index + 1]));
  return priorities.map((priority) => numbers.get(priority) ?? 0);
}

function greatest(numbers: Float64Array): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
