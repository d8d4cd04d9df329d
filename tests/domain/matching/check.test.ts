/** The check must pass what is best and catch whatever is changed in it. */

import { assign } from '../../../src/domain/matching/assign';
import { check } from '../../../src/domain/matching/check';
import type { MatchedPair, Problem, Result } from '../../../src/domain/matching/problem';
import { compareScores, rollProblem, scoreOf } from './random-problem';

/** Mentor b0 has two places, one of them for the fixed pair with a0; b1 and b2 have one each; a4 has no edge. */
const PROBLEM: Problem = {
  mentees: ['a0', 'a1', 'a2', 'a3', 'a4'].map((id) => ({ id, priority: 0 })),
  mentors: [
    { id: 'b0', capacity: 2 },
    { id: 'b1', capacity: 1 },
    { id: 'b2', capacity: 1 },
  ],
  edges: [
    { mentee: 'a0', mentor: 'b0', value: 40 },
    { mentee: 'a1', mentor: 'b0', value: 90 },
    { mentee: 'a1', mentor: 'b1', value: 80 },
    { mentee: 'a2', mentor: 'b0', value: 70 },
    { mentee: 'a2', mentor: 'b1', value: 30 },
    { mentee: 'a3', mentor: 'b1', value: 20 },
    { mentee: 'a3', mentor: 'b0', value: 10 },
  ],
  fixed: [{ mentee: 'a0', mentor: 'b0' }],
};
const RESULT = assign(PROBLEM);

/** The codes of what is wrong, each once. */
function codesOf(result: Result, problem: Problem = PROBLEM): readonly string[] {
  return [...new Set(check(problem, result).map(({ code }) => code))];
}

function withPair(mentee: string, change: Partial<MatchedPair>): Result {
  return { ...RESULT, pairs: RESULT.pairs.map((pair) => (pair.mentee === mentee ? { ...pair, ...change } : pair)) };
}

describe('check', () => {
  it('finds nothing in the best result', () => {
    expect(check(PROBLEM, RESULT)).toEqual([]);
    expect(RESULT.pairs.map(({ mentee, mentor }) => mentee + mentor)).toEqual(['a0b0', 'a1b1', 'a2b0']);
  });

  it('catches two mentees swapped', () => {
    const swapped = [
      { mentee: 'a1', mentor: 'b0', value: 90, fixed: false },
      { mentee: 'a2', mentor: 'b1', value: 30, fixed: false },
    ];

    const violations = check(PROBLEM, { ...RESULT, pairs: [RESULT.pairs[0]!, ...swapped], total: 160 });

    expect(violations).toContainEqual({ code: 'pair-gains-less', ids: ['a2', 'b1'] });
    expect(violations).toContainEqual({ code: 'sums-differ', ids: [] });
  });

  it('catches a dropped pair', () => {
    const pairs = RESULT.pairs.filter(({ mentee }) => mentee !== 'a1');
    // With these values a1 is worth something in every proof, since b0 gains 20 more with a1 than with a2.
    const dropped = { ...RESULT, pairs, unmatched: ['a1', 'a3', 'a4'], total: 110 };

    expect(codesOf(dropped)).toEqual(['unmatched-has-worth', 'free-place-has-worth', 'sums-differ']);
  });

  it.each<{ code: string; name: string; result: Result }>([
    { code: 'unknown-id', name: 'a mentor nobody knows', result: withPair('a1', { mentor: 'x' }) },
    { code: 'unknown-id', name: 'a mentee nobody knows', result: { ...RESULT, unmatched: ['x'] } },
    {
      code: 'mentee-twice',
      name: 'a mentee both paired and left',
      result: { ...RESULT, unmatched: ['a2', 'a3', 'a4'] },
    },
    { code: 'mentee-missing', name: 'a forgotten mentee', result: { ...RESULT, unmatched: ['a3'] } },
    { code: 'mentor-over-capacity', name: 'one too many', result: withPair('a1', { mentor: 'b0', value: 90 }) },
    { code: 'pair-without-edge', name: 'a pair that may not be', result: withPair('a1', { mentor: 'b2' }) },
    { code: 'fixed-pair-missing', name: 'a fixed pair moved', result: withPair('a0', { mentor: 'b1' }) },
    { code: 'fixed-pair-invented', name: 'a pair declared fixed', result: withPair('a1', { fixed: true }) },
    { code: 'wrong-value', name: 'a flattered value', result: withPair('a1', { value: 81 }) },
    { code: 'wrong-value', name: 'a flattered fixed pair', result: withPair('a0', { value: 41 }) },
    { code: 'wrong-total', name: 'a wrong total', result: { ...RESULT, total: RESULT.total + 1 } },
    { code: 'wrong-order', name: 'pairs out of order', result: { ...RESULT, pairs: [...RESULT.pairs].reverse() } },
    { code: 'wrong-order', name: 'the unmatched out of order', result: { ...RESULT, unmatched: ['a4', 'a3'] } },
    { code: 'duals-malformed', name: 'a missing dual', result: withDuals(RESULT.duals.mentees.slice(1)) },
    { code: 'duals-malformed', name: 'a dual below zero', result: withDuals(RESULT.duals.mentees.map(() => -1)) },
    { code: 'edge-gains-more', name: 'worths too small', result: withDuals(RESULT.duals.mentees.map(() => 0)) },
    { code: 'pair-gains-less', name: 'worths too large', result: withDuals(RESULT.duals.mentees.map((w) => w + 1)) },
  ])('reports $code for $name', ({ code, result }) => {
    expect(codesOf(result)).toContain(code);
  });

  it('catches a pair below the minimum', () => {
    expect(codesOf(RESULT, { ...PROBLEM, minimum: 75 })).toContain('pair-without-edge');
  });

  it('catches the best total given as the answer for the most people', () => {
    const problem: Problem = { ...PROBLEM, goal: 'best-total', fixed: [] };

    expect(codesOf(assign({ ...problem, goal: 'most-people' }), problem)).not.toEqual([]);
  });

  it('catches any two mentees swapped and any pair dropped, unless the swap is as good', () => {
    const missed: unknown[] = [];
    let swapped = 0;

    for (let seed = 0; seed < 2000; seed++) {
      const problem = rollProblem(seed, seed % 2 === 0 ? 'most-people' : 'best-total');
      const best = assign(problem);
      const pairs = best.pairs.filter(({ fixed }) => !fixed);
      const [one, other] = pairs;
      if (one === undefined) continue;
      if (check(problem, drop(best, one)).length === 0) missed.push({ seed, dropped: one });
      if (other === undefined || one.mentor === other.mentor) continue;
      const exchanged = swap(problem, best, [one, other]);
      const isAsGood = compareScores(scoreOf(problem, exchanged.pairs), scoreOf(problem, best.pairs)) === 0;
      const isCaught = check(problem, exchanged).length > 0;
      swapped += 1;
      if (!isCaught && !(isAsGood && exchanged.pairs.every((pair) => valueOf(problem, pair) !== undefined))) {
        missed.push({ seed, one, other });
      }
    }

    expect(missed).toEqual([]);
    expect(swapped).toBeGreaterThan(300);
  });

  it('catches every worse result, also one that repeats the true duals', () => {
    const missed: number[] = [];
    let tried = 0;

    for (let seed = 0; seed < 1000; seed++) {
      const problem = rollProblem(seed, seed % 2 === 0 ? 'most-people' : 'best-total');
      const best = assign(problem);
      for (const pair of best.pairs.filter(({ fixed }) => !fixed)) {
        const edges = problem.edges.filter((edge) => edge.mentee !== pair.mentee || edge.mentor !== pair.mentor);
        const other = assign({ ...problem, edges });
        if (compareScores(scoreOf(problem, best.pairs), scoreOf(problem, other.pairs)) === 0) continue;
        tried += 1;
        const isCaught = check(problem, other).length > 0 && check(problem, { ...other, duals: best.duals }).length > 0;
        if (!isCaught) missed.push(seed);
      }
    }

    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(500);
  });
});

function drop(result: Result, { mentee, value }: MatchedPair): Result {
  return {
    ...result,
    pairs: result.pairs.filter((pair) => pair.mentee !== mentee),
    unmatched: [...result.unmatched, mentee].sort(),
    total: result.total - value,
  };
}

function swap(problem: Problem, result: Result, [one, other]: readonly [MatchedPair, MatchedPair]): Result {
  const mentors = new Map([
    [one.mentee, other.mentor],
    [other.mentee, one.mentor],
  ]);
  const pairs = result.pairs.map((pair) => {
    const moved = { ...pair, mentor: mentors.get(pair.mentee) ?? pair.mentor };
    return { ...moved, value: valueOf(problem, moved) ?? 0 };
  });
  return { ...result, pairs, total: pairs.reduce((sum, { value }) => sum + value, 0) };
}

function valueOf({ edges }: Problem, { mentee, mentor }: MatchedPair): number | undefined {
  return edges.find((edge) => edge.mentee === mentee && edge.mentor === mentor)?.value;
}

function withDuals(mentees: readonly number[]): Result {
  return { ...RESULT, duals: { ...RESULT.duals, mentees } };
}
