/** Codes, days and moments of the gateway's answers as the words that people know from the sheets. */

import { MENTOR_STATUS_WORDS } from '../domain/bases/mentors';
import { CATEGORY_WORDS, PERSON_STATUS_WORDS } from '../domain/bases/people';
import { REQUEST_STATUS_WORDS } from '../domain/bases/requests';
import { dayInDigits } from '../domain/documents/words';
import { PAIR_STATUS_WORDS, pairs } from '../domain/pairs/pair-table';
import { dayOf, type Moment } from '../domain/shared/day';

const STATUS_WORDS = {
  person: PERSON_STATUS_WORDS,
  request: REQUEST_STATUS_WORDS,
  mentor: MENTOR_STATUS_WORDS,
  pair: PAIR_STATUS_WORDS,
} as const;

/** The word of a status as it stands on the sheet; nothing for an empty cell. */
export function statusWord(of: keyof typeof STATUS_WORDS, code: string | null): string {
  const words: Readonly<Record<string, string>> = STATUS_WORDS[of];
  return code === null ? '' : (words[code] ?? code);
}

export function categoryWord(code: string | null): string {
  const words: Readonly<Record<string, string>> = CATEGORY_WORDS;
  return code === null ? '' : (words[code] ?? code);
}

/** How a pair is doing; the column itself keeps the words. */
export function lightWord(code: string | null): string {
  return String(pairs.columns.light.write(code as never) ?? '');
}

/** @example momentInDigits('2026-09-05T09:15:23') // '05.09.2026, 09:15' */
export function momentInDigits(moment: Moment): string {
  return `${dayInDigits(dayOf(moment))}, ${moment.slice(11, 16)}`;
}
