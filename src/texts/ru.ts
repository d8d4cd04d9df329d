/** Every sentence that a person reads in answer to what she did, keyed by the codes of the use cases. A code without a sentence does not compile. */

import type { WorkbookError, WorkbookErrorCode } from '../app/errors';
import type { SignRefusal } from '../app/sign-document';
import type { RegistryHindrance } from '../app/register-mentors';
import { CONSENT_WORDS, type ConsentKind } from '../domain/bases/consents';
import { REVIEW_REASON_WORDS, type ReviewReason } from '../domain/intake/review-table';
import type { Hindrance } from '../domain/matching/recheck';
import { MENU } from './menu';

/** Forms of a noun after a number: 1 пара, 2 пары, 5 пар. */
export function plural(count: number, forms: readonly [one: string, few: string, many: string]): string {
  const [one, few, many] = forms;
  const tens = count % 100;
  const units = count % 10;
  if (tens >= 11 && tens <= 14) return `${count} ${many}`;
  if (units === 1) return `${count} ${one}`;
  return `${count} ${units >= 2 && units <= 4 ? few : many}`;
}

export const WORKBOOK_ERRORS = {
  'missing-sheet': ({ sheets }) =>
    `Не хватает листов: ${sheets}. Выберите «${MENU.setUp}»: листы вернутся, данные остальных не изменятся.`,
  'missing-column': ({ sheet, headings }) =>
    `На листе «${sheet}» не хватает столбцов: ${headings}. Выберите «${MENU.setUp}»: столбцы вернутся пустыми.`,
  'torn-rows': ({ sheet, rows, repairable }) =>
    `На листе «${sheet}» строки перемешаны: часть ячеек переехала без своих номеров (строки ${rows}). Ничего не изменено. ` +
    (repairable
      ? `Отмените сортировку (Ctrl+Z) или выберите «${MENU.more}», «${MENU.repairRows}».`
      : 'Отмените сортировку (Ctrl+Z) или верните лист через «Файл», «История версий».'),
  'rows-moved': ({ sheet }) =>
    `Пока программа работала, кто-то двигал строки (${sheet}). Ничего не изменено, повторите через минуту.`,
  busy: () => 'Сейчас работает другое действие программы. Повторите через минуту.',
  'google-refused': () =>
    'Google не ответил несколько раз подряд. Начатое не потеряно: повторите через несколько минут.',
  'copied-workbook': () =>
    `Это копия книги. Чтобы программа ничего не разослала дважды, она остановлена. Если эта книга теперь главная, выберите «${MENU.more}», «${MENU.adoptWorkbook}».`,
  'restored-workbook': () =>
    `Книгу вернули к старой версии. Программа остановлена, чтобы не повторить отправленное. Проверьте лист «Очередь» и выберите «${MENU.more}», «${MENU.adoptWorkbook}».`,
  'not-set-up': () => `Книга ещё не настроена. Выберите «${MENU.setUp}».`,
} as const satisfies Record<WorkbookErrorCode, (facts: Readonly<Record<string, string>>) => string>;

export function describeError(error: WorkbookError): string {
  return WORKBOOK_ERRORS[error.code](error.facts as never);
}

/** Shown when the mistake is ours; the log has the details, in codes. */
export const UNEXPECTED =
  'Произошла ошибка в программе. Ничего не записано наполовину. Сообщите тому, кто её сопровождает.';

export const SIGN_REFUSALS = {
  'document-not-selected': 'Откройте лист «Документы» и выделите строку приказа.',
  'not-to-be-signed': 'Этот документ не подписывают. Выделите строку приказа.',
  'signed-already': 'Этот документ уже отмечен как подписанный.',
  'number-missing': 'Впишите номер приказа в столбец «№», затем повторите.',
  'date-missing': 'Впишите дату приказа в столбец «Дата», затем повторите.',
  'not-written-yet': 'Файл приказа ещё не готов: подождите несколько минут.',
} as const satisfies Record<SignRefusal, string>;

export const REGISTRY_HINDRANCES = {
  'not-recommended': 'нет рекомендации',
  'consent-missing': 'нет согласия на обработку персональных данных',
  inactive: 'человек не участвует или его нет в «Людях»',
  'no-tags': 'нет #тегов',
} as const satisfies Record<RegistryHindrance, string>;

export const HINDRANCES = {
  'request-unknown': 'запроса больше нет',
  'request-closed': 'запрос закрыт',
  'request-repeated': 'у человека уже есть такой запрос',
  'mentee-unknown': 'наставляемого нет в «Людях»',
  'mentee-inactive': 'наставляемый не участвует',
  'mentee-consent-missing': 'нет согласия наставляемого',
  'mentor-unknown': 'наставника нет',
  'mentor-inactive': 'наставник не участвует',
  'mentor-not-in-registry': 'наставник не в реестре',
  'mentor-not-recommended': 'наставник не рекомендован',
  'mentor-consent-missing': 'нет согласия наставника',
  'mentor-full': 'у наставника нет места',
  'mentor-repeated': 'наставник записан дважды',
  'track-differs': 'форма наставничества не подходит',
  'same-person': 'это один и тот же человек',
  'already-paired': 'у наставляемого уже есть пара',
  banned: 'этих двоих нельзя объединять',
  unwilling: 'один из них не готов',
  'declined-before': 'пара уже отклонена',
  'no-common-slot': 'нет общего времени',
  'record-check-missing': 'не проверена справка о несудимости',
  'below-minimum': 'балл ниже наименьшего (min_score)',
  'required-choice': 'не выбрали друг друга, а это обязательно',
  'required-tags': 'нет общих #тегов, а это обязательно',
  'required-slots': 'нет общего времени, а это обязательно',
  'required-rhythm': 'не сходятся частота и формат, а это обязательно',
  'required-preferences': 'не сходятся возраст, курс, специальность, а это обязательно',
} as const satisfies Record<Hindrance, string>;

/** What to do about a row of «Требует проверки». */
export const REVIEW_HINTS = {
  'unknown-code': `Впишите верный код в столбец «Код» или добавьте человека в «Люди», затем «${MENU.retakeAnswers}».`,
  'malformed-code': `Впишите код вида С-031 в столбец «Код», затем «${MENU.retakeAnswers}».`,
  'wrong-category': 'Проверьте категорию человека в «Людях» или попросите заполнить другую анкету.',
  'not-a-choice': 'Уточните ответ у человека: пусть заполнит анкету ещё раз.',
  'answer-missing': 'Попросите заполнить анкету ещё раз: не хватает обязательного ответа.',
  'not-a-value': 'Уточните ответ у человека: пусть заполнит анкету ещё раз.',
  'after-closing': `Если ответ нужен, продлите срок на листе «Анкеты», затем «${MENU.retakeAnswers}».`,
  'inactive-person': `Если человек участвует, исправьте статус в «Людях», затем «${MENU.retakeAnswers}».`,
  'unknown-token': `Впишите код ссылки в столбец «Код» (он стоит в «Парах» и «Составе пар»), затем «${MENU.retakeAnswers}».`,
  'wrong-side': 'Наставник и наставляемый отвечают каждый по своей ссылке: пришлите нужную.',
  'ended-pair': 'Пара уже завершена. Если это не так, исправьте её статус.',
  'left-pair': 'Человек вышел из пары. Если это не так, очистите «Вышел» в «Составе пар».',
  'two-people-alike': 'В «Людях» двое с такими данными: впишите код в файл и загрузите строку ещё раз.',
  'same-id': 'Строка была скопирована: проверьте, нужна ли она, лишнюю удалите.',
  'rows-moved': 'Строки двигались во время записи и исправлены: взгляните на названные номера.',
  'help-wanted': 'Свяжитесь с наставником, затем поставьте статус «принято».',
  'contact-wanted': 'Свяжитесь с наставляемым, затем поставьте статус «принято».',
  'not-ready': 'Поговорите с обоими: возможно, нужна другая пара.',
  'reports-differ': 'Уточните у обоих, состоялась ли встреча, и исправьте строку в «Встречах».',
  'future-date': 'Попросите прислать отчёт ещё раз с верной датой.',
  'before-the-pair': 'Попросите прислать отчёт ещё раз с верной датой: скорее всего, ошибка в месяце или годе.',
} as const satisfies Record<ReviewReason, string>;

/** «Код не найден: 3, ответ не из списка: 1». */
export function describeReasons(counts: Readonly<Partial<Record<ReviewReason, number>>>): string {
  return (Object.entries(counts) as [ReviewReason, number][])
    .sort(([, one], [, other]) => other - one)
    .map(([reason, count]) => `${REVIEW_REASON_WORDS[reason]}: ${count}`)
    .join('; ');
}

export function consentWord(kind: ConsentKind): string {
  return CONSENT_WORDS[kind];
}
