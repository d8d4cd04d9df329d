/** Publishing a form, its address, its file. */

import type { Check } from '../check';
import { equal, throws } from '../expect';
import { TYPES } from '../kit';
import { files } from '../services';

type Form = GoogleAppsScript.Forms.Form;

const FORM = 'apps-script/reference/forms/form';
const PUBLISHING = 'workspace/forms/api/guides/publish-form';

/** The form once more, so that nothing is told from the memory of an object. */
function again(form: Form): Form {
  return FormApp.openById(form.getId());
}

export const FORMS_PUBLISHING_CHECKS: readonly Check[] = [
  {
    id: 'forms/set-published/publishes-and-opens-for-answers',
    page: PUBLISHING,
    covers: ['Form.setPublished', 'Form.isPublished', 'Form.isAcceptingResponses'],
    run(kit) {
      const form = kit.form();
      form.setPublished(false);

      const chained = form.setPublished(true);

      const seen = again(form);
      equal([chained.getId(), seen.isPublished(), seen.isAcceptingResponses()], [form.getId(), true, true]);
    },
  },
  {
    id: 'forms/set-published/takes-back-what-it-published',
    page: PUBLISHING,
    covers: ['Form.setPublished', 'Form.isPublished', 'Form.isAcceptingResponses'],
    run(kit) {
      const form = kit.form().setPublished(true);

      form.setPublished(false);

      const seen = again(form);
      equal([seen.isPublished(), seen.isAcceptingResponses()], [false, false]);
    },
  },
  {
    id: 'forms/set-published/may-be-asked-for-twice',
    page: FORM,
    covers: ['Form.setPublished', 'Form.isPublished'],
    run(kit) {
      const form = kit.form().setPublished(true).setPublished(true);

      equal(form.isPublished(), true);
    },
  },
  {
    id: 'forms/set-published/supersedes-that-answers-were-closed',
    page: FORM,
    covers: ['Form.setPublished', 'Form.isAcceptingResponses'],
    run(kit) {
      const form = kit.form().setPublished(true).setAcceptingResponses(false);

      form.setPublished(false).setPublished(true);

      equal(form.isAcceptingResponses(), true);
    },
  },
  {
    id: 'forms/is-accepting-responses/may-be-off-while-the-form-is-published',
    page: FORM,
    covers: ['Form.isAcceptingResponses', 'Form.isPublished'],
    run(kit) {
      const form = kit.form().setPublished(true);

      form.setAcceptingResponses(false);

      const seen = again(form);
      equal([seen.isPublished(), seen.isAcceptingResponses()], [true, false]);
    },
  },
  {
    id: 'forms/is-accepting-responses/cannot-be-on-while-the-form-is-unpublished',
    page: FORM,
    covers: ['Form.isAcceptingResponses', 'Form.setPublished'],
    run(kit) {
      const form = kit.form().setPublished(false);

      throws(() => form.setAcceptingResponses(true), { name: 'Exception' });

      equal(form.isAcceptingResponses(), false);
    },
  },
  {
    id: 'forms/set-published/is-served-by-forms-that-drive-makes',
    page: FORM,
    covers: ['Form.setPublished', 'Form.isPublished'],
    run(kit) {
      equal(kit.form().supportsAdvancedResponderPermissions(), true);
    },
  },
  {
    id: 'forms/get-published-url/is-an-address-of-google-forms',
    page: FORM,
    covers: ['Form.getPublishedUrl'],
    run(kit) {
      const url = kit.form().setPublished(true).getPublishedUrl();

      equal(/^https:\/\/docs\.google\.com\/forms\/\S+$/.test(url), true);
    },
  },
  {
    id: 'forms/get-published-url/is-another-for-every-form',
    page: FORM,
    covers: ['Form.getPublishedUrl'],
    run(kit) {
      const urls = [kit.form(), kit.form()].map((form) => form.setPublished(true).getPublishedUrl());

      equal(new Set(urls).size, 2);
    },
  },
  {
    id: 'forms/get-id/is-the-id-of-the-file',
    page: FORM,
    covers: ['Form.getId', 'Drive.Files.get'],
    run(kit) {
      const form = kit.form();

      equal(files().get(form.getId(), { fields: 'id,mimeType' }), { id: form.getId(), mimeType: TYPES.form });
    },
  },
];
