/** The one way by which responses are stored, whoever sends them: whoever listens hears of every one. */

import type { FormHandle } from './parts';
import { type Outcome, type Sent, take } from './submission';

/** What happened when a response was stored. */
export interface Submitted {
  readonly formId: string;
  readonly responseId: string;
  /** The linked spreadsheet, if any: whose submit triggers start. */
  readonly spreadsheetId: string | undefined;
  /** Where the answer stands in it, the row as the Sheets service counts. */
  readonly sheetId: number | undefined;
  readonly row: number | undefined;
}

export interface Sending {
  /** Sends a response. */
  send(handle: FormHandle, sent: Sent): Outcome;
  /** Hears of every stored response, after it was stored. */
  onSubmit(listener: (submitted: Submitted) => void): void;
}

/** Makes the way, with nobody listening yet. */
export function createSending(): Sending {
  const listeners: ((submitted: Submitted) => void)[] = [];
  return {
    send(handle, sent) {
      const outcome = take(handle, sent);
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
