/**
 * Which rows of «Очередь» the worker takes next, and what becomes of those that an earlier run left behind. Mails are never sent twice: one
 * that may or may not have gone out waits for a person («проверьте»). Documents and forms are found again by their keys and simply go on.
 */

import { add, type Change, remove, set } from './change';
import { addDays, addMinutes, dayOf, type Moment } from './day';
import { outbox, type QueueRow, sent, STALE_AFTER_DAYS } from './queue';

/** What may not go out now (mail is off, a quota of the day is used up) is looked at again after this time. */
export const HELD_MINUTES = 60;

/** Rows that one write claims. */
export const BATCH_SIZE = 20;

export interface ClaimInput {
  readonly rows: readonly QueueRow[];
  /** What the property said of the batch that an earlier run did not close. */
  readonly left: { readonly sent: readonly string[]; readonly sending: string | null };
  readonly now: Moment;
  /** How many mails may still go out; none while mail is off. */
  readonly mailsLeft: number;
}

export interface Claim {
  readonly claimed: readonly QueueRow[];
  readonly changes: readonly Change[];
  /** When the queue is to be looked at again for the rows that were not claimed; `undefined` when there are none. */
  readonly nextDue: Moment | undefined;
}

export function claim({ rows, left, now, mailsLeft }: ClaimInput): Claim {
  const sorted = rows.map((row) => ({ row, fate: fateOf(row, left, now) }));
  const waiting = sorted.filter(({ fate }) => fate === 'waits').map(({ row }) => row);
  const claimed = pick(
    waiting.filter((row) => (row.due ?? now) <= now),
    mailsLeft,
  );
  const rest = waiting.filter((row) => !claimed.includes(row));
  return {
    claimed,
    changes: [
      ...sorted.flatMap(({ row, fate }) => (fate === 'waits' ? [] : settle(row, fate, now))),
      ...claimed.map((row) => set(outbox, row.id, { state: 'sending' })),
      ...rest.filter((row) => row.state === 'sending').map((row) => set(outbox, row.id, { state: 'waiting' })),
    ],
    nextDue: nextLook(rest, { now, isHeld: claimed.filter(isMail).length >= mailsLeft }),
  };
}

/** A row whose effect has happened leaves the queue in the same write in which it enters «Отправлено». */
export function finished(row: QueueRow, at: Moment): readonly Change[] {
  return ended(row, { state: 'sent', delivered: at });
}

/** A row that is done with, one way or another. */
export function ended(row: QueueRow, how: Partial<QueueRow>): readonly Change[] {
  return [remove(outbox, row.id), add(sent, { ...row, ...how })];
}

type Fate = 'waits' | 'sent' | 'doubtful' | 'stale' | 'cancelled' | 'kept';

/** What a row is for this run. A document or a form that an earlier run has begun waits again: it is found by its key and goes on. */
function fateOf(row: QueueRow, left: ClaimInput['left'], now: Moment): Fate {
  if (row.state === 'cancelled') return 'cancelled';
  if (row.state !== 'waiting' && row.state !== 'sending') return 'kept';
  if (row.state === 'sending' && isMail(row)) {
    if (left.sent.includes(row.id)) return 'sent';
    if (left.sending === row.id) return 'doubtful';
  }
  return isStale(row, now) ? 'stale' : 'waits';
}

function settle(row: QueueRow, fate: Exclude<Fate, 'waits'>, now: Moment): readonly Change[] {
  switch (fate) {
    case 'sent':
      return finished(row, now);
    case 'doubtful':
      return [set(outbox, row.id, { state: 'doubtful', delivered: now })];
    case 'stale':
      return ended(row, { state: 'skipped', error: 'stale' });
    case 'cancelled':
      return ended(row, { state: 'cancelled' });
    case 'kept':
      return [];
    default:
      return fate satisfies never;
  }
}

/** The most urgent rows of a batch, no more mails among them than may go out. */
function pick(due: readonly QueueRow[], mailsLeft: number): readonly QueueRow[] {
  const picked: QueueRow[] = [];
  let mails = 0;
  for (const row of [...due].sort(byUrgency)) {
    if (picked.length === BATCH_SIZE) break;
    if (isMail(row) && mails >= mailsLeft) continue;
    mails += Number(isMail(row));
    picked.push(row);
  }
  return picked;
}

/** Forms before documents before mails: a mail may lead to a form, a document is what a person waits for. */
const URGENCY = { form: 0, document: 1, mail: 2 } as const;

function byUrgency(one: QueueRow, other: QueueRow): number {
  const kinds = URGENCY[one.kind ?? 'mail'] - URGENCY[other.kind ?? 'mail'];
  return kinds || compare(one.due ?? '', other.due ?? '') || compare(one.id, other.id);
}

function nextLook(
  rest: readonly QueueRow[],
  { now, isHeld }: { readonly now: Moment; readonly isHeld: boolean },
): Moment | undefined {
  const later = addMinutes(now, HELD_MINUTES);
  const looks = rest.map((row) => {
    const due = row.due ?? now;
    return isHeld && isMail(row) && due < later ? later : due;
  });
  return looks.sort(compare)[0];
}

function isMail(row: QueueRow): boolean {
  return row.kind === 'mail';
}

function isStale(row: QueueRow, now: Moment): boolean {
  return isMail(row) && row.due !== null && addDays(dayOf(row.due), STALE_AFTER_DAYS) < dayOf(now);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
