/** What stands before a list item: a symbol, or its number in the list. */

import { nestingLevels } from './list-presets';

export interface Numbering {
  /** The glyph of the next item of a list at a level. */
  next(listId: string, level: number): string;
}

/** Counts the items of each list of a document in the order in which they are asked for. */
export function createNumbering(lists: Readonly<Record<string, string>>): Numbering {
  const counts = new Map<string, number[]>();
  return {
    next(listId, level) {
      const levels = nestingLevels(lists[listId] ?? 'BULLET_DISC_CIRCLE_SQUARE');
      const before = counts.get(listId) ?? [];
      const now = Array.from({ length: level + 1 }, (_, at) => Math.max(1, before[at] ?? 0));
      now[level] = (before[level] ?? 0) + 1;
      counts.set(listId, now);
      const { glyphFormat = '%0', glyphSymbol } = levels[level] ?? {};
      return glyphFormat.replace(
        /%(\d)/g,
        (_, at: string) => glyphSymbol ?? written(now[Number(at)] ?? 1, levels[Number(at)]?.glyphType),
      );
    },
  };
}

function written(number: number, glyphType: string | undefined): string {
  switch (glyphType) {
    case 'ZERO_DECIMAL':
      return String(number).padStart(2, '0');
    case 'ALPHA':
      return letters(number);
    case 'UPPER_ALPHA':
      return letters(number).toUpperCase();
    case 'ROMAN':
      return roman(number);
    case 'UPPER_ROMAN':
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

/** a … z, aa, bb … as Docs counts on. */
function letters(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
