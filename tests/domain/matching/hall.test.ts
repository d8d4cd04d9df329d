/** The shortage of places as a proof that nobody else can be served. */

import { assign } from '../../../src/domain/matching/assign';
import { findShortage, isProved } from '../../../src/domain/matching/hall';
import type { Problem } from '../../../src/domain/matching/problem';
import { solve } from '../../../src/domain/matching/solve';
import { people } from './people';
import { rollProblem } from './random-problem';

/** a0, a1 and a2 want the only place of b0; a3 has both b0 and b1, a4 has nobody. */
const CROWD: Problem = {
  ...people(5, 2),
  edges: [
    { mentee: 'a0', mentor: 'b0', value: 9 },
    { mentee: 'a1', mentor: 'b0', value: 8 },
    { mentee: 'a2', mentor: 'b0', value: 7 },
    { mentee: 'a3', mentor: 'b0', value: 9 },
    { mentee: 'a3', mentor: 'b1', value: 1 },
  ],
  fixed: [],
};

describe('findShortage', () => {
  it('names who competes for which places', () => {
    const shortage = findShortage(solve(CROWD));

    expect(shortage).toEqual({
      unmatched: ['a1', 'a2'],
      mentees: ['a0', 'a1', 'a2'],
      mentors: ['b0'],
      places: 1,
    });
    expect(isProved(shortage)).toBe(true);
  });

  it('counts everybody who has nowhere else to go, whoever is asked about', () => {
    expect(findShortage(solve(CROWD), ['a2'])).toEqual(findShortage(solve(CROWD)));
  });

  it('leaves out those who compete elsewhere, when it is asked about one', () => {
    const two: Problem = { ...CROWD, edges: [...CROWD.edges, { mentee: 'a4', mentor: 'b1', value: 2 }] };

    expect(findShortage(solve(two), ['a2'])).toEqual({
      unmatched: ['a1', 'a2'],
      mentees: ['a0', 'a1', 'a2'],
      mentors: ['b0'],
      places: 1,
    });
  });

  it('is empty for somebody without an edge', () => {
    expect(findShortage(solve(CROWD), ['a4'])).toEqual({ unmatched: [], mentees: [], mentors: [], places: 0 });
  });

  it('counts more people than places by just those left out, all of whose mentors are in it', () => {
    const wrong: number[] = [];

    for (let seed = 0; seed < 1000; seed++) {
      const problem = rollProblem(seed, 'most-people');
      const solved = solve(problem);
      const shortage = findShortage(solved);
      const { minimum = 0, fixed, mentors } = problem;
      const left = mentors.map(
        ({ id, capacity }) => [id, capacity - fixed.filter((p) => p.mentor === id).length] as const,
      );
      const open = problem.edges.filter(
        ({ mentor, value }) => value >= minimum && left.some(([id, places]) => id === mentor && places > 0),
      );
      const isClosed = open.every(
        ({ mentee, mentor }) => !shortage.mentees.includes(mentee) || shortage.mentors.includes(mentor),
      );
      const waiting = solved.result.unmatched.filter((id) => open.some(({ mentee }) => mentee === id));
      const isWhole = waiting.join() === shortage.unmatched.join();
      if (!isProved(shortage) || !isClosed || !isWhole) wrong.push(seed);
    }

    expect(wrong).toEqual([]);
  });

  it('names just those mentors with whom one more place would serve one more', () => {
    const wrong: unknown[] = [];

    for (let seed = 0; seed < 600; seed++) {
      const problem = { ...rollProblem(seed, 'most-people'), fixed: [] };
      const solved = solve(problem);
      const { mentors } = findShortage(solved);
      for (const { id, capacity } of problem.mentors.filter((mentor) => mentor.capacity > 0)) {
        const roomier = problem.mentors.map((each) => (each.id === id ? { id, capacity: capacity + 1 } : each));
        const more = assign({ ...problem, mentors: roomier }).pairs.length - solved.result.pairs.length;
        if ((more === 1) !== mentors.includes(id)) wrong.push({ seed, id });
      }
    }

    expect(wrong).toEqual([]);
  });
});
