/** Problems that the matching refuses to solve. */

import { assign } from '../../../src/domain/matching/assign';
import type { Goal, Problem } from '../../../src/domain/matching/problem';
import { people } from './people';

const GOALS: readonly Goal[] = ['most-people', 'best-total'];

describe('assign', () => {
  const edge = { mentee: 'a0', mentor: 'b0', value: 1 };
  const valid: Problem = { ...people(1, 1), edges: [edge], fixed: [] };

  it.each([
    { fault: 'duplicate-mentee', where: 'mentees[1]', change: { mentees: [valid.mentees[0]!, valid.mentees[0]!] } },
    { fault: 'duplicate-mentor', where: 'mentors[1]', change: { mentors: [valid.mentors[0]!, valid.mentors[0]!] } },
    { fault: 'duplicate-edge', where: 'edges', change: { edges: [edge, edge] } },
    { fault: 'duplicate-fixed', where: 'fixed[1]', change: { fixed: [edge, edge] } },
    { fault: 'unknown-mentee', where: 'edges[0]', change: { edges: [{ ...edge, mentee: 'x' }] } },
    { fault: 'unknown-mentor', where: 'edges[0]', change: { edges: [{ ...edge, mentor: 'x' }] } },
    { fault: 'unknown-mentee', where: 'fixed[0]', change: { fixed: [{ ...edge, mentee: 'x' }] } },
    { fault: 'unknown-mentor', where: 'fixed[0]', change: { fixed: [{ ...edge, mentor: 'x' }] } },
    { fault: 'not-a-whole-number', where: 'edges[0].value', change: { edges: [{ ...edge, value: 0.5 }] } },
    { fault: 'not-a-whole-number', where: 'edges[0].value', change: { edges: [{ ...edge, value: -1 }] } },
    { fault: 'not-a-level', where: 'edges[0].level', change: { edges: [{ ...edge, level: 256 }] } },
    { fault: 'not-a-level', where: 'edges[0].level', change: { edges: [{ ...edge, level: 0.5 }] } },
    { fault: 'not-a-whole-number', where: 'mentees[0].priority', change: { mentees: [{ id: 'a0', priority: NaN }] } },
    { fault: 'not-a-whole-number', where: 'mentors[0].capacity', change: { mentors: [{ id: 'b0', capacity: -1 }] } },
    { fault: 'not-a-whole-number', where: 'minimum', change: { minimum: Infinity } },
  ])('refuses $fault at $where', ({ fault, where, change }) => {
    expect(() => assign({ ...valid, ...change })).toThrow(
      expect.objectContaining({ name: 'InvalidProblemError', fault, where }),
    );
  });

  it.each(GOALS)('refuses values whose sums could pass 2^53, for %s', (goal) => {
    const edges = [edge, { mentee: 'a1', mentor: 'b0', value: 2 ** 52 }];

    expect(() => assign({ ...people(2, 1), edges, fixed: [], goal })).toThrow(
      expect.objectContaining({ name: 'AssignmentTooLargeError' }),
    );
  });

  it.each(GOALS)('is exact with values just below that, for %s', (goal) => {
    const top = 2 ** 46;
    const edges = [
      { mentee: 'a0', mentor: 'b0', value: top },
      { mentee: 'a0', mentor: 'b1', value: top - 1 },
      { mentee: 'a1', mentor: 'b0', value: top - 1 },
      { mentee: 'a1', mentor: 'b1', value: top - 3 },
    ];

    expect(assign({ ...people(2, 2), edges, fixed: [], goal }).total).toBe(2 * top - 2);
  });
});
