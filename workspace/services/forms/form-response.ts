/** A whole response in a script's hand, stored or only put together for a link (reference: forms/form-response). */

import { ServiceError } from '../../core/errors';
import type { Answers } from '../../core/open-questions';
import type { Answer } from './answer';
import type { ResponseState } from './form-state';
import { itemBehind, openItem } from './item-handle';
import { isQuestion } from './item-kind';
import { answerBehind, itemResponse } from './item-response';
import { type ItemState } from './item-state';
import { LABELS } from './items';
import { type FormHandle, present } from './parts';
import { prefilledUrl, publishedUrl } from './prefill';

type FormResponse = GoogleAppsScript.Forms.FormResponse;
type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

/** Kinds whose missing answer comes as an empty text: «TextItem, DateItem, TimeItem, or ParagraphTextItem». */
const EMPTY_WHEN_MISSING: ReadonlySet<string> = new Set(['TEXT', 'PARAGRAPH_TEXT', 'DATE']);

/** Google's sentence for what a form does not take stands in no reference. */
const NOT_TAKEN = 'Failed to submit the form response.';

/** The time that a response shows: of its last submission, or of its first (an open question). */
export function timestampOf(response: ResponseState, answers: Answers): number {
  return answers.to('forms/edited-response-time') === 'of the edit' ? response.submittedAt : response.createdAt;
}

/** Hands out a stored response. */
export function storedResponse(handle: FormHandle, response: ResponseState): FormResponse {
  const call = calling(handle);
  const self: FormResponse = present<FormResponse>('FormResponse', {
    ...answerMembers(handle, () => response.answers),
    getId: () => call('getId', () => response.id),
    getTimestamp: () => call('getTimestamp', () => new Date(timestampOf(response, handle.parts.world.answers))),
    getRespondentEmail: () => call('getRespondentEmail', () => response.email),
    getEditResponseUrl: () => call('getEditResponseUrl', () => `${publishedUrl(handle.form())}?edit2=${response.id}`),
    withItemResponse: () =>
      call('withItemResponse', () => {
        throw new ServiceError(
          'This operation cannot be performed on a form response that has already been submitted.',
        );
      }),
    submit: () => call('submit', refuseSubmitted),
  });
  return self;
}

/** «Throws a scripting exception if the response has already been submitted.» */
function refuseSubmitted(): never {
  throw new ServiceError('This form response has already been submitted.');
}

/** Hands out an empty response. */
export function newResponse(handle: FormHandle): FormResponse {
  const call = calling(handle);
  const answers: Record<string, Answer> = {};
  let isSubmitted = false;
  const none = (member: string) => () => call(member, () => null as never);
  const self: FormResponse = present<FormResponse>('FormResponse', {
    ...answerMembers(handle, () => answers),
    getId: none('getId'),
    getTimestamp: none('getTimestamp'),
    getRespondentEmail: none('getRespondentEmail'),
    getEditResponseUrl: none('getEditResponseUrl'),
    withItemResponse: (response) =>
      call('withItemResponse', () => {
        const { itemId, answer } = answerBehind(response, handle.id);
        answers[itemId] = answer;
        return self;
      }),
    submit: () =>
      call('submit', () => {
        if (isSubmitted) refuseSubmitted();
        const stored = submitted(handle, answers);
        isSubmitted = true;
        return storedResponse(handle, stored);
      }),
  });
  return self;
}

/** «If the value is set to true, the script cannot submit form responses at all» (reference: forms/form, setLimitOneResponsePerUser). */
function submitted(handle: FormHandle, answers: Readonly<Record<string, Answer>>): ResponseState {
  const { parts } = handle;
  if (handle.form().settings.limitOneResponsePerUser) throw new ServiceError(NOT_TAKEN);
  const outcome = parts.sending.send(handle, { answers, email: parts.user(), at: parts.world.clock.now() });
  const stored = 'responseId' in outcome ? handle.form().responses[outcome.responseId] : undefined;
  if (!stored) throw new ServiceError(NOT_TAKEN);
  return stored;
}

function calling(handle: FormHandle) {
  return <T>(member: string, effect: () => T): T => handle.parts.call(`FormApp.FormResponse.${member}`, effect);
}

function answerMembers(handle: FormHandle, answers: () => Readonly<Record<string, Answer>>) {
  const call = calling(handle);
  const responseTo = (item: ItemState): ItemResponse | undefined => {
    const answer = answers()[item.id] ?? (EMPTY_WHEN_MISSING.has(item.kind) ? '' : undefined);
    return answer === undefined ? undefined : itemResponse(openItem(handle, item.id, LABELS[item.kind]), answer);
  };
  return {
    getItemResponses: () =>
      call('getItemResponses', () =>
        handle.form().items.flatMap((item) => (isQuestion(item.kind) ? (responseTo(item) ?? []) : [])),
      ),
    getResponseForItem: (asked: unknown) =>
      call('getResponseForItem', () => {
        const item = itemBehind(asked, handle, 'FormApp.FormResponse.getResponseForItem').read();
        const answer = answers()[item.id];
        // Google's types leave out the null of «or null if none exists».
        return (answer === undefined ? null : responseTo(item)) as ItemResponse;
      }),
    toPrefilledUrl: () => call('toPrefilledUrl', () => prefilledUrl(handle.form(), answers())),
  };
}
