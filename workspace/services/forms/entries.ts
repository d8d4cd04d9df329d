/** Numbers of items and of their entries in links: whole, positive, below 2³¹, as Google's are. */

import type { Random } from '../../core/random';

/** Draws one number. */
export function newNumber(random: Random): number {
  return 1 + random.below(2_147_483_646);
}

/** Draws as many numbers as there are questions or rows. */
export function newEntries(random: Random, count: number): readonly number[] {
  return Array.from({ length: count }, () => newNumber(random));
}
