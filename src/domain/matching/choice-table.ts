/** «Выбор»: whom people named at the group meeting (activity 5.1), one choice a row; typed in from the papers F07 and F08. */

import { choice, text } from '../shared/column';
import { countingIds, id, ref, type RowOf, table } from '../shared/table';
import type { Choice } from './input';

/** Digits are words here: a cell of the list holds «1» whether somebody picks it or types it. */
const RANK_WORDS = { first: '1', second: '2', third: '3', unwilling: 'не готов' } as const;

export const choices = table({
  code: 'choices',
  title: 'Выбор',
  sheetId: 114,
  owner: 'people',
  about: 'Кто кого назвал на групповой встрече и на каком месте; «не готов» видит только куратор.',
  newId: countingIds('ВБ-', 4),
  columns: {
    id: id('№'),
    chooser: ref('Кто', 'people', { by: 'curator', required: true }),
    chosen: ref('Кого', 'people', { by: 'curator', required: true }),
    rank: choice('Место', RANK_WORDS, { by: 'curator', required: true, help: '1, 2, 3 или «не готов».' }),
    note: text('Комментарий', { by: 'curator', width: 260 }),
  },
});

export type ChoiceRow = RowOf<typeof choices>;

const RANKS = { first: 1, second: 2, third: 3, unwilling: 'unwilling' } as const;

/** What was said, one word about each: of two rows about the same two the later number counts, whatever the order of the rows. */
export function readChoices(rows: readonly ChoiceRow[]): readonly Choice[] {
  const said = new Map<string, Choice>();
  for (const { chooser, chosen, rank } of [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (chooser === '' || chosen === '' || chooser === chosen || rank === null) continue;
    said.set(`${chooser} ${chosen}`, { chooser, chosen, rank: RANKS[rank] });
  }
  return [...said.values()];
}
