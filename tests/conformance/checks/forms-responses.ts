/** Responses: put together, submitted, kept. */

import type { Check } from '../check';
import { equal, throws } from '../expect';
import { storedAnswer, submitted } from '../submit-form';

const FORM = 'apps-script/reference/forms/form';
const RESPONSE = 'apps-script/reference/forms/form-response';

const HOUR = 3_600_000;

export const FORMS_RESPONSE_CHECKS: readonly Check[] = [
  {
    id: 'forms/get-responses/is-empty-before-anybody-answers',
    page: FORM,
    covers: ['Form.getResponses'],
    run(kit) {
      equal(kit.form().setPublished(true).getResponses(), []);
    },
  },
  {
    id: 'forms/get-responses/lists-every-response',
    page: FORM,
    covers: ['Form.getResponses', 'FormResponse.getId'],
    run(kit) {
      const form = kit.form();
      const item = form.addTextItem();
      const ids = ['a', 'b', 'a'].map((text) => submitted(form, item.createResponse(text)).getId());

      const listed = form.getResponses().map((response) => response.getId());

      equal([...listed].sort(), [...ids].sort());
      equal(new Set(listed).size, 3);
    },
  },
  {
    id: 'forms/get-responses/leaves-out-what-came-before-the-time',
    page: FORM,
    covers: ['Form.getResponses'],
    run(kit) {
      const form = kit.form();
      submitted(form, form.addTextItem().createResponse('x'));

      equal(form.getResponses(new Date(Date.now() + HOUR)), []);
    },
  },
  {
    id: 'forms/get-responses/returns-what-came-after-the-time',
    page: FORM,
    covers: ['Form.getResponses'],
    run(kit) {
      const form = kit.form();
      const stored = submitted(form, form.addTextItem().createResponse('x'));

      const found = form.getResponses(new Date(Date.now() - HOUR));

      equal(
        found.map((response) => response.getId()),
        [stored.getId()],
      );
    },
  },
  {
    id: 'forms/get-responses/keeps-them-when-the-form-is-closed',
    page: FORM,
    covers: ['Form.getResponses', 'Form.setPublished'],
    run(kit) {
      const form = kit.form();
      submitted(form, form.addTextItem().createResponse('x'));

      form.setPublished(false);

      equal(form.getResponses().length, 1);
    },
  },
  {
    id: 'forms/get-timestamp/is-the-time-of-the-submission',
    page: RESPONSE,
    covers: ['FormResponse.getTimestamp'],
    run(kit) {
      const form = kit.form();
      const stored = submitted(form, form.addTextItem().createResponse('x'));

      const time = stored.getTimestamp();

      // Google's servers need not agree on the second.
      equal([time instanceof Date, Math.abs(time.getTime() - Date.now()) < 5 * 60_000], [true, true]);
    },
  },
  {
    id: 'forms/get-timestamp/is-null-before-the-submission',
    page: RESPONSE,
    covers: ['FormResponse.getTimestamp', 'Form.createResponse'],
    run(kit) {
      equal(kit.form().createResponse().getTimestamp(), null);
    },
  },
  {
    id: 'forms/get-id/is-null-before-the-submission',
    page: RESPONSE,
    covers: ['FormResponse.getId', 'Form.createResponse'],
    run(kit) {
      equal(kit.form().createResponse().getId(), null);
    },
  },
  {
    id: 'forms/get-id/finds-the-response-again',
    page: FORM,
    covers: ['FormResponse.getId'],
    run(kit) {
      const form = kit.form();
      const id = submitted(form, form.addTextItem().createResponse('x')).getId();

      equal(form.getResponse(id).getId(), id);
    },
  },
  {
    id: 'forms/create-response/stores-nothing-by-itself',
    page: FORM,
    covers: ['Form.createResponse', 'Form.getResponses'],
    run(kit) {
      const form = kit.form().setPublished(true);

      form.createResponse().withItemResponse(form.addTextItem().createResponse('x'));

      equal(form.getResponses(), []);
    },
  },
  {
    id: 'forms/create-response/is-submitted-once',
    page: RESPONSE,
    covers: ['Form.createResponse'],
    run(kit) {
      const form = kit.form().setPublished(true);
      const response = form.createResponse().withItemResponse(form.addTextItem().createResponse('x'));
      response.submit();

      throws(() => response.submit(), { name: 'Exception' });
    },
  },
  {
    id: 'forms/with-item-response/keeps-the-last-answer-to-an-item',
    page: RESPONSE,
    covers: ['FormResponse.withItemResponse', 'TextItem.createResponse'],
    run(kit) {
      const form = kit.form().setPublished(true);
      const item = form.addTextItem();
      const response = form.createResponse().withItemResponse(item.createResponse('first'));

      response.withItemResponse(item.createResponse('second')).submit();

      equal(storedAnswer(form, item as unknown as GoogleAppsScript.Forms.Item), 'second');
    },
  },
];
