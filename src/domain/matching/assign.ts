/**
 * Gives mentees to mentors in the best possible way, all of them at once.
 *
 * Method: a transportation problem solved by successive shortest augmenting paths with potentials (N. Tomizawa 1971,
 * J. Edmonds and R. Karp 1972), sparse, with a price for leaving a mentee without a mentor; whole numbers below 2^53,
 * so nothing is rounded. The scarce side seeks (`market`): where places are short, mentors look for mentees, and a search ends
 * at the nearest one who is free. It looks at a short list of everybody's best edges and at the others only when their turn
 * comes (`shortlist`). Cost: at most one search of O(edges + people · log people) for each mentee or each place; memory in
 * proportion to the edges. Ties go by id: mentees and mentors are taken in the order of their ids, so equal input gives an equal result in
 * whatever order it comes. `check` proves the result from the problem alone, `prices` says what another choice would cost,
 * `hall` why nobody else can be served.
 */

import type { Problem, Result } from './problem';
import { solve } from './solve';

/**
 * Returns the best pairs for the goal of the problem.
 * @throws InvalidProblemError when the problem contradicts itself.
 * @throws AssignmentTooLargeError when its sums could pass 2^53.
 */
export function assign(problem: Problem): Result {
  return solve(problem).result;
}
