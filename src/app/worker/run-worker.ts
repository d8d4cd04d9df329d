/**
 * The one worker (architecture.md §5): takes in new answers, does the day's work once a day, delivers the queue. It is called every ten
 * minutes; when nothing is to be done it knows that from the signals alone and makes no Sheets call.
 */

import { addDays, addMinutes, dayOf, type Moment } from '../../domain/shared/day';
import type { WorkerOffice } from '../desks';
import { dailyWork } from './daily-work';
import { collectAnswers } from './collect-answers';
import { deliverBatch } from './deliver';
import { listen, stepDown } from './hand-over';
import { openForms } from './open-forms';
import { isDue, markedForms, SIGNAL } from './signals';

/** A run may last six minutes on Google; what is not begun by now is left to the next tick. */
const BUDGET_MS = 4.5 * 60 * 1000;

/** A sweep of all forms: a few times a day, for answers whose event was lost. */
const SWEEP_EVERY_MINUTES = 6 * 60;

/** @throws what a form threw that could not be read, after everything else has been done */
export function runWorker(office: WorkerOffice): void {
  if (!office.schedule.isMine()) {
    stepDown(office);
    return;
  }
  const mayGoOn = (): boolean => office.clock.elapsedMs() < BUDGET_MS;
  const now = office.clock.now();
  const signals = office.signals.all();
  office.signals.put({ [SIGNAL.beat]: now });
  const failure = collect(office, signals, now);
  if (isDue(signals, SIGNAL.daily, now)) {
    const { sendHour } = dailyWork(office);
    office.signals.put({ [SIGNAL.daily]: `${addDays(dayOf(now), 1)}T${sendHour}:00:00` });
  }
  deliverAll(office, mayGoOn);
  if (failure) throw failure.error;
}

/** A form that somebody has put into the bin holds up neither the day's work nor the mails: what it threw is thrown when these are done. */
function collect(
  office: WorkerOffice,
  signals: Readonly<Record<string, string>>,
  now: Moment,
): { readonly error: unknown } | undefined {
  const sweep = isDue(signals, SIGNAL.sweep, now);
  const isToListen = signals[SIGNAL.shared] !== undefined;
  if (!sweep && !isToListen && markedForms(signals).length === 0) return undefined;
  try {
    if (isToListen) listen(office);
    collectAnswers(office, sweep || isToListen ? 'all' : 'marked');
    if (sweep) openForms(office);
    return undefined;
  } catch (error) {
    return { error };
  } finally {
    if (sweep) office.signals.put({ [SIGNAL.sweep]: addMinutes(now, SWEEP_EVERY_MINUTES) });
  }
}

function deliverAll(office: WorkerOffice, mayGoOn: () => boolean): void {
  while (mayGoOn() && hasQueueWork(office)) {
    if (!deliverBatch(office, mayGoOn).more) return;
  }
}

function hasQueueWork(office: WorkerOffice): boolean {
  const signals = office.signals.all();
  return signals[SIGNAL.batch] !== undefined || isDue(signals, SIGNAL.queue, office.clock.now());
}
