/** A form as a whole: opening it, its texts and switches. */

import type { Check } from '../check';
import { equal, throws } from '../expect';
import { TYPES } from '../kit';

type Form = GoogleAppsScript.Forms.Form;

const FORM = 'apps-script/reference/forms/form';
const FORM_APP = 'apps-script/reference/forms/form-app';

/** The form once more, so that nothing is told from the memory of an object. */
function again(form: Form): Form {
  return FormApp.openById(form.getId());
}

const OPENING: readonly Check[] = [
  {
    id: 'forms/open-by-id/opens-the-form-of-that-id',
    page: FORM_APP,
    covers: ['FormApp.openById', 'Form.getId'],
    run(kit) {
      const id = kit.file({ mimeType: TYPES.form });

      equal(FormApp.openById(id).getId(), id);
    },
  },
  {
    id: 'forms/open-by-id/refuses-an-id-of-nothing',
    page: FORM_APP,
    covers: ['FormApp.openById'],
    run() {
      throws(() => FormApp.openById('1conformanceconformanceconf'), { name: 'Exception' });
    },
  },
  {
    id: 'forms/open-by-id/refuses-the-id-of-a-folder',
    page: FORM_APP,
    covers: ['FormApp.openById'],
    run(kit) {
      const id = kit.folder();

      throws(() => FormApp.openById(id), { name: 'Exception' });
    },
  },
  {
    id: 'forms/open-by-id/refuses-the-id-of-a-document',
    page: FORM_APP,
    covers: ['FormApp.openById'],
    run(kit) {
      const id = kit.document();

      throws(() => FormApp.openById(id), { name: 'Exception' });
    },
  },
  {
    id: 'forms/open-by-id/sees-what-another-handle-has-changed',
    page: FORM_APP,
    covers: ['FormApp.openById', 'Form.getItems'],
    run(kit) {
      const form = kit.form();
      const before = form.getItems().length;

      again(form).addTextItem();

      equal(form.getItems().length, before + 1);
    },
  },
];

const TEXTS = [
  { name: 'Title', read: (form: Form) => form.getTitle(), text: 'Анкета «Наставник» & Co' },
  { name: 'Description', read: (form: Form) => form.getDescription(), text: 'Ответ займёт\nпять минут.' },
  { name: 'ConfirmationMessage', read: (form: Form) => form.getConfirmationMessage(), text: 'Спасибо! Ответ записан.' },
] as const;

const SWITCHES = [
  { name: 'AllowResponseEdits', read: (form: Form) => form.canEditResponse() },
  { name: 'CollectEmail', read: (form: Form) => form.collectsEmail() },
] as const;

const SETTINGS: readonly Check[] = [
  ...TEXTS.map(({ name, read, text }): Check => ({
    id: `forms/set-${kebab(name)}/is-kept-and-returns-the-form`,
    page: FORM,
    covers: [`Form.set${name}`],
    run(kit) {
      const form = kit.form();
      form[`set${name}`]('before');

      const chained = form[`set${name}`](text);

      equal([chained.getId(), read(again(form))], [form.getId(), text]);
    },
  })),
  ...SWITCHES.map(({ name, read }): Check => ({
    id: `forms/set-${kebab(name)}/is-off-at-first`,
    page: FORM,
    covers: [`Form.set${name}`],
    run(kit) {
      equal(read(kit.form()), false);
    },
  })),
  ...SWITCHES.map(({ name, read }): Check => ({
    id: `forms/set-${kebab(name)}/is-switched-on-and-off`,
    page: FORM,
    covers: [`Form.set${name}`],
    run(kit) {
      const form = kit.form();

      const chained = form[`set${name}`](true);
      const on = read(again(form));
      form[`set${name}`](false);

      equal([chained.getId(), on, read(again(form))], [form.getId(), true, false]);
    },
  })),
  {
    id: 'forms/set-title/leaves-description-and-message-alone',
    page: FORM,
    covers: ['Form.setTitle', 'Form.setDescription', 'Form.setConfirmationMessage'],
    run(kit) {
      const form = kit.form().setDescription('description').setConfirmationMessage('message');

      form.setTitle('title');

      const seen = again(form);
      equal([seen.getDescription(), seen.getConfirmationMessage()], ['description', 'message']);
    },
  },
  {
    id: 'forms/set-allow-response-edits/leaves-collecting-addresses-alone',
    page: FORM,
    covers: ['Form.setAllowResponseEdits', 'Form.setCollectEmail'],
    run(kit) {
      const form = kit.form().setCollectEmail(true);

      form.setAllowResponseEdits(false);

      equal(again(form).collectsEmail(), true);
    },
  },
];

function kebab(name: string): string {
  return name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
}

export const FORMS_SETTING_CHECKS: readonly Check[] = [...OPENING, ...SETTINGS];
