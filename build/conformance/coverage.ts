/** Which members of the closed list no check tries, and which names in checks stand on no list. */

import type { Check } from '../../tests/conformance/check';

const REQUESTS = '## Kinds of requests';

/** Reads the closed list off the text of docs/google.md: methods and constants by name, kinds of requests as 'request addSheet'. */
export function closedList(googlePage: string): readonly string[] {
  const sections = googlePage.split(/^(?=## )/m).slice(1);
  return sections.flatMap((section) => {
    const rows = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
    if (section.startsWith(REQUESTS)) return rows.map((kind) => `request ${kind}`);
    const constants = /^Constants: (.*)\.$/m.exec(section)?.[1] ?? '';
    return [...rows, ...[...constants.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)];
  });
}

export interface Coverage {
  /** On the list, in no check. */
  readonly missing: readonly string[];
  /** In a check, not on the list. */
  readonly unknown: readonly string[];
}

/** Compares the list with what the checks say that they cover. */
export function coverage(list: readonly string[], checks: readonly Pick<Check, 'covers'>[]): Coverage {
  const covered = new Set(checks.flatMap(({ covers }) => covers));
  return {
    missing: list.filter((name) => !covered.has(name)),
    unknown: [...covered].filter((name) => !list.includes(name)),
  };
}
