/** The sentences of meetings, reports and reminders: of each rule in the digest, and of what the curator must look at. */

import type { AttentionCode } from '../domain/feedback/answer';
import type { LinkRefusal } from '../domain/feedback/links';
import type { RuleCode } from '../domain/reminders/rule';

/** What goes into a sentence; names are looked up when the mail is written. */
export interface LineWords {
  /** Who or what it is about, «встреча пары 2026-017 (Иванов И. И., Петров П. П.)». */
  readonly subject: string;
  /** The day itself, «5 октября»: the due date, or for a meeting to come its own day. */
  readonly day: string;
  readonly days: number;
}

export const RULE_SENTENCES = {
  R02: ({ subject, days }) => `Согласие выдано, но не вернулось: ${subject}. Прошло дней: ${days}.`,
  R23: ({ subject, days }) => `Предложенная пара ждёт вашего решения: ${subject}. Прошло дней: ${days}.`,
  R25: ({ subject, days }) =>
    days >= 30
      ? `Наставляемый без пары уже ${days} дней: ${subject}. Решите: искать дальше или назначить наставника распоряжением.`
      : `Наставляемый без пары уже ${days} дней: ${subject}.`,
  R26: ({ subject }) => `Пара подтверждена, но в приказ не включена: ${subject}.`,
  R30: ({ subject, day }) => `Скоро встреча (${day}): ${subject}.`,
  R31: ({ subject, day }) => `Нет отчёта о встрече (${day}): ${subject}.`,
  R32: ({ subject, days }) =>
    `Пара давно не встречалась: ${subject}. Дней без встречи: ${days}, а встречаться нужно не реже раза в две недели.`,
  R35: ({ subject }) => `Просят о помощи или о разговоре: ${subject}.`,
} satisfies Record<RuleCode, (words: LineWords) => string>;

export const ATTENTION_SENTENCES = {
  'help-wanted': 'Наставник просит помощи куратора.',
  'contact-wanted': 'Наставляемый просит куратора связаться с ним.',
  'not-ready': 'Не готов(а) или не уверен(а), что хочет работать вместе дальше.',
  'reports-differ': 'Отчёты расходятся: один пишет, что встреча была, другой, что не было.',
  'future-date': 'В отчёте о состоявшейся встрече стоит день, который ещё не наступил. Отчёт не учтён.',
  'before-the-pair': 'В отчёте стоит день задолго до начала пары. Отчёт не учтён.',
} satisfies Record<AttentionCode, string>;

export const LINK_REFUSAL_SENTENCES = {
  'unknown-token': 'Код ссылки не найден или стоит в двух строках.',
  'wrong-side': 'Анкета заполнена по ссылке другой стороны пары.',
  'ended-pair': 'Пара уже завершила работу.',
  'left-pair': 'Наставляемый уже вышел из пары.',
} satisfies Record<LinkRefusal, string>;

export const DIGEST_WORDS = {
  subject: (day: string) => `Наставничество: что нужно сделать (${day})`,
  tellInPerson: (name: string, sentence: string) => `Передайте лично (${name}): ${sentence}`,
  more: (count: number) => `И ещё: ${count}. Весь список в книге программы.`,
} as const;
