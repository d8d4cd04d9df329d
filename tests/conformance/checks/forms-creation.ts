/** Forms that FormApp makes itself. */

import type { Check } from '../check';
import { equal, throws } from '../expect';

const FORM_APP = 'apps-script/reference/forms/form-app';

export const FORMS_CREATION_CHECKS: readonly Check[] = [
  {
    id: 'forms/create/makes-an-empty-form-in-the-publish-state-that-is-asked-for',
    page: FORM_APP,
    covers: ['FormApp.create', 'Form.isPublished', 'Form.getItems'],
    run(kit) {
      const forms = [false, true].map((isPublished) => kit.formAppForm(isPublished));

      const seen = forms.map((form) => FormApp.openById(form.getId()));
      equal(
        seen.map((form) => [form.isPublished(), form.getItems().length]),
        [
          [false, 0],
          [true, 0],
        ],
      );
    },
  },
  {
    id: 'forms/create/makes-another-form-each-time',
    page: FORM_APP,
    covers: ['FormApp.create', 'Form.getId'],
    run(kit) {
      const ids = [1, 2].map(() => kit.formAppForm(false).getId());

      equal(new Set(ids).size, 2);
    },
  },
  {
    id: 'forms/create/refuses-an-empty-title',
    page: FORM_APP,
    covers: ['FormApp.create'],
    run() {
      throws(() => FormApp.create('', false), { name: 'Exception' });
      throws(() => FormApp.create(null as unknown as string, false), { name: 'Exception' });
    },
  },
];
