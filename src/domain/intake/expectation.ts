/** What should have stood where something else, or nothing, was found. texts/file-errors.ts says it in Russian. */

import type { Question } from './questionnaire';

export type Expectation =
  | { readonly kind: 'participant-code' | 'link-code' | 'time' | 'day' | 'answer' | 'tags' | 'email' | 'consent-kind' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly whole: boolean }
  | { readonly kind: 'options'; readonly options: readonly string[] }
  /** Another row of the file has it already. */
  | { readonly kind: 'no-repetition'; readonly firstLine: number }
  /** The column itself is missing. */
  | { readonly kind: 'column' }
  | { readonly kind: 'closing-quote' }
  | { readonly kind: 'cells'; readonly most: number }
  /** The headings of one of the programme's files; `nearest`, if any is near, lacks those that are `missing`. */
  | { readonly kind: 'headings'; readonly nearest?: string; readonly missing: readonly string[] };

/** Returns what an answer to the question must be. */
export function expectationOf(question: Question): Expectation {
  switch (question.kind) {
    case 'text':
    case 'paragraph':
      return { kind: question.holds ?? 'answer' };
    case 'choice':
      return { kind: 'options', options: question.options };
    case 'checkbox':
      return question.optionsFrom === 'tags' ? { kind: 'tags' } : { kind: 'options', options: question.options };
    case 'scale':
    case 'number':
      return { kind: 'number', min: question.min, max: question.max, whole: question.whole };
    case 'date':
      return { kind: 'day' };
    case 'grid':
      return { kind: 'options', options: question.columns };
    default:
      return question satisfies never;
  }
}
