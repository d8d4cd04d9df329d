/** Questions that several questionnaires ask in the same words, so that the answers of mentees and mentors can be compared. */

export const WHO = {
  key: 'code',
  title: 'Код участника',
  kind: 'text',
  required: true,
  holds: 'participant-code',
  help: 'Код с вашей карточки, например С-031. В личной ссылке он уже заполнен.',
} as const;

export const WHICH_LINK = {
  key: 'token',
  title: 'Код ссылки',
  kind: 'text',
  required: true,
  holds: 'link-code',
  help: 'Он уже заполнен. Пожалуйста, не меняйте его.',
} as const;

export const MENTEE_TAGS = {
  key: 'tags',
  title: 'Какие #теги ближе всего к вашей задаче?',
  kind: 'checkbox',
  options: [],
  optionsFrom: 'tags',
  other: false,
  required: true,
  limits: { maxChosen: 5 },
  help: 'Не больше пяти.',
} as const;

export const SLOTS = {
  key: 'slots',
  title: 'Когда вам удобно встречаться?',
  kind: 'grid',
  rows: ['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота'],
  columns: ['До занятий', 'После занятий', 'Вечером'],
  help: 'Можно отметить несколько.',
} as const;

export const FREQUENCY = {
  key: 'frequency',
  title: 'Как часто готовы встречаться?',
  kind: 'choice',
  options: ['Чаще раза в неделю', 'Раз в неделю', 'Раз в две недели'],
  other: false,
  required: true,
} as const;

export const MODE = {
  key: 'mode',
  title: 'Как удобнее встречаться?',
  kind: 'choice',
  options: ['Очно', 'Дистанционно', 'Смешанно'],
  other: false,
  required: true,
} as const;

export const READY_TO_GO_ON = {
  key: 'ready',
  title: 'Готовы работать вместе дальше?',
  kind: 'choice',
  options: ['Да', 'Нет', 'Не уверен(а)'],
  other: false,
  required: false,
  help: 'Ответьте после первой встречи.',
} as const;

/** Every scale of the programme but «Скольких наставляемых готовы взять?». */
export const ONE_TO_TEN = { kind: 'scale', min: 1, max: 10, whole: true } as const;
