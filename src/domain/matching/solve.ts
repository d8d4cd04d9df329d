/** The best pairs together with what the solver knows of them, for whoever asks why they are these and what another choice would cost. */

import { certify, edgeBetween, UncertifiedError } from './certificate';
import { type Costs, price } from './costs';
import { raiseFloor } from './floor';
import { layOut, type Network } from './network';
import { type Arrangement, dualsOf, optimise } from './optimise';
import { InvalidProblemError, type MatchedPair, type Problem, type Result } from './problem';

export interface Solved extends Arrangement {
  readonly problem: Problem;
  readonly network: Network;
  readonly costs: Costs;
  readonly result: Result;
}

/**
 * Returns the best pairs for the goal of the problem, and how they were found.
 * @throws InvalidProblemError when the problem contradicts itself.
 * @throws AssignmentTooLargeError when its sums could pass 2^53.
 * @throws UncertifiedError when the answer does not stand its proof, which would be a fault of the solver.
 */
export function solve(problem: Problem): Solved {
  const laidOut = layOut(problem);
  if (problem.raiseFloor === true && problem.goal === 'best-total') {
    throw new InvalidProblemError('floor-needs-most-people', 'raiseFloor', 'best-total');
  }
  const floor = problem.raiseFloor === true ? raiseFloor(laidOut) : undefined;
  const network = floor?.network ?? laidOut;
  const costs = price(network, problem.goal ?? 'most-people');
  const arrangement = optimise(network, costs);
  if (!certify(network, costs, arrangement)) throw new UncertifiedError();
  const result = { ...report(network, costs, arrangement), ...(floor && { floor: floor.proof }) };
  return { problem, network, costs, result, ...arrangement };
}

function report(network: Network, costs: Costs, arrangement: Arrangement): Result {
  const { menteeIds, mentorIds, fixedMentors, fixedValues, values } = network;
  const pairs: MatchedPair[] = [];
  const unmatched: string[] = [];
  let total = 0;
  menteeIds.forEach((mentee, index) => {
    const fixed = fixedMentors[index] !== -1;
    const mentor = fixed ? fixedMentors[index]! : arrangement.mentorOf[index]!;
    if (mentor === -1) return unmatched.push(mentee);
    const value = fixed ? fixedValues[index]! : values[edgeBetween(network, index, mentor)]!;
    total += value;
    return pairs.push({ mentee, mentor: mentorIds[mentor]!, value, fixed });
  });
  return { pairs, unmatched, total, duals: dualsOf(costs, arrangement) };
}
