/**
 * Runs at the same time. They are made one after another all the same, but those of one moment begin at it: what the first of them held, the
 * next ones wait for, and Google lets no account run more than thirty (AS/guides/services/quotas).
 */

import type { Run, RunKind } from '../core/run';
import type { World } from '../core/world';

const MOST_A_USER = 30;
const MOST_A_SCRIPT = 1000;

/** A page has ten calls under way; those after wait in the browser (AS/guides/html/communication). */
const MOST_OF_A_PAGE = 10;

export interface Crowd {
  /** Everything that is begun inside begins at this moment. */
  atOnce<T>(work: () => T): T;
  /** When a run that is asked for now begins. */
  startOf(request: { readonly kind: RunKind; readonly user: string }): number;
  /** Whether Google refuses to begin another one just then. */
  isFull(user: string, at: number): boolean;
  ended(run: Run): void;
}

interface Ended {
  readonly user: string;
  readonly kind: RunKind;
  readonly until: number;
}

export function createCrowd({ clock }: Pick<World, 'clock'>): Crowd {
  let since: number | undefined;
  let others: Ended[] = [];
  return {
    atOnce(work) {
      if (since !== undefined) return work();
      since = clock.now();
      others = [];
      try {
        return work();
      } finally {
        since = undefined;
        others = [];
      }
    },
    startOf({ kind, user }) {
      if (since === undefined) return clock.now();
      return kind === 'sidebar' ? freePlace(others, user, since) : since;
    },
    isFull(user, at) {
      const running = others.filter(({ until }) => until > at);
      return running.length >= MOST_A_SCRIPT || running.filter((one) => one.user === user).length >= MOST_A_USER;
    },
    ended({ user, kind, startedAt, elapsedMs }) {
      if (since !== undefined) others.push({ user, kind, until: startedAt + elapsedMs });
    },
  };
}

/** When one of the page's ten places is free. */
function freePlace(others: readonly Ended[], user: string, since: number): number {
  const ends = others.filter((one) => one.kind === 'sidebar' && one.user === user).map(({ until }) => until);
  return Math.max(since, ends.sort((a, b) => b - a)[MOST_OF_A_PAGE - 1] ?? since);
}
