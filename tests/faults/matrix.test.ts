/** The matrix of faults must itself be able to find a violation. */

import { people } from '../../src/domain/bases/people';
import { tryOut } from './matrix';
import type { UseCase } from './use-case';

/** What a person typed meanwhile is overwritten with what stood there before. */
const FORGETFUL: UseCase = {
  name: 'forgetful',
  from: 'open',
  by: 'person',
  act(college) {
    const before = college.rows(people);
    college.command('toggleSheets');
    for (const { id = '', caseOverride = '' } of before)
      if (college.place(people, id) >= 0) college.type(people, id, { caseOverride });
  },
};

describe('tryOut', () => {
  it('counts it as a violation that what somebody typed is gone', () => {
    const { calls, violations } = tryOut(FORGETFUL, new Set(['hands']));

    const typed = violations.filter(({ what }) => what === 'types into people');
    expect(calls).toBeGreaterThan(0);
    expect(typed).not.toEqual([]);
    expect(typed.every(({ broken }) => broken.some((line) => line.startsWith('missing: people')))).toBe(true);
  }, 60_000);
});
