/** What leads out of a form: links with answers filled in, and the spreadsheet that responses are copied to. */

import type { Check } from '../check';
import { equal, throws } from '../expect';
import { spreadsheets } from '../services';
import { submitted } from '../submit-form';

type Form = GoogleAppsScript.Forms.Form;

const FORM = 'apps-script/reference/forms/form';
const RESPONSE = 'apps-script/reference/forms/form-response';

const CODE = 'C-00000';

const LINKS: readonly Check[] = [
  {
    id: 'forms/to-prefilled-url/carries-a-code-as-it-is',
    page: RESPONSE,
    covers: ['FormResponse.toPrefilledUrl', 'FormResponse.withItemResponse', 'TextItem.createResponse'],
    run(kit) {
      const form = kit.form();

      const url = form.createResponse().withItemResponse(form.addTextItem().createResponse(CODE)).toPrefilledUrl();

      equal(url.split(CODE).length, 2);
    },
  },
  {
    id: 'forms/to-prefilled-url/carries-a-code-that-keeps-the-rule-of-its-question',
    page: RESPONSE,
    covers: ['FormResponse.toPrefilledUrl', 'TextItem.setValidation'],
    run(kit) {
      const form = kit.form();
      const rule = FormApp.createTextValidation().requireTextMatchesPattern('[CС]-?[0-9]{3,5}').build();
      const item = form.addTextItem().setRequired(true).setValidation(rule);

      const url = form.createResponse().withItemResponse(item.createResponse(CODE)).toPrefilledUrl();

      equal(url.includes(CODE), true);
    },
  },
  {
    id: 'forms/to-prefilled-url/carries-letters-of-any-script',
    page: RESPONSE,
    covers: ['FormResponse.toPrefilledUrl'],
    run(kit) {
      const form = kit.form();

      const url = form.createResponse().withItemResponse(form.addTextItem().createResponse('Ёж')).toPrefilledUrl();

      equal(decodeURIComponent(url).includes('Ёж'), true);
    },
  },
  {
    id: 'forms/to-prefilled-url/carries-the-answers-to-several-questions',
    page: RESPONSE,
    covers: ['FormResponse.toPrefilledUrl', 'FormResponse.withItemResponse'],
    run(kit) {
      const form = kit.form();
      const response = form.createResponse();
      for (const text of ['first', 'second']) response.withItemResponse(form.addTextItem().createResponse(text));

      const url = response.toPrefilledUrl();

      equal([url.includes('first'), url.includes('second')], [true, true]);
    },
  },
  {
    id: 'forms/to-prefilled-url/leads-to-the-form-itself',
    page: RESPONSE,
    covers: ['FormResponse.toPrefilledUrl'],
    run(kit) {
      const answerTo = (form: Form): string =>
        form.createResponse().withItemResponse(form.addTextItem().createResponse(CODE)).toPrefilledUrl();

      const [one = '', other = ''] = [kit.form(), kit.form()].map((form) => answerTo(form).split('?')[0]);

      equal([one !== other, one.startsWith('https://docs.google.com/forms/')], [true, true]);
    },
  },
  {
    id: 'forms/to-prefilled-url/is-told-of-a-stored-response-too',
    page: RESPONSE,
    covers: ['FormResponse.toPrefilledUrl', 'Form.getResponses'],
    run(kit) {
      const form = kit.form();
      submitted(form, form.addTextItem().createResponse(CODE));

      equal(form.getResponses()[0]?.toPrefilledUrl().includes(CODE), true);
    },
  },
];

/** All texts of a spreadsheet's cells. */
function textsOf(spreadsheetId: string): string {
  const fields = 'sheets.data.rowData.values.formattedValue';
  return JSON.stringify(spreadsheets().get(spreadsheetId, { includeGridData: true, fields }));
}

/** Google copies a response a moment after it was sent. */
function waitFor(isThere: () => boolean): boolean {
  for (let tries = 0; tries < 8; tries += 1) {
    if (isThere()) return true;
    Utilities.sleep(2500);
  }
  return false;
}

const SPREADSHEET = 'DestinationType.SPREADSHEET';

const DESTINATION: readonly Check[] = [
  {
    id: 'forms/set-destination/links-a-spreadsheet',
    page: FORM,
    covers: ['Form.setDestination', 'Form.getDestinationId', SPREADSHEET],
    run(kit) {
      const form = kit.form();
      const { spreadsheetId } = kit.sheet();

      const chained = form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheetId);

      equal([chained.getId(), FormApp.openById(form.getId()).getDestinationId()], [form.getId(), spreadsheetId]);
    },
  },
  {
    id: 'forms/set-destination/moves-a-form-to-another-spreadsheet',
    page: FORM,
    covers: ['Form.setDestination', 'Form.getDestinationId', SPREADSHEET],
    run(kit) {
      const form = kit.form().setDestination(FormApp.DestinationType.SPREADSHEET, kit.sheet().spreadsheetId);
      const other = kit.spreadsheet();

      form.setDestination(FormApp.DestinationType.SPREADSHEET, other);

      equal(form.getDestinationId(), other);
    },
  },
  {
    id: 'forms/set-destination/refuses-an-id-of-nothing',
    page: FORM,
    covers: ['Form.setDestination', SPREADSHEET],
    run(kit) {
      const form = kit.form();

      throws(() => form.setDestination(FormApp.DestinationType.SPREADSHEET, '1conformanceconformanceconf'), {
        name: 'Exception',
      });
    },
  },
  {
    id: 'forms/set-destination/refuses-the-id-of-a-folder',
    page: FORM,
    covers: ['Form.setDestination', SPREADSHEET],
    run(kit) {
      const form = kit.form();
      const folder = kit.folder();

      throws(() => form.setDestination(FormApp.DestinationType.SPREADSHEET, folder), { name: 'Exception' });
    },
  },
  {
    id: 'forms/set-destination/saves-responses-in-the-spreadsheet',
    page: FORM,
    covers: ['Form.setDestination', SPREADSHEET],
    run(kit) {
      const form = kit.form();
      const book = kit.spreadsheet();
      const item = form.addTextItem().setTitle('Вопрос для таблицы');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, book);

      submitted(form, item.createResponse('Ответ для таблицы'));

      const isThere = waitFor(() => textsOf(book).includes('Ответ для таблицы'));
      equal([isThere, textsOf(book).includes('Вопрос для таблицы')], [true, true]);
    },
  },
  {
    id: 'forms/set-destination/keeps-responses-in-the-form-as-well',
    page: FORM,
    covers: ['Form.setDestination', 'Form.getResponses', SPREADSHEET],
    run(kit) {
      const form = kit.form();
      const item = form.addTextItem();
      form.setDestination(FormApp.DestinationType.SPREADSHEET, kit.sheet().spreadsheetId);

      submitted(form, item.createResponse('x'));

      equal(form.getResponses().length, 1);
    },
  },
];

export const FORMS_LINK_CHECKS: readonly Check[] = [...LINKS, ...DESTINATION];
