/**
 * «Очередь» and «Отправлено»: everything the programme does outside the workbook (mails, documents, forms) is a row here first, written
 * together with the records that caused it. The key makes a row unique; payloads hold codes only.
 */

import { choice, moment, number, text } from './column';
import type { Day } from './day';
import { id, type RowOf, ref, table } from './table';

export const EFFECT_WORDS = { mail: 'письмо', document: 'документ', form: 'форма' } as const;
export type EffectKind = keyof typeof EFFECT_WORDS;

export const QUEUE_STATE_WORDS = {
  waiting: 'ждёт',
  sending: 'отправляется',
  sent: 'отправлено',
  doubtful: 'проверьте',
  skipped: 'пропущено',
  failed: 'ошибка',
  cancelled: 'снято',
} as const;
const columns = {
  id: id('Ключ', { width: 200 }),
  kind: choice('Вид', EFFECT_WORDS),
  rule: text('Правило'),
  to: ref('Кому', 'people'),
  object: text('Предмет'),
  payload: text('Содержание', { width: 250 }),
  due: moment('Срок'),
  state: choice('Статус', QUEUE_STATE_WORDS),
  attempts: number('Попытки', { whole: true }),
  delivered: moment('Отправлено'),
  error: text('Ошибка', { width: 200 }),
};

export const outbox = table({
  code: 'outbox',
  title: 'Очередь',
  sheetId: 902,
  owner: 'script',
  about: 'Одно письмо, документ или форма, которые ещё предстоит сделать.',
  columns,
});

export const sent = table({
  code: 'sent',
  title: 'Отправлено',
  sheetId: 903,
  owner: 'script',
  appendOnly: true,
  about: 'Одно письмо, документ или форма, которые сделаны или сняты.',
  columns,
});

export type QueueRow = RowOf<typeof outbox>;

/** A row older than this is not sent unasked (a restored or forgotten workbook would flood people with old news). */
export const STALE_AFTER_DAYS = 3;

/** The unique key of an effect: kind, subject and day, so that the same thing is never asked for twice a day. */
export function queueKey(kind: EffectKind, subject: string, day: Day): string {
  return `${kind}:${subject}:${day}`;
}
