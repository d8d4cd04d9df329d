/** The matching against answers found by hand. */

import { assign } from '../../../src/domain/matching/assign';
import type { Problem } from '../../../src/domain/matching/problem';
import { people } from './people';
import { rollProblem } from './random-problem';

const NOTHING: Problem = { mentees: [], mentors: [], edges: [], fixed: [] };

/** A table of costs: a row a mentee, a column a mentor with one place, Infinity a pair that may not be. */
function problemOf(costs: readonly (readonly number[])[]): Problem {
  const ceiling = 1000;
  return {
    mentees: costs.map((_, row) => ({ id: `a${row}`, priority: 0 })),
    mentors: costs[0]!.map((_, column) => ({ id: `b${column}`, capacity: 1 })),
    edges: costs.flatMap((row, at) =>
      row.flatMap((cost, column) =>
        cost === Infinity ? [] : [{ mentee: `a${at}`, mentor: `b${column}`, value: ceiling - cost }],
      ),
    ),
    fixed: [],
  };
}

/** Three mentees for two places; a0 goes with anybody, a1 and a2 with b0 only. */
const SCARCE: Problem = {
  mentees: ['a0', 'a1', 'a2'].map((id) => ({ id, priority: 0 })),
  mentors: ['b0', 'b1'].map((id) => ({ id, capacity: 1 })),
  edges: [
    { mentee: 'a0', mentor: 'b0', value: 90 },
    { mentee: 'a0', mentor: 'b1', value: 10 },
    { mentee: 'a1', mentor: 'b0', value: 50 },
    { mentee: 'a2', mentor: 'b0', value: 60 },
  ],
  fixed: [],
};

describe('assign', () => {
  it.each([
    {
      name: 'a square',
      costs: [
        [400, 150, 400],
        [400, 450, 600],
        [300, 225, 300],
      ],
      least: 850,
    },
    {
      name: 'more mentors than mentees',
      costs: [
        [400, 150, 400, 1],
        [400, 450, 600, 2],
        [300, 225, 300, 3],
      ],
      least: 452,
    },
    {
      name: 'a square with near ties',
      costs: [
        [10, 10, 8],
        [9, 8, 1],
        [9, 7, 4],
      ],
      least: 18,
    },
    {
      name: 'a wide table',
      costs: [
        [10, 10, 8, 11],
        [9, 8, 1, 1],
        [9, 7, 4, 10],
      ],
      least: 15,
    },
    {
      name: 'pairs that may not be',
      costs: [
        [10, Infinity, Infinity],
        [Infinity, Infinity, 1],
        [Infinity, 7, Infinity],
      ],
      least: 18,
    },
  ])('finds the known least cost of $name', ({ costs, least }) => {
    const result = assign(problemOf(costs));

    expect(result.pairs.length * 1000 - result.total).toBe(least);
  });

  it('leaves out the mentee whose pair is worth least when places are scarce', () => {
    const result = assign(SCARCE);

    expect({ ...result, duals: undefined }).toEqual({
      pairs: [
        { mentee: 'a0', mentor: 'b1', value: 10, fixed: false },
        { mentee: 'a2', mentor: 'b0', value: 60, fixed: false },
      ],
      unmatched: ['a1'],
      total: 70,
      duals: undefined,
    });
  });

  it('takes the better total before more people when asked to', () => {
    const result = assign({ ...SCARCE, goal: 'best-total' });

    expect(result.pairs).toEqual([{ mentee: 'a0', mentor: 'b0', value: 90, fixed: false }]);
    expect(result.unmatched).toEqual(['a1', 'a2']);
  });

  it('serves the higher class first and no fewer people for it', () => {
    const mentees = SCARCE.mentees.map(({ id }) => ({ id, priority: id === 'a1' ? 7 : 0 }));

    const result = assign({ ...SCARCE, mentees });

    expect(result.pairs.map(({ mentee, mentor }) => [mentee, mentor])).toEqual([
      ['a0', 'b1'],
      ['a1', 'b0'],
    ]);
  });

  it('takes a higher level before any total, and more people before any level', () => {
    const edges = SCARCE.edges.map((edge) => ({ ...edge, level: edge.mentee === 'a1' ? 2 : 0 }));

    const result = assign({ ...SCARCE, edges });

    expect(result.pairs.map(({ mentee, mentor }) => [mentee, mentor])).toEqual([
      ['a0', 'b1'],
      ['a1', 'b0'],
    ]);
  });

  it('fills a group up to its places', () => {
    const mentors = [{ id: 'b0', capacity: 2 }];

    const result = assign({ ...SCARCE, mentors, edges: SCARCE.edges.filter(({ mentor }) => mentor === 'b0') });

    expect(result.pairs.map(({ mentee }) => mentee)).toEqual(['a0', 'a2']);
  });

  it('breaks ties by id', () => {
    const edges = SCARCE.edges.filter(({ mentor }) => mentor === 'b0').map((edge) => ({ ...edge, value: 5 }));

    const result = assign({ ...SCARCE, edges });

    expect(result.pairs.map(({ mentee }) => mentee)).toEqual(['a0']);
  });

  it('keeps a fixed pair and gives its place to nobody else', () => {
    const result = assign({ ...SCARCE, fixed: [{ mentee: 'a1', mentor: 'b0' }] });

    expect(result.pairs).toEqual([
      { mentee: 'a0', mentor: 'b1', value: 10, fixed: false },
      { mentee: 'a1', mentor: 'b0', value: 50, fixed: true },
    ]);
  });

  it('keeps a fixed pair without an edge, worth nothing', () => {
    const result = assign({ ...NOTHING, ...people(1, 1), fixed: [{ mentee: 'a0', mentor: 'b0' }] });

    expect(result.pairs).toEqual([{ mentee: 'a0', mentor: 'b0', value: 0, fixed: true }]);
  });

  it('keeps all fixed pairs of a mentor who lowered the capacity', () => {
    const fixed = ['a1', 'a2'].map((mentee) => ({ mentee, mentor: 'b0' }));

    const result = assign({ ...SCARCE, fixed });

    expect(result.pairs.map(({ mentee, mentor }) => [mentee, mentor])).toEqual([
      ['a0', 'b1'],
      ['a1', 'b0'],
      ['a2', 'b0'],
    ]);
  });

  it('leaves out edges below the minimum, but not a fixed pair', () => {
    const result = assign({ ...SCARCE, minimum: 60, fixed: [{ mentee: 'a0', mentor: 'b1' }] });

    expect(result.pairs).toEqual([
      { mentee: 'a0', mentor: 'b1', value: 10, fixed: true },
      { mentee: 'a2', mentor: 'b0', value: 60, fixed: false },
    ]);
  });

  it('answers an empty problem with nothing', () => {
    expect(assign(NOTHING)).toEqual({ pairs: [], unmatched: [], total: 0, duals: { mentees: [], mentors: [] } });
  });

  it.each([
    { name: 'there is no mentor', problem: { ...NOTHING, mentees: SCARCE.mentees } },
    { name: 'there is no edge', problem: { ...SCARCE, edges: [] } },
    {
      name: 'nobody has a place',
      problem: { ...SCARCE, mentors: SCARCE.mentors.map(({ id }) => ({ id, capacity: 0 })) },
    },
  ])('leaves everybody out when $name', ({ problem }) => {
    expect(assign(problem).unmatched).toEqual(['a0', 'a1', 'a2']);
  });

  it('changes nothing in the problem', () => {
    const problem = deepFreeze(rollProblem(5, 'most-people'));

    expect(() => assign(problem)).not.toThrow();
  });
});

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object') deepFreeze(part);
  return Object.freeze(value);
}
