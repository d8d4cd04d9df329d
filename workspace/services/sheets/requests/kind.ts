/** What a kind of request is: the message that it is read as, and what it does to a draft. */

import type { Check } from '../checks';
import type { Draft } from '../draft';

/** One entry of `replies`; empty for the kinds that answer nothing. */
export type Reply = Readonly<Record<string, unknown>>;

export interface Kind<T = never> {
  readonly message: Check<T>;
  /** @throws Refused and leaves the draft to be thrown away */
  apply(draft: Draft, request: T): Reply;
}
