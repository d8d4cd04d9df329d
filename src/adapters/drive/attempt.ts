/** One call to Drive or Docs for the sake of a delivery: what Google says when it fails, in the words of deliveries. */

import { DeliveryError } from '../../app/desks';
import { failureOf } from '../sheets/sheets-api';

/** docs/api/reference/rest/v1/documents/batchUpdate, requiredRevisionId: somebody has edited the document since it was read. */
const EDITED_MEANWHILE = /revision/i;

/** AS/guides/services/quotas, «Service invoked too many times for one day»; drive/api/guides/handle-errors, «dailyLimitExceeded». */
const DAY_IS_USED_UP = /for one day|daily ?limit/i;

/** Does an error say that a quota of the day is used up? It comes back within 24 hours, and waiting in this run is of no use. */
export function isUsedUp({ message }: Error): boolean {
  return DAY_IS_USED_UP.test(message);
}

/**
 * Makes the call. A lost reply counts as «later», since files and papers are found again by their keys.
 * @throws DeliveryError
 */
export function attempt<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    const { message } = error as Error;
    if (isUsedUp(error as Error)) throw new DeliveryError('used-up', message);
    const isPassing = failure === 'quota' || failure === 'ambiguous' || EDITED_MEANWHILE.test(message);
    throw new DeliveryError(isPassing ? 'later' : 'refused', message);
  }
}
