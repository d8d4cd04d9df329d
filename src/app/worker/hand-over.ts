/**
 * «Взять напоминания на себя»: the worker moves to another account. Forms and the answers book stay in the Drive of the account that made
 * them, so the one that is relieved shares the programme's folder on its last turn, and then the new one listens for answers.
 */

import { DeliveryError, type WorkerOffice } from '../desks';
import { AT_ONCE, SIGNAL } from './signals';

/**
 * The last turn of an account that has been relieved.
 * @throws DeliveryError when the folder was not shared: for good (its triggers are gone all the same), or for now (they stay for another try)
 */
export function stepDown(office: WorkerOffice): void {
  const refusal = share(office);
  office.schedule.ensure(undefined);
  if (refusal) throw refusal;
}

function share({ signals, folderDesk }: WorkerOffice): DeliveryError | undefined {
  const owner = signals.all()[SIGNAL.owner];
  if (owner === undefined) return undefined;
  try {
    folderDesk.shareWith(owner);
  } catch (error) {
    if (error instanceof DeliveryError && error.failure === 'refused') return error;
    throw error;
  }
  signals.put({ [SIGNAL.shared]: AT_ONCE });
  return undefined;
}

/** Makes the new account's trigger on the answers book. What was answered between the two triggers only a look into every form finds. */
export function listen({ signals, schedule }: WorkerOffice): void {
  schedule.ensure(signals.all()[SIGNAL.book]);
  signals.drop(SIGNAL.shared);
}
