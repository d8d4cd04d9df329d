/** What the curator decides on the board, and the input of the matching as it would be if it stood in the workbook. */

import { emptyRow } from '../shared/change';
import type { CriterionId } from './criteria';
import type { MatchingInput } from './input';
import { criteria, type CriterionRow } from './criteria-table';
import { type Ban, bans, type Proposal, proposals } from './proposal-table';
import type { Pairing } from './recheck';

export interface Steering {
  /** Pairs to be kept; of two for one request the last one counts. */
  readonly pinned: readonly Pairing[];
  /** Pinned in the workbook, and not to be kept any more. */
  readonly unpinned: readonly Pairing[];
  readonly forbidden: readonly Pairing[];
  /** New weights of «Критерии». */
  readonly weights: Readonly<Partial<Record<CriterionId, number>>>;
  /** New values of «Настройки»: the goal and the lowest score. */
  readonly settings: Readonly<Partial<Pick<MatchingInput['settings'], SteeredSetting>>>;
}

export const STEERED_SETTINGS = ['match_goal', 'raise_weakest', 'choice_first', 'min_score'] as const;
export type SteeredSetting = (typeof STEERED_SETTINGS)[number];

export const NO_STEERING: Steering = { pinned: [], unpinned: [], forbidden: [], weights: {}, settings: {} };

/** Returns the input with the decisions in it. */
export function steer(input: MatchingInput, steering: Steering): MatchingInput {
  return {
    ...input,
    criteria: weigh(input.criteria, steering.weights),
    settings: { ...input.settings, ...steering.settings },
    bans: [...input.bans, ...bansOf(input, steering.forbidden)],
    proposals: pin(input.proposals, steering),
  };
}

function weigh(rows: readonly CriterionRow[], weights: Steering['weights']): readonly CriterionRow[] {
  const known = new Set(rows.map(({ id }) => id));
  const added = Object.keys(weights).filter((id) => !known.has(id));
  return [...rows, ...added.map((id) => ({ ...emptyRow(criteria), id }))].map((row) => ({
    ...row,
    weight: weights[row.id as CriterionId] ?? row.weight,
  }));
}

/** A pair is forbidden by its two people, so a request typed in twice does not slip through. */
export function bansOf(
  { requests, mentors }: Pick<MatchingInput, 'requests' | 'mentors'>,
  forbidden: readonly Pairing[],
): readonly Ban[] {
  const personOf = new Map([...requests, ...mentors].map(({ id, person }) => [id, person]));
  return forbidden.flatMap(({ request, mentor }) => {
    const one = personOf.get(request);
    const other = personOf.get(mentor);
    return one === undefined || other === undefined ? [] : [{ ...emptyRow(bans), one, other }];
  });
}

/** To forbid a pair takes its pin away too. */
function pin(rows: readonly Proposal[], { pinned, unpinned, forbidden }: Steering): readonly Proposal[] {
  const chosen = new Map(pinned.map((pairing) => [pairing.request, pairing.mentor]));
  const freed = new Set([...unpinned, ...forbidden].map(keyOf));
  const left = new Map(chosen);
  const seen = rows.map((row) => {
    if (row.status !== 'proposed') return row;
    if (chosen.has(row.request)) {
      const isPinned = chosen.get(row.request) === row.mentor;
      if (isPinned) left.delete(row.request);
      return { ...row, pinned: isPinned };
    }
    return freed.has(keyOf(row)) ? { ...row, pinned: false } : row;
  });
  const added = [...left].map(([request, mentor]): Proposal => ({
    ...emptyRow(proposals),
    request,
    mentor,
    status: 'proposed',
    pinned: true,
  }));
  return [...seen, ...added];
}

/** One text for a pair. */
export function keyOf({ request, mentor }: Pairing): string {
  return `${request} ${mentor}`;
}
