/** Validation of answers, as Google's form does it (reference: forms/text-validation-builder and its sisters). */

import type { Answer } from './answer';

/** One rule; a builder keeps the last one that was required. Both bounds of a range belong to it. */
export type Rule =
  | { readonly name: 'number' | 'wholeNumber' | 'email' | 'url' | 'oneResponsePerColumn' }
  | { readonly name: 'numberBetween' | 'numberNotBetween'; readonly start: number; readonly end: number }
  | { readonly name: NumberComparison; readonly number: number }
  | { readonly name: PatternRule; readonly pattern: string }
  | {
      readonly name: 'lengthAtLeast' | 'lengthAtMost' | 'selectAtLeast' | 'selectAtMost' | 'selectExactly';
      readonly number: number;
    };

type NumberComparison =
  'equalTo' | 'notEqualTo' | 'greaterThan' | 'greaterThanOrEqualTo' | 'lessThan' | 'lessThanOrEqualTo';
type PatternRule = 'contains' | 'doesNotContain' | 'matches' | 'doesNotMatch';

export interface ValidationState {
  readonly rule: Rule;
  /** What the respondent reads when the answer is refused; Google has its own sentence otherwise. */
  readonly helpText: string;
}

/** Whether the answer keeps the rule; blank answers are not asked about. */
export function keepsRule(rule: Rule, answer: Answer): boolean {
  switch (rule.name) {
    case 'number':
      return numberOf(answer) !== undefined;
    case 'wholeNumber':
      return Number.isInteger(numberOf(answer));
    case 'numberBetween':
    case 'numberNotBetween': {
      const value = numberOf(answer);
      if (value === undefined) return false;
      return (value >= rule.start && value <= rule.end) === (rule.name === 'numberBetween');
    }
    case 'email':
      return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(String(answer));
    case 'url':
      return /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(String(answer));
    case 'contains':
    case 'doesNotContain':
      return expression(rule.pattern).test(String(answer)) === (rule.name === 'contains');
    case 'matches':
    case 'doesNotMatch':
      return expression(`^(?:${rule.pattern})$`).test(String(answer)) === (rule.name === 'matches');
    case 'lengthAtLeast':
      return answer.length >= rule.number;
    case 'lengthAtMost':
      return answer.length <= rule.number;
    case 'selectAtLeast':
      return answer.length >= rule.number;
    case 'selectAtMost':
      return answer.length <= rule.number;
    case 'selectExactly':
      return answer.length === rule.number;
    case 'oneResponsePerColumn':
      return hasNoColumnTwice(answer);
    default:
      return keepsComparison(rule, answer);
  }
}

function keepsComparison(rule: { readonly name: NumberComparison; readonly number: number }, answer: Answer): boolean {
  const value = numberOf(answer);
  if (value === undefined) return false;
  switch (rule.name) {
    case 'equalTo':
      return value === rule.number;
    case 'notEqualTo':
      return value !== rule.number;
    case 'greaterThan':
      return value > rule.number;
    case 'greaterThanOrEqualTo':
      return value >= rule.number;
    case 'lessThan':
      return value < rule.number;
    case 'lessThanOrEqualTo':
      return value <= rule.number;
    default:
      return rule.name satisfies never;
  }
}

/** Both decimal marks are taken: a Russian account types a comma. */
function numberOf(answer: Answer): number | undefined {
  if (typeof answer !== 'string' || !/^\s*[+-]?(\d+([.,]\d*)?|[.,]\d+)\s*$/.test(answer)) return undefined;
  return Number(answer.replace(',', '.'));
}

function hasNoColumnTwice(answer: Answer): boolean {
  if (typeof answer === 'string') return true;
  const taken = answer.flatMap((row) => row ?? []);
  return new Set(taken).size === taken.length;
}

/** Google's expressions are RE2: Unicode classes, no look-around, no back-references. */
const NOT_RE2 = /\(\?<?[=!]|\\[1-9]/;

/** Compiles a pattern. @throws SyntaxError for what RE2 does not know either. */
export function expression(pattern: string): RegExp {
  if (NOT_RE2.test(pattern)) throw new SyntaxError(`Not an RE2 expression: ${pattern}`);
  try {
    return new RegExp(pattern, 'u');
  } catch {
    // RE2 takes escapes such as \- that JavaScript's Unicode mode refuses.
    return new RegExp(pattern);
  }
}
