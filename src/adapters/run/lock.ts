/** The two locks: one use case at a time on the workbook, one worker at a time for an account. */

/** How long a use case waits for another; longer, and the person at the keyboard had better be told. */
const PATIENCE_MS = 20_000;

/** Does the work while no other use case is at it, whoever runs it. Returns `undefined` when the lock cannot be had. */
export function locked<T>(work: () => T): { readonly result: T } | undefined {
  return holding(LockService.getScriptLock(), PATIENCE_MS, work);
}

/** Does the work unless this account is at it already: a worker that finds another one at work goes home at once. */
export function alone<T>(work: () => T): { readonly result: T } | undefined {
  return holding(LockService.getUserLock(), 0, work);
}

function holding<T>(
  lock: GoogleAppsScript.Lock.Lock,
  patienceMs: number,
  work: () => T,
): { readonly result: T } | undefined {
  if (!lock.tryLock(patienceMs)) return undefined;
  try {
    return { result: work() };
  } finally {
    release(lock);
  }
}

/** A failure here must not pass for a failure of the work, which would then be done again; the lock ends with the run (AS/reference/lock/lock). */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.warn(`A lock could not be given back: ${String(error)}`);
  }
}
