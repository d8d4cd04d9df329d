/** Forms as respondents meet them: by the form's id or by a link, filled in or to be changed; and what they send. */

import type { Workspace } from '../open';
import type { Answer } from '../services/forms/answer';
import type { ApiParts, Routes } from './api-parts';
import { type Fields, found, listOf, optionalText, textOf } from './fields';
import { RequestError } from './request-error';
import type { CheckReply, FormCard, FormSheet, SubmitReply } from './wire';

const FORM = 'application/vnd.google-apps.form';
const LAYOUT = ['SECTION_HEADER', 'PAGE_BREAK'];
const NO_FORM = 'Такой формы нет: её удалили, или ссылка неполная.';

/** Makes the routes. */
export function formRoutes({ ws, acts }: ApiParts): Routes {
  return {
    'GET /api/forms': () => formsOf(ws),
    'GET /api/form': ({ query }) => {
      const url = optionalText(query, 'url');
      return url === undefined ? formById(ws, textOf(query, 'id')) : formByLink(ws, url);
    },
    // It looks and changes nothing, but answers do not fit into an address.
    'POST /api/check': ({ body }) => check(ws, body),
    'POST /api/submit': ({ body }) => acts.other(() => submit(ws, body)),
  };
}

function formsOf(ws: Workspace): readonly FormCard[] {
  return ws
    .files()
    .filter(({ mimeType, trashed }) => mimeType === FORM && !trashed)
    .flatMap(({ id, name }) => {
      const form = ws.people.forms.openForm(id);
      if (!form) return [];
      const questions = form.items.filter(({ kind }) => !LAYOUT.includes(kind)).length;
      return [{ id, title: form.title || name, state: form.state, questions }];
    });
}

function formById(ws: Workspace, id: string): FormSheet {
  return { form: found(ws.people.forms.openForm(id), NO_FORM) };
}

/** `edit2` is what the link to a stored response carries, `entry.N` what fills a new one in. */
function formByLink(ws: Workspace, url: string): FormSheet {
  if (!URL.canParse(url)) throw new RequestError(400, NO_FORM);
  const { formId, values } = found(ws.people.forms.parsePrefilled(url), NO_FORM);
  const responseId = new URL(url).searchParams.get('edit2');
  if (responseId === null) return { form: found(ws.people.forms.openForm(formId, values), NO_FORM) };
  const answers = found(ws.people.forms.answersOf(formId, responseId), 'Такого ответа нет.');
  return { form: found(ws.people.forms.openForm(formId, answers), NO_FORM), responseId };
}

function check(ws: Workspace, body: Fields): CheckReply {
  const items = listOf(body, 'items').map(Number);
  return { refusals: messagesOf(ws.people.forms.check(textOf(body, 'formId'), answersOf(body), items)) };
}

function messagesOf(refusals: CheckReply['refusals']): CheckReply['refusals'] {
  return refusals.map(({ itemId, message }) => ({ itemId, message }));
}

function submit(ws: Workspace, body: Fields): SubmitReply {
  const formId = textOf(body, 'formId');
  const responseId = optionalText(body, 'responseId');
  const email = optionalText(body, 'email');
  const submission = { answers: answersOf(body), ...(email === undefined ? {} : { email }) };
  const { forms } = ws.people;
  const outcome =
    responseId === undefined ? forms.submit(formId, submission) : forms.edit(formId, responseId, submission);
  if (!('refusals' in outcome)) return outcome;
  return { refusals: messagesOf(outcome.refusals) };
}

/** Their shape is checked by the form, question by question. */
function answersOf({ answers }: Fields): Readonly<Record<string, Answer>> {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw new RequestError(400, 'Не хватает поля «answers».');
  }
  return answers as Readonly<Record<string, Answer>>;
}
