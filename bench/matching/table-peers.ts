/**
 * Packages that solve a table of costs. They know no capacities, so a mentor gets one column a place. A pair that may not be
 * costs so much that one of them outweighs everything else, and such a cell in the answer means no mentor. So a table of any
 * shape asks for the same optimum as the instance, with those who stay without a mentor; padding it to a square is not needed
 * for that, but is how many people use such a package, so the fastest one is shown both ways.
 */

import type { Answer, Instance } from './instance';
import { load, type Prepare } from './peer';

type Table = readonly (readonly number[])[];
/** Rows and the columns they got; a column below zero is none. */
type Pairs = Iterable<readonly [row: number, column: number]>;

interface Munkres {
  readonly munkres: (table: Table) => Pairs;
}

interface MunkresAlgorithm {
  readonly minWeightAssign: (table: Table) => { readonly assignments: readonly (number | null)[] };
}

interface LinearSumAssignment {
  /** It maximises unless told otherwise, by an option that is spelt like this. */
  readonly linearSumAssignment: (
    table: Table,
    options: { readonly maximaze: boolean },
  ) => { readonly rowAssignments: Iterable<number> };
}

interface HungarianOn3 {
  readonly default: (table: Table) => Pairs;
}

export const TABLE_PEERS: Readonly<Record<string, Prepare>> = {
  munkres: async (instance) => {
    const { munkres } = await load<Munkres>('munkres');
    return onTable(instance, munkres);
  },
  'munkres (square)': async (instance) => {
    const { munkres } = await load<Munkres>('munkres');
    return onTable(instance, munkres, true);
  },
  'munkres-algorithm': async (instance) => {
    const { minWeightAssign } = await load<MunkresAlgorithm>('munkres-algorithm');
    return onTable(instance, (table) => minWeightAssign(table).assignments.map((column, row) => [row, column ?? -1]));
  },
  'linear-sum-assignment': async (instance) => {
    const { linearSumAssignment } = await load<LinearSumAssignment>('linear-sum-assignment');
    return onTable(instance, (table) =>
      [...linearSumAssignment(table, { maximaze: false }).rowAssignments].map((column, row) => [row, column]),
    );
  },
  // Its README tells of no more rows than columns; it is wrong with more (measured), so it gets a square.
  'hungarian-on3': async (instance) => {
    const { default: solve } = await load<HungarianOn3>('hungarian-on3');
    return onTable(instance, solve, true);
  },
};

function onTable(instance: Instance, solve: (table: Table) => Pairs, isSquare = false): () => Answer {
  const mentorOf = Array.from(instance.capacities).flatMap((places, mentor) => new Array<number>(places).fill(mentor));
  const { table, best, forbidden } = layTable(instance, mentorOf, isSquare);
  return () => {
    let matched = 0;
    let total = 0;
    for (const [row, column] of solve(table)) {
      const cost = table[row]?.[column] ?? forbidden;
      if (cost === forbidden) continue;
      matched += 1;
      total += best - cost;
    }
    return { matched, total };
  };
}

function layTable({ mentees, starts, ends, values }: Instance, mentorOf: readonly number[], isSquare: boolean) {
  const best = values.reduce((most, value) => Math.max(most, value), 0);
  const forbidden = mentees * best + 1;
  const side = isSquare ? Math.max(mentees, mentorOf.length) : undefined;
  const table = Array.from({ length: side ?? mentees }, (_, mentee) => {
    const row = new Array<number>(side ?? mentorOf.length).fill(forbidden);
    if (mentee >= mentees) return row;
    const valueOf = new Map<number, number>();
    for (let edge = starts[mentee]!; edge < starts[mentee + 1]!; edge++) valueOf.set(ends[edge]!, values[edge]!);
    mentorOf.forEach((mentor, column) => {
      const value = valueOf.get(mentor);
      if (value !== undefined) row[column] = best - value;
    });
    return row;
  });
  return { table, best, forbidden };
}
