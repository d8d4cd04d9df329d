/** Who has reported on a meeting and what they said: the text of the column «Кто отчитался», one entry a side, in codes. */

import { type Day, isDay, type Moment } from '../shared/day';

const SAID = ['held', 'moved', 'missed'] as const;
export type Said = (typeof SAID)[number];

export interface Entry {
  readonly side: string;
  /** The meeting's day as this side knows it. */
  readonly day: Day;
  readonly said: Said;
  readonly submitted: Moment;
}

/** Reads the column; what is no entry is passed over. */
export function readEntries(text: string): readonly Entry[] {
  return text.split(' ').flatMap((piece) => {
    const [side = '', day = '', said = '', submitted = ''] = piece.split('/');
    const known = SAID.find((word) => word === said);
    return side !== '' && isDay(day) && known !== undefined ? [{ side, day, said: known, submitted }] : [];
  });
}

/** Writes the column, by side, so that the order in which reports come does not show. */
export function writeEntries(entries: readonly Entry[]): string {
  return entries
    .map(({ side, day, said, submitted }) => [side, day, said, submitted].join('/'))
    .sort()
    .join(' ');
}

/** The entries with a new one in the place of its side's last. */
export function withEntry(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  return [...entries.filter(({ side }) => side !== entry.side), entry];
}
