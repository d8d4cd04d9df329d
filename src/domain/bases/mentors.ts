/** «Наставники»: the base of mentors by #tags (activities 3.2, 3.3), their selection and the registry (3.4, 4.1). */

import { FREQUENCY_WORDS, MODE_WORDS, SLOT_WORDS } from '../programme/slot';
import { TRACK_WORDS } from '../programme/track';
import { choice, choices, day, moment, number, tags, text } from '../shared/column';
import { countingIds, id, ref, type RowOf, table } from '../shared/table';

export const MENTOR_STATUS_WORDS = {
  candidate: 'кандидат',
  interviewed: 'на собеседовании',
  selected: 'отобран',
  registered: 'в реестре',
  paused: 'приостановлен',
  gone: 'выбыл',
} as const;
export const mentors = table({
  code: 'mentors',
  title: 'Наставники',
  sheetId: 105,
  owner: 'people',
  inSight: true,
  about: 'Один наставник: чему учит, когда свободен, скольких возьмёт, рекомендован ли и в реестре ли.',
  newId: countingIds('Н-'),
  columns: {
    id: id('№'),
    person: ref('Человек', 'people', { by: 'curator', required: true }),
    name: text('Фамилия И. О.', { personal: true, width: 180 }),
    status: choice('Статус', MENTOR_STATUS_WORDS, { by: 'curator' }),
    recommended: choice(
      'Рекомендован',
      { yes: 'да', no: 'нет', conditionally: 'с условием' },
      { by: 'curator', help: 'Заключение социального педагога (мероприятие 3.4).' },
    ),
    tracks: choices('Форма наставничества', TRACK_WORDS, {
      by: 'curator',
      width: 200,
      help: 'Пусто: по категории человека.',
    }),
    tags: tags('#Теги', { by: 'answer' }),
    skills: text('Компетенции', { by: 'answer', width: 280 }),
    slots: choices('Время', SLOT_WORDS, { by: 'answer', width: 240 }),
    frequency: choice('Частота', FREQUENCY_WORDS, { by: 'answer' }),
    mode: choice('Формат', MODE_WORDS, { by: 'answer' }),
    offered: number('Готов взять', { by: 'answer', whole: true, min: 0, max: 5 }),
    limit: number('Может взять', {
      by: 'curator',
      whole: true,
      min: 0,
      max: 5,
      help: 'Считается наименьшее: это число, «Готов взять» и предел из «Настроек».',
    }),
    load: number('Уже ведёт', { whole: true }),
    ageFrom: number('Возраст от', { by: 'answer', whole: true, min: 14, max: 70 }),
    ageTo: number('Возраст до', { by: 'answer', whole: true, min: 14, max: 70 }),
    recordChecked: day('Справка о несудимости проверена', {
      by: 'curator',
      help: 'Обязательна для наставника с предприятия, если наставляемый несовершеннолетний.',
    }),
    registryDate: day('В реестре с', { by: 'curator' }),
    hours: text('Часов в месяц', { by: 'answer', hidden: true }),
    achievements: text('Достижения', { by: 'answer', hidden: true, width: 240 }),
    motivation: text('Мотивация', { by: 'answer', hidden: true, width: 240 }),
    interests: text('Интересы', { by: 'answer', hidden: true, width: 200 }),
    preference: text('Предпочтения', { by: 'answer', hidden: true, width: 200 }),
    training: text('Нужно обучение', { by: 'answer', hidden: true, width: 200 }),
    source: choice('Откуда наставник', { college: 'техникум', partner: 'партнёр' }, { by: 'curator', hidden: true }),
    entered: day('Дата вхождения', { hidden: true }),
    answered: moment('Первая часть анкеты', { hidden: true }),
    answeredSecond: moment('Вторая часть анкеты', { hidden: true }),
    note: text('Комментарий', { by: 'curator', width: 200 }),
  },
});

export type Mentor = RowOf<typeof mentors>;
