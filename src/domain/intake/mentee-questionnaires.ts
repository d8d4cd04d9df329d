/** Point 2.3: what those who look for a mentor are asked, students in F01 and teachers in F02. */

import { FREQUENCY, MENTEE_TAGS, MODE, ONE_TO_TEN, SLOTS, WHO } from './frequent-questions';

const IMPORTANCE = {
  ...ONE_TO_TEN,
  key: 'importance',
  title: 'Насколько это для вас важно?',
  required: true,
  ends: ['не очень', 'очень'],
} as const;

export const F01 = {
  id: 'F01',
  title: 'Мне нужен наставник',
  questions: [
    WHO,
    {
      key: 'areas',
      title: 'С чем вам сейчас нужна помощь?',
      kind: 'checkbox',
      options: [
        'Учёба',
        'Профессия и мастерство',
        'Адаптация в группе',
        'Личное развитие',
        'Конкурсы и олимпиады',
        'Поиск работы',
      ],
      other: true,
      required: true,
    },
    {
      key: 'request',
      title: 'Опишите задачу своими словами',
      kind: 'paragraph',
      required: true,
      limits: { maxLength: 500 },
      help: 'До 500 знаков.',
    },
    { key: 'goal', title: 'Чему хотите научиться до конца учебного года?', kind: 'paragraph', required: false },
    MENTEE_TAGS,
    {
      key: 'mentorKind',
      title: 'Какого наставника вы хотели бы?',
      kind: 'choice',
      options: ['Старшекурсник', 'Преподаватель или мастер', 'Специалист предприятия', 'Всё равно'],
      other: false,
      required: true,
    },
    IMPORTANCE,
    { ...SLOTS, required: false },
    FREQUENCY,
    MODE,
    { key: 'hobbies', title: 'Чем вы увлекаетесь?', kind: 'text', required: false },
    {
      key: 'helpOthers',
      title: 'Готовы ли вы сами помогать другим?',
      kind: 'choice',
      options: ['Да', 'Нет', 'Позже'],
      other: false,
      required: false,
    },
  ],
} as const;

export const F02 = {
  id: 'F02',
  title: 'Мне нужен наставник: для педагога',
  questions: [
    WHO,
    {
      key: 'experience',
      title: 'Сколько лет вы работаете в профессии?',
      kind: 'number',
      min: 0,
      max: 60,
      whole: false,
      required: true,
    },
    {
      key: 'areas',
      title: 'Что сейчас даётся труднее всего?',
      kind: 'checkbox',
      options: [
        'Планирование занятия',
        'Дисциплина в группе',
        'Практика и мастерские',
        'Оценивание',
        'Документы',
        'Цифровые инструменты',
        'Работа с родителями',
      ],
      other: true,
      required: true,
    },
    {
      key: 'request',
      title: 'Опишите ситуацию, с которой нужна помощь',
      kind: 'paragraph',
      required: true,
      limits: { maxLength: 500 },
      help: 'До 500 знаков.',
    },
    {
      key: 'goal',
      title: 'Какого результата хотите достичь к концу учебного года?',
      kind: 'paragraph',
      required: false,
    },
    MENTEE_TAGS,
    {
      key: 'mentorWish',
      title: 'Какой опыт наставника был бы для вас полезен?',
      kind: 'paragraph',
      required: false,
    },
    IMPORTANCE,
    { ...SLOTS, required: false },
    FREQUENCY,
    MODE,
    {
      ...ONE_TO_TEN,
      key: 'confidence',
      title: 'Насколько уверенно вы чувствуете себя в роли преподавателя?',
      required: false,
    },
  ],
} as const;
