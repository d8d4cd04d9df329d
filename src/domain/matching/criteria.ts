/** What makes one pair better than another, and how many points each criterion gives. */

import type { CriterionRow } from './proposal-table';

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

/** Reads the weights of «Критерии». A row that is gone or empty has its first weight, a weight of 0 takes the criterion out. */
export function createDealer(rows: readonly CriterionRow[]): Dealer {
  const typed = new Map(rows.map((row) => [row.id, row.weight]));
  const weights = CRITERIA.map(({ id, weight }) => typed.get(id) ?? weight);
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
