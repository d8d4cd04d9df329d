/** Respondents, and people who edit a form by hand: none of it passes the gate. */

import { isTrashed } from '../../core/sharing';
import { checkAnswer, type ItemRefusal } from './answer-check';
import { formObject } from './form';
import { viewOf, type FormView } from './form-view';
import { openHandle, type FormHandle, type FormsParts } from './parts';
import { formOfLink, readPrefilled } from './prefill';
import type { Answers, Outcome, Sent, Submission, Submitted } from './submission';

export type { Outcome, Submission, Submitted };

export interface FormsPeople {
  /** What a respondent sees at the form's address; `values` are filled in. */
  openForm(formId: string, values?: Answers): FormView | undefined;
  /** Reads a link for respondents. */
  parsePrefilled(url: string): { readonly formId: string; readonly values: Answers } | undefined;
  /** The answers of a stored response, as its edit link shows them. */
  answersOf(formId: string, responseId: string): Answers | undefined;
  /** What is wrong with answers to some of the questions, as «Далее» tells. */
  check(formId: string, answers: Answers, itemIds: readonly number[]): readonly ItemRefusal[];
  /** Sends a response; `at` is the moment, now if left out. */
  submit(formId: string, submission: Submission, at?: number): Outcome;
  /** Changes a response through its edit link: it keeps its id and gets a new time. */
  edit(formId: string, responseId: string, submission: Submission & { readonly at?: number }): Outcome;
  /** Hears of every stored response, after it was stored. */
  onSubmit(listener: (submitted: Submitted) => void): void;
  /** «Все, у кого есть ссылка», chosen in the form's editor. */
  openToEverybody(formId: string): void;
  /** The form in the hands of its owner: the same members as a script has, without gate, quotas or scopes. */
  editor(formId: string): GoogleAppsScript.Forms.Form;
}

/** Makes what people can do. */
export function createFormsPeople(parts: FormsParts): FormsPeople {
  return { ...readers(parts), ...senders(parts) };
}

/** A form that is there for people: not in the trash. */
function find(parts: FormsParts, formId: string): FormHandle | undefined {
  const file = parts.world.files.get(formId);
  if (!file || isTrashed(parts.world.files, file) || !parts.state().byId[formId]) return undefined;
  return openHandle({ ...parts, user: () => file.owner, call: (_method, effect) => effect() }, formId);
}

const EVERYBODY = { id: 'anyoneWithLink', type: 'anyone', role: 'reader', view: 'published' } as const;

function readers(
  parts: FormsParts,
): Pick<FormsPeople, 'openForm' | 'parsePrefilled' | 'answersOf' | 'check' | 'openToEverybody' | 'editor'> {
  return {
    openForm(formId, values = {}) {
      const handle = find(parts, formId);
      return handle && viewOf(handle.form(), values);
    },
    parsePrefilled(url) {
      const form = formOfLink(Object.values(parts.state().byId), url);
      return form && { formId: form.id, values: readPrefilled(form, new URL(url).searchParams) };
    },
    check: (formId, answers, itemIds) =>
      (find(parts, formId)?.form().items ?? [])
        .filter(({ id, kind }) => itemIds.includes(id) && kind !== 'SECTION_HEADER' && kind !== 'PAGE_BREAK')
        .flatMap((item) => checkAnswer(item, answers[item.id]) ?? []),
    answersOf: (formId, responseId) => find(parts, formId)?.form().responses[responseId]?.answers,
    openToEverybody(formId) {
      const { permissions = [] } = parts.world.files.get(formId) ?? {};
      const others = permissions.filter(({ id, view }) => id !== EVERYBODY.id || view !== EVERYBODY.view);
      parts.world.files.change(formId, { permissions: [...others, EVERYBODY] });
    },
    editor(formId) {
      const handle = find(parts, formId);
      if (!handle) throw new Error(`No form ${formId}`);
      return formObject(handle);
    },
  };
}

function senders(parts: FormsParts): Pick<FormsPeople, 'submit' | 'edit' | 'onSubmit'> {
  const { send, onSubmit } = parts.sending;
  const sendTo = (handle: FormHandle | undefined, sent: Sent): Outcome =>
    handle ? send(handle, sent) : { refused: 'no-such-form' };
  const now = (): number => parts.world.clock.now();
  return {
    submit: (formId, submission, at = now()) => sendTo(find(parts, formId), { ...submission, at }),
    edit(formId, responseId, { at = now(), ...submission }) {
      const handle = find(parts, formId);
      const edited = handle?.form().responses[responseId];
      if (handle && !edited) return { refused: 'no-such-response' };
      return sendTo(handle, { ...submission, at, ...(edited ? { edited } : {}) });
    },
    onSubmit,
  };
}
