/** The instances of the measurements up to a thousand mentees with two hundred mentors: made the same, solved to the proved optimum. */

import { INSTANCES, make } from '../../../bench/matching/instances';
import { prepareOurs } from '../../../bench/matching/ours';

const SMALL = /^(dense(50|100|200)|machol(200|500)|mentor300x80|mentor1000x200|rect1000x200)_/;

describe('optimise', () => {
  it.each(INSTANCES.filter(({ name }) => SMALL.test(name)))('finds the proved optimum of $name', (known) => {
    expect(prepareOurs(make(known))()).toEqual({ matched: known.matched, total: known.total });
  });
});
