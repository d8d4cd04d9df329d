/** Checks one answer the way the form's page does before it lets a respondent send it. */

import { hasShapeOf, isBlank, type Answer } from './answer';
import type { ItemState } from './item-state';
import { ruleText } from './refusal-text';
import { keepsRule } from './validation-rules';

export interface ItemRefusal {
  readonly itemId: number;
  readonly code: 'required' | 'wrong-shape' | 'unknown-choice' | 'out-of-scale' | 'not-a-date' | 'validation';
  /** What the respondent reads. */
  readonly message: string;
}

/** Returns what is wrong with the answer, if anything. */
export function checkAnswer(item: ItemState, answer: Answer | undefined): ItemRefusal | undefined {
  const refuse = (code: ItemRefusal['code'], message: string): ItemRefusal => ({ itemId: item.id, code, message });
  if (answer === undefined || isBlank(answer))
    return item.required ? refuse('required', 'Это обязательный вопрос.') : undefined;
  if (!hasShapeOf(item.kind, answer, item.rows.length)) return refuse('wrong-shape', 'Ответ не подходит к вопросу.');
  if (item.required && typeof answer !== 'string' && answer.some((row) => row === null || row.length === 0)) {
    return refuse('required', 'Ответьте на вопрос в каждой строке.');
  }
  if (!isOffered(item, answer)) return refuse('unknown-choice', 'Такого варианта нет.');
  if (item.kind === 'SCALE' && !isOnScale(item, answer))
    return refuse('out-of-scale', `Выберите от ${item.lower} до ${item.upper}.`);
  if (item.kind === 'DATE' && !isDate(answer, item.includesYear)) return refuse('not-a-date', 'Недопустимая дата');
  if (!item.validation || keepsRule(item.validation.rule, answer)) return undefined;
  return refuse('validation', item.validation.helpText || ruleText(item.validation.rule));
}

/** Whether every chosen value stands on the form, or may be «Другое». */
export function isOffered({ kind, choices, hasOther, columns }: ItemState, answer: Answer): boolean {
  const values = typeof answer === 'string' ? [answer] : answer.flatMap((part) => part ?? []);
  switch (kind) {
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
      return hasOther || values.every((value) => choices.some((choice) => choice.value === value));
    case 'LIST':
      return values.every((value) => choices.some((choice) => choice.value === value));
    case 'GRID':
    case 'CHECKBOX_GRID':
      return values.every((value) => columns.includes(value));
    default:
      return true;
  }
}

/** Whether the answer is one of the scale's numbers. */
export function isOnScale({ lower, upper }: ItemState, answer: Answer): boolean {
  return typeof answer === 'string' && /^\d+$/.test(answer) && Number(answer) >= lower && Number(answer) <= upper;
}

function isDate(answer: Answer, includesYear: boolean): boolean {
  if (typeof answer !== 'string') return false;
  // A day without a year may be 29 February.
  const day = includesYear ? answer : `2000-${answer}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}
