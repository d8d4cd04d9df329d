/** The search on a full table against the search with short lists. */

import { makeDense, makeProducts } from '../../../bench/matching/families';
import type { Instance } from '../../../bench/matching/instance';
import { networkOf } from '../../../bench/matching/ours';
import { serve } from '../../../src/domain/matching/augment';
import { price } from '../../../src/domain/matching/costs';
import { openMarket } from '../../../src/domain/matching/market';
import { isTable, serveOnTable } from '../../../src/domain/matching/scan';
import { createSearch, type Search, seatFirstChoices } from '../../../src/domain/matching/search';

function marketOf(instance: Instance): ReturnType<typeof openMarket> {
  const network = networkOf(instance);
  return openMarket(network, price(network, 'most-people'));
}

/** How many are served, the sum of what they gain, and whether the potentials prove that no sum is higher. */
function solveBy(
  find: (search: Search, seeker: number) => void,
  instance: Instance,
): Readonly<Record<string, unknown>> {
  const search = createSearch(marketOf(instance));
  seatFirstChoices(search).forEach((left, seeker) => {
    if (left > 0) find(search, seeker);
  });
  const { market, sitters, nextSeats, seekerPrices, targetPrices } = search;
  const { firsts, gains, targets } = market.edges;
  const taken = [...sitters.keys()].filter((target) => nextSeats[target]! > target);
  const slackOf = (seeker: number, edge: number): number =>
    0 - gains[edge]! - seekerPrices[seeker]! - targetPrices[targets[edge]!]!;
  return {
    served: taken.length,
    gained: taken.reduce((sum, target) => sum + gains[firsts[sitters[target]!]! + target]!, 0),
    isTight: taken.every((target) => slackOf(sitters[target]!, firsts[sitters[target]!]! + target) === 0),
    isProved: gains.every((_, edge) => slackOf(Math.floor(edge / targetPrices.length), edge) >= 0),
  };
}

describe('serveOnTable', () => {
  it.each([
    { name: 'as many mentees as mentors', instance: makeDense({ mentees: 40, mentors: 40, capacity: 1, seed: 5 }) },
    { name: 'more mentors than mentees', instance: makeDense({ mentees: 30, mentors: 45, capacity: 1, seed: 6 }) },
    { name: 'more mentees than mentors', instance: makeDense({ mentees: 45, mentors: 30, capacity: 1, seed: 7 }) },
    { name: 'costs that are products', instance: makeProducts(40) },
  ])('finds and proves what the search with lists finds, with $name', ({ instance }) => {
    const { served, gained } = solveBy(serve, instance);

    const onTable = solveBy(serveOnTable, instance);

    expect(onTable).toEqual({ served, gained, isTight: true, isProved: true });
    expect(served).toBe(Math.min(instance.mentees, instance.mentors));
  });
});

describe('isTable', () => {
  it('holds where everybody has one place and may go to anybody', () => {
    expect(isTable(marketOf(makeDense({ mentees: 4, mentors: 6, capacity: 1, seed: 1 })))).toBe(true);
  });

  it.each([
    { name: 'a mentor has two places', capacity: 2, missing: 0 },
    { name: 'an edge is missing', capacity: 1, missing: 1 },
  ])('does not hold where $name', ({ capacity, missing }) => {
    const full = makeDense({ mentees: 4, mentors: 6, capacity, seed: 1 });
    const starts = full.starts.with(4, full.starts[4]! - missing);
    const count = full.values.length - missing;

    const market = marketOf({ ...full, starts, ends: full.ends.slice(0, count), values: full.values.slice(0, count) });

    expect(isTable(market)).toBe(false);
  });
});
