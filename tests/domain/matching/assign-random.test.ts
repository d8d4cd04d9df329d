/** The matching against trying everything and against rules that must always hold, on problems fixed by their seed. */

import { assign } from '../../../src/domain/matching/assign';
import { check } from '../../../src/domain/matching/check';
import type { Edge, Goal, Problem } from '../../../src/domain/matching/problem';
import { bestScore, compareScores, createDice, rollProblem, scoreOf, shuffle } from './random-problem';

const GOALS: readonly Goal[] = ['most-people', 'best-total'];

describe('assign', () => {
  it.each(GOALS)('finds what trying everything finds, and proves it, ten thousand times for %s', (goal) => {
    const wrong: unknown[] = [];

    for (let seed = 0; seed < 10_000; seed++) {
      const problem = rollProblem(seed, goal);
      const result = assign(problem);
      const isBest = compareScores(scoreOf(problem, result.pairs), bestScore(problem)) === 0;
      if (!isBest || check(problem, result).length > 0) wrong.push({ seed, problem, result });
    }

    expect(wrong).toEqual([]);
  });

  it.each(GOALS)('gives the same pairs whatever the order of the rows, for %s', (goal) => {
    for (let seed = 0; seed < 300; seed++) {
      const problem = rollProblem(seed, goal);
      const roll = createDice(seed);
      const mixed = {
        ...problem,
        mentees: shuffle(problem.mentees, roll),
        mentors: shuffle(problem.mentors, roll),
        edges: shuffle(problem.edges, roll),
        fixed: shuffle(problem.fixed, roll),
      };

      expect({ seed, result: assign(mixed) }).toEqual({ seed, result: assign(problem) });
    }
  });

  it('serves as many people with classes as without', () => {
    for (let seed = 0; seed < 500; seed++) {
      const problem = rollProblem(seed, 'most-people');
      const plain = { ...problem, mentees: problem.mentees.map(({ id }) => ({ id, priority: 0 })) };

      expect({ seed, served: assign(problem).pairs.length }).toEqual({ seed, served: assign(plain).pairs.length });
    }
  });

  it('serves each class as well as if the lower ones were not there', () => {
    for (let seed = 0; seed < 500; seed++) {
      const problem = { ...rollProblem(seed, 'most-people'), fixed: [] };
      const level = Math.max(0, ...problem.mentees.map(({ priority }) => priority));
      const top = new Set(problem.mentees.filter(({ priority }) => priority === level).map(({ id }) => id));
      const alone = {
        ...problem,
        mentees: problem.mentees.filter(({ id }) => top.has(id)),
        edges: problem.edges.filter(({ mentee }) => top.has(mentee)),
      };

      const served = assign(problem).pairs.filter(({ mentee }) => top.has(mentee)).length;

      expect({ seed, served }).toEqual({ seed, served: assign(alone).pairs.length });
    }
  });

  it.each(GOALS)('is never worse after a place is added, for %s', (goal) => {
    for (let seed = 0; seed < 500; seed++) {
      const problem = rollProblem(seed, goal);
      const roomier = {
        ...problem,
        mentors: problem.mentors.map((m, at) => (at === 0 ? { ...m, capacity: m.capacity + 1 } : m)),
      };

      expect({ seed, worse: isWorse(roomier, problem) }).toEqual({ seed, worse: false });
    }
  });

  it.each(GOALS)('is never worse after a mentor is added, for %s', (goal) => {
    for (let seed = 0; seed < 500; seed++) {
      const problem = rollProblem(seed, goal);
      const roll = createDice(seed);
      const edges = problem.mentees.map(({ id }) => ({ mentee: id, mentor: 'new', value: roll(30) }));
      const larger = {
        ...problem,
        mentors: [...problem.mentors, { id: 'new', capacity: 1 + roll(2) }],
        edges: [...problem.edges, ...edges.filter(() => roll(2) === 0)],
      };

      expect({ seed, worse: isWorse(larger, problem) }).toEqual({ seed, worse: false });
    }
  });

  it.each(GOALS)('leaves every confirmed pair as it is when people come and go, for %s', (goal) => {
    for (let seed = 0; seed < 500; seed++) {
      const problem = { ...rollProblem(seed, goal), fixed: [] };
      const confirmed = assign(problem).pairs.filter((_, at) => at % 2 === 0);
      const newcomer = problem.edges.slice(0, 3).map((edge) => ({ ...edge, mentee: 'new', value: edge.value + 50 }));
      const edges = [...problem.edges.slice(1), ...newcomer.filter(({ mentor }, at) => isFirst(newcomer, mentor, at))];
      const mentees = [...problem.mentees, { id: 'new', priority: 2 }];

      const { pairs } = assign({ ...problem, mentees, edges, fixed: confirmed });

      const kept = pairs.filter(({ fixed }) => fixed).map(({ mentee, mentor }) => [mentee, mentor]);
      expect({ seed, kept }).toEqual({ seed, kept: confirmed.map(({ mentee, mentor }) => [mentee, mentor]) });
    }
  });

  it.each(GOALS)('is never better after an edge is taken away, for %s', (goal) => {
    for (let seed = 0; seed < 500; seed++) {
      const problem = { ...rollProblem(seed, goal), fixed: [] };
      const poorer = { ...problem, edges: problem.edges.slice(1) };

      expect({ seed, worse: isWorse(problem, poorer) }).toEqual({ seed, worse: false });
    }
  });

  it('multiplies the total with the values', () => {
    for (let seed = 0; seed < 300; seed++) {
      const problem = { ...rollProblem(seed, 'most-people'), minimum: 0 };
      const larger = { ...problem, edges: problem.edges.map((edge) => ({ ...edge, value: edge.value * 7 })) };

      expect({ seed, total: assign(larger).total }).toEqual({ seed, total: assign(problem).total * 7 });
    }
  });

  it('keeps a chosen pair whose value is raised', () => {
    for (let seed = 0; seed < 500; seed++) {
      const problem = rollProblem(seed, 'most-people');
      const pair = assign(problem).pairs[0] ?? { mentee: '', mentor: '' };
      const isPair = (edge: { mentee: string; mentor: string }): boolean =>
        edge.mentee === pair.mentee && edge.mentor === pair.mentor;
      const edges = problem.edges.map((edge) => (isPair(edge) ? { ...edge, value: edge.value + 1 } : edge));

      const lost = pair.mentee !== '' && !assign({ ...problem, edges }).pairs.some(isPair);

      expect({ seed, lost }).toEqual({ seed, lost: false });
    }
  });
});

function isFirst(edges: readonly Edge[], mentor: string, at: number): boolean {
  return edges.findIndex((edge) => edge.mentor === mentor) === at;
}

function isWorse(one: Problem, other: Problem): boolean {
  return compareScores(scoreOf(one, assign(one).pairs), scoreOf(other, assign(other).pairs)) < 0;
}
