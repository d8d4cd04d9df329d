/** Rules for answers: builders, the rule of an item, and answers at the rule's edge, which it has to let through. */

import type { Check } from '../check';
import { equal } from '../expect';

type Form = GoogleAppsScript.Forms.Form;
type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

const FORMS = 'apps-script/reference/forms';

/** Submits the answer and returns how many responses the form has then. */
function countAfter(form: Form, answer: ItemResponse): number {
  form.setPublished(true);
  form.createResponse().withItemResponse(answer).submit();
  return form.getResponses().length;
}

/** A participant's code, as the product asks for it. */
const CODE = '\\s*[СПРВКCPBKспрвкcpbk]\\s?[-‐-―−]?\\s?[0-9]{3,5}\\s*';

interface TextEdge {
  readonly id: string;
  readonly covers: readonly string[];
  rule(builder: GoogleAppsScript.Forms.TextValidationBuilder): GoogleAppsScript.Forms.TextValidationBuilder;
  readonly answer: string;
}

const NUMBER_BETWEEN = ['TextValidationBuilder.requireNumberBetween'];
const AT_MOST = ['TextValidationBuilder.requireTextLengthLessThanOrEqualTo'];
const MATCHES = ['TextValidationBuilder.requireTextMatchesPattern'];

const TEXT_EDGES: readonly TextEdge[] = [
  {
    id: 'number-between/includes-its-start',
    covers: NUMBER_BETWEEN,
    rule: (it) => it.requireNumberBetween(2, 40),
    answer: '2',
  },
  {
    id: 'number-between/includes-its-end',
    covers: NUMBER_BETWEEN,
    rule: (it) => it.requireNumberBetween(2, 40),
    answer: '40',
  },
  {
    id: 'text-length/includes-its-limit',
    covers: AT_MOST,
    rule: (it) => it.requireTextLengthLessThanOrEqualTo(5),
    answer: 'ёжики',
  },
  {
    id: 'text-pattern/takes-a-code-in-cyrillic',
    covers: MATCHES,
    rule: (it) => it.requireTextMatchesPattern(CODE),
    answer: 'С-00123',
  },
  {
    id: 'text-pattern/takes-a-code-with-a-long-dash',
    covers: MATCHES,
    rule: (it) => it.requireTextMatchesPattern(CODE),
    answer: 'п — 123',
  },
];

const EDGE_CHECKS: readonly Check[] = [
  ...TEXT_EDGES.map(({ id, covers, rule, answer }): Check => ({
    id: `forms/${id}`,
    page: `${FORMS}/text-validation-builder`,
    covers: [...covers, 'TextItem.setValidation', 'TextItem.createResponse'],
    run(kit) {
      const form = kit.form();
      const item = form.addTextItem().setValidation(rule(FormApp.createTextValidation()).build());

      equal(countAfter(form, item.createResponse(answer)), 1);
    },
  })),
  {
    id: 'forms/paragraph-length/includes-its-limit',
    page: `${FORMS}/paragraph-text-validation-builder`,
    covers: [
      'ParagraphTextValidationBuilder.requireTextLengthLessThanOrEqualTo',
      'ParagraphTextItem.setValidation',
      'Form.addParagraphTextItem',
    ],
    run(kit) {
      const form = kit.form();
      const rule = FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(11).build();
      const item = form.addParagraphTextItem().setValidation(rule);

      equal(countAfter(form, item.createResponse('один\nдва ёж')), 1);
    },
  },
  ...(['requireSelectAtLeast', 'requireSelectAtMost'] as const).map((member): Check => ({
    id: `forms/${member === 'requireSelectAtLeast' ? 'select-at-least' : 'select-at-most'}/includes-its-number`,
    page: `${FORMS}/checkbox-validation-builder`,
    covers: [`CheckboxValidationBuilder.${member}`, 'CheckboxItem.setValidation'],
    run(kit) {
      const form = kit.form();
      const rule = FormApp.createCheckboxValidation();
      rule[member](2);
      const item = form.addCheckboxItem().setChoiceValues(['a', 'b', 'c']).setValidation(rule.build());

      equal(countAfter(form, item.createResponse(['a', 'c'])), 1);
    },
  })),
];

const ITEM_CHECKS: readonly Check[] = [
  {
    id: 'forms/text-item/returns-itself-from-set-validation',
    page: `${FORMS}/text-item`,
    covers: ['TextItem.setValidation', 'TextValidationBuilder.build', 'TextValidationBuilder.setHelpText'],
    run(kit) {
      const item = kit.form().addTextItem();
      const rule = FormApp.createTextValidation().setHelpText('От 1 до 9').requireNumberBetween(1, 9).build();

      equal(item.setValidation(rule).getId(), item.getId());
    },
  },
  {
    id: 'forms/paragraph-text-item/returns-itself-from-set-validation',
    page: `${FORMS}/paragraph-text-item`,
    covers: ['ParagraphTextItem.setValidation', 'ParagraphTextValidationBuilder.build'],
    run(kit) {
      const item = kit.form().addParagraphTextItem();
      const rule = FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(500).build();

      equal(item.setValidation(rule).getId(), item.getId());
    },
  },
  {
    id: 'forms/checkbox-item/returns-itself-from-set-validation',
    page: `${FORMS}/checkbox-item`,
    covers: ['CheckboxItem.setValidation', 'CheckboxValidationBuilder.build'],
    run(kit) {
      const item = kit.form().addCheckboxItem().setChoiceValues(['a', 'b']);
      const rule = FormApp.createCheckboxValidation().requireSelectAtMost(1).build();

      equal(item.setValidation(rule).getId(), item.getId());
    },
  },
  {
    id: 'forms/text-item/loses-its-rule-by-null',
    page: `${FORMS}/text-item`,
    covers: ['TextItem.setValidation', 'TextValidationBuilder.requireNumberBetween'],
    run(kit) {
      const form = kit.form();
      const rule = FormApp.createTextValidation().requireNumberBetween(1, 9).build();
      const item = form.addTextItem().setValidation(rule);

      item.setValidation(null as unknown as GoogleAppsScript.Forms.TextValidation);

      equal(countAfter(form, item.createResponse('no number')), 1);
    },
  },
  {
    id: 'forms/text-item/loses-its-rule-by-a-validation-without-one',
    page: `${FORMS}/text-item`,
    covers: ['TextItem.setValidation', 'TextValidationBuilder.build', 'FormApp.createTextValidation'],
    run(kit) {
      const form = kit.form();
      const rule = FormApp.createTextValidation().requireNumberBetween(1, 9).build();
      const item = form.addTextItem().setValidation(rule);

      item.setValidation(FormApp.createTextValidation().build());

      equal(countAfter(form, item.createResponse('no number')), 1);
    },
  },
  {
    id: 'forms/checkbox-item/loses-its-rule-by-a-validation-without-one',
    page: `${FORMS}/checkbox-item`,
    covers: ['CheckboxItem.setValidation', 'CheckboxValidationBuilder.build', 'FormApp.createCheckboxValidation'],
    run(kit) {
      const form = kit.form();
      const rule = FormApp.createCheckboxValidation().requireSelectAtMost(1).build();
      const item = form.addCheckboxItem().setChoiceValues(['a', 'b']).setValidation(rule);

      item.setValidation(FormApp.createCheckboxValidation().build());

      equal(countAfter(form, item.createResponse(['a', 'b'])), 1);
    },
  },
  {
    id: 'forms/paragraph-text-item/loses-its-rule-by-a-validation-without-one',
    page: `${FORMS}/paragraph-text-item`,
    covers: ['ParagraphTextItem.setValidation', 'FormApp.createParagraphTextValidation'],
    run(kit) {
      const form = kit.form();
      const rule = FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(3).build();
      const item = form.addParagraphTextItem().setValidation(rule);

      item.setValidation(FormApp.createParagraphTextValidation().build());

      equal(countAfter(form, item.createResponse('longer')), 1);
    },
  },
];

export const FORMS_VALIDATION_CHECKS: readonly Check[] = [...EDGE_CHECKS, ...ITEM_CHECKS];
