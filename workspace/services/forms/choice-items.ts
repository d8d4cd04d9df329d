/** Multiple choice, checkboxes and lists (reference: forms/multiple-choice-item, checkbox-item, list-item). */

import { NotOnTheListError, ServiceError } from '../../core/errors';
import type { Answer } from './answer';
import { isOffered } from './answer-check';
import { questionMembers, type ItemHandle } from './item-handle';
import { itemResponse } from './item-response';
import type { ChoiceState, ItemState } from './item-state';
import { pageBehind } from './layout-items';
import { navigationFrom, navigationTypeOf } from './navigation';
import { flagArgument, present, textArgument, textsArgument } from './parts';
import { validationMembers } from './validation-members';

type Choice = GoogleAppsScript.Forms.Choice;
type ChoiceItem =
  GoogleAppsScript.Forms.MultipleChoiceItem | GoogleAppsScript.Forms.CheckboxItem | GoogleAppsScript.Forms.ListItem;

const choices = new WeakMap<object, ChoiceState>();

/** Hands out a question with choices; which members it has depends on its kind. */
export function choiceItem<T extends ChoiceItem>(item: ItemHandle): T {
  const { kind } = item.read();
  const self: T = present<T>(item.label, {
    ...questionMembers(item, () => self),
    ...choiceMembers(item, () => self),
    ...(kind === 'LIST' ? {} : otherMembers(item, () => self)),
    ...(kind === 'CHECKBOX' ? validationMembers(item, () => self) : {}),
    createResponse: (response: unknown) =>
      item.call('createResponse', () => itemResponse(item, chosen(item.read(), response))),
  } as unknown as Partial<T>);
  return self;
}

function choiceMembers<T>(item: ItemHandle, self: () => T) {
  const put = (next: readonly ChoiceState[]): T => {
    checkChoices(next);
    item.change({ choices: next });
    return self();
  };
  return {
    createChoice: (value: string, target?: unknown) => item.call('createChoice', () => newChoice(item, value, target)),
    getChoices: () => item.call('getChoices', () => item.read().choices.map((state) => choice(item, state))),
    setChoices: (given: readonly Choice[]) => item.call('setChoices', () => put(choicesBehind(given))),
    setChoiceValues: (values: readonly string[]) =>
      item.call('setChoiceValues', () =>
        put(
          textsArgument(`FormApp.${item.label}.setChoiceValues`, values).map((value) => ({ value, navigation: null })),
        ),
      ),
  };
}

function otherMembers<T>(item: ItemHandle, self: () => T) {
  return {
    hasOtherOption: () => item.call('hasOtherOption', () => item.read().hasOther),
    showOtherOption: (enabled: boolean) =>
      item.call('showOtherOption', () => {
        item.change({ hasOther: flagArgument(`FormApp.${item.label}.showOtherOption`, enabled) });
        return self();
      }),
  };
}

function newChoice(item: ItemHandle, value: string, target: unknown): Choice {
  const method = `FormApp.${item.label}.createChoice`;
  const text = textArgument(method, value);
  if (target === undefined) return choice(item, { value: text, navigation: null });
  if (typeof target === 'boolean') throw new NotOnTheListError(`${method}(value, isCorrect)`);
  if (item.read().kind === 'CHECKBOX')
    throw new ServiceError(`The parameters don't match the method signature for ${method}.`);
  return choice(item, { value: text, navigation: navigationFrom(item, target, method) });
}

/** Hands out a choice. */
function choice(item: ItemHandle, state: ChoiceState): Choice {
  const { call } = item.formHandle.parts;
  const { navigation } = state;
  const members: Pick<Choice, 'getValue' | 'getGotoPage' | 'getPageNavigationType'> = {
    getValue: () => call('FormApp.Choice.getValue', () => state.value),
    getGotoPage: () => call('FormApp.Choice.getGotoPage', () => pageBehind(item, navigation ?? { type: 'CONTINUE' })),
    getPageNavigationType: () =>
      call('FormApp.Choice.getPageNavigationType', () => navigationTypeOf(navigation ?? { type: 'CONTINUE' })),
  };
  const object = present<Choice>('Choice', members);
  choices.set(object, state);
  return object;
}

function choicesBehind(given: unknown): readonly ChoiceState[] {
  if (!Array.isArray(given) || given.length === 0) throw new ServiceError('Array is empty: choices');
  return given.map((object: unknown) => {
    const state = typeof object === 'object' && object !== null ? choices.get(object) : undefined;
    if (!state) throw new ServiceError('Invalid argument: choices');
    return state;
  });
}

/** «Choices that use page navigation cannot be combined in the same item with choices that do not use page navigation.» */
function checkChoices(next: readonly ChoiceState[]): void {
  if (new Set(next.map(({ value }) => value)).size < next.length)
    throw new ServiceError('Questions cannot have duplicate choice values.');
  const navigating = next.filter(({ navigation }) => navigation !== null).length;
  if (navigating > 0 && navigating < next.length) {
    throw new ServiceError(
      'Choices that use page navigation cannot be combined in the same item with choices that do not use page navigation.',
    );
  }
}

/** «Throws an exception if any value does not match a valid choice for this item, unless showOtherOption(enabled) is set to true.» */
function chosen(state: ItemState, response: unknown): Answer {
  const fits = state.kind === 'CHECKBOX' ? Array.isArray(response) : typeof response === 'string';
  const answer = fits ? (JSON.parse(JSON.stringify(response)) as Answer) : undefined;
  if (answer === undefined || !isOffered(state, answer))
    throw new ServiceError(`Invalid response submitted to ${state.kind.toLowerCase()} question.`);
  return answer;
}
