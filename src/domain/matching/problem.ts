/** What the matching is asked and what it answers: plain records of ids and whole numbers. */

/**
 * `most-people`: the number of mentees served, then the higher priority classes, then the sum of values.
 * `best-total`: the sum of values, then the number of mentees served, then the higher priority classes.
 */
export type Goal = 'most-people' | 'best-total';

/** A mentee and a mentor whom every hard rule lets meet, and how good the pair would be. */
export interface Edge {
  readonly mentee: string;
  readonly mentor: string;
  readonly value: number;
}

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
}

/** A fixed pair has the value of its edge, 0 without one. */
export interface MatchedPair extends Edge {
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

export interface Result {
  /** In the order of mentee ids, fixed pairs included. */
  readonly pairs: readonly MatchedPair[];
  /** In the order of ids. */
  readonly unmatched: readonly string[];
  readonly total: number;
  readonly duals: Duals;
}

export type ProblemFault =
  | 'duplicate-mentee'
  | 'duplicate-mentor'
  | 'duplicate-edge'
  | 'duplicate-fixed'
  | 'unknown-mentee'
  | 'unknown-mentor'
  | 'not-a-whole-number';

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
