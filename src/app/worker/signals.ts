/**
 * The notes by which runs tell the worker that there is something to do. They stand in script properties, so that an idle run reads them in
 * one call and makes no Sheets call; whoever moves the clock forward by hand can tell from them when the worker has work next.
 */

import type { Moment } from '../../domain/shared/day';

export const SIGNAL = {
  /** When the worker ran last. */
  beat: 'beat',
  /** From when on the queue is to be looked at. */
  queue: 'queue',
  /** From when on the day's work (rules, shown columns) is to be done. */
  daily: 'daily',
  /** From when on every form is to be looked through for answers that no event told of. */
  sweep: 'sweep',
  /** The batch of effects in flight: which went out, which is going. */
  batch: 'batch',
  /** How many writes the workbook has seen. */
  writes: 'writes',
  /** The answers book, whose submit trigger «Настроить программу» restores. */
  book: 'book',
  /** The account whose worker runs, and how often it has changed. */
  owner: 'owner',
  /** The account that was relieved has shared its folder; the new one may listen for answers. */
  shared: 'shared',
} as const;

/** A form with new answers: `answers:` and the id of its sheet in the answers book, or `all` when the event did not say. */
export const ANSWERS_PREFIX = 'answers:';

/** A form that is read: `form:` and the questionnaire's id, with what is needed to read it. */
export const FORM_PREFIX = 'form:';

/** A sign that is always due. */
export const AT_ONCE: Moment = '0000-00-00T00:00:00';

/** A form that Google did not let the program open to everybody: `to-open:` and the questionnaire's id, with the id of its file. */
export const TO_OPEN_PREFIX = 'to-open:';

/** The keys of the forms that are marked. */
export function markedForms(signals: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(signals)
    .filter((key) => key.startsWith(ANSWERS_PREFIX))
    .sort();
}

/** Is the work behind the signal due? */
export function isDue(signals: Readonly<Record<string, string>>, key: string, now: Moment): boolean {
  const from = signals[key];
  return from !== undefined && from !== '' && from <= now;
}

/** From when on a worker would find something to do; `undefined` when nothing is planned. */
export function nextWorkAt(signals: Readonly<Record<string, string>>): Moment | undefined {
  if (markedForms(signals).length > 0 || signals[SIGNAL.batch] || signals[SIGNAL.shared]) return AT_ONCE;
  const moments = [SIGNAL.queue, SIGNAL.daily, SIGNAL.sweep]
    .map((key) => signals[key])
    .filter((from) => from !== undefined && from !== '');
  return moments.sort()[0];
}
