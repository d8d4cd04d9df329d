/** The proof of a raised floor on the network, beside the one from the problem alone. */

import { raiseFloor } from '../../../src/domain/matching/floor';
import { standsFloor } from '../../../src/domain/matching/floor-standing';
import { layOut, type Network } from '../../../src/domain/matching/network';
import { optimise } from '../../../src/domain/matching/optimise';
import { price } from '../../../src/domain/matching/costs';
import { rollProblem } from './random-problem';

/** Who has whom under a floor. */
function mentorsUnder(network: Network): Int32Array {
  return optimise(network, price(network, 'most-people')).mentorOf;
}

const networks = Array.from({ length: 500 }, (_, seed) => layOut(rollProblem(seed, 'most-people')));

describe('standsFloor', () => {
  it('holds for every floor that is raised', () => {
    const failed = networks.filter((network) => {
      const { network: raised, proof } = raiseFloor(network);
      return !standsFloor(network, mentorsUnder(raised), proof);
    });

    expect(failed).toEqual([]);
  });

  it('fails for another value, and for fewer people', () => {
    const held: number[] = [];
    let tried = 0;

    networks.forEach((network, seed) => {
      const { network: raised, proof } = raiseFloor(network);
      const mentorOf = mentorsUnder(raised);
      if (proof.value === null) return;
      tried += 1;
      const first = mentorOf.findIndex((mentor) => mentor !== -1);
      const isLower = standsFloor(network, mentorOf, { ...proof, value: proof.value - 1 });
      const isFewer = standsFloor(network, mentorOf.with(first, -1), proof);
      const isUnproved = standsFloor(network, mentorOf, { ...proof, beyond: proof.within });
      if (isLower || isFewer || isUnproved) held.push(seed);
    });

    expect([tried > 200, held]).toEqual([true, []]);
  });
});
