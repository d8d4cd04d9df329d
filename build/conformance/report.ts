/** What of the closed list the checks of tests/conformance cover, as `build/coverage.mjs` prints it. */

import { readFileSync } from 'node:fs';

import { checksOf } from '../../tests/conformance/check-list';
import { closedList, coverage } from './coverage';

/** Returns lines to print and whether every member of the closed list has a check; tests/build/docs.test.ts holds docs/google.md to the code. */
export function coverageReport(): { readonly lines: readonly string[]; readonly isWhole: boolean } {
  const list = closedList(readFileSync('docs/google.md', 'utf8'));
  const { checks } = checksOf('all');
  const { missing, unknown } = coverage(list, checks);
  const lines = [
    ...missing.map((name) => `no check covers ${name}`),
    ...unknown.map((name) => `${name} is covered by a check and is not on the closed list`),
    `${checks.length} checks cover ${list.length - missing.length} of ${list.length} members of the closed list`,
  ];
  return { lines, isWhole: missing.length === 0 && unknown.length === 0 };
}
