/** What every kind of request is made of. */

import type { DocumentState } from '../structure';

/** The document being changed and the id that this request may give to what it creates. */
export interface Draft {
  readonly doc: DocumentState;
  readonly newId: string;
  /** Inserted rows take no styles: Google's answer to that is open. */
  readonly bareRows: boolean;
}

/** What a request tells back; most tell nothing. */
export type Reply = Readonly<Record<string, unknown>>;

export interface RequestKind {
  /** The members that the API knows of this request and that are served here. */
  readonly members: readonly string[];
  apply(draft: Draft, request: Reply): Reply;
}

/** Describes a kind of request. `R` is its JSON; members that are not listed are refused before `apply` is called. */
export function requestKind<R extends object>(
  members: readonly (keyof R & string)[],
  apply: (draft: Draft, request: R) => Reply | undefined,
): RequestKind {
  return { members, apply: (draft, request) => apply(draft, request as R) ?? {} };
}
