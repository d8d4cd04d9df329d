/**
 * The proof that no result is better: duality of linear programming.
 *
 * Each pair gains something for the goal, and the result names a worth of each mentee and of each place. If no edge
 * gains more than its two ends are worth, no choice of pairs gains more than all worths together; a result that gains
 * just that is the best. It is so exactly if pairs gain what their ends are worth, and who is left over is worth nothing.
 */

import type { Ledger } from './ledger';
import type { Edge, MatchedPair, Result } from './problem';
import type { Violation } from './violation';

/** Returns what the proof lacks. */
export function prove(ledger: Ledger, result: Result): readonly Violation[] {
  const { mentees, mentors } = result.duals;
  const isWorth = (worth: number): boolean => Number.isSafeInteger(worth) && worth >= 0;
  const fits = mentees.length === ledger.menteeIds.length && mentors.length === ledger.mentorIds.length;
  if (!fits || ![...mentees, ...mentors].every(isWorth)) return [{ code: 'duals-malformed', ids: [] }];
  const gain = createGain(ledger);
  return [
    ...findBetterEdges(ledger, result, gain),
    ...findLooseEnds(ledger, result, gain),
    ...compareSums(ledger, result, gain),
  ];
}

type Worth = (edge: Pick<Edge, 'value' | 'level'>) => number;

/** What a pair of the mentee with this index gains. */
type Gain = (mentee: number, edge: Pick<Edge, 'value' | 'level'>) => number;

/** The goal's order of importance as one sum: a step of the weightier part outweighs all of the lighter one together. */
function createGain(ledger: Ledger): Gain {
  const { problem, fixed } = ledger;
  const people = problem.mentees.length - fixed.size;
  const classes = rankClasses(ledger);
  const isPeopleFirst = problem.goal !== 'best-total';
  const values = rangeOf(ledger, ({ value }) => value);
  const levelUnit = people * (isPeopleFirst ? values.spread : values.best) + 1;
  const worthOf: Worth = ({ value, level = 0 }) => level * levelUnit + value;
  if (!isPeopleFirst) {
    const worthUnit = people * classes.reduce((most, number) => Math.max(most, number), 0) + 1;
    return (mentee, edge) => worthOf(edge) * worthUnit + classes[mentee]!;
  }
  const { best, spread } = rangeOf(ledger, worthOf);
  const classUnit = people * spread + 1;
  return (mentee, edge) => classes[mentee]! * classUnit - (best - worthOf(edge));
}

/** The priorities of the mentees without a fixed pair, numbered from 1. */
export function rankClasses({ problem, menteeAt, fixed }: Ledger): Float64Array {
  const open = problem.mentees.filter(({ id }) => !fixed.has(id));
  const priorities = [...new Set(open.map(({ priority }) => priority))].sort((a, b) => a - b);
  const ranks = new Map(priorities.map((priority, index) => [priority, index + 1]));
  const classes = new Float64Array(menteeAt.size);
  for (const { id, priority } of open) classes[menteeAt.get(id)!] = ranks.get(priority)!;
  return classes;
}

function rangeOf({ problem, edgeMentees }: Ledger, measure: Worth): { readonly best: number; readonly spread: number } {
  let best = 0;
  let least = Infinity;
  for (let edge = 0; edge < edgeMentees.length; edge++) {
    if (edgeMentees[edge] === -1) continue;
    best = Math.max(best, measure(problem.edges[edge]!));
    least = Math.min(least, measure(problem.edges[edge]!));
  }
  return { best, spread: Math.max(0, best - least) };
}

function findBetterEdges(ledger: Ledger, { duals }: Result, gain: Gain): readonly Violation[] {
  const { problem, edgeMentees, edgeMentors } = ledger;
  const violations: Violation[] = [];
  for (let edge = 0; edge < edgeMentees.length; edge++) {
    const mentee = edgeMentees[edge]!;
    if (mentee === -1) continue;
    if (gain(mentee, problem.edges[edge]!) <= duals.mentees[mentee]! + duals.mentors[edgeMentors[edge]!]!) continue;
    violations.push({ code: 'edge-gains-more', ids: [problem.edges[edge]!.mentee, problem.edges[edge]!.mentor] });
  }
  return violations;
}

function findLooseEnds(ledger: Ledger, { pairs, unmatched, duals }: Result, gain: Gain): readonly Violation[] {
  const { menteeAt, mentorAt, mentorIds, room, chosen } = ledger;
  const violations: Violation[] = [];
  const left = [...room];
  for (const pair of pairs.filter(isProposed)) {
    const mentee = menteeAt.get(pair.mentee)!;
    const mentor = mentorAt.get(pair.mentor)!;
    left[mentor]! -= 1;
    if (gain(mentee, chosen.get(pair) ?? pair) === duals.mentees[mentee]! + duals.mentors[mentor]!) continue;
    violations.push({ code: 'pair-gains-less', ids: [pair.mentee, pair.mentor] });
  }
  for (const id of unmatched) {
    if (duals.mentees[menteeAt.get(id)!] !== 0) violations.push({ code: 'unmatched-has-worth', ids: [id] });
  }
  mentorIds.forEach((id, mentor) => {
    if (left[mentor]! > 0 && duals.mentors[mentor] !== 0) violations.push({ code: 'free-place-has-worth', ids: [id] });
  });
  return violations;
}

function compareSums(ledger: Ledger, { pairs, duals }: Result, gain: Gain): readonly Violation[] {
  const { menteeAt, fixed, menteeIds, room, chosen } = ledger;
  let gained = 0;
  for (const pair of pairs.filter(isProposed)) gained += gain(menteeAt.get(pair.mentee)!, chosen.get(pair) ?? pair);
  let worth = 0;
  menteeIds.forEach((id, mentee) => (worth += fixed.has(id) ? 0 : duals.mentees[mentee]!));
  room.forEach((places, mentor) => (worth += places * duals.mentors[mentor]!));
  return gained === worth ? [] : [{ code: 'sums-differ', ids: [] }];
}

function isProposed({ fixed }: MatchedPair): boolean {
  return !fixed;
}
