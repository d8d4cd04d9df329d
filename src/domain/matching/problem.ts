/** What the matching is asked and what it answers: plain records of ids and whole numbers. */

/**
 * `most-people`: the number of mentees served, then the higher priority classes, then the sum of levels, then of values.
 * `best-total`: the sum of levels, then of values, then the number of mentees served, then the higher priority classes.
 */
export type Goal = 'most-people' | 'best-total';

/** A mentee and a mentor whom every hard rule lets meet, and how good the pair would be. */
export interface Edge {
  readonly mentee: string;
  readonly mentor: string;
  readonly value: number;
  /** What goes before any sum of values, such as a mutual choice: 0 (if left out) … 255. */
  readonly level?: number;
}

/**
 * Wishes about the answer are data of the problem: a pair that should rather stay gets a bonus on its value (or a level,
 * if staying goes before everything but the number served), one that must stay is fixed, one that must not be has no edge.
 */
export interface Problem {
  /** A higher number is a more urgent class; only the order of the classes matters. */
  readonly mentees: readonly { readonly id: string; readonly priority: number }[];
  readonly mentors: readonly { readonly id: string; readonly capacity: number }[];
  readonly edges: readonly Edge[];
  /** Pairs that people decided: kept even without an edge, below the minimum or above the mentor's capacity. */
  readonly fixed: readonly { readonly mentee: string; readonly mentor: string }[];
  readonly goal?: Goal;
  /** Edges of a lower value are left out. */
  readonly minimum?: number;
  /** Raises the least value among the new pairs as far as it costs nobody of any class a mentor; with `most-people` only. */
  readonly raiseFloor?: boolean;
}

/** A fixed pair has the value of its edge, 0 without one. */
export interface MatchedPair {
  readonly mentee: string;
  readonly mentor: string;
  readonly value: number;
  readonly fixed: boolean;
}

/**
 * A proof of optimality: `mentees` says how much better off each mentee is with the pair than without, `mentors` what
 * one more place with that mentor would be worth. Both are in the order of ids; they are not unique, so never show them.
 */
export interface Duals {
  readonly mentees: readonly number[];
  readonly mentors: readonly number[];
}

/**
 * A proof that no arrangement that serves as many of each class has a higher least value: `within` proves how many can be
 * served at all, `beyond` that fewer can be with edges above the floor only. Values count for nothing in both.
 */
export interface FloorProof {
  /** The least value of an edge that was let take part; `null` when nobody can be served. */
  readonly value: number | null;
  readonly within: Duals;
  readonly beyond: Duals;
}

export interface Result {
  /** In the order of mentee ids, fixed pairs included. */
  readonly pairs: readonly MatchedPair[];
  /** In the order of ids. */
  readonly unmatched: readonly string[];
  readonly total: number;
  readonly duals: Duals;
  /** There if the problem asked to raise the floor. */
  readonly floor?: FloorProof;
}

export type ProblemFault =
  | 'duplicate-mentee'
  | 'duplicate-mentor'
  | 'duplicate-edge'
  | 'duplicate-fixed'
  | 'unknown-mentee'
  | 'unknown-mentor'
  | 'not-a-whole-number'
  | 'not-a-level'
  | 'floor-needs-most-people';

/** The problem contradicts itself: our bug in building it, since bad data of people is sorted out before. */
export class InvalidProblemError extends Error {
  override readonly name = 'InvalidProblemError';

  constructor(
    readonly fault: ProblemFault,
    readonly where: string,
    readonly received: string,
  ) {
    super(`${where}: ${fault} (${received})`);
  }
}

/** The numbers of the problem could pass 2^53, where sums stop being exact: use a coarser scale of values. */
export class AssignmentTooLargeError extends Error {
  override readonly name = 'AssignmentTooLargeError';

  constructor(readonly bound: number) {
    super(`sums may reach ${bound}, above ${Number.MAX_SAFE_INTEGER}: use smaller values or fewer priority classes`);
  }
}
