/** What Google answers where the reference of Forms is silent. */

import type { Probe } from '../check';
import { canonical, seenError } from '../expect';
import { TYPES } from '../kit';
import { permissions, spreadsheets } from '../services';
import { storedAnswer, submitted } from '../submit-form';

export const FORMS_PROBES: readonly Probe[] = [
  {
    question: 'forms/drive-made-form',
    observe(kit) {
      const id = kit.file({ mimeType: TYPES.form });

      try {
        return FormApp.openById(id).getId() === id ? 'opens it' : 'opens another form';
      } catch {
        return 'refuses';
      }
    },
  },
  {
    question: 'forms/born-published',
    observe: (kit) => (kit.form().isPublished() ? 'published' : 'unpublished'),
  },
  {
    question: 'forms/form-app-create-published',
    observe: (kit) => (kit.formAppForm().isPublished() ? 'published' : 'unpublished'),
  },
  {
    question: 'forms/responder-permission',
    observe(kit) {
      const id = kit.file({ mimeType: TYPES.form });

      try {
        const { view } = permissions().create({ type: 'anyone', role: 'reader', view: 'published' }, id, {
          fields: 'view',
        });
        return view === 'published' ? 'gives the permission' : `gives a permission for the view ${view}`;
      } catch (error) {
        const { code, message } = seenError(error);
        return code === 403 ? 'refuses' : message;
      }
    },
  },
  {
    question: 'forms/since-boundary',
    observe(kit) {
      const form = kit.form();
      const stored = submitted(form, form.addTextItem().createResponse('x'));

      return form.getResponses(stored.getTimestamp()).length > 0 ? 'returns it' : 'leaves it out';
    },
  },
  {
    question: 'forms/empty-grid-row',
    observe(kit) {
      const form = kit.form();
      const item = form.addCheckboxGridItem().setRows(['пн', 'вт']).setColumns(['утро', 'вечер']);
      const given = item.createResponse([null as unknown as string[], ['вечер']]);
      submitted(form, given);

      const [row] = storedAnswer(form, given.getItem()) as readonly unknown[];
      return row === '' ? 'an empty text' : String(canonical(row));
    },
  },
  {
    question: 'forms/answer-like-a-formula',
    observe(kit) {
      const book = kit.spreadsheet();
      const form = kit.form().setDestination(FormApp.DestinationType.SPREADSHEET, book);
      submitted(form, form.addTextItem().setTitle('Ответ').createResponse('=1+1'));

      // Google copies a response a moment after it was sent.
      for (let tries = 0; tries < 8; tries += 1) {
        const entered = enteredIn(book);
        if (entered.includes('{"stringValue":"=1+1"}')) return 'as text';
        if (entered.includes('{"formulaValue":"=1+1"}')) return 'as a formula';
        Utilities.sleep(2500);
      }
      return 'not found in the sheet';
    },
  },
];

function enteredIn(book: string): string {
  const fields = 'sheets.data.rowData.values.userEnteredValue';
  return JSON.stringify(spreadsheets().get(book, { includeGridData: true, fields }));
}
