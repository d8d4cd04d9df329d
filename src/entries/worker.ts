/** What triggers call: the worker every ten minutes, and the note that an answer has come. */

import { alone } from '../adapters/run/lock';
import { scriptSignals } from '../adapters/run/signals';
import { runWorker } from '../app/worker/run-worker';
import { ANSWERS_PREFIX } from '../app/worker/signals';
import { guardedRun } from './guard';
import { workerOffice } from './wire';

/** One worker at a time: one that finds another at work goes home at once. */
export function tick(): void {
  guardedRun(() => void alone(() => runWorker(workerOffice())));
}

/** Only notes which form has an answer and looks at nothing: a class that answers at once makes thirty of these runs. */
export function noteAnswer(event: GoogleAppsScript.Events.SheetsOnFormSubmit | undefined): void {
  guardedRun(() => {
    const sheet = event?.range?.getSheet().getSheetId();
    scriptSignals().put({ [`${ANSWERS_PREFIX}${sheet ?? 'all'}`]: String(Date.now()) });
  });
}
