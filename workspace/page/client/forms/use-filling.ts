/** A respondent's way through a form: answers, pages, what is not answered rightly; whether it is, the form itself says. */

import { useState } from 'preact/hooks';

import type { Answer } from '../../../services/forms/answer';
import type { FormView, ItemView } from '../../../services/forms/form-view';
import type { CheckReply, SubmitReply } from '../../wire';
import { act, sentenceOf } from '../server-calls';
import { type Answers, type FormPagePart, pageAfter, pageOf, pagesOf } from './form-pages';

export interface Filling {
  readonly answers: Answers;
  readonly page: FormPagePart | undefined;
  /** Which page it is, and of how many. */
  readonly at: number;
  readonly pageCount: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** By item id. */
  readonly errors: Readonly<Record<string, string>>;
  /** Why the form takes nothing: a code or a sentence. */
  readonly refused: string | undefined;
  readonly isSent: boolean;
  answer(itemId: number, answer: Answer): void;
  back(): void;
  /** «Очистить форму»: as it was when it was opened. */
  clear(): void;
  /** «Далее» and «Отправить». */
  goOn(email: string): Promise<void>;
}

/** Follows one respondent; with a response id they change what they sent before. */
export function useFilling(form: FormView, responseId: string | undefined): Filling {
  const pages = pagesOf(form.items);
  const [answers, setAnswers] = useState<Answers>(() => prefilledOf(form.items));
  const [way, setWay] = useState<readonly number[]>([0]);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<string>();
  const [isSent, setSent] = useState(false);
  const at = way.at(-1) ?? 0;
  const next = pageAfter(pages, at, answers);
  const take = (reply: SubmitReply): void => {
    if ('responseId' in reply) return setSent(true);
    if ('refused' in reply) return setRefused(reply.refused);
    setErrors(messagesOf(reply.refusals));
    const wrong = pageOf(pages, reply.refusals[0]?.itemId ?? 0);
    setWay(way.includes(wrong) ? way.slice(0, way.indexOf(wrong) + 1) : [...way, wrong]);
  };
  return {
    ...{ answers, page: pages[at], at, pageCount: pages.length, errors, refused, isSent },
    isFirst: way.length === 1,
    isLast: next === 'end',
    answer(itemId, value) {
      setAnswers((before) => ({ ...before, [itemId]: value }));
      setErrors(({ [itemId]: _gone, ...rest }) => rest);
    },
    back: () => setWay(way.slice(0, -1)),
    clear() {
      setAnswers(prefilledOf(form.items));
      setErrors({});
      setWay([0]);
    },
    async goOn(email) {
      setRefused(undefined);
      const { formId } = form;
      const given = { ...(responseId === undefined ? {} : { responseId }), ...(email === '' ? {} : { email }) };
      try {
        // Told before the next page opens, as at Google.
        const items = (pages[at]?.items ?? []).map(({ id }) => id);
        const { refusals } = await act<CheckReply>('check', { formId, answers, items });
        setErrors(messagesOf(refusals));
        if (refusals.length > 0) return;
        if (next !== 'end') setWay([...way, next]);
        else take(await act<SubmitReply>('submit', { formId, answers, ...given }));
      } catch (error) {
        setRefused(sentenceOf(error));
      }
    },
  };
}

function prefilledOf(items: readonly ItemView[]): Answers {
  return Object.fromEntries(items.flatMap(({ id, prefilled }) => (prefilled === undefined ? [] : [[id, prefilled]])));
}

function messagesOf(refusals: CheckReply['refusals']): Filling['errors'] {
  return Object.fromEntries(refusals.map(({ itemId, message }) => [itemId, message]));
}
