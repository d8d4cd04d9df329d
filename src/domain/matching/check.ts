/** Proves a result of the matching or says what is wrong with it, from the problem alone and without the solver's code. */

import { proveFloor } from './floor-proof';
import { type Ledger, openLedger } from './ledger';
import type { MatchedPair, Problem, Result } from './problem';
import { prove } from './proof';
import type { Violation } from './violation';

/** Returns what is wrong with a result of a valid problem; nothing means that it is allowed and that none is better. */
export function check(problem: Problem, result: Result): readonly Violation[] {
  if (problem.raiseFloor !== true) return checkPlain(problem, result);
  const floor = result.floor?.value ?? 0;
  const raised = { ...problem, minimum: Math.max(floor, problem.minimum ?? 0) };
  return [...checkPlain(raised, result), ...proveFloor(openLedger(problem, result), result)];
}

function checkPlain(problem: Problem, result: Result): readonly Violation[] {
  const ledger = openLedger(problem, result);
  const unknown = findUnknown(ledger, result);
  if (unknown.length > 0) return unknown;
  return [
    ...checkEverybodyOnce(ledger, result),
    ...checkOrder(result),
    ...checkFixed(ledger, result),
    ...checkPairs(ledger, result),
    ...checkPlaces(ledger, result),
    ...checkTotal(result),
    ...prove(ledger, result),
  ];
}

function findUnknown({ menteeAt, mentorAt }: Ledger, { pairs, unmatched }: Result): readonly Violation[] {
  const mentees = [...pairs.map((pair) => pair.mentee), ...unmatched].filter((id) => !menteeAt.has(id));
  const mentors = pairs.map((pair) => pair.mentor).filter((id) => !mentorAt.has(id));
  return [...mentees, ...mentors].map((id) => ({ code: 'unknown-id', ids: [id] }));
}

function checkEverybodyOnce({ menteeIds }: Ledger, { pairs, unmatched }: Result): readonly Violation[] {
  const violations: Violation[] = [];
  const seen = new Set<string>();
  for (const id of [...pairs.map((pair) => pair.mentee), ...unmatched]) {
    if (seen.has(id)) violations.push({ code: 'mentee-twice', ids: [id] });
    seen.add(id);
  }
  for (const id of menteeIds) {
    if (!seen.has(id)) violations.push({ code: 'mentee-missing', ids: [id] });
  }
  return violations;
}

function checkOrder({ pairs, unmatched }: Result): readonly Violation[] {
  return [pairs.map((pair) => pair.mentee), unmatched].flatMap((ids) =>
    ids.filter((id, at) => at > 0 && id < ids[at - 1]!).map((id) => ({ code: 'wrong-order' as const, ids: [id] })),
  );
}

function checkFixed({ fixed }: Ledger, { pairs }: Result): readonly Violation[] {
  const violations: Violation[] = [];
  const kept = new Map(pairs.filter((pair) => pair.fixed).map((pair) => [pair.mentee, pair.mentor]));
  for (const [mentee, mentor] of fixed) {
    if (kept.get(mentee) !== mentor) violations.push({ code: 'fixed-pair-missing', ids: [mentee, mentor] });
  }
  for (const [mentee, mentor] of kept) {
    if (fixed.get(mentee) !== mentor) violations.push({ code: 'fixed-pair-invented', ids: [mentee, mentor] });
  }
  return violations;
}

function checkPairs(ledger: Ledger, { pairs }: Result): readonly Violation[] {
  return pairs.flatMap((pair) => checkPair(ledger, pair));
}

function checkPair({ chosen, minimum }: Ledger, pair: MatchedPair): readonly Violation[] {
  const ids = [pair.mentee, pair.mentor];
  const value = chosen.get(pair)?.value;
  if (!pair.fixed && (value === undefined || value < minimum)) return [{ code: 'pair-without-edge', ids }];
  return pair.value === (value ?? 0) ? [] : [{ code: 'wrong-value', ids }];
}

function checkPlaces({ mentorIds, mentorAt, room }: Ledger, { pairs }: Result): readonly Violation[] {
  const used = mentorIds.map(() => 0);
  for (const { mentor, fixed } of pairs) if (!fixed) used[mentorAt.get(mentor)!]! += 1;
  return mentorIds
    .filter((_, mentor) => used[mentor]! > room[mentor]!)
    .map((id) => ({ code: 'mentor-over-capacity', ids: [id] }));
}

function checkTotal({ pairs, total }: Result): readonly Violation[] {
  const sum = pairs.reduce((values, { value }) => values + value, 0);
  return sum === total ? [] : [{ code: 'wrong-total', ids: [] }];
}
