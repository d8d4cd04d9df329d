/** One question of a questionnaire as an item of a Google Form. */

import type {
  CheckboxQuestion,
  ChoiceQuestion,
  GridQuestion,
  NumberQuestion,
  Question,
  TextQuestion,
} from '../../domain/intake/questionnaire';

type Form = GoogleAppsScript.Forms.Form;

/** What all items that ask something have in common. */
interface Item {
  setTitle(title: string): unknown;
  setHelpText(text: string): unknown;
  setRequired(enabled: boolean): unknown;
}

export interface ItemParts {
  /** Options of the questions that take theirs from the table of #tags. */
  readonly tags: readonly string[];
  /** Shown under a participant's code that is none. */
  readonly wrongCode: string;
}

/** A participant's code as people may write it (domain/intake/participant-code.ts), in RE2, which Google's forms speak. */
const CODE_PATTERN = '\\s*[СПРВКCPBKспрвкcpbk]\\s?[-‐-―−]?\\s?[0-9]{3,5}\\s*';

/** Adds the question at the form's end. */
export function addItem(form: Form, question: Question, parts: ItemParts): void {
  const item = itemOf(form, question, parts);
  item.setTitle(question.title);
  if (question.help !== undefined) item.setHelpText(question.help);
  // A required grid demands a mark in every row.
  if (question.required && question.kind !== 'grid') item.setRequired(true);
}

/** The options that a question of this kind shows. */
export function optionsOf(question: CheckboxQuestion, tags: readonly string[]): readonly string[] {
  return question.optionsFrom === 'tags' ? tags : question.options;
}

function itemOf(form: Form, question: Question, parts: ItemParts): Item {
  switch (question.kind) {
    case 'text':
      return textItem(form, question, parts);
    case 'paragraph':
      return paragraphItem(form, question);
    case 'choice':
      return choiceItem(form, question);
    case 'checkbox':
      return checkboxItem(form, question, parts);
    case 'scale':
      return scaleItem(form, question);
    case 'number':
      return numberItem(form, question);
    case 'date':
      return form.addDateItem();
    case 'grid':
      return gridItem(form, question);
    default:
      return question satisfies never;
  }
}

function textItem(form: Form, { holds, limits }: TextQuestion, { wrongCode }: ItemParts): Item {
  const item = form.addTextItem();
  const rule = FormApp.createTextValidation();
  if (holds === 'participant-code') rule.setHelpText(wrongCode).requireTextMatchesPattern(CODE_PATTERN);
  else if (limits) rule.requireTextLengthLessThanOrEqualTo(limits.maxLength);
  else return item;
  return item.setValidation(rule.build());
}

function paragraphItem(form: Form, { limits }: TextQuestion): Item {
  const item = form.addParagraphTextItem();
  if (!limits) return item;
  const rule = FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(limits.maxLength);
  return item.setValidation(rule.build());
}

function choiceItem(form: Form, { options, other }: ChoiceQuestion): Item {
  const item = form.addMultipleChoiceItem().setChoiceValues([...options]);
  return other ? item.showOtherOption(true) : item;
}

function checkboxItem(form: Form, question: CheckboxQuestion, { tags }: ItemParts): Item {
  const options = optionsOf(question, tags);
  const item = form.addCheckboxItem().setChoiceValues([...options]);
  if (question.other) item.showOtherOption(true);
  const { minChosen = 0, maxChosen = options.length } = question.limits ?? {};
  // One rule an item; «at least one» is what a required question asks anyway.
  const rule = FormApp.createCheckboxValidation();
  if (maxChosen < options.length) rule.requireSelectAtMost(maxChosen);
  else if (minChosen > 1) rule.requireSelectAtLeast(minChosen);
  else return item;
  return item.setValidation(rule.build());
}

function scaleItem(form: Form, { min, max, ends }: NumberQuestion): Item {
  const item = form.addScaleItem().setBounds(min, max);
  return ends ? item.setLabels(ends[0], ends[1]) : item;
}

/** One rule an item: the range; whether the number is whole, the intake looks at. */
function numberItem(form: Form, { min, max }: NumberQuestion): Item {
  return form.addTextItem().setValidation(FormApp.createTextValidation().requireNumberBetween(min, max).build());
}

function gridItem(form: Form, { rows, columns }: GridQuestion): Item {
  return form
    .addCheckboxGridItem()
    .setRows([...rows])
    .setColumns([...columns]);
}
