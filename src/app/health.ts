/** How the programme itself is: who runs the worker and when it ran last, what is left of the mail quota, what the queue holds. */

import { mailMode, readSettings, settings } from '../domain/programme/settings';
import { addMinutes, type Moment } from '../domain/shared/day';
import { outbox } from '../domain/shared/queue';
import type { Mailer, Schedule } from './desks';
import type { Office } from './ports';
import { SIGNAL } from './worker/signals';

export interface Health {
  readonly owner: string;
  readonly isMine: boolean;
  readonly lastBeat: Moment | null;
  /** The worker is late by more than an hour. */
  readonly stands: boolean;
  readonly mailLeft: number;
  readonly mail: 'on' | 'test' | 'off';
  readonly waiting: number;
  readonly doubtful: number;
  readonly failed: number;
}

/** A worker that should run every ten minutes has missed six turns. */
const LATE_MINUTES = 60;

export function health(office: Office & { readonly mailer: Mailer; readonly schedule: Schedule }): Health {
  const signals = office.signals.all();
  return office.store.look({ read: [outbox, settings] }, (books) => {
    const rows = books.rows(outbox);
    return {
      owner: signals[SIGNAL.owner] ?? '',
      isMine: office.schedule.isMine(),
      lastBeat: signals[SIGNAL.beat] ?? null,
      stands: isLate(signals, office.clock.now()),
      mailLeft: office.mailer.quotaLeft(),
      mail: mailMode(readSettings(books.rows(settings))),
      waiting: rows.filter(({ state }) => state === 'waiting' || state === 'sending').length,
      doubtful: rows.filter(({ state }) => state === 'doubtful').length,
      failed: rows.filter(({ state }) => state === 'failed').length,
    };
  });
}

/** Says from the signals alone whether the timetable stands still; nothing can be late before the programme was set up. */
export function isLate(signals: Readonly<Record<string, string>>, now: Moment): boolean {
  if (signals[SIGNAL.owner] === undefined) return false;
  const beat = signals[SIGNAL.beat];
  return beat !== undefined && addMinutes(beat, LATE_MINUTES) < now;
}
