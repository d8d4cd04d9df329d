/** Points 3.1, 3.2 and 4.2: what mentors are asked, in January (F04-1) and when they are trained (F04-2). */

import { FREQUENCY, MODE, ONE_TO_TEN, SLOTS, WHO } from './frequent-questions';

const MENTEE_AGE = { kind: 'number', min: 14, max: 70, whole: true, required: false } as const;

export const F04_1 = {
  id: 'F04-1',
  title: 'Чем я могу быть полезен в качестве наставника?',
  questions: [
    WHO,
    {
      key: 'position',
      title: 'Кто вы?',
      kind: 'choice',
      options: ['Студент', 'Педагог или мастер', 'Специалист предприятия', 'Выпускник', 'Родитель'],
      other: false,
      required: true,
    },
    { key: 'skills', title: 'Чему вы можете научить?', kind: 'paragraph', required: true },
    {
      key: 'tags',
      title: 'Какие #теги описывают то, в чём вы сильны?',
      kind: 'checkbox',
      options: [],
      optionsFrom: 'tags',
      other: false,
      required: true,
      limits: { minChosen: 1, maxChosen: 10 },
      help: 'От одного до десяти.',
    },
    {
      key: 'ownTags',
      title: 'Чего не хватает в списке #тегов?',
      kind: 'text',
      required: false,
      help: 'Напишите через запятую. Куратор проверит и добавит в список.',
    },
    { key: 'achievements', title: 'Каких результатов вы достигли?', kind: 'paragraph', required: false },
    { key: 'motivation', title: 'Почему вы хотите быть наставником?', kind: 'paragraph', required: true },
    {
      key: 'experienceBefore',
      title: 'Были ли вы уже наставником?',
      kind: 'choice',
      options: ['Да', 'Нет'],
      other: false,
      required: true,
    },
    {
      key: 'hours',
      title: 'Сколько часов в месяц готовы уделять?',
      kind: 'choice',
      options: ['1–2', '3–4', '5–8', 'Больше 8'],
      other: false,
      required: true,
    },
    {
      key: 'capacity',
      title: 'Скольких наставляемых готовы взять?',
      kind: 'scale',
      min: 1,
      max: 5,
      whole: true,
      required: true,
    },
  ],
} as const;

export const F04_2 = {
  id: 'F04-2',
  title: 'Анкета наставника',
  questions: [
    WHO,
    { key: 'experience', title: 'Расскажите о своём опыте и намерениях', kind: 'paragraph', required: true },
    { key: 'values', title: 'Что для вас главное в роли наставника?', kind: 'paragraph', required: false },
    { key: 'hobbies', title: 'Ваши особые интересы и увлечения', kind: 'text', required: false },
    { key: 'menteeWish', title: 'С кем вам легче работать?', kind: 'paragraph', required: false },
    { ...MENTEE_AGE, key: 'ageFrom', title: 'Предпочтительный возраст наставляемого: от' },
    { ...MENTEE_AGE, key: 'ageTo', title: 'Предпочтительный возраст наставляемого: до' },
    { ...SLOTS, required: true },
    FREQUENCY,
    MODE,
    { ...ONE_TO_TEN, key: 'listen', title: 'Я слушаю и слышу', required: true },
    { ...ONE_TO_TEN, key: 'explain', title: 'Я объясняю понятно', required: true },
    { ...ONE_TO_TEN, key: 'agreements', title: 'Я соблюдаю договорённости', required: true },
    { ...ONE_TO_TEN, key: 'tact', title: 'Я умею тактично говорить о недостатках', required: true },
    { ...ONE_TO_TEN, key: 'plan', title: 'Я планирую', required: true },
    {
      key: 'training',
      title: 'Чему вы хотели бы научиться как наставник?',
      kind: 'checkbox',
      options: [
        'Постановка цели',
        'Первая встреча',
        'Обратная связь',
        'Трудные ситуации',
        'Границы и безопасность',
        'Составление индивидуального плана',
      ],
      other: true,
      required: false,
    },
  ],
} as const;
