/** The clock of a run: the college's wall time, and how long the run has lasted. */

import type { Clock } from '../../app/ports';
import { type Day, dayOf, type Moment } from '../../domain/shared/day';

/** Starts the clock of this run; `timeZone` is the college's, whatever the script's is. The day is the one on which the run began. */
export function runClock(timeZone: string): Clock {
  const startedAt = Date.now();
  const now = (): Moment => momentOf(new Date(), timeZone);
  let today: Day | undefined;
  return { now, today: () => (today ??= dayOf(now())), elapsedMs: () => Date.now() - startedAt };
}

/** The wall time that an instant has in a zone. */
export function momentOf(instant: Date | GoogleAppsScript.Base.Date, timeZone: string): Moment {
  return Utilities.formatDate(instant, timeZone, "yyyy-MM-dd'T'HH:mm:ss");
}

/** The instant of a wall time. A text without an offset would be read in the script's zone, which the manifest sets and anybody may change. */
export function instantOf(moment: Moment, timeZone: string): Date {
  return new Date(moment + Utilities.formatDate(new Date(`${moment}Z`), timeZone, 'XXX'));
}
