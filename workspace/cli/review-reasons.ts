/** The reasons of «Требует проверки» as codes: the sheet shows words. */

import type { REVIEW_REASON_WORDS } from '../../src/domain/intake/review-table';

const WORDS = {
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
} as const satisfies typeof REVIEW_REASON_WORDS;

const CODES: ReadonlyMap<string, string> = new Map(Object.entries(WORDS).map(([code, word]) => [word, code]));

/** The code of a reason; a word that is none of them is given back. */
export function reasonCode(word: string): string {
  return CODES.get(word) ?? word;
}
