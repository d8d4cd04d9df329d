/** One call to Drive or Docs for the sake of a delivery: what Google says when it fails, in the words of deliveries. */

import { DeliveryError } from '../../app/desks';
import { failureOf } from '../sheets/sheets-api';

/** docs/api/reference/rest/v1/documents/batchUpdate, requiredRevisionId: somebody has edited the document since it was read. */
const EDITED_MEANWHILE = /revision/i;

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
    const isPassing = failure === 'quota' || failure === 'ambiguous' || EDITED_MEANWHILE.test(message);
    throw new DeliveryError(isPassing ? 'later' : 'refused', message);
  }
}
