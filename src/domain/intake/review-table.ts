/** «Требует проверки»: what could not be taken in, with the reason and the whole answer, so that nothing is lost. */

import { choice, moment, text } from '../shared/column';
import { countingIds, id, type RowOf, table } from '../shared/table';

export const REVIEW_REASON_WORDS = {
  'unknown-code': 'Кода нет в «Людях»',
  'malformed-code': 'Код не читается',
  'wrong-category': 'Эта анкета не для этой категории',
  'not-a-choice': 'Ответ не из списка',
  'answer-missing': 'Нет обязательного ответа',
  'not-a-value': 'Ответ не читается',
  'after-closing': 'Ответ после закрытия анкеты',
  'inactive-person': 'Человек не участвует (статус)',
  'unknown-token': 'Код ссылки не найден',
  'wrong-side': 'Отчёт по чужой ссылке',
  'ended-pair': 'Пара уже не работает',
  'left-pair': 'Человек вышел из пары',
  'help-wanted': 'Нужна помощь куратора',
  'contact-wanted': 'Просят связаться',
  'not-ready': 'Не готовы работать дальше',
  'reports-differ': 'Отчёты расходятся',
  'future-date': 'Дата встречи ещё не наступила',
  'before-the-pair': 'Дата встречи раньше, чем пара',
  'two-people-alike': 'Двое с одинаковыми данными',
  'same-id': 'Две строки с одним номером',
  'rows-moved': 'Строки сдвинулись во время записи',
} as const;
export type ReviewReason = keyof typeof REVIEW_REASON_WORDS;

export const review = table({
  code: 'review',
  title: 'Требует проверки',
  sheetId: 106,
  owner: 'people',
  about: 'То, что программа не смогла принять сама: причина и ответ целиком.',
  newId: countingIds('ТП-'),
  columns: {
    id: id('№'),
    at: moment('Когда'),
    reason: choice('Причина', REVIEW_REASON_WORDS, { width: 220 }),
    detail: text('Что именно', { width: 320 }),
    hint: text('Что сделать', { width: 320 }),
    code: text('Код', { by: 'curator', help: 'Исправьте код здесь и нажмите «Принять исправленное».' }),
    status: choice('Статус', { waiting: 'ждёт', taken: 'принято', dropped: 'отклонено' }, { by: 'curator' }),
    questionnaire: text('Анкета'),
    submitted: moment('Отправлен'),
    response: text('Ответ', { hidden: true }),
    source: text('Источник', { hidden: true }),
    json1: text('Ответ целиком', { width: 400 }),
    json2: text('Ответ целиком (2)', { hidden: true }),
    json3: text('Ответ целиком (3)', { hidden: true }),
    json4: text('Ответ целиком (4)', { hidden: true }),
  },
});

export type ReviewRow = RowOf<typeof review>;
