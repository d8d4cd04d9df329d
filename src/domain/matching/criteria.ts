/** What makes one pair better than another, how many points each criterion gives in each track, and what must be met. */

import { type Track, TRACKS } from '../programme/track';
import { type CriterionRow, TRACK_WEIGHT } from './criteria-table';

/** The criteria with the weights that they have until the curator changes them; «Критерии» shows them in this order. */
export const CRITERIA = [
  { id: 'choice', weight: 40 },
  { id: 'tags', weight: 30 },
  { id: 'slots', weight: 10 },
  { id: 'rhythm', weight: 10 },
  { id: 'preferences', weight: 10 },
] as const;

export type CriterionId = (typeof CRITERIA)[number]['id'];

/** The points of a perfect pair. People see a tenth of it, 0 … 100. */
export const SCALE = 1000;

/**
 * Deals the points of the scale out to the criteria that have data: `present` has a bit for each in the order of CRITERIA, and so come
 * the points that each gives at most.
 */
export type Dealer = (present: number) => readonly number[];

/** How the pairs of one track are judged. */
export interface Standard {
  readonly deal: Dealer;
  /** Criteria by which a pair must earn something if they have data, a bit for each in the order of CRITERIA. */
  readonly required: number;
}

export type CriterionFault =
  | { readonly code: 'unknown-criterion'; readonly criterion: string }
  /** Nothing counts in the track, so the first weights do. */
  | { readonly code: 'no-weight-left'; readonly track: Track };

export interface Standards {
  /** Of two whom no track of the programme joins, the weights of all tracks. */
  of(track: Track | undefined): Standard;
  readonly faults: readonly CriterionFault[];
}

/** Turns off `choice` where mutual choice stands above all points. */
export interface StandardOptions {
  readonly withoutChoice?: boolean;
}

/**
 * Reads «Критерии». A row that is gone and a cell that is empty or cannot be read have their first weight; a weight of 0 takes the
 * criterion out, and with it what it requires; an unknown row is passed over and named.
 */
export function readStandards(
  rows: readonly CriterionRow[],
  { withoutChoice = false }: StandardOptions = {},
): Standards {
  const typed = new Map(rows.map((row) => [row.id, row]));
  const faults: CriterionFault[] = rows
    .filter(({ id }) => !CRITERIA.some((criterion) => criterion.id === id))
    .map(({ id }) => ({ code: 'unknown-criterion', criterion: id }));
  const standardOf = (track: Track | undefined): Standard => {
    const weights = CRITERIA.map(({ id, weight }) => weightIn(typed.get(id), track) ?? weight);
    const isEmpty = weights.every((weight) => weight === 0);
    if (isEmpty && track !== undefined) faults.push({ code: 'no-weight-left', track });
    const counted: readonly number[] = isEmpty ? CRITERIA.map(({ weight }) => weight) : weights;
    const used = counted.map((weight, at) => (withoutChoice && CRITERIA[at]!.id === 'choice' ? 0 : weight));
    const isRequired = (at: number): boolean => used[at]! > 0 && (typed.get(CRITERIA[at]!.id)?.required ?? false);
    return {
      deal: createDealer(used),
      required: CRITERIA.reduce((bits, _, at) => bits | (Number(isRequired(at)) << at), 0),
    };
  };
  const byTrack = new Map(TRACKS.map((track) => [track, standardOf(track)]));
  const general = standardOf(undefined);
  return { of: (track) => (track === undefined ? general : byTrack.get(track)!), faults };
}

function weightIn(row: CriterionRow | undefined, track: Track | undefined): number | null {
  if (row === undefined) return null;
  return track === undefined ? row.weight : (row[TRACK_WEIGHT[track]] ?? row.weight);
}

/** Deals by weights in the order of CRITERIA. */
export function createDealer(weights: readonly number[]): Dealer {
  const subsets = Array.from({ length: 1 << CRITERIA.length }, (_, present) =>
    deal(weights.map((weight, at) => ((present >> at) & 1 ? weight : 0))),
  );
  return (present) => subsets[present]!;
}

/**
 * Whole points in proportion to the weights, the whole scale in sum: the points left after rounding down go, one each, to the largest
 * remainders, among equal ones to the first.
 */
function deal(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return weights;
  const points = weights.map((weight) => Math.floor((SCALE * weight) / sum));
  const rest = weights.map((weight) => (SCALE * weight) % sum);
  const left = SCALE - points.reduce((total, count) => total + count, 0);
  const byRest = rest.map((_, at) => at).sort((a, b) => rest[b]! - rest[a]! || a - b);
  const extra = new Set(byRest.slice(0, left));
  return points.map((count, at) => (extra.has(at) ? count + 1 : count));
}
