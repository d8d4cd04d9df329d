/** Chance by a seed: the demo's own, so that a change of the product moves nobody to another group. */

import { createRandom } from '../core/random';

export interface Chance {
  /** A whole number from 0 to `count` − 1. */
  below(count: number): number;
  between(least: number, most: number): number;
  /** Does a thing happen that happens `percent` times in a hundred? */
  happens(percent: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** So many different items, in their own order. */
  some<T>(items: readonly T[], count: number): readonly T[];
}

/** Makes chance; `purpose` gives one seed several independent streams. */
export function createChance(seed: number, purpose: string): Chance {
  const mixed = [...purpose].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), seed | 0);
  const random = createRandom({ seed: mixed });
  const below = (count: number): number => Math.floor(random.next() * count);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    happens: (percent) => random.next() * 100 < percent,
    pick<T>(items: readonly T[]): T {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from');
      return item;
    },
    some<T>(items: readonly T[], count: number): readonly T[] {
      const keys = new Map(items.map((item) => [item, random.next()]));
      const chosen = new Set([...items].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0)).slice(0, count));
      return items.filter((item) => chosen.has(item));
    },
  };
}
