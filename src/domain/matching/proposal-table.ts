/** «Подбор»: proposed pairs, each with its reasons; «Не объединять в пару». */

import { TRACK_WORDS } from '../programme/track';
import { choice, day, flag, number, text } from '../shared/column';
import { countingIds, id, ref, type RowOf, table } from '../shared/table';

export const PROPOSAL_STATUS_WORDS = {
  proposed: 'предложена',
  confirmed: 'подтверждена',
  declined: 'отклонена',
  outdated: 'устарела',
} as const;

export const proposals = table({
  code: 'proposals',
  title: 'Подбор',
  sheetId: 107,
  owner: 'people',
  inSight: true,
  about: 'Одна предложенная пара: балл, обоснование, решение куратора.',
  newId: countingIds('ПР-'),
  columns: {
    id: id('№'),
    mark: flag('Отметить', { by: 'curator', help: 'Поставьте «да» у тех, кого подтверждаете или отклоняете.' }),
    pinned: flag('Закрепить', {
      by: 'curator',
      help: 'Поставьте «да», чтобы пара осталась и при новом подборе. То же делает «Доска подбора».',
    }),
    status: choice('Статус', PROPOSAL_STATUS_WORDS, { width: 120 }),
    request: ref('Запрос', 'requests'),
    menteeName: text('Наставляемый', { personal: true, width: 180 }),
    mentor: ref('Наставник №', 'mentors', { width: 110 }),
    mentorName: text('Наставник', { personal: true, width: 180 }),
    track: choice('Форма наставничества', TRACK_WORDS, { width: 180 }),
    score: number('Балл'),
    why: text('Обоснование', { width: 420 }),
    remark: text('Замечания', { width: 260 }),
    others: text('Другие варианты', { width: 320 }),
    reason: text('Причина отказа', { by: 'curator', width: 240 }),
    decidedBy: text('Решил', { hidden: true }),
    decidedOn: day('Дата решения'),
    proposedOn: day('Предложена', { hidden: true }),
  },
});

export type Proposal = RowOf<typeof proposals>;

export const bans = table({
  code: 'bans',
  title: 'Не объединять в пару',
  sheetId: 108,
  owner: 'people',
  about: 'Двое, которых нельзя объединить в пару; причину видит только куратор.',
  newId: countingIds('Х-', 2),
  columns: {
    id: id('№'),
    one: ref('Кого', 'people', { by: 'curator', required: true }),
    other: ref('С кем', 'people', { by: 'curator', required: true }),
    until: day('До', { by: 'curator', help: 'Пусто: навсегда.' }),
    reason: text('Причина', { by: 'curator', width: 300 }),
  },
});

export type Ban = RowOf<typeof bans>;
