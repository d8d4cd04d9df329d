/** The one way by which responses are stored, whoever sends them: whoever listens hears of every one. */

import type { Sending } from './parts';
import type { Submitted } from './submission';
import { takeSubmission } from './take-submission';

/** Makes the way, with nobody listening yet. */
export function createSending(): Sending {
  const listeners: ((submitted: Submitted) => void)[] = [];
  return {
    send(handle, sent) {
      const outcome = takeSubmission(handle, sent);
      if (!('responseId' in outcome)) return outcome;
      const { responseId } = outcome;
      const { settings, rows } = handle.form();
      const { spreadsheetId, sheetId } = settings.destination ?? {};
      const submitted = { formId: handle.id, responseId, spreadsheetId, sheetId, row: rows[responseId] };
      for (const listener of listeners) listener(submitted);
      return outcome;
    },
    onSubmit: (listener) => void listeners.push(listener),
  };
}
