/** The menu «Наставничество»: verbs, in the order in which a year goes. */

export const MENU_TITLE = 'Наставничество';

/** The menu's title while the timetable stands still. */
export const MENU_TITLE_LATE = '⚠ Наставничество: расписание стоит';

export const MENU = {
  openPanel: 'Открыть панель',
  setUp: 'Настроить программу',
  recordDecision: 'Записать решение о персональных данных',
  importFiles: 'Загрузить файлы',
  printCards: 'Напечатать карточки',
  markConsents: 'Отметить согласия как полученные',
  retakeAnswers: 'Принять исправленное',
  registerMentors: 'Внести в реестр',
  proposePairs: 'Подобрать пары',
  openBoard: 'Доска подбора',
  confirmMarked: 'Подтвердить отмеченные',
  confirmAll: 'Подтвердить все без замечаний',
  declineMarked: 'Отклонить отмеченные',
  appointMentors: 'Назначить наставников',
  endPairs: 'Прекратить выделенные пары',
  draftOrder: 'Подготовить приказ о парах',
  signDocument: 'Отметить как подписанный',
  copyChatText: 'Скопировать текст для чата группы',
  refreshToday: 'Обновить «Сегодня»',
  more: 'Ещё',
  toggleSheets: 'Показать или скрыть остальные листы',
  mailOn: 'Включить письма',
  mailTest: 'Письма только мне (проверка)',
  mailOff: 'Выключить письма',
  sendAgain: 'Отправить ещё раз то, что не ушло или под вопросом',
  takeAsDone: 'Закрыть то, что не ушло или под вопросом',
  repairRows: 'Исправить перемешанные строки',
  takeOver: 'Взять напоминания на себя',
  adoptWorkbook: 'Это моя книга: работать дальше',
} as const;
export type MenuItem = keyof typeof MENU;
