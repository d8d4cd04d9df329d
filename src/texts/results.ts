/** What a person reads after each menu item: what was done, what was not and why. */

import type { ConfirmResult, DeclineResult } from '../app/decide-proposals';
import type { DraftedOrder } from '../app/draft-order';
import type { Imported, ReadFiles } from '../app/import-files';
import type { MarkedConsents } from '../app/mark-consents';
import type { PrintedCards } from '../app/print-cards';
import type { Proposed } from '../app/propose-pairs';
import type { Registered } from '../app/register-mentors';
import type { Retaken } from '../app/retake-answers';
import type { RepairReport } from '../app/ports';
import type { SavedBoard } from '../app/save-board';
import type { BrokenPin } from '../domain/matching/pins';
import type { SetUp } from '../app/set-up';
import type { ChatList } from '../app/chat-text';
import { CONSENT_WORDS, type ConsentKind } from '../domain/bases/consents';
import { describeFileError } from './file-errors';
import { describeWarning } from './matching-warnings';
import { MENU } from './menu';
import { consentWord, describeReasons, HINDRANCES, plural, REGISTRY_HINDRANCES } from './ru';

/** Lists in a message are cut here; the sheet has the rest. */
const MOST_LINES = 15;

export function describeSetUp({ installed, triggers, forms, needsDecision }: SetUp): string {
  const lines = [
    installed.sheets.length > 0 ? `Добавлены листы: ${installed.sheets.join(', ')}.` : '',
    ...installed.columns.map(({ sheet, heading }) => `Восстановлен столбец «${heading}» на листе «${sheet}».`),
    triggers.includes('worker') ? 'Расписание включено: программа работает каждые десять минут.' : '',
    triggers.includes('answers') ? 'Восстановлен сигнал о новых ответах.' : '',
    forms.length > 0
      ? `Готовятся анкеты: ${forms.join(', ')}. Ссылки появятся на листе «Анкеты» через несколько минут.`
      : '',
    needsDecision
      ? `Впереди одно решение: «${MENU.recordDecision}». До него имена хранить нельзя, анкеты не создаются.`
      : '',
  ].filter((line) => line !== '');
  return lines.length > 0 ? lines.join('\n') : 'Всё на месте, ничего менять не пришлось.';
}

export function describeMarked({ people, papers }: MarkedConsents): string {
  if (people === 0) return 'Выделите строки людей на листе «Люди», «Запросы», «Наставники» или «Согласия».';
  return `Отмечено: ${plural(papers, ['согласие', 'согласия', 'согласий'])} (${plural(people, ['человек', 'человека', 'человек'])}).`;
}

export function describeRetaken({ taken, waiting }: Retaken): string {
  const rest = describeReasons(waiting);
  return `Принято: ${taken}.${rest === '' ? '' : ` Ещё ждут: ${rest}.`}`;
}

export function describeRegistered({ registered, hindered }: Registered): string {
  const names = hindered.map(({ mentor, hindrance }) => `${mentor}: ${REGISTRY_HINDRANCES[hindrance]}`);
  return [`Внесено в реестр: ${registered}.`, ...cut(names)].join('\n');
}

export function describeProposed({ proposed, withRemarks, unmatched, unpinned, warnings }: Proposed): string {
  return [
    `Предложено: ${plural(proposed, ['пара', 'пары', 'пар'])}, из них с замечаниями: ${withRemarks}.`,
    unmatched > 0
      ? `Без пары: ${unmatched}. Причина и что её изменит: лист «Без пары».`
      : 'Пара нашлась для каждого запроса.',
    ...(unpinned.length > 0 ? ['Закрепить больше нельзя:', ...cut(unpinned.map(describeHindered))] : []),
    ...cut(warnings.map(describeWarning)),
  ].join('\n');
}

/** What came of saving the board. */
export function describeSavedBoard({ drafts, refused, otherwise }: SavedBoard): string {
  return [
    `Записано. ${describeProposed(drafts)}`,
    ...(refused.length > 0
      ? ['Не принято, потому что с тех пор изменилось:', ...cut(refused.map(describeHindered))]
      : []),
    otherwise.length > 0
      ? `Пока доска была открыта, книгу меняли, и подбор вышел другим у: ${cut(otherwise).join(', ')}.`
      : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function describeHindered({ request, mentor, hindrances }: BrokenPin): string {
  return `${request}, ${mentor}: ${hindrances.map((code) => HINDRANCES[code]).join(', ')}`;
}

export function describeConfirmed({ confirmed, pairs, hindered }: ConfirmResult): string {
  const refused = hindered.map(
    ({ proposal, hindrances }) => `${proposal}: ${hindrances.map((code) => HINDRANCES[code]).join(', ')}`,
  );
  return [
    `Подтверждено: ${confirmed}. Образовано: ${plural(pairs, ['пара или группа', 'пары и группы', 'пар и групп'])}.`,
    ...(refused.length > 0 ? ['Не подтверждены, потому что с тех пор изменилось:', ...cut(refused)] : []),
  ].join('\n');
}

export function describeDeclined({ declined, withoutReason }: DeclineResult): string {
  const missing =
    withoutReason.length > 0 ? `\nНужна причина в столбце «Причина отказа»: ${withoutReason.join(', ')}.` : '';
  return `Отклонено: ${declined}.${missing}`;
}

export function describeOrder({ order, consentList, included, heldBack }: DraftedOrder): string {
  const held = heldBack.map(({ pair, person, consent }) => `${pair}: ${person}, ${consentWord(consent)}`);
  return [
    order
      ? `Проект приказа (${order}) готовится: ${plural(included, ['пара', 'пары', 'пар'])}. Файл появится на листе «Документы».`
      : 'Ни одна пара пока не может войти в приказ.',
    consentList ? `Список, кому ещё нужно согласие: ${consentList}.` : '',
    ...(held.length > 0 ? ['Не вошли, нет согласия:', ...cut(held)] : []),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

export function describeCards({ papers, people }: PrintedCards): string {
  if (papers === 0) return 'Печатать нечего: в «Людях» никого нет.';
  return `Готовятся карточки: ${plural(papers, ['документ', 'документа', 'документов'])} (${plural(people, ['человек', 'человека', 'человек'])}). Файлы появятся на листе «Документы».`;
}

/** What stands in the files, before anything is written. */
export function describeReadFiles({ groups, people, consents, answers, errors }: ReadFiles): string {
  return [
    `Прочитано: группы ${groups.length}, люди ${people.length}, согласия ${consents.length}, ответы ${answers.length}.`,
    ...(errors.length > 0 ? [`Не прочитано: ${errors.length}.`, ...cut(errors.map(describeFileError))] : []),
  ].join('\n');
}

export function describeImported({ groups, people, consents, taken, waiting, repeated }: Imported): string {
  const rest = describeReasons(waiting);
  return [
    `Записано: группы ${groups}, люди ${people}, согласия ${consents}, ответы ${taken}.`,
    repeated > 0 ? `Уже были: ${repeated}.` : '',
    rest === '' ? '' : `Требуют проверки: ${rest}.`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

export function describeChat({ list, lines }: ChatList): string {
  if (lines.length === 0) return 'Список пуст: сообщать нечего.';
  switch (list) {
    case 'consents':
      return [
        'Ещё нужны согласия (код, какое):',
        ...lines.map(({ code, what }) => `${code}: ${CONSENT_WORDS[what as ConsentKind] ?? what}`),
        'Бланк и вопросы у куратора группы.',
      ].join('\n');
    case 'meetings':
      return [
        'Ближайшие встречи (пара, когда):',
        ...lines.map(({ code, what }) => `${code}: ${what}`),
        'После встречи ответьте на короткую анкету по личной ссылке.',
      ].join('\n');
    case 'people':
      return [
        'Программа наставничества просит заполнить анкету по личной ссылке с карточки. Коды участников:',
        lines.map(({ code }) => code).join(', '),
      ].join('\n');
    case 'forms':
      return ['Анкеты программы наставничества:', ...lines.map(({ code, what }) => `${code}\n${what}`)].join('\n');
    default:
      return list satisfies never;
  }
}

export function describeRepair({ repaired, doubtful }: RepairReport): string {
  if (repaired.length + doubtful.length === 0) return 'Перемешанных строк не найдено.';
  return [
    repaired.length > 0 ? `Исправлено: ${repaired.join(', ')}.` : '',
    doubtful.length > 0
      ? `Не исправлено, потому что нет уверенности: ${doubtful.join(', ')}. Верните лист через «Файл», «История версий».`
      : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function cut(lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, MOST_LINES);
  return lines.length > MOST_LINES ? [...shown, `… и ещё ${lines.length - MOST_LINES}`] : shown;
}
