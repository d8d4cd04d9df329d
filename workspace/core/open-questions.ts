/**
 * What Google's reference does not say: every question with its possible answers and the one that the Workspace gives. The bundle of checks
 * observes the true ones (docs/conformance.md); until somebody has run it at Google, the product has to work under each of them.
 */

import { FILES_QUESTIONS } from './questions/files-questions';
import { FORMS_QUESTIONS } from './questions/forms-questions';
import type { OpenQuestion } from './questions/question';
import { SCRIPT_QUESTIONS } from './questions/script-questions';
import { SHEETS_QUESTIONS } from './questions/sheets-questions';

const LIST = [...SHEETS_QUESTIONS, ...FILES_QUESTIONS, ...FORMS_QUESTIONS, ...SCRIPT_QUESTIONS] as const;

type Question = (typeof LIST)[number];

export type QuestionId = Question['id'];
export type AnswerTo<Id extends QuestionId> = Extract<Question, { readonly id: Id }>['answers'][number];

/** Answers by question; what is not named is as assumed. */
export type GivenAnswers = { readonly [Id in QuestionId]?: AnswerTo<Id> };

export const OPEN_QUESTIONS: readonly (OpenQuestion & { readonly id: QuestionId })[] = LIST;

/** Tells which answer the Workspace gives. */
export interface Answers {
  to<Id extends QuestionId>(id: Id): AnswerTo<Id>;
}

/** Settles every question. @throws RangeError for a question or an answer that is not on the list */
export function createAnswers(given: Readonly<Record<string, string>> = {}): Answers {
  const byId = new Map<string, string>(OPEN_QUESTIONS.map(({ id, assumed }) => [id, assumed]));
  for (const [id, answer] of Object.entries(given)) byId.set(id, checked(id, answer));
  return { to: <Id extends QuestionId>(id: Id) => byId.get(id) as AnswerTo<Id> };
}

/** Whether a question of that id has that answer among its possible ones. */
export function isAnswer(id: string, answer: string): boolean {
  return OPEN_QUESTIONS.some((question) => question.id === id && question.answers.includes(answer));
}

function checked(id: string, answer: string): string {
  const question = OPEN_QUESTIONS.find((one) => one.id === id);
  if (!question) throw new RangeError(`No open question ${id}`);
  if (!question.answers.includes(answer))
    throw new RangeError(`«${answer}» is no answer to ${id}: ${question.answers.join(', ')}`);
  return answer;
}
