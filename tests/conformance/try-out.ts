/** Tries one check or one probe, clears up after it, and says what came of it. */

import type { Check, Kit, Probe } from './check';
import { CheckFailure, seenError } from './expect';
import type { Workshop } from './kit';

export interface CheckResult {
  readonly id: string;
  readonly page: string;
  readonly ms: number;
  /** Absent when it passed. */
  readonly failed?: { readonly expected: string; readonly seen: string };
}

export interface Observation {
  readonly question: string;
  /** One of the question's answers, or what was seen instead. */
  readonly observed: string;
}

/** A minute's quota of the Sheets or the Docs API is used up: the rule was not tried, so wait and try again. */
const OUT_OF_QUOTA = /quota exceeded|rate limit|too many times in a short time|resource_exhausted/i;
const QUOTA_PAUSE_MS = 61_000;
const TRIES = 3;

/** Texts of failures go into a property, and 9 KB is all that it holds. */
const LONGEST = 1000;

/** Tries a check. */
export function tryCheck(workshop: Workshop, { id, page, run }: Check): CheckResult {
  const began = Date.now();
  const failed = withoutQuota(() => failureOf(workshop, run));
  return { id, page, ms: Date.now() - began, ...(failed ? { failed } : {}) };
}

/** Asks Google an open question. */
export function askProbe(workshop: Workshop, { question, observe }: Probe): Observation {
  let observed = '';
  const failed = withoutQuota(() => failureOf(workshop, (kit) => void (observed = observe(kit))));
  return { question, observed: failed ? `no answer: expected ${failed.expected}, saw ${failed.seen}` : observed };
}

type Failure = CheckResult['failed'];

function withoutQuota(attempt: () => Failure): Failure {
  for (let count = 1; ; count += 1) {
    const failure = attempt();
    if (!failure || count === TRIES || !OUT_OF_QUOTA.test(failure.seen)) return failure;
    Utilities.sleep(QUOTA_PAUSE_MS);
  }
}

function failureOf(workshop: Workshop, work: (kit: Kit) => void): Failure {
  const { kit, clear } = workshop.kit();
  let failure: Failure;
  try {
    work(kit);
  } catch (error) {
    failure = describe(error);
  }
  const left = clear();
  return left.length === 0 ? failure : (failure ?? { expected: 'nothing left behind', seen: cut(left.join('; ')) });
}

function describe(error: unknown): NonNullable<Failure> {
  if (error instanceof CheckFailure) return { expected: cut(error.expected), seen: cut(error.seen) };
  const { name, message } = seenError(error);
  return { expected: 'no error', seen: cut(`${name}: ${message}`) };
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
