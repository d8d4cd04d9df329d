/**
 * Delivers the queue, batch by batch: one read and one write claim a batch, every effect is marked before and after in a script property, and
 * one write closes the batch (architecture.md §5). A cut anywhere leaves each effect done once, or in doubt and shown.
 */

import { consentBook, consents } from '../../domain/bases/consents';
import { people } from '../../domain/bases/people';
import { requests } from '../../domain/bases/requests';
import { roles } from '../../domain/bases/roles';
import { tags } from '../../domain/bases/tags';
import { documents } from '../../domain/documents/document-table';
import { forms } from '../../domain/intake/answer-table';
import { review } from '../../domain/intake/review-table';
import { proposals } from '../../domain/matching/proposal-table';
import { meetings } from '../../domain/meetings/meeting-table';
import { members, pairs } from '../../domain/pairs/pair-table';
import { groups } from '../../domain/programme/groups';
import { mailMode, readSettings, type Settings, settings } from '../../domain/programme/settings';
import { composeLetter } from '../../domain/reminders/letter';
import type { LetterBooks } from '../../domain/reminders/letter-books';
import { type Change, set } from '../../domain/shared/change';
import { BATCH_SIZE, claim, ended, finished, HELD_MINUTES } from '../../domain/shared/claim';
import { outbox, type QueueRow, sent } from '../../domain/shared/queue';
import { addMinutes } from '../../domain/shared/day';
import { state } from '../../domain/shared/state-table';
import { DeliveryError, type WorkerOffice } from '../desks';
import { type Books, type Needs } from '../ports';
import { readBatch } from './batch';
import { type Effect, performEffect } from './effects';
import { paperEffect } from './paper-effect';
import { AT_ONCE, SIGNAL } from './signals';

/** Mails kept for alarms that cannot wait for tomorrow's quota. */
const MAIL_RESERVE = 10;

/** Tries of an effect that Google put off. */
const MOST_ATTEMPTS = 5;

const NEEDS: Needs = {
  read: [
    outbox,
    settings,
    people,
    consents,
    pairs,
    members,
    meetings,
    forms,
    documents,
    tags,
    requests,
    proposals,
    review,
    groups,
    roles,
  ],
  append: [sent],
};

/** What a batch came to. `more`: a full batch was claimed, so there may be another at once. */
export interface Delivered {
  readonly claimed: number;
  readonly sent: number;
  readonly more: boolean;
}

export function deliverBatch(office: WorkerOffice, mayGoOn: () => boolean): Delivered {
  const left = readBatch(office.signals.all()[SIGNAL.batch]);
  const mark = `${AT_ONCE}:${office.ids.short()}`;
  office.signals.put({ [SIGNAL.queue]: mark });
  const quota = office.mailer.quotaLeft() - MAIL_RESERVE;
  const opened = office.store.open(NEEDS, 'worker.claim', (books) => {
    const values = readSettings(books.rows(settings));
    const mailsLeft = mailMode(values) === 'off' ? 0 : quota;
    const claimed = claim({ rows: books.rows(outbox), left, now: office.clock.now(), mailsLeft });
    return {
      changes: claimed.changes,
      result: { claimed, effects: claimed.claimed.map((row) => effectOf(row, books, values, office)) },
    };
  });
  const { claimed, effects } = opened.result;
  const closing = performAll(office, effects, mayGoOn);
  opened.finish('worker.close', closing.changes);
  if (effects.length > 0 || left.sending !== null || left.sent.length > 0) office.signals.drop(SIGNAL.batch);
  if (!closing.retry) office.signals.swap(SIGNAL.queue, mark, claimed.nextDue);
  return { claimed: effects.length, sent: closing.sent, more: effects.length === BATCH_SIZE && mayGoOn() };
}

/** What is to be done for a row, as the books have it now. */
function effectOf(row: QueueRow, books: Books, values: Settings, office: WorkerOffice): Effect {
  if (row.kind === 'form') return { kind: 'form', row, questionnaire: row.object, tags: approvedTags(books) };
  if (row.kind === 'document') return paperEffect(row, books, office);
  return mailEffect(row, books, values, office);
}

function approvedTags(books: Books): readonly string[] {
  return books
    .rows(tags)
    .filter(({ status }) => status !== 'proposed')
    .map(({ id }) => id);
}

function mailEffect(row: QueueRow, books: Books, values: Settings, office: WorkerOffice): Effect {
  const composed = composeLetter(row, letterBooks(books, office));
  if ('refusal' in composed) return { kind: 'none', row, reason: composed.refusal };
  const wording = office.wording.letter(composed.facts, values);
  const test = mailMode(values) === 'test';
  return {
    kind: 'mail',
    row,
    letter: {
      to: test ? values.curator_email || office.who : composed.to,
      subject: test ? office.wording.testSubject(wording.subject, row.to) : wording.subject,
      body: wording.body,
      attachments: wording.attachments,
      ...(values.curator_email === '' ? {} : { replyTo: values.curator_email }),
    },
  };
}

function letterBooks(books: Books, office: WorkerOffice): LetterBooks {
  return {
    person: (id) => books.find(people, id),
    consents: consentBook(books.rows(consents), office.clock.today()),
    pair: (id) => books.find(pairs, id),
    members: books.rows(members),
    meetings: books.rows(meetings),
    form: (id) => books.find(forms, id),
    request: (id) => books.find(requests, id),
    consent: (id) => books.find(consents, id),
    proposal: (id) => books.find(proposals, id),
    reviewed: (id) => books.find(review, id),
    book: books.find(state, 'workbook')?.value ?? '',
    now: office.clock.now(),
  };
}

interface Closing {
  readonly changes: readonly Change[];
  readonly sent: number;
  /** Some rows were put back for another try. */
  readonly retry: boolean;
}

/** Acts on one effect after another, marking each in the property; what there is no time for goes back to waiting. */
function performAll(office: WorkerOffice, effects: readonly Effect[], mayGoOn: () => boolean): Closing {
  const done: string[] = [];
  const changes: Change[] = [];
  let retry = false;
  for (const effect of effects) {
    const { row } = effect;
    if (!mayGoOn()) {
      changes.push(set(outbox, row.id, { state: 'waiting' }));
      retry = true;
      continue;
    }
    office.signals.put({ [SIGNAL.batch]: JSON.stringify({ sent: done, sending: row.id }) });
    try {
      const after = performEffect(office, effect);
      changes.push(
        ...(after.skipped === undefined
          ? finished(row, office.clock.now())
          : ended(row, { state: 'skipped', error: after.skipped })),
        ...after.changes,
      );
      if (after.skipped === undefined) done.push(row.id);
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      changes.push(...failed(row, error, office));
      retry ||= error.failure === 'later' || error.failure === 'used-up';
    }
  }
  if (done.length > 0) office.signals.put({ [SIGNAL.batch]: JSON.stringify({ sent: done, sending: null }) });
  return { changes, sent: done.length, retry };
}

/**
 * A refused effect is shown as an error, a put-off one tried again, one in doubt waits for a person. One for which a quota of the day is used up
 * is no nearer to giving up: nobody says when the 24 hours of the quota end, so it is looked at by the hour.
 */
function failed(row: QueueRow, error: DeliveryError, office: WorkerOffice): readonly Change[] {
  const now = office.clock.now();
  if (error.failure === 'used-up')
    return [set(outbox, row.id, { state: 'waiting', due: addMinutes(now, HELD_MINUTES), error: error.message })];
  const attempts = (row.attempts ?? 0) + 1;
  const told = { attempts, error: error.message };
  if (error.failure === 'unknown') return [set(outbox, row.id, { ...told, state: 'doubtful', delivered: now })];
  if (error.failure === 'later' && attempts < MOST_ATTEMPTS)
    return [set(outbox, row.id, { ...told, state: 'waiting' })];
  return [set(outbox, row.id, { ...told, state: 'failed' })];
}
