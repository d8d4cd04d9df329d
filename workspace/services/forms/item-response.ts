/** An answer to one question in a script's hand (reference: forms/item-response). */

import { ServiceError } from '../../core/errors';
import type { Answer } from './answer';
import type { ItemHandle } from './item-handle';
import { present } from './parts';

type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

interface Held {
  readonly formId: string;
  readonly itemId: number;
  readonly answer: Answer;
}

const held = new WeakMap<object, Held>();

/** Hands out an answer to the item. */
export function itemResponse(item: ItemHandle, answer: Answer): ItemResponse {
  const { formHandle, itemId } = item;
  const { call, itemOf, world } = formHandle.parts;
  const emptyRow = world.answers.to('forms/empty-grid-row') === 'null' ? null : '';
  const response = present<ItemResponse>('ItemResponse', {
    getItem: () => call('FormApp.ItemResponse.getItem', () => itemOf(formHandle, itemId)),
    getResponse: () => call('FormApp.ItemResponse.getResponse', () => shown(answer, emptyRow)),
  });
  held.set(response, { formId: formHandle.id, itemId, answer });
  return response;
}

/** What a script handed to `withItemResponse`. @throws ServiceError for anything else. */
export function answerBehind(response: unknown, formId: string): Held {
  const found = typeof response === 'object' && response !== null ? held.get(response) : undefined;
  if (found && found.formId === formId) return found;
  throw new ServiceError('Invalid argument: response');
}

/** A copy in the types of Google's reference; what stands for a grid row without a mark is an open question. */
function shown(answer: Answer, emptyRow: '' | null): string | string[] | string[][] {
  if (typeof answer === 'string') return answer;
  // Google's types know no null here, Google's answers do.
  return answer.map((part) => (part === null ? emptyRow : typeof part === 'string' ? part : [...part])) as
    string[] | string[][];
}
