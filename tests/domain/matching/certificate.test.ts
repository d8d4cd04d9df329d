/** The certificate on the network passes what is best and fails whatever is changed in it. */

import { networkOf } from '../../../bench/matching/ours';
import { makeSparse } from '../../../bench/matching/families';
import { certify } from '../../../src/domain/matching/certificate';
import { price } from '../../../src/domain/matching/costs';
import { optimise } from '../../../src/domain/matching/optimise';

describe('certify', () => {
  const network = networkOf(makeSparse({ mentees: 60, mentors: 20, capacity: 2, seed: 7 }, 6));
  const costs = price(network, 'most-people');
  const best = optimise(network, costs);
  const served = [...best.mentorOf.keys()].filter((mentee) => best.mentorOf[mentee] !== -1);

  it('passes the best arrangement', () => {
    expect(certify(network, costs, best)).toBe(true);
  });

  it('fails when any pair is dropped', () => {
    const passed = served.filter((mentee) =>
      certify(network, costs, { ...best, mentorOf: best.mentorOf.with(mentee, -1) }),
    );

    expect(passed).toEqual([]);
  });

  it('fails when any mentee is given to a mentor who has no edge with them', () => {
    const passed = served.filter((mentee) => {
      const own = network.mentors.subarray(network.starts[mentee], network.starts[mentee + 1]);
      const stranger = network.room.findIndex((_, mentor) => !own.includes(mentor));
      return certify(network, costs, { ...best, mentorOf: best.mentorOf.with(mentee, stranger) });
    });

    expect(passed).toEqual([]);
  });

  it.each([
    { name: 'a mentee’s price is too high', change: { menteePrices: best.menteePrices.map((each) => each + 1) } },
    { name: 'a mentee’s price is too low', change: { menteePrices: best.menteePrices.map((each) => each - 1) } },
    { name: 'a place costs something', change: { mentorPrices: best.mentorPrices.map(() => 1) } },
    { name: 'everybody goes to one mentor', change: { mentorOf: best.mentorOf.map(() => 0) } },
  ])('fails when $name', ({ change }) => {
    expect(certify(network, costs, { ...best, ...change })).toBe(false);
  });
});
