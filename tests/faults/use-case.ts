/** One thing that somebody does, or that happens by itself, and from which point of the year it is tried. */

import type { College } from '../app/college';
import type { Step } from '../app/college-year';

export interface UseCase {
  readonly name: string;
  readonly from: Step;
  /** What has to be so before it, undisturbed. */
  prepare?(college: College): void;
  /** Its one run is disturbed at every service call. */
  act(college: College): void;
  /** A person repeats what did not go well; a trigger comes again by itself. */
  readonly by: 'person' | 'trigger';
  /** Something of it is noticed only when the worker comes round in idle times too. */
  readonly takesHours?: boolean;
  /** Participants answer in it: in `prepare` before it, or in `act` itself. */
  readonly answers?: 'prepare' | 'act';
  /** A page calls it. */
  readonly isOfPage?: boolean;
  /** Who sits at the keyboard, if it is not the curator. */
  readonly user?: string;
}
