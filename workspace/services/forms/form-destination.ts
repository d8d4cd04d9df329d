/** Where a form's responses are copied to: a sheet of a spreadsheet (reference: forms/form, setDestination). */

import { ServiceError } from '../../core/errors';
import { mayEdit } from '../../core/sharing';
import { formSheets, putIntoSheet, sheetHeadings, unlinkSheet } from './answer-sheet';
import { DestinationType } from './enums';
import type { FormHandle } from './parts';

type Form = GoogleAppsScript.Forms.Form;

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

/** The members that link a form to a spreadsheet. */
export function destinationMembers(handle: FormHandle, self: () => Form) {
  const { parts } = handle;
  const call = <T>(member: string, effect: () => T): T => parts.call(`FormApp.Form.${member}`, effect);
  return {
    setDestination: (type: GoogleAppsScript.Forms.DestinationType, id: string) =>
      call('setDestination', () => {
        if (type !== DestinationType.SPREADSHEET) throw new ServiceError('Invalid argument: type');
        link(handle, id);
        return self();
      }),
    removeDestination: () =>
      call('removeDestination', () => {
        if (handle.form().settings.destination) unlink(handle);
        return self();
      }),
    getDestinationId: () =>
      call('getDestinationId', () => {
        const { destination } = handle.form().settings;
        if (!destination) throw new ServiceError('The form currently has no response destination.');
        return destination.spreadsheetId;
      }),
  };
}

/** Google adds a sheet for the form at the spreadsheet's end and writes the responses given so far into it. */
function link(handle: FormHandle, spreadsheetId: string): void {
  const { world } = handle.parts;
  const file = world.files.get(spreadsheetId);
  if (!file || file.mimeType !== SPREADSHEET || !mayEdit(world.files, file, handle.parts.user())) {
    throw new ServiceError(`Invalid destination ID: ${spreadsheetId}`);
  }
  const sheets = formSheets(world);
  if (!sheets) throw new Error('The Sheets service has to be made before a form is linked');
  world.store.atomically(() => {
    unlinkSheet(handle);
    const sheetId = sheets.link(spreadsheetId, sheetHeadings(handle.form()));
    handle.commit({ type: 'set', change: { destination: { spreadsheetId, sheetId } } });
    const responses = Object.values(handle.form().responses).sort((a, b) => a.submittedAt - b.submittedAt);
    for (const response of responses) putIntoSheet(handle, response);
  });
}

function unlink(handle: FormHandle): void {
  handle.parts.world.store.atomically(() => {
    unlinkSheet(handle);
    handle.commit({ type: 'set', change: { destination: null } });
  });
}
