/** Answers as they are read back: one of every kind of question, and what stands for none. */

import type { Check } from '../check';
import { equal } from '../expect';
import { storedAnswer, submitted } from '../submit-form';

type Form = GoogleAppsScript.Forms.Form;
type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

const RESPONSE = 'apps-script/reference/forms/form-response';
const ITEM_RESPONSE = 'apps-script/reference/forms/item-response';

/** One answer of every kind of question, as it is given and as it is read back. */
const ANSWERS: readonly {
  readonly id: string;
  readonly covers: string;
  answer(form: Form): ItemResponse;
  readonly read: unknown;
}[] = [
  {
    id: 'a-text-as-it-was-typed',
    covers: 'TextItem.createResponse',
    answer: (form) => form.addTextItem().createResponse('Ёлкина «Ира» & Co, 1+1=2'),
    read: 'Ёлкина «Ира» & Co, 1+1=2',
  },
  {
    id: 'a-paragraph-with-its-line-breaks',
    covers: 'Form.addParagraphTextItem',
    answer: (form) => form.addParagraphTextItem().createResponse('первая\nвторая'),
    read: 'первая\nвторая',
  },
  {
    id: 'a-choice-as-a-text',
    covers: 'Form.addMultipleChoiceItem',
    answer: (form) => form.addMultipleChoiceItem().setChoiceValues(['да', 'нет']).createResponse('нет'),
    read: 'нет',
  },
  {
    id: 'one-checkbox-as-a-list',
    covers: 'Form.addCheckboxItem',
    answer: (form) => form.addCheckboxItem().setChoiceValues(['a, b', 'c']).createResponse(['a, b']),
    read: ['a, b'],
  },
  {
    id: 'a-mark-on-a-scale-as-a-text',
    covers: 'Form.addScaleItem',
    answer: (form) => form.addScaleItem().setBounds(0, 10).createResponse(10),
    read: '10',
  },
  {
    id: 'a-checkbox-grid-by-row',
    covers: 'Form.addCheckboxGridItem',
    answer: (form) =>
      form
        .addCheckboxGridItem()
        .setRows(['пн', 'вт'])
        .setColumns(['утро', 'вечер'])
        .createResponse([['вечер'], ['утро']]),
    read: [['вечер'], ['утро']],
  },
  {
    id: 'an-own-answer-to-a-choice-with-other',
    covers: 'MultipleChoiceItem.showOtherOption',
    answer: (form) =>
      form.addMultipleChoiceItem().setChoiceValues(['да']).showOtherOption(true).createResponse('иногда'),
    read: 'иногда',
  },
];

export const FORMS_ANSWER_CHECKS: readonly Check[] = [
  ...ANSWERS.map(({ id, covers, answer, read }): Check => ({
    id: `forms/get-response/reads-${id}`,
    page: ITEM_RESPONSE,
    covers: [covers, 'ItemResponse.getResponse', 'FormResponse.getResponseForItem', 'Form.getResponses'],
    run(kit) {
      const form = kit.form();
      const given = answer(form);
      submitted(form, given);

      equal(storedAnswer(form, given.getItem()), read);
    },
  })),
  {
    id: 'forms/get-response/reads-a-date-as-a-text',
    page: ITEM_RESPONSE,
    covers: ['Form.addDateItem', 'ItemResponse.getResponse'],
    run(kit) {
      const form = kit.form();
      const given = form.addDateItem().createResponse(new Date(2026, 8, 1));
      submitted(form, given);

      equal(typeof storedAnswer(form, given.getItem()), 'string');
    },
  },
  {
    id: 'forms/get-response/reads-all-checkboxes-that-were-checked',
    page: ITEM_RESPONSE,
    covers: ['CheckboxItem.setChoiceValues', 'ItemResponse.getResponse'],
    run(kit) {
      const form = kit.form();
      const given = form.addCheckboxItem().setChoiceValues(['a', 'b', 'c']).createResponse(['c', 'a']);
      submitted(form, given);

      // «The order of the strings in the array may vary.»
      equal([...(storedAnswer(form, given.getItem()) as string[])].sort(), ['a', 'c']);
    },
  },
  {
    id: 'forms/get-response-for-item/is-null-for-a-choice-that-nobody-made',
    page: RESPONSE,
    covers: ['FormResponse.getResponseForItem'],
    run(kit) {
      const form = kit.form();
      const choice = form.addMultipleChoiceItem().setChoiceValues(['да', 'нет']);
      const stored = submitted(form, form.addTextItem().createResponse('x'));

      equal(stored.getResponseForItem(form.getItemById(choice.getId()) as GoogleAppsScript.Forms.Item), null);
    },
  },
  {
    id: 'forms/get-response-for-item/tells-questions-of-one-title-apart',
    page: RESPONSE,
    covers: ['FormResponse.getResponseForItem', 'FormResponse.withItemResponse'],
    run(kit) {
      const form = kit.form().setPublished(true);
      const items = [1, 2].map(() => form.addTextItem().setTitle('Имя'));
      const response = form.createResponse();
      items.forEach((item, index) => response.withItemResponse(item.createResponse(`answer ${index}`)));
      const stored = response.submit();

      const read = form.getItems(FormApp.ItemType.TEXT).map((item) => stored.getResponseForItem(item)?.getResponse());

      equal(read, ['answer 0', 'answer 1']);
    },
  },
];
