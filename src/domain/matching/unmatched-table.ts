/** «Без пары» (activity 5.3): the waiting list, why each waits and what would change it, and what the curator decides; «Спрос на #теги». */

import { choice, day, number, text } from '../shared/column';
import { id, ref, type RowOf, table } from '../shared/table';

export const WAITING_WORDS = {
  waiting: 'без пары',
  proposed: 'пара предложена',
  served: 'в паре',
  closed: 'запрос закрыт',
} as const;

export const DECISION_WORDS = {
  search: 'ищем',
  appoint: 'назначить',
  refused: 'отказ',
  withdrawn: 'снят',
} as const;

export const unmatched = table({
  code: 'unmatched',
  title: 'Без пары',
  sheetId: 115,
  owner: 'people',
  about: 'Один запрос, для которого пары не нашлось: почему, что это изменит и что решено.',
  columns: {
    id: id('Запрос №', { help: 'Номер строки листа «Запросы».' }),
    name: text('Фамилия И. О.', { personal: true, width: 180 }),
    group: text('Группа', { width: 100 }),
    state: choice('Сейчас', WAITING_WORDS, { width: 130 }),
    place: number('Очередь', { whole: true }),
    since: day('С'),
    reason: text('Почему', { width: 380 }),
    change: text('Что это изменит', { width: 320 }),
    swaps: text('Если дать наставника', { width: 320 }),
    decision: choice('Решение', DECISION_WORDS, { by: 'curator', help: '«назначить»: впишите и наставника.' }),
    mentor: ref('Назначить №', 'mentors', { by: 'curator', width: 110, help: 'Номер наставника, «Н-…».' }),
    consulted: day('Дата консультации', { by: 'curator', help: 'Когда говорил психолог; содержание не записывается.' }),
    due: day('Срок', { by: 'curator' }),
  },
});

export type UnmatchedRow = RowOf<typeof unmatched>;

export const tagDemand = table({
  code: 'tag-demand',
  title: 'Спрос на #теги',
  sheetId: 116,
  owner: 'script',
  about: 'Один #тег: сколько его просят и сколько наставников с ним свободны; обновляется при подборе пар.',
  columns: {
    id: id('Тег', { width: 160 }),
    asked: number('Просят', { whole: true }),
    left: number('Из них без пары', { whole: true }),
    mentors: number('Наставников', { whole: true }),
    places: number('Мест у них', { whole: true }),
    help: text('Что изменит один наставник', { width: 380 }),
  },
});
