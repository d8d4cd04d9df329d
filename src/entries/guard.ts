/**
 * The one catch. A broken workbook or a mistake of ours becomes one Russian sentence; the log gets codes and ids, never names. On a timer
 * run the error is thrown again, so that Google mails the trigger's owner.
 */

import { WorkbookError } from '../app/errors';
import { describeError, UNEXPECTED } from '../texts/ru';

/** Runs what a person asked for. Returns what she is told. */
export function guarded(action: () => string): string {
  try {
    return action();
  } catch (error) {
    logError(error);
    return sentenceOf(error);
  }
}

/** Runs what a trigger asked for. @throws whatever went wrong, after logging it */
export function guardedRun(action: () => void): void {
  try {
    action();
  } catch (error) {
    logError(error);
    throw error;
  }
}

export function sentenceOf(error: unknown): string {
  return error instanceof WorkbookError ? describeError(error) : UNEXPECTED;
}

/** Tells the log what went wrong, in codes. Of an error that is not ours only its kind is told: its message may quote a cell. */
export function logError(error: unknown): void {
  if (error instanceof WorkbookError) console.error(`${error.code}: ${JSON.stringify(error.facts)}`);
  else
    console.error(
      error instanceof Error
        ? `${error.name}\n${error.stack?.split('\n').slice(1, 8).join('\n') ?? ''}`
        : 'unknown error',
    );
}
