/** «Запросы»: the base of mentees, one row per person who asks for a mentor (activities 2.3, 2.4). Filled by F01 and F02, completed by the curator. */

import { FREQUENCY_WORDS, MODE_WORDS, SLOT_WORDS } from '../programme/slot';
import { TRACK_WORDS } from '../programme/track';
import { choice, choices, day, moment, number, tags, text } from '../shared/column';
import { countingIds, id, ref, type RowOf, table } from '../shared/table';

export const AREA_WORDS = {
  study: 'учёба',
  profession: 'профессия',
  adaptation: 'адаптация',
  growth: 'личное развитие',
  contests: 'конкурсы',
  career: 'карьера',
  teaching: 'методика',
  other: 'другое',
} as const;
export type Area = keyof typeof AREA_WORDS;

export const REQUEST_STATUS_WORDS = {
  candidate: 'кандидат',
  'in-base': 'в базе',
  'in-matching': 'в подборе',
  paired: 'в паре',
  unmatched: 'без пары',
  finished: 'завершил',
  gone: 'выбыл',
} as const;
export type RequestStatus = keyof typeof REQUEST_STATUS_WORDS;

export const requests = table({
  code: 'requests',
  title: 'Запросы',
  sheetId: 104,
  owner: 'people',
  inSight: true,
  about: 'Один запрос наставляемого: чего хочет, когда свободен, что с ним сейчас.',
  newId: countingIds('З-'),
  columns: {
    id: id('№'),
    person: ref('Человек', 'people', { by: 'curator', required: true }),
    name: text('Фамилия И. О.', { personal: true, width: 180 }),
    group: text('Группа', { width: 100 }),
    status: choice('Статус', REQUEST_STATUS_WORDS, { by: 'curator' }),
    tracks: choices('Форма наставничества', TRACK_WORDS, {
      by: 'answer',
      width: 200,
      help: 'Пусто: подойдёт любая форма.',
    }),
    areas: choices('Область', AREA_WORDS, { by: 'answer', width: 180 }),
    text: text('Запрос', { by: 'answer', width: 320 }),
    goal: text('Цель', { by: 'answer', width: 240 }),
    tags: tags('Теги запроса', { by: 'answer' }),
    slots: choices('Время', SLOT_WORDS, { by: 'answer', width: 240 }),
    frequency: choice('Частота', FREQUENCY_WORDS, { by: 'answer' }),
    mode: choice('Формат', MODE_WORDS, { by: 'answer' }),
    importance: number('Важность', { by: 'answer', whole: true, min: 1, max: 10 }),
    urgency: number('Срочность', {
      by: 'curator',
      whole: true,
      min: 1,
      max: 3,
      help: '3: важнее всех. Решает, кто раньше получит наставника, если мест не хватает.',
    }),
    hobbies: text('Увлечения', { by: 'answer', hidden: true }),
    helpsOthers: text('Готов помогать', { by: 'answer', hidden: true }),
    source: choice(
      'Источник',
      { questionnaire: 'анкета', interview: 'интервью', observation: 'наблюдение', others: 'третьи лица' },
      { by: 'curator', hidden: true },
    ),
    entered: day('Дата вхождения', { hidden: true }),
    answered: moment('Ответ от', { hidden: true }),
    unmatchedReason: text('Почему без пары', { width: 320 }),
    unmatchedSince: day('Без пары с'),
    returned: day('Остался без наставника', { hidden: true }),
    note: text('Комментарий', { by: 'curator', width: 200 }),
  },
});

export type Request = RowOf<typeof requests>;

/** A request that a proposal may be made for. A person typed in by hand has no status yet. */
export function isOpen(request: Request): boolean {
  return request.status === null || OPEN.has(request.status);
}

const OPEN: ReadonlySet<RequestStatus> = new Set(['candidate', 'in-base', 'in-matching', 'unmatched']);
