/** The seeded chance from which every instance is made: equal seeds, equal instances. */

/** Numbers from 0 up to 1, 32 bits fine. */
export type Chance = () => number;

/** Starts a sequence (the mulberry32 generator). */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 up to `below`, without it. */
export function roll(chance: Chance, below: number): number {
  return Math.floor(chance() * below);
}

/** So many different numbers below `count`, drawn one by one: number k is 1/(k + 1) as likely as number 0 (Zipf). */
export function drawPopular(chance: Chance, howMany: number, count: number): ReadonlySet<number> {
  const drawn = new Set<number>();
  while (drawn.size < howMany) drawn.add(drawOne(chance, count));
  return drawn;
}

function drawOne(chance: Chance, count: number): number {
  let sum = 0;
  for (let number = 0; number < count; number++) sum += 1 / (number + 1);
  let left = chance() * sum;
  for (let number = 0; number < count; number++) {
    left -= 1 / (number + 1);
    if (left <= 0) return number;
  }
  return count - 1;
}
