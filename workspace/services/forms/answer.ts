/** An answer to one question, in the shape that Google gives it (reference: forms/item-response, getResponse). */

import type { ItemKind } from './item-kind';

/** Checkboxes: chosen values. Grid: one value a row, checkbox grid: values by row; null where a row has no mark. The rest: text. */
export type Answer = string | readonly (string | null)[] | readonly (readonly string[] | null)[];

/** Whether nothing was answered: what Google stores no answer for. */
export function isBlank(answer: Answer | undefined): boolean {
  if (answer === undefined) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  return answer.every((part) => part === null || part.length === 0);
}

/** Whether the answer has the shape that questions of this kind take. */
export function hasShapeOf(kind: ItemKind, answer: Answer, rowCount: number): boolean {
  const isText = (part: unknown): boolean => typeof part === 'string';
  switch (kind) {
    case 'CHECKBOX':
      return Array.isArray(answer) && answer.every(isText);
    case 'GRID':
      return Array.isArray(answer) && answer.length === rowCount && answer.every((row) => row === null || isText(row));
    case 'CHECKBOX_GRID':
      return (
        Array.isArray(answer) &&
        answer.length === rowCount &&
        answer.every((row: unknown) => row === null || (Array.isArray(row) && row.every(isText)))
      );
    default:
      return typeof answer === 'string';
  }
}
