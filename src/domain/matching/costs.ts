/** The goal as one sum of whole costs: what each edge costs, and what it costs to leave each mentee without a mentor. */

import type { Network } from './network';
import { AssignmentTooLargeError, type Goal } from './problem';

export interface Costs {
  /** One cost an edge, never below zero. */
  readonly edges: Float64Array;
  /** One cost a mentee, above the cost of any of the mentee's edges or equal to it. */
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
  const { fixedMentors, fixedValues, values, levels } = network;
  const people = fixedMentors.filter((mentor) => mentor === -1).length;
  const classes = numberClasses(network);
  const isPeopleFirst = goal === 'most-people';
  const rise = riseOf(network, isPeopleFirst, people);
  const edges = new Float64Array(values.length);
  for (let edge = 0; edge < values.length; edge++) edges[edge] = values[edge]! + levels[edge]! * rise;
  const best = greatest(edges);
  const spread = best - least(edges, best);
  // One step of class outweighs all differences of worth, or one step of worth all classes.
  const step = isPeopleFirst ? people * spread + 1 : 1;
  const unit = isPeopleFirst ? 1 : people * greatest(classes) + 1;
  const base = isPeopleFirst ? 0 : best * unit;
  const alone = classes.map((number) => base + number * step);
  // A path's length stays below three of these terms, every sum below one for each mentee.
  const bound = (fixedMentors.length + 2) * (greatest(alone) + best * unit + greatest(fixedValues));
  if (bound > Number.MAX_SAFE_INTEGER) throw new AssignmentTooLargeError(bound);
  for (let edge = 0; edge < edges.length; edge++) edges[edge] = (best - edges[edge]!) * unit;
  return { edges, alone };
}

/** What one level is worth: more than all values together can differ, which is less where the number of pairs is given. */
function riseOf({ values, levels }: Network, isPeopleFirst: boolean, people: number): number {
  if (levels.every((level) => level === 0)) return 0;
  const best = greatest(values);
  return people * (isPeopleFirst ? best - least(values, best) : best) + 1;
}

/** Numbers the priorities that occur among the mentees to be matched, 1 the least urgent. */
export function numberClasses({ priorities, fixedMentors }: Network): Float64Array {
  const found = new Set(priorities.filter((_, mentee) => fixedMentors[mentee] === -1));
  const numbers = new Map([...found].sort((a, b) => a - b).map((priority, index) => [priority, index + 1]));
  return priorities.map((priority) => numbers.get(priority) ?? 0);
}

// Plain loops: a call for each of millions of edges takes longer than the search itself.
function greatest(numbers: Float64Array): number {
  let most = 0;
  for (let at = 0; at < numbers.length; at++) most = Math.max(most, numbers[at]!);
  return most;
}

function least(numbers: Float64Array, ceiling: number): number {
  let found = ceiling;
  for (let at = 0; at < numbers.length; at++) found = Math.min(found, numbers[at]!);
  return found;
}
