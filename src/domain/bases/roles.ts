/** «Роли»: who answers for what in the programme; about eight rows a college. */

import { choice, day, text } from '../shared/column';
import type { Day } from '../shared/day';
import { TRACK_WORDS } from '../programme/track';
import { countingIds, id, ref, type RowOf, table } from '../shared/table';

export const ROLE_WORDS = {
  director: 'директор',
  trainingDeputy: 'зам по УПР',
  curator: 'куратор',
  trackLead: 'ответственный по форме',
  socialPedagogue: 'социальный педагог',
  psychologist: 'психолог',
  projectMember: 'член проекта',
  introductionCurator: 'куратор внедрения формы',
} as const;
export type Role = keyof typeof ROLE_WORDS;

export const roles = table({
  code: 'roles',
  title: 'Роли',
  sheetId: 103,
  owner: 'people',
  roomToPaste: 30,
  about: 'Одна обязанность одного человека в программе.',
  newId: countingIds('Р-', 2),
  columns: {
    id: id('№'),
    person: ref('Человек', 'people', { by: 'curator', required: true }),
    name: text('Фамилия И. О.', { personal: true, width: 180 }),
    role: choice('Роль', ROLE_WORDS, { by: 'curator', required: true, width: 200 }),
    track: choice('Форма наставничества', TRACK_WORDS, { by: 'curator', width: 180 }),
    positionAccusative: text('Должность (вин.)', { by: 'curator', width: 220 }),
    positionDative: text('Должность (дат.)', { by: 'curator', width: 220 }),
    from: day('С', { by: 'curator' }),
    to: day('По', { by: 'curator' }),
  },
});

export type RoleRow = RowOf<typeof roles>;

/** Who holds the role on the day, in the order of the sheet. */
export function holders(rows: readonly RoleRow[], role: Role, on: Day): readonly RoleRow[] {
  return rows.filter(
    (row) => row.role === role && (row.from === null || row.from <= on) && (row.to === null || row.to >= on),
  );
}
