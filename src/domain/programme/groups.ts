/** «Группы»: the college's student groups. The course is kept here and never computed from the name. */

import { number, text } from '../shared/column';
import { id, ref, type RowOf, table } from '../shared/table';

export const groups = table({
  code: 'groups',
  title: 'Группы',
  sheetId: 802,
  owner: 'people',
  roomToPaste: 30,
  about: 'Одна учебная группа.',
  columns: {
    id: id('Группа', { by: 'curator', width: 110 }),
    speciality: text('Специальность', { by: 'curator', required: true, width: 280 }),
    course: number('Курс', { by: 'curator', required: true, whole: true, min: 1, max: 5 }),
    tutor: ref('Куратор группы', 'people', { by: 'curator' }),
    size: number('Численность', { by: 'curator', whole: true, min: 0, hidden: true }),
  },
});

export type Group = RowOf<typeof groups>;

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};

/** Writes a group's name in one way: no spaces, one kind of dash, capitals, Cyrillic for Latin look-alikes (methodology §3.2). */
export function tidyGroupName(typed: string): string {
  return typed
    .replace(/\s+/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}
