/** «Пары» and «Состав пар»: confirmed pairs and circles, who is in them, and the private links of both sides. */

import { FREQUENCY_WORDS, MODE_WORDS, SLOT_WORDS } from '../programme/slot';
import { TRACK_WORDS } from '../programme/track';
import { choice, day, flag, text } from '../shared/column';
import { countingIds, id, ref, type RowOf, table } from '../shared/table';

export const PAIR_STATUS_WORDS = {
  confirmed: 'подтверждена',
  ordered: 'закреплена приказом',
  working: 'работает',
  paused: 'приостановлена',
  finished: 'завершена',
  dissolved: 'прекращена досрочно',
} as const;
export type PairStatus = keyof typeof PAIR_STATUS_WORDS;

export const pairs = table({
  code: 'pairs',
  title: 'Пары',
  sheetId: 110,
  owner: 'people',
  inSight: true,
  about: 'Одна наставническая пара или группа.',
  columns: {
    id: id('№ пары'),
    type: choice('Вид', { pair: 'пара', circle: 'группа' }),
    track: choice('Форма наставничества', TRACK_WORDS, { width: 180 }),
    mentor: ref('Наставник №', 'people', { width: 110 }),
    mentorName: text('Наставник', { personal: true, width: 180 }),
    menteeNames: text('Наставляемые', { personal: true, width: 240 }),
    status: choice('Статус', PAIR_STATUS_WORDS, { by: 'curator', width: 160 }),
    goal: text('Цель', { by: 'curator', width: 260 }),
    slot: choice('Время встреч', SLOT_WORDS, { by: 'curator', width: 160 }),
    frequency: choice('Частота', FREQUENCY_WORDS, { by: 'curator' }),
    format: choice('Формат', MODE_WORDS, { by: 'curator' }),
    start: day('Начало', { by: 'curator' }),
    plannedEnd: day('План завершения', { by: 'curator' }),
    end: day('Завершение', { by: 'curator' }),
    reason: text('Причина', { by: 'curator', width: 200 }),
    apart: flag('Не объединять снова', {
      by: 'curator',
      help: 'Для пары, которую прекращают: этих людей больше не предложат друг другу.',
    }),
    goesOn: flag('Хотят продолжить', {
      by: 'curator',
      help: 'Для завершённой пары: оба хотят работать вместе и в новом году.',
    }),
    document: ref('Приказ', 'documents'),
    light: choice('Состояние', {
      green: 'в порядке',
      yellow: 'пора встретиться',
      red: 'просрочено',
      new: 'ещё не встречались',
      away: 'каникулы или практика',
    }),
    lastMeeting: day('Последняя встреча'),
    nextMeeting: day('Следующая'),
    origin: choice('Как образована', { choice: 'выбор', matching: 'подбор', appointed: 'назначена' }, { hidden: true }),
    score: text('Балл', { hidden: true }),
    token: text('Код ссылки', { hidden: true }),
  },
});

export type Pair = RowOf<typeof pairs>;

export const members = table({
  code: 'members',
  title: 'Состав пар',
  sheetId: 111,
  owner: 'people',
  about: 'Один наставляемый в одной паре.',
  newId: countingIds('У-', 4),
  columns: {
    id: id('№'),
    pair: ref('Пара', 'pairs'),
    mentee: ref('Наставляемый', 'people'),
    name: text('Фамилия И. О.', { personal: true, width: 180 }),
    request: ref('Запрос', 'requests'),
    joined: day('Вошёл'),
    left: day('Вышел', { by: 'curator' }),
    outcome: choice(
      'Итог',
      { reached: 'достиг', partly: 'частично', missed: 'не достиг', gone: 'выбыл' },
      { by: 'curator' },
    ),
    reason: text('Причина', { by: 'curator', width: 200 }),
    apart: flag('Не объединять снова', {
      by: 'curator',
      help: 'Для того, кто выходит из группы: с этим наставником его больше не сведут.',
    }),
    token: text('Код ссылки', { hidden: true }),
  },
});

export type Member = RowOf<typeof members>;

const AT_WORK: ReadonlySet<PairStatus> = new Set(['confirmed', 'ordered', 'working']);

/** Does the pair meet (or is about to)? A paused one does not, and an ended one never will. */
export function isAtWork(pair: Pair): boolean {
  return pair.status !== null && AT_WORK.has(pair.status);
}

/** Does the pair take up a place of its mentor? A paused one still does. */
export function holdsPlace(pair: Pair): boolean {
  return isAtWork(pair) || pair.status === 'paused';
}
