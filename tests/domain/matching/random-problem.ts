/** Seeded matching problems and the slow but obvious way to solve small ones. */

import type { Goal, Problem } from '../../../src/domain/matching/problem';

/** Returns whole numbers in [0, below), the same for the same seed (xorshift). */
export function createDice(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 2_654_435_761) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Makes a problem of up to 6 mentees and 4 mentors: places 0 … 3, ties, missing edges, classes, levels, fixed pairs. */
export function rollProblem(seed: number, goal: Goal): Problem {
  const roll = createDice(seed);
  const mentees = Array.from({ length: roll(7) }, (_, at) => ({ id: `a${at}`, priority: roll(2) * roll(3) }));
  const mentors = Array.from({ length: roll(5) }, (_, at) => ({ id: `b${at}`, capacity: roll(4) }));
  const greatest = [1, 3, 20, 1000][roll(4)]!;
  const density = 2 + roll(9);
  const levels = [1, 1, 2, 3][roll(4)]!;
  const edges = mentees.flatMap(({ id: mentee }) =>
    mentors
      .filter(() => roll(10) < density)
      .map(({ id: mentor }) => ({ mentee, mentor, value: roll(greatest + 1), level: roll(levels) })),
  );
  const fixed = mentees
    .filter(() => mentors.length > 0 && roll(8) === 0)
    .map(({ id: mentee }) => ({ mentee, mentor: mentors[roll(mentors.length)]!.id }));
  return { mentees, mentors, edges, fixed, goal, minimum: roll(3) === 0 ? Math.floor(greatest / 3) : 0 };
}

/** Mixes a list, the same for the same dice. */
export function shuffle<T>(list: readonly T[], roll: (below: number) => number): readonly T[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = roll(at + 1);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}

/** One pair by the ids of its two. */
export interface Pairing {
  readonly mentee: string;
  readonly mentor: string;
}

/** What a goal looks at, most important first: greater is better at the first difference. */
export function scoreOf(problem: Problem, pairs: readonly Pairing[]): readonly number[] {
  const served = new Set(pairs.map(({ mentee }) => mentee));
  const classes = [...new Set(problem.mentees.map(({ priority }) => priority))].sort((a, b) => b - a);
  const byClass = classes.map(
    (level) => problem.mentees.filter(({ id, priority }) => priority === level && served.has(id)).length,
  );
  const isFixed = new Set(problem.fixed.map(({ mentee }) => mentee));
  let level = 0;
  let total = 0;
  let floor = Infinity;
  for (const { mentee, mentor } of pairs) {
    const edge = problem.edges.find((each) => each.mentee === mentee && each.mentor === mentor);
    level += edge?.level ?? 0;
    total += edge?.value ?? 0;
    if (!isFixed.has(mentee)) floor = Math.min(floor, edge?.value ?? 0);
  }
  if (problem.goal === 'best-total') return [level, total, pairs.length, ...byClass];
  return [pairs.length, ...byClass, ...(problem.raiseFloor ? [floor] : []), level, total];
}

/** Says which of two scores is the better one: above zero the first. */
export function compareScores(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? 0 : one[at]! > other[at]! ? 1 : -1;
}

/** Tries every allowed arrangement and returns the best score. */
export function bestScore(problem: Problem): readonly number[] {
  const { mentees, mentors, edges, fixed, minimum = 0 } = problem;
  const places = new Map(
    mentors.map(({ id, capacity }) => [id, capacity - fixed.filter((p) => p.mentor === id).length]),
  );
  const open = mentees.filter(({ id }) => fixed.every(({ mentee }) => mentee !== id));
  let best = scoreOf(problem, fixed);
  const place = (at: number, pairs: readonly Pairing[]): void => {
    const mentee = open[at];
    if (mentee === undefined) {
      const score = scoreOf(problem, pairs);
      if (compareScores(score, best) > 0) best = score;
      return;
    }
    place(at + 1, pairs);
    for (const edge of edges) {
      const free = places.get(edge.mentor)!;
      if (edge.mentee !== mentee.id || edge.value < minimum || free <= 0) continue;
      places.set(edge.mentor, free - 1);
      place(at + 1, [...pairs, edge]);
      places.set(edge.mentor, free);
    }
  };
  place(0, fixed);
  return best;
}
