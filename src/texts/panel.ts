/** What the panel and the dialog of files say; the sentences of the commands themselves stand in results.ts. */

import type { Health } from '../app/health';
import { plural } from '../domain/documents/words';
import { MENU, MENU_TITLE, type MenuItem } from './menu';

/** The call was lost on its way: the connection, Google, or the end of the six minutes. */
export const NO_ANSWER =
  'Google не ответил. Возможно, действие выполнено: посмотрите на лист, затем обновите панель и повторите, если нужно.';

/** Questions that the panel puts before a command; without one it runs at once. */
export const PANEL_QUESTIONS: Readonly<Partial<Record<MenuItem, string>>> = {
  mailOn: 'Отправлять письма участникам?',
  sendAgain: 'Отправить ещё раз всё, что не ушло или под вопросом? Кто-то может получить письмо второй раз.',
  takeAsDone: 'Закрыть всё, что под вопросом или с ошибкой? Эти письма и документы больше не будут отправлены.',
  endPairs:
    'Прекратить выделенные пары? Их встречи отменятся, наставляемые вернутся в очередь, всем уйдут письма. Если выделены строки листа «Состав пар», выйдут только эти люди.',
  confirmAll: 'Подтвердить все предложения без замечаний? Из них сразу образуются пары.',
};

export const PANEL = {
  title: MENU_TITLE,
  running: 'Выполняется…',
  loading: 'Загружается…',
  refresh: 'Обновить',
  yes: 'Да',
  cancel: 'Отмена',
  close: 'Закрыть',
  closeMessage: 'Закрыть сообщение',
  copy: 'Скопировать',
  copied: 'Скопировано.',
  notCopied: 'Скопировать не удалось: выделите текст и нажмите Ctrl+C.',
  sheet: (title: string) => `Лист «${title}»`,
  sheetMissing: 'Такого листа в книге нет.',
} as const;

export const TODAY_SECTION = {
  title: 'Сегодня',
  empty: 'Сегодня всё сделано.',
  /** For a line whose command asks for words: it is reached through the menu. */
  throughMenu: (item: string) => `Меню «${MENU_TITLE}», «${MENU.more}», «${item}»`,
  selectFirst: (item: string) => `Выделите строки на листе, затем «${item}» в разделе «Выбранная строка».`,
  count: (count: number) => `Сколько: ${count}`,
} as const;

export const PROPOSALS_SECTION = {
  title: 'Предложения',
  empty: 'Ничего не ждёт решения.',
  confirm: 'Подтвердить',
  confirmOne: (mentee: string, mentor: string) => `Подтвердить: ${mentee}, наставник ${mentor}`,
  mentor: 'Наставник',
  score: (score: number) => `Балл ${String(score).replace('.', ',')}`,
  remark: 'Замечание',
  more: (rest: number) => `Показать ещё (осталось ${rest})`,
} as const;

export const PERSON_SECTION = {
  title: 'Выбранная строка',
  hint: 'Выделите строку на листе «Люди», «Запросы», «Наставники», «Согласия» или «Пары».',
  show: 'Показать',
  nobody: 'В этой строке нет человека из базы.',
  minor: 'несовершеннолетний',
  group: (name: string) => `группа ${name}`,
  consentMissing: (consent: string) => `Нет согласия: ${consent}`,
  consentThere: 'Согласие получено',
  status: 'Статус',
  request: 'Запрос',
  unmatched: 'Почему без пары',
  mentor: 'Наставник',
  load: (count: number) => `ведёт: ${count}`,
  pairs: 'Пары',
  noPairs: 'Пар нет.',
  next: (day: string) => `Следующая встреча ${day}`,
  noNext: 'Следующая встреча не назначена',
  links: 'Личные ссылки',
  copyLink: (what: string) => `Скопировать ссылку: ${what}`,
  withSelected: 'С выделенными строками',
} as const;

export const HEALTH_SECTION = {
  title: 'Состояние',
  attention: '⚠ взгляните',
  timetable: 'Расписание',
  works: 'работает',
  stands: (moment: string) => `стоит с ${moment}`,
  notStarted: 'ещё не запускалось',
  notSetUp: 'не включено',
  lastRun: (moment: string) => `Последний запуск ${moment}`,
  owner: 'Ведёт',
  you: 'вы',
  ownerUnknown: 'никто',
  takeOver: `Передать себе: меню «${MENU_TITLE}», «${MENU.more}», «${MENU.takeOver}».`,
  mail: 'Письма',
  mailLeft: 'Писем на сегодня осталось',
  mailLeftYours: 'Писем на сегодня осталось у вас',
  queue: 'Очередь',
  waiting: (count: number) => `ждут: ${count}`,
  doubtful: (count: number) => `под вопросом: ${count}`,
  failed: (count: number) => `с ошибкой: ${count}`,
} as const;

export const MAIL_WORDS = {
  on: 'включены',
  test: 'только куратору (проверка)',
  off: 'выключены',
} as const satisfies Record<Health['mail'], string>;

export const IMPORT = {
  title: MENU.importFiles,
  about: 'Файлы CSV: ответы анкет, «Люди», «Группы», «Согласия». Что в файле, программа узнаёт по заголовкам.',
  choose: 'Выберите файлы',
  paste: 'Или вставьте текст из файла',
  pasteName: 'Название',
  pasteText: 'Текст с заголовками',
  add: 'Добавить',
  pasteBase: 'Вставка',
  list: 'Выбранные файлы',
  remove: 'Убрать',
  removeOne: (name: string) => `Убрать ${name}`,
  check: 'Проверить',
  write: (lines: number) => `Записать ${lines} ${plural(lines, ['строку', 'строки', 'строк'])}`,
  nothingToWrite: 'Записывать нечего.',
  badLines:
    'Строки с ошибками не запишутся. Исправьте их в файле и загрузите его ещё раз: записанное раньше не повторится.',
  unreadable: (name: string) => `Файл не открылся: ${name}. Сохраните его ещё раз и выберите снова.`,
  total: (files: number, size: string) => `${files} ${plural(files, ['файл', 'файла', 'файлов'])}, ${size}`,
  kilobytes: (number: number) => `${number} КБ`,
  megabytes: (number: string) => `${number} МБ`,
  big: 'Файлы большие: проверка и запись могут занять несколько минут. Если запись прервётся, повторите её: ничего не запишется дважды.',
} as const;
