/** Chance, from `Utilities.getUuid`: letters and digits only, so that an id is one word for a mail program, a form and a person who copies it. */

import type { Ids } from '../../app/ports';

const RADIX = 36;
const WORD_LENGTH = 8;

/** Makes ids by chance. */
export function randomIds(): Ids {
  return {
    short: () => words()[0],
    // Four words of 41 bits each: 165 bits, 32 characters.
    token: () => [...words(), ...words()].join(''),
  };
}

/** The two stretches of a UUID (version 4) that are chance alone: 48 bits before the version's digit, 48 bits at the end. */
function words(): readonly [string, string] {
  const hex = Utilities.getUuid().replaceAll('-', '');
  return [inLetters(hex.slice(0, 12)), inLetters(hex.slice(-12))];
}

function inLetters(hex: string): string {
  return Number.parseInt(hex, 16).toString(RADIX).padStart(WORD_LENGTH, '0').slice(-WORD_LENGTH);
}
