/**
 * Fills a form that is not published yet. Google keeps every single call at once, so a cut leaves it half filled: it is then begun from
 * zero. Linking it to the answers book is the last step, and a linked form is a filled one.
 */

import type { Questionnaire, QuestionnaireId, QuestionKind } from '../../domain/intake/questionnaire';
import { addItem } from './item-for';

type Form = GoogleAppsScript.Forms.Form;

/** The sentences around the questions. */
export interface FormTexts {
  readonly answersBook: string;
  readonly descriptions: Readonly<Record<QuestionnaireId, string>>;
  /** The name of a file that only leads to a form: its title is given. */
  anchor(title: string): string;
  readonly confirmation: string;
  readonly wrongCode: string;
}

export interface Filling {
  readonly questionnaire: Questionnaire & { readonly id: QuestionnaireId };
  readonly tags: readonly string[];
  readonly texts: FormTexts;
}

/** Makes the form what the questionnaire says, whatever it was. */
export function fillForm(form: Form, { questionnaire, tags, texts }: Filling): void {
  // Whether a form born in Drive is published, Google's pages say both ways.
  if (form.isPublished()) form.setPublished(false);
  for (let left = form.getItems().length; left > 0; left -= 1) form.deleteItem(left - 1);
  form
    .setTitle(questionnaire.title)
    .setDescription(texts.descriptions[questionnaire.id])
    .setConfirmationMessage(texts.confirmation)
    .setAllowResponseEdits(false)
    .setCollectEmail(false);
  for (const question of questionnaire.questions) addItem(form, question, { tags, wrongCode: texts.wrongCode });
}

/** A question as it stands on the form, under the title that people may have given it. */
export interface FoundItem {
  readonly id: string;
  readonly title: string;
}

/** By question key: found by title, and where people have reworded one, by place and kind among the items that no title claims. */
export function findItems(form: Form, { questions }: Questionnaire): Readonly<Record<string, FoundItem>> {
  const items = form.getItems().map((item) => ({ id: String(item.getId()), title: item.getTitle(), item }));
  const titles = new Set(questions.map(({ title }) => title));
  const found: Record<string, FoundItem> = {};
  questions.forEach((question, place) => {
    const there = items[place];
    const reworded = there && !titles.has(there.title) && there.item.getType() === itemType(question.kind);
    const match = items.find(({ title }) => title === question.title) ?? (reworded ? there : undefined);
    if (match) found[question.key] = { id: match.id, title: match.title };
  });
  return found;
}

function itemType(kind: QuestionKind): GoogleAppsScript.Forms.ItemType {
  const types = FormApp.ItemType;
  const byKind = {
    text: types.TEXT,
    number: types.TEXT,
    paragraph: types.PARAGRAPH_TEXT,
    choice: types.MULTIPLE_CHOICE,
    checkbox: types.CHECKBOX,
    scale: types.SCALE,
    date: types.DATE,
    grid: types.CHECKBOX_GRID,
  } satisfies Record<QuestionKind, GoogleAppsScript.Forms.ItemType>;
  return byKind[kind];
}
