/** What a digest holds: codes only, so that names stand nowhere but in «Люди» and in the mail itself. */

import type { Day } from '../shared/day';
import type { RuleCode } from './rule';

export interface DigestLine {
  readonly rule: RuleCode;
  readonly object: string;
  readonly due: Day;
  readonly level: number;
  /** Whom the curator tells it in person, because the person must not or cannot be written to. */
  readonly tellInPerson?: string;
}

export interface Digest {
  readonly lines: readonly DigestLine[];
  /** How many more there were: nobody reads a longer list, and a cell holds 50,000 characters. */
  readonly more: number;
}

const MOST_LINES = 200;

type WrittenLine =
  | readonly [rule: RuleCode, object: string, due: Day, level: number]
  | readonly [rule: RuleCode, object: string, due: Day, level: number, code: 'tell-in-person', person: string];

interface WrittenDigest {
  readonly template: 'digest';
  readonly items: readonly WrittenLine[];
  readonly more?: number;
}

/** Writes the lines in their own order, so that equal items give an equal text. */
export function writeDigest(lines: readonly DigestLine[]): string {
  const items = lines.map(write).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const more = Math.max(0, items.length - MOST_LINES);
  const written: WrittenDigest = {
    template: 'digest',
    items: items.slice(0, MOST_LINES),
    ...(more === 0 ? {} : { more }),
  };
  return JSON.stringify(written);
}

/** Reads a payload that `writeDigest` wrote. */
export function readDigest(payload: string): Digest {
  const { items, more = 0 } = JSON.parse(payload) as WrittenDigest;
  const lines = items.map(([rule, object, due, level, , tellInPerson]) => ({
    rule,
    object,
    due,
    level,
    ...(tellInPerson === undefined ? {} : { tellInPerson }),
  }));
  return { lines, more };
}

function write({ rule, object, due, level, tellInPerson }: DigestLine): WrittenLine {
  if (tellInPerson === undefined) return [rule, object, due, level];
  return [rule, object, due, level, 'tell-in-person', tellInPerson];
}
