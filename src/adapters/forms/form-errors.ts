/** How the making of a form failed. It may be tried again after any failure, since what is done is found done; only our own bugs pass through. */

import { GoogleRefusedError } from '../../app/errors';
import { DeliveryError } from '../../app/desks';
import { isUsedUp } from '../drive/attempt';
import { failureOf } from '../sheets/sheets-api';

/** Names that Google's own errors carry; a TypeError carries another. */
const GOOGLE = new Set(['Exception', 'GoogleJsonResponseException', 'ScriptError']);

/** Returns a DeliveryError for a failure of Google's, anything else as it is. */
export function deliveryErrorOf(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DeliveryError) return error;
  if (!GOOGLE.has(error.name) && !(error instanceof GoogleRefusedError)) return error;
  if (isUsedUp(error)) return new DeliveryError('used-up', error.message);
  return new DeliveryError(failureOf(withoutMethod(error)) === 'refused' ? 'refused' : 'later', error.message);
}

/** «API call to drive.permissions.list failed» says nothing yet of missing permissions. */
function withoutMethod({ message }: Error): { readonly message: string } {
  return { message: message.replace(/^API call to \S+/, 'API call to Drive') };
}
