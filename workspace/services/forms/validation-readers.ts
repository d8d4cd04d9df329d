/** The `require…` members of the validation builders: each reads its arguments into a rule. Names are checked against Google's types. */

import { ServiceError } from '../../core/errors';
import { expression, type Rule } from './validation-rules';

type Require<B> = Exclude<keyof B, 'build' | 'setHelpText'>;
type Reader = (first: unknown, second: unknown) => Rule;

/** The rules on text that a short and a long answer share. */
const TEXT_RULES = {
  requireTextContainsPattern: (text) => ({ name: 'contains', pattern: pattern(text) }),
  requireTextDoesNotContainPattern: (text) => ({ name: 'doesNotContain', pattern: pattern(text) }),
  requireTextMatchesPattern: (text) => ({ name: 'matches', pattern: pattern(text) }),
  requireTextDoesNotMatchPattern: (text) => ({ name: 'doesNotMatch', pattern: pattern(text) }),
  requireTextLengthGreaterThanOrEqualTo: (value) => ({ name: 'lengthAtLeast', number: whole(value) }),
  requireTextLengthLessThanOrEqualTo: (value) => ({ name: 'lengthAtMost', number: whole(value) }),
} satisfies Readonly<Record<Require<GoogleAppsScript.Forms.ParagraphTextValidationBuilder>, Reader>>;

const SHORT_TEXT_RULES = {
  ...TEXT_RULES,
  requireTextIsEmail: () => ({ name: 'email' }),
  requireTextIsUrl: () => ({ name: 'url' }),
  requireNumber: () => ({ name: 'number' }),
  requireWholeNumber: () => ({ name: 'wholeNumber' }),
  requireNumberBetween: (start, end) => ({ name: 'numberBetween', start: number(start), end: number(end) }),
  requireNumberNotBetween: (start, end) => ({ name: 'numberNotBetween', start: number(start), end: number(end) }),
  requireNumberEqualTo: (value) => ({ name: 'equalTo', number: number(value) }),
  requireNumberNotEqualTo: (value) => ({ name: 'notEqualTo', number: number(value) }),
  requireNumberGreaterThan: (value) => ({ name: 'greaterThan', number: number(value) }),
  requireNumberGreaterThanOrEqualTo: (value) => ({ name: 'greaterThanOrEqualTo', number: number(value) }),
  requireNumberLessThan: (value) => ({ name: 'lessThan', number: number(value) }),
  requireNumberLessThanOrEqualTo: (value) => ({ name: 'lessThanOrEqualTo', number: number(value) }),
} satisfies Readonly<Record<Require<GoogleAppsScript.Forms.TextValidationBuilder>, Reader>>;

const CHECKBOX_RULES = {
  requireSelectAtLeast: (value) => ({ name: 'selectAtLeast', number: whole(value) }),
  requireSelectAtMost: (value) => ({ name: 'selectAtMost', number: whole(value) }),
  requireSelectExactly: (value) => ({ name: 'selectExactly', number: whole(value) }),
} satisfies Readonly<Record<Require<GoogleAppsScript.Forms.CheckboxValidationBuilder>, Reader>>;

const GRID_RULES = {
  requireLimitOneResponsePerColumn: () => ({ name: 'oneResponsePerColumn' }),
} satisfies Readonly<Record<Require<GoogleAppsScript.Forms.GridValidationBuilder>, Reader>>;

/** The rules by what they are for: 'Text' is what `createTextValidation` and `TextItem` share. */
export const READERS = {
  Text: SHORT_TEXT_RULES,
  ParagraphText: TEXT_RULES,
  Checkbox: CHECKBOX_RULES,
  Grid: GRID_RULES,
  CheckboxGrid: GRID_RULES,
} satisfies Readonly<Record<string, Readonly<Record<string, Reader>>>>;

function number(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new ServiceError(`Invalid argument: ${String(value)} is not a number`);
}

function whole(value: unknown): number {
  return Math.trunc(number(value));
}

function pattern(value: unknown): string {
  if (typeof value !== 'string') throw new ServiceError(`Invalid argument: ${String(value)} is not a pattern`);
  try {
    expression(value);
  } catch {
    throw new ServiceError(`Invalid regular expression pattern: ${value}`);
  }
  return value;
}
