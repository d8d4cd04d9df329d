/** What the runtime and its triggers turn out to be where the reference is silent. */

import type { Probe } from '../check';

export const BASE_PROBES: readonly Probe[] = [
  {
    question: 'script/user-lock-in-trigger',
    needs: 'trigger',
    // The types of Apps Script know no null here.
    observe: () => ((LockService.getUserLock() as unknown) === null ? 'null' : 'a lock'),
  },
  {
    question: 'script/es2022-library',
    observe() {
      const isThere = [Array.prototype.at, Object.hasOwn].every((member: unknown) => typeof member === 'function');
      return isThere ? 'there' : 'missing';
    },
  },
  {
    question: 'script/plural-rules',
    observe() {
      try {
        const rules = new Intl.PluralRules('ru');
        return [1, 2, 5].map((count) => rules.select(count)).join() === 'one,few,many' ? 'knows it' : 'does not';
      } catch {
        return 'does not';
      }
    },
  },
  {
    question: 'script/class-fields',
    observe() {
      try {
        // Read when it is run, because a script that cannot be parsed would not even load.
        return new Function('return new (class { a = 1 })().a')() === 1 ? 'parses them' : 'does not';
      } catch {
        return 'does not';
      }
    },
  },
];
