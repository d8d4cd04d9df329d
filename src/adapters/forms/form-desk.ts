/**
 * The programme's Google Forms: born in Drive, filled unpublished, linked to the answers book, published, opened to everybody who has the
 * link, and read back. Every step looks first whether it is done, so a run that was cut anywhere is completed by the next.
 */

import { DeliveryError, type FormDesk, type MadeForm } from '../../app/desks';
import { isQuestionnaireId, type Questionnaire, questionnaireOf } from '../../domain/intake/questionnaire';
import type { DriveFiles } from '../drive/files';
import { answerSheetOf, arrangeBook } from './answers-book';
import { fillForm, type Filling, findItems, type FormTexts } from './build-form';
import { deliveryErrorOf } from './form-errors';
import { optionsOf } from './item-for';
import { openToEverybody } from './responders';
import { prefillPattern } from './prefill-pattern';
import { standingForm } from './standing-form';
import { readResponses } from './read-responses';

type Form = GoogleAppsScript.Forms.Form;

export interface FormDeskParts {
  readonly timeZone: string;
  readonly texts: FormTexts;
  readonly files: Pick<DriveFiles, 'ensureFile' | 'standingFile' | 'noteStandIn' | 'moveInto' | 'folder'>;
}

const FORM = 'application/vnd.google-apps.form';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

/** Makes the desk of the account that runs the script: its forms are its own files. */
export function formDesk(parts: FormDeskParts): FormDesk {
  return {
    make(questionnaire, tags) {
      const filling = fillingOf(questionnaire, tags, parts.texts);
      return delivered(() => makeForm(parts, filling));
    },
    access: (fileId) => delivered(() => openToEverybody(fileId)),
    responses: (form, since, isKnown) => readResponses(form, { since, isKnown }, parts.timeZone),
  };
}

/** @throws DeliveryError */
function delivered<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw deliveryErrorOf(error);
  }
}

/** The id of the answers book, whose submit trigger tells of every answer. */
export function answersBookOf({ texts, files }: Pick<FormDeskParts, 'texts' | 'files'>): string {
  const parent = files.folder();
  return files.ensureFile({ key: 'answers-book', name: texts.answersBook, mimeType: SPREADSHEET, parent });
}

/** @throws DeliveryError for what no form can be made of */
function fillingOf(id: string, tags: readonly string[], texts: FormTexts): Filling {
  if (!isQuestionnaireId(id)) throw new DeliveryError('refused', `No questionnaire ${id}`);
  const questionnaire = questionnaireOf(id);
  const options = [...new Set(tags.map((tag) => tag.trim()))].filter((tag) => tag !== '');
  const empty = questionnaire.questions.find(
    (question) => question.kind === 'checkbox' && optionsOf(question, options).length === 0,
  );
  if (empty) throw new DeliveryError('refused', `No options for the question ${empty.key} of ${id}`);
  return { questionnaire, tags: options, texts };
}

function makeForm(parts: FormDeskParts, filling: Filling): MadeForm {
  const { questionnaire } = filling;
  const parent = parts.files.folder();
  const bookId = answersBookOf(parts);
  const { form, fileId, isStandIn } = standingForm(parts.files, {
    key: `form:${questionnaire.id}`,
    name: questionnaire.title,
    mimeType: FORM,
    parent,
    anchorName: parts.texts.anchor(questionnaire.title),
  });
  if (!isLinked(form, bookId)) {
    if (isStandIn) parts.files.moveInto(parent, fileId);
    arrangeBook(bookId, parts.timeZone);
    if (!mustBeKept(form, questionnaire)) fillForm(form, filling);
    form.setDestination(FormApp.DestinationType.SPREADSHEET, bookId);
  }
  if (!form.isPublished()) publish(form);
  const access = openToEverybody(fileId);
  return { ...describe(form, { fileId, bookId, questionnaire }), access };
}

/** A form without a destination answers with an error, whose sentence is in the account's language. */
function isLinked(form: Form, bookId: string): boolean {
  try {
    return form.getDestinationId() === bookId;
  } catch {
    return false;
  }
}

/** People may have cut a form in use off its book: its questions are in links and answers already. */
function mustBeKept(form: Form, questionnaire: Questionnaire): boolean {
  return form.isPublished() && Object.keys(findItems(form, questionnaire)).length > 0;
}

/** A form that was published and then closed stays closed; this is for the first time only. */
function publish(form: Form): void {
  form.setPublished(true);
  if (!form.isPublished() || !form.isAcceptingResponses())
    throw new DeliveryError('later', `The form ${form.getId()} did not open`);
}

interface Standing {
  readonly fileId: string;
  readonly bookId: string;
  readonly questionnaire: Questionnaire;
}

/** @throws DeliveryError when Google does not show yet what was made */
function describe(form: Form, { fileId, bookId, questionnaire }: Standing): Omit<MadeForm, 'access'> {
  const { questions } = questionnaire;
  const found = findItems(form, questionnaire);
  const first = found[questions[0]?.key ?? ''];
  const prefill = first && prefillPattern(form, first.id);
  if (prefill === undefined) throw new DeliveryError('refused', `The form ${fileId} asks for no code any more`);
  const headings = questions.flatMap(({ key, title }) => (found[key] ? [[title, found[key].title]] : []));
  const answerSheet = answerSheetOf(bookId, headings);
  if (answerSheet === undefined) throw new DeliveryError('later', `The form ${fileId} has no answer sheet yet`);
  const items = Object.fromEntries(Object.entries(found).map(([key, { id }]) => [key, id]));
  return { fileId, url: form.getPublishedUrl(), prefill, items, answerSheet, answersBook: bookId };
}
