/** What a question is that Google's reference leaves open. */

export type OpenQuestion = AnyQuestion & (AskedByBundle | AskedByHand);

interface AnyQuestion {
  /** @example 'sheets/deleted-sheet-id' */
  readonly id: string;
  readonly question: string;
  /** The page of the reference that leaves it open, below developers.google.com. */
  readonly page: string;
  readonly answers: readonly [string, string, ...string[]];
  /** The answer that the Workspace gives until somebody has asked Google. */
  readonly assumed: string;
  /** What of the closed list hangs on it, named as in docs/google.md, or a part of the language; nothing when `unused` says why. */
  readonly touches: readonly string[];
  /** The answers to other questions without which nothing hangs on this one. */
  readonly onlyUnder?: Readonly<Record<string, string>>;
  /** What a college has got by now depends on the answer, so whoever tries it has to begin anew under it. */
  readonly isLivedUnder?: boolean;
  /** Why nothing that the product calls hangs on it; then there is nothing to switch either. */
  readonly unused?: string;
}

/** The bundle of checks finds out by itself. */
interface AskedByBundle {
  readonly asked: 'by the bundle';
}

/** A person has to: it takes a second account, a click, or a service that the product does not call. */
interface AskedByHand {
  readonly asked: 'by hand';
  /** What the person does, and what to look at. */
  readonly steps: string;
}
