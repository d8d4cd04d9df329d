/**
 * Gives mentees to mentors in the best possible way, all of them at once.
 *
 * Method: a transportation problem solved by successive shortest augmenting paths with potentials (N. Tomizawa 1971,
 * J. Edmonds and R. Karp 1972), sparse, with a price for leaving a mentee without a mentor; whole numbers below 2^53,
 * so nothing is rounded. Cost: at most one search of O(edges + mentors · log mentors) for each mentee; memory in
 * proportion to the edges. Ties go by id: mentees and mentors are taken in the order of their ids, so equal input gives
 * an equal result in whatever order it comes. `check` proves the result.
 */

import { serve } from './augment';
import { price } from './costs';
import { layOut, type Network } from './network';
import type { MatchedPair, Problem, Result } from './problem';
import { createSearch, type Search, seatFirstChoices } from './search';

/**
 * Returns the best pairs for the goal of the problem.
 * @throws InvalidProblemError when the problem contradicts itself.
 * @throws AssignmentTooLargeError when its sums could pass 2^53.
 */
export function assign(problem: Problem): Result {
  const network = layOut(problem);
  const search = createSearch(network, price(network, problem.goal ?? 'most-people'));
  for (const mentee of seatFirstChoices(search)) serve(search, mentee);
  return report(search);
}

function report({ network, costs, menteePrices, mentorPrices, mentorOf }: Search): Result {
  const { menteeIds, mentorIds, fixedMentors, fixedValues } = network;
  const pairs: MatchedPair[] = [];
  const unmatched: string[] = [];
  let total = 0;
  menteeIds.forEach((mentee, index) => {
    const fixed = fixedMentors[index] !== -1;
    const mentor = fixed ? fixedMentors[index]! : mentorOf[index]!;
    if (mentor === -1) return unmatched.push(mentee);
    const value = fixed ? fixedValues[index]! : valueOf(network, index, mentor);
    total += value;
    return pairs.push({ mentee, mentor: mentorIds[mentor]!, value, fixed });
  });
  const duals = {
    mentees: Array.from(menteePrices, (menteePrice, index) => costs.alone[index]! - menteePrice),
    mentors: Array.from(mentorPrices, (mentorPrice) => 0 - mentorPrice),
  };
  return { pairs, unmatched, total, duals };
}

function valueOf({ starts, mentors, values }: Network, mentee: number, mentor: number): number {
  let edge = starts[mentee]!;
  while (mentors[edge] !== mentor) edge += 1;
  return values[edge]!;
}
