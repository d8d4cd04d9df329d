/** FormApp.createTextValidation() and its sisters (reference: forms/text-validation-builder …): the last rule required is the one that counts. */

import { type FormsParts, present, textArgument } from './parts';
import { READERS } from './validation-readers';
import type { Rule, ValidationState } from './validation-rules';

type Kind = keyof typeof READERS;

interface Built {
  /** The class of items that take it. */
  readonly itemLabel: string;
  /** Null when no rule was required. */
  readonly validation: ValidationState | null;
}

const builts = new WeakMap<object, Built>();

/** What an object from `build()` stands for. */
export function validationBehind(object: unknown): Built | undefined {
  return typeof object === 'object' && object !== null ? builts.get(object) : undefined;
}

/** The five factories of FormApp. */
export function validationFactories(parts: FormsParts) {
  const factory =
    <T extends object>(kind: Kind) =>
    (): T =>
      parts.call(`FormApp.create${kind}Validation`, () => makeBuilder<T>(parts, kind));
  return {
    createTextValidation: factory<GoogleAppsScript.Forms.TextValidationBuilder>('Text'),
    createParagraphTextValidation: factory<GoogleAppsScript.Forms.ParagraphTextValidationBuilder>('ParagraphText'),
    createCheckboxValidation: factory<GoogleAppsScript.Forms.CheckboxValidationBuilder>('Checkbox'),
    createGridValidation: factory<GoogleAppsScript.Forms.GridValidationBuilder>('Grid'),
    createCheckboxGridValidation: factory<GoogleAppsScript.Forms.CheckboxGridValidationBuilder>('CheckboxGrid'),
  };
}

function makeBuilder<T extends object>(parts: FormsParts, kind: Kind): T {
  const label = `${kind}ValidationBuilder`;
  let required: Rule | undefined;
  let helpText = '';
  const call = <R>(member: string, effect: () => R): R => parts.call(`FormApp.${label}.${member}`, effect);
  const rules = Object.entries(READERS[kind]).map(([member, read]) => [
    member,
    (first: unknown, second: unknown): T =>
      call(member, () => {
        required = read(first, second);
        return self;
      }),
  ]);
  const self: T = present<T>(label, {
    ...Object.fromEntries(rules),
    setHelpText: (text: string) =>
      call('setHelpText', () => {
        helpText = textArgument(`FormApp.${label}.setHelpText`, text);
        return self;
      }),
    build: () =>
      call('build', () => {
        const validation = present<object>(`${kind}Validation`, {});
        builts.set(validation, {
          itemLabel: `${kind}Item`,
          validation: required ? { rule: required, helpText } : null,
        });
        return validation;
      }),
  });
  return self;
}
