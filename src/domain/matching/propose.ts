/**
 * Point 5.1: from the bases to proposed pairs with their reasons. People decide: a proposal is a draft until the curator confirms it,
 * and drafts are made anew each time. Confirmed pairs are no part of the problem; they only take up places.
 */

import type { Track } from '../programme/track';
import type { AimKey } from './aims';
import { createOthers, openPriceList, type Others, type PriceList, scoreBook } from './alternatives';
import { type Candidate, type Candidates, findCandidates } from './candidates';
import { check } from './check';
import type { CriterionFault } from './criteria';
import { explain, type ExplainedPart } from './explain';
import type { MatchingInput } from './input';
import { type BrokenPin, readPins, withPinned } from './pins';
import { poseProblem } from './pose';
import { openPriceBook } from './price-book';
import type { Problem, Result } from './problem';
import { type Remark, remarkOn } from './remarks';
import { partsOf } from './score';
import { solve } from './solve';
import { countTagDemand, type TagDemand } from './tag-demand';
import { findTagHelp, type TagHelp } from './tag-help';
import { explainUnmatched, type Unmatched } from './unmatched';
import type { Violation } from './violation';

export interface ProposedPair {
  readonly request: string;
  readonly mentor: string;
  readonly track: Track;
  /** 0 … SCALE, the sum of the parts. */
  readonly score: number;
  readonly parts: readonly ExplainedPart[];
  readonly remarks: readonly Remark[];
  readonly isPinned: boolean;
  /** Who else there would have been on either side, and what that would cost. */
  readonly others: Others;
}

export interface Faults {
  readonly criteria: readonly CriterionFault[];
  readonly aims: readonly AimKey[];
}

export interface Proposals {
  /** In the order of request ids. */
  readonly proposals: readonly ProposedPair[];
  /** Open requests without a proposal, in the order of ids. */
  readonly unmatched: readonly Unmatched[];
  /** Pinned drafts that a rule now stands against. */
  readonly unpinned: readonly BrokenPin[];
  /** What one mentor more would change. */
  readonly help: readonly TagHelp[];
  readonly demand: readonly TagDemand[];
  /** What «Критерии» and «Настройки» say and what could not be followed; defaults counted for it. */
  readonly faults: Faults;
  readonly problem: Problem;
  readonly result: Result;
}

/** The matching gave a result that does not stand its own check: our bug, and nothing of it may reach the curator. */
export class UnprovenResultError extends Error {
  override readonly name = 'UnprovenResultError';

  constructor(readonly violations: readonly Violation[]) {
    super(`The matching failed its check: ${violations.map(({ code, ids }) => [code, ...ids].join(' ')).join('; ')}`);
  }
}

/**
 * Proposes the best pairs: as many people served as can be, then those of the higher priority, then the highest sum of scores.
 * @throws UnprovenResultError when the result is not proved to be the best one allowed.
 */
export function propose(input: MatchingInput): Proposals {
  const read = findCandidates(input);
  const pins = readPins(read, input.proposals);
  const found = { ...read, edges: withPinned(read.edges, pins) };
  const problem = poseProblem(found, input, pins.kept);
  const solved = solve(problem);
  const { result } = solved;
  const violations = check(problem, result);
  if (violations.length > 0) throw new UnprovenResultError(violations);
  const list = openPriceList(openPriceBook(solved), scoreBook(found.edges));
  const help = findTagHelp({ found, problem, result });
  const served = new Set(result.pairs.map(({ mentee }) => mentee));
  const unmatched = explainUnmatched({ found, served, list, help });
  return {
    proposals: describePairs(found, result, list),
    unmatched,
    unpinned: pins.broken,
    help,
    demand: countTagDemand(found.field, new Set(unmatched.map(({ request }) => request))),
    faults: { criteria: found.yardstick.standards.faults, aims: found.yardstick.aims.faults },
    problem,
    result,
  };
}

function describePairs(
  { field, yardstick, edges }: Candidates,
  { pairs }: Result,
  list: PriceList,
): readonly ProposedPair[] {
  const othersOf = createOthers(list, edges, pairs);
  const chosen = new Map(pairs.map(({ mentee, mentor }) => [mentee, mentor]));
  // Nothing else is fixed: pairs that are confirmed are no part of the problem.
  const pinned = new Set(pairs.filter(({ fixed }) => fixed).map(({ mentee }) => mentee));
  const mentees = new Map(field.mentees.map((profile) => [profile.request.id, profile]));
  const mentors = new Map(field.mentors.map((profile) => [profile.mentor.id, profile]));
  const describe = (edge: Candidate): ProposedPair => {
    const mentee = mentees.get(edge.request)!;
    const mentor = mentors.get(edge.mentor)!;
    return {
      ...edge,
      parts: explain(partsOf(mentee, mentor, yardstick.standards.of(edge.track).deal), mentee, mentor),
      remarks: remarkOn(mentee, mentor, edge.track),
      isPinned: pinned.has(edge.request),
      others: othersOf(edge),
    };
  };
  return edges.filter(({ request, mentor }) => chosen.get(request) === mentor).map(describe);
}
