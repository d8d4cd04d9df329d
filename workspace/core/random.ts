/** Random numbers that a seed fixes: the only source of chance in the Workspace (ids, UUIDs, Math.random of the scripts). */

export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [0, below). */
  below(limit: number): number;
  /** An id of the given length over letters, digits, '-' and '_', as Google's look. */
  id(length: number): string;
}

const ID_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The generator's state is one 32-bit number (mulberry32), kept with the store so that a reopened folder goes on where it stopped. */
export function createRandom(state: { seed: number }): Random {
  const next = (): number => {
    state.seed = (state.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state.seed ^ (state.seed >>> 15), 1 | state.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    id: (length) => Array.from({ length }, () => ID_ALPHABET.charAt(below(ID_ALPHABET.length))).join(''),
  };
}
