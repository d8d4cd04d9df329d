/** Seeded matching problems and the slow but obvious way to solve small ones. */

import type { Edge, Goal, Problem } from '../../../src/domain/matching/problem';

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

/**
 * Tries every allowed arrangement and returns the best score. While it tries, a score is one number with room for each of its
 * parts, which is exact for problems as small as those rolled here.
 */
export function bestScore(problem: Problem): readonly number[] {
  const { mentees, mentors, edges, fixed, minimum = 0 } = problem;
  const classes = [...new Set(mentees.map(({ priority }) => priority))].sort((a, b) => b - a);
  const open = mentees.filter(({ id }) => fixed.every(({ mentee }) => mentee !== id));
  const choices = open.map(({ id }) => {
    const own = edges.filter((edge) => edge.mentee === id && edge.value >= minimum);
    return own.map((edge) => ({
      edge,
      at: mentors.findIndex((mentor) => mentor.id === edge.mentor),
      weight: weigh(problem, classes, edge),
    }));
  });
  const places = mentors.map(({ id, capacity }) => capacity - fixed.filter((pair) => pair.mentor === id).length);
  const chosen: Pairing[] = [];
  let best: { readonly weight: number; readonly floor: number; readonly pairs: readonly Pairing[] } | undefined;
  const place = (at: number, weight: number, floor: number): void => {
    const own = choices[at];
    if (own === undefined) {
      if (best === undefined || isBetter(problem, { weight, floor }, best))
        best = { weight, floor, pairs: [...chosen] };
      return;
    }
    place(at + 1, weight, floor);
    for (const { edge, at: mentor, weight: more } of own) {
      if (places[mentor]! <= 0) continue;
      places[mentor]! -= 1;
      chosen.push(edge);
      place(at + 1, weight + more, Math.min(floor, edge.value));
      chosen.pop();
      places[mentor]! += 1;
    }
  };
  place(0, 0, Infinity);
  return scoreOf(problem, [...fixed, ...best!.pairs]);
}

/** No total reaches 10,000 where six people have values of at most 1000, and no count reaches 20. */
const PART = 10_000;

function weigh({ goal, mentees }: Problem, classes: readonly number[], edge: Edge): number {
  const { priority } = mentees.find(({ id }) => id === edge.mentee)!;
  const served = classes.reduce((sum, each) => sum * 20 + (each === priority ? 1 : 0), 1);
  const { value, level = 0 } = edge;
  if (goal !== 'best-total') return (served * 20 + level) * PART + value;
  return (level * PART + value) * 20 ** (classes.length + 1) + served;
}

/** The floor comes after those served, which are all that stands above the last two parts. */
function isBetter(
  { raiseFloor }: Problem,
  one: { readonly weight: number; readonly floor: number },
  other: { readonly weight: number; readonly floor: number },
): boolean {
  const servedBy = ({ weight }: { readonly weight: number }): number => Math.floor(weight / (20 * PART));
  if (!raiseFloor || servedBy(one) !== servedBy(other) || one.floor === other.floor) return one.weight > other.weight;
  return one.floor > other.floor;
}
