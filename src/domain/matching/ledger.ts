/** What the check counts again from the problem: places, classes, and each edge with the indices of its ends. */

import type { Edge, MatchedPair, Problem, Result } from './problem';

export interface Ledger {
  readonly problem: Problem;
  readonly menteeIds: readonly string[];
  readonly mentorIds: readonly string[];
  readonly menteeAt: ReadonlyMap<string, number>;
  readonly mentorAt: ReadonlyMap<string, number>;
  readonly fixed: ReadonlyMap<string, string>;
  readonly room: readonly number[];
  readonly minimum: number;
  /** For each edge of the problem its mentee and mentor; the mentee is −1 where no new pair can be made of it. */
  readonly edgeMentees: Int32Array;
  readonly edgeMentors: Int32Array;
  /** Each pair's edge, for pairs that have one. */
  readonly chosen: ReadonlyMap<MatchedPair, Edge>;
}

/** Reads the problem afresh. */
export function openLedger(problem: Problem, result: Result): Ledger {
  const menteeIds = problem.mentees.map(({ id }) => id).sort();
  const mentorIds = problem.mentors.map(({ id }) => id).sort();
  const menteeAt = new Map(menteeIds.map((id, index) => [id, index]));
  const mentorAt = new Map(mentorIds.map((id, index) => [id, index]));
  const fixed = new Map(problem.fixed.map(({ mentee, mentor }) => [mentee, mentor]));
  const capacities = new Map(problem.mentors.map(({ id, capacity }) => [id, capacity]));
  const confirmed = mentorIds.map(() => 0);
  for (const mentor of fixed.values()) confirmed[mentorAt.get(mentor)!]! += 1;
  const room = mentorIds.map((id, mentor) => Math.max(0, capacities.get(id)! - confirmed[mentor]!));
  const people = { problem, menteeIds, mentorIds, menteeAt, mentorAt, fixed, room, minimum: problem.minimum ?? 0 };
  return { ...people, ...readEdges(people, result) };
}

type Edges = 'edgeMentees' | 'edgeMentors' | 'chosen';

function readEdges(people: Omit<Ledger, Edges>, { pairs }: Result): Pick<Ledger, Edges> {
  const { problem, menteeAt, mentorAt, fixed, room, minimum } = people;
  const edgeMentees = new Int32Array(problem.edges.length);
  const edgeMentors = new Int32Array(problem.edges.length);
  const pairsOf = new Map<string, MatchedPair[]>();
  for (const pair of pairs) pairsOf.set(pair.mentee, [...(pairsOf.get(pair.mentee) ?? []), pair]);
  const chosen = new Map<MatchedPair, Edge>();
  problem.edges.forEach((edge, index) => {
    const { mentee, mentor, value } = edge;
    const at = mentorAt.get(mentor)!;
    const isOpen = room[at]! > 0 && value >= minimum && !fixed.has(mentee);
    edgeMentees[index] = isOpen ? menteeAt.get(mentee)! : -1;
    edgeMentors[index] = at;
    for (const pair of pairsOf.get(mentee) ?? []) if (pair.mentor === mentor) chosen.set(pair, edge);
  });
  return { edgeMentees, edgeMentors, chosen };
}
