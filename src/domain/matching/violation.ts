/** What can be wrong with a result of the matching. */

export type ViolationCode =
  | 'unknown-id'
  | 'mentee-twice'
  | 'mentee-missing'
  | 'mentor-over-capacity'
  | 'pair-without-edge'
  | 'fixed-pair-missing'
  | 'fixed-pair-invented'
  | 'wrong-value'
  | 'wrong-total'
  | 'wrong-order'
  | 'duals-malformed'
  | 'edge-gains-more'
  | 'pair-gains-less'
  | 'unmatched-has-worth'
  | 'free-place-has-worth'
  | 'sums-differ'
  | 'floor-unproved';

/** The ids are those of a mentee, a mentor or both; sums have none. */
export interface Violation {
  readonly code: ViolationCode;
  readonly ids: readonly string[];
}
