/** One thing that is tried on a use case. */

import type { GivenAnswers } from '../../workspace/core/open-questions';
import type { EventDelivery } from '../../workspace/runs/respond';
import type { College } from '../app/college';

/** The kinds in the order of the table in docs/reliability.md. */
export const KINDS = ['cut', 'before', 'after', 'busy', 'quota', 'hands', 'run', 'event', 'question'] as const;

export type Kind = (typeof KINDS)[number];

/** What happens one after another: the use case, or what somebody else does. */
export type Step = 'use' | 'act';

export interface Trial {
  readonly kind: Kind;
  /** What of the kind, in words. */
  readonly what: string;
  /** Which call it strikes; 0 when it is none in particular. */
  readonly call: number;
  readonly method: string;
  plan(college: College): void;
  /** What somebody else does, on its own. */
  act?(college: College): void;
  /** The orders of which the end may be the outcome, besides the undisturbed ones. */
  readonly orders: readonly (readonly Step[])[];
  /** Begins in the college that has a version to go back to. */
  readonly needsVersion?: boolean;
  /** The table in which two rows have one id until the next write. */
  readonly copies?: string;
  /** How participants' events are delivered. */
  readonly delivery?: EventDelivery;
  /** What Google answers otherwise than is assumed. */
  readonly answers?: GivenAnswers;
  /** The copy that it begins in, where it is not that of the use case. */
  readonly from?: string;
  /** How long nothing is done afterwards, so that a quota comes back. */
  readonly restMinutes?: number;
  /** Facts depend on which day it is: only the invariants are looked at. */
  readonly isAnotherDay?: boolean;
}
