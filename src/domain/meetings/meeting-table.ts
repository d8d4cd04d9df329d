/** «Встречи»: the plan and what came of it, one row a meeting (activities 6.1–6.4). */

import { choice, day, moment, number, text } from '../shared/column';
import { countingIds, id, ref, type RowOf, table } from '../shared/table';

export const MEETING_KIND_WORDS = {
  acquaintance: 'знакомство',
  trial: 'пробная',
  planning: 'планирование',
  regular: 'регулярная',
  final: 'итоговая',
} as const;
export type MeetingKind = keyof typeof MEETING_KIND_WORDS;

export const MEETING_STATUS_WORDS = {
  planned: 'запланирована',
  held: 'проведена',
  confirmed: 'подтверждена',
  missed: 'пропущена',
  moved: 'перенесена',
  cancelled: 'отменена',
} as const;
export type MeetingStatus = keyof typeof MEETING_STATUS_WORDS;

export const meetings = table({
  code: 'meetings',
  title: 'Встречи',
  sheetId: 112,
  owner: 'people',
  inSight: true,
  about: 'Одна встреча пары: когда запланирована, состоялась ли, кто о ней отчитался.',
  newId: countingIds('В-', 5),
  columns: {
    id: id('№ встречи'),
    pair: ref('Пара', 'pairs', { by: 'curator' }),
    names: text('Участники', { personal: true, width: 260 }),
    n: number('№', { whole: true }),
    kind: choice('Вид', MEETING_KIND_WORDS, { by: 'curator' }),
    status: choice('Статус', MEETING_STATUS_WORDS, { by: 'curator' }),
    planned: day('Запланирована', { by: 'curator' }),
    time: text('Время', { by: 'curator', width: 70 }),
    held: day('Состоялась', { by: 'curator' }),
    minutes: number('Мин', { by: 'answer', whole: true, min: 5, max: 480 }),
    mode: choice('Формат', { 'in-person': 'Очно', remote: 'Дистанционно' }, { by: 'answer' }),
    topic: text('Тема', { by: 'answer', width: 220 }),
    nextStep: text('Следующий шаг', { by: 'answer', width: 220 }),
    progress: number('Продвижение', { by: 'answer', whole: true, min: 1, max: 10 }),
    mentorReport: moment('Отчёт наставника'),
    menteeReport: moment('Отчёт наставляемого'),
    reporters: text('Кто отчитался', { hidden: true }),
    reason: text('Причина', { by: 'curator', width: 180 }),
  },
});

export type Meeting = RowOf<typeof meetings>;
