/** Points 6.1–6.3: the two reports of a meeting, the mentor's (F09) and the mentee's (F10), a minute each. */

import { ONE_TO_TEN, READY_TO_GO_ON, WHICH_LINK } from './frequent-questions';

export const F09 = {
  id: 'F09',
  title: 'Отчёт о встрече: наставник',
  questions: [
    WHICH_LINK,
    { key: 'date', title: 'Дата встречи', kind: 'date', required: true },
    {
      key: 'kind',
      title: 'Что это была за встреча?',
      kind: 'choice',
      options: ['Знакомство', 'Планирование', 'Регулярная', 'Итоговая'],
      other: false,
      required: true,
    },
    {
      key: 'held',
      title: 'Встреча состоялась?',
      kind: 'choice',
      options: ['Состоялась', 'Перенесена', 'Не состоялась'],
      other: false,
      required: true,
    },
    {
      key: 'minutes',
      title: 'Сколько минут она длилась?',
      kind: 'number',
      min: 5,
      max: 480,
      whole: true,
      required: false,
    },
    {
      key: 'mode',
      title: 'В каком формате прошла встреча?',
      kind: 'choice',
      options: ['Очно', 'Дистанционно'],
      other: false,
      required: false,
    },
    { key: 'topic', title: 'О чём говорили?', kind: 'text', required: false },
    { key: 'nextStep', title: 'Что решили сделать?', kind: 'text', required: false },
    { ...ONE_TO_TEN, key: 'progress', title: 'Насколько вы продвинулись к цели?', required: false },
    { key: 'nextDate', title: 'Дата следующей встречи', kind: 'date', required: false },
    READY_TO_GO_ON,
    {
      key: 'help',
      title: 'Если нужна помощь куратора, напишите, какая',
      kind: 'paragraph',
      required: false,
      help: 'Если помощь не нужна, оставьте пустым.',
    },
  ],
} as const;

export const F10 = {
  id: 'F10',
  title: 'Отчёт о встрече: наставляемый',
  questions: [
    WHICH_LINK,
    {
      key: 'held',
      title: 'Встреча состоялась?',
      kind: 'choice',
      options: ['Да', 'Нет'],
      other: false,
      required: true,
    },
    { key: 'date', title: 'Дата встречи', kind: 'date', required: false },
    { ...ONE_TO_TEN, key: 'useful', title: 'Насколько встреча была полезной?', required: false },
    { ...ONE_TO_TEN, key: 'comfort', title: 'Насколько вам было комфортно?', required: false },
    { key: 'takeaway', title: 'Что было самым полезным?', kind: 'text', required: false },
    READY_TO_GO_ON,
    {
      key: 'contact',
      title: 'Хочу, чтобы куратор связался со мной',
      kind: 'checkbox',
      options: ['Да'],
      other: false,
      required: false,
    },
  ],
} as const;
