/** What the options of the two reports mean (questions.tsv); kinds and modes of meetings are read by the words of their columns. */

import type { Words } from '../shared/words';
import type { Said } from './reporters';

export const MENTOR_SAID_WORDS: Words<Said> = { held: 'Состоялась', moved: 'Перенесена', missed: 'Не состоялась' };

export const MENTEE_SAID_WORDS: Words<Exclude<Said, 'moved'>> = { held: 'Да', missed: 'Нет' };

export const READY_WORDS: Words<'yes' | 'no' | 'unsure'> = { yes: 'Да', no: 'Нет', unsure: 'Не уверен(а)' };

/** What people write where they were asked to leave the line empty. */
const NO_HELP = new Set(['', '-', '–', '—', 'нет', 'не нужна', 'не нужно', 'не требуется', 'помощь не нужна']);

/** Does the mentor's line ask for help? */
export function asksForHelp(line: string): boolean {
  return !NO_HELP.has(
    line
      .trim()
      .toLowerCase()
      .replace(/[.!]+$/, ''),
  );
}
