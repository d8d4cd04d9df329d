/** Raising the weakest pair against trying everything, and its proof. */

import { assign } from '../../../src/domain/matching/assign';
import { check } from '../../../src/domain/matching/check';
import type { Problem, Result } from '../../../src/domain/matching/problem';
import { people } from './people';
import { bestScore, compareScores, rollProblem, scoreOf } from './random-problem';

/** The best total needs the pair a1 – b1 of value 1; without it the least value is 5. */
const UNEVEN: Problem = {
  ...people(2, 2),
  edges: [
    { mentee: 'a0', mentor: 'b0', value: 20 },
    { mentee: 'a0', mentor: 'b1', value: 5 },
    { mentee: 'a1', mentor: 'b0', value: 6 },
    { mentee: 'a1', mentor: 'b1', value: 1 },
  ],
  fixed: [],
  raiseFloor: true,
};

describe('raiseFloor', () => {
  it('gives up total for a better weakest pair', () => {
    const { pairs, total, floor } = assign(UNEVEN);

    expect(pairs.map(({ value }) => value)).toEqual([5, 6]);
    expect([assign({ ...UNEVEN, raiseFloor: false }).total, total, floor?.value]).toEqual([21, 11, 5]);
  });

  it('finds what trying everything finds, and proves it', () => {
    const wrong: unknown[] = [];

    for (let seed = 0; seed < 1500; seed++) {
      const problem: Problem = { ...rollProblem(seed, 'most-people'), raiseFloor: true };
      const result = assign(problem);
      const isBest = compareScores(scoreOf(problem, result.pairs), bestScore(problem)) === 0;
      if (!isBest || check(problem, result).length > 0) wrong.push({ seed, problem, result });
    }

    expect(wrong).toEqual([]);
  });

  it('proves nothing with a floor that is too low, too high or missing', () => {
    const proof = assign(UNEVEN).floor!;
    const low = assign({ ...UNEVEN, raiseFloor: false });
    const high = assign({ ...UNEVEN, minimum: 6, raiseFloor: false });
    const codesOf = (result: Result): readonly string[] => check(UNEVEN, result).map(({ code }) => code);

    expect(codesOf(low)).toContain('floor-unproved');
    expect(codesOf({ ...low, floor: { ...proof, value: 1 } })).toContain('floor-unproved');
    expect(codesOf({ ...high, floor: { ...proof, value: 6 } })).toContain('floor-unproved');
    expect(codesOf({ ...assign(UNEVEN), floor: { ...proof, beyond: proof.within } })).toContain('floor-unproved');
  });

  it('is refused where the number served comes after the total', () => {
    expect(() => assign({ ...UNEVEN, goal: 'best-total' })).toThrow(
      expect.objectContaining({ fault: 'floor-needs-most-people' }),
    );
  });
});
