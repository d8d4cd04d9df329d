/** Decides whether an answer can be taken in: is it readable, is its sender known and taking part, is the questionnaire still open, is it theirs. */

import { type Category, isActive, type Person } from '../bases/people';
import { dayOf } from '../shared/day';
import type { FormRow } from './answer-table';
import type { Accepted, Incoming, Waiting } from './incoming';
import { type QuestionnaireId, questionnaireOf } from './questionnaire';
import { oneText } from './raw-answer';
import type { Tag } from './tag-text';
import { type AnswerIssue, validateAnswers } from './validate-answers';

/** Whose questionnaire it is; one that is not named here may be answered by anybody. */
const MEANT_FOR: Partial<Record<QuestionnaireId, readonly Category[]>> = {
  F01: ['student'],
  F02: ['teacher', 'master'],
};

export interface AcceptInput {
  person(code: string): Person | undefined;
  form(id: QuestionnaireId): FormRow | undefined;
  readonly tags: readonly Tag[];
}

/** Only a person's own code is looked up here; the codes of links (F09, F10) are read in feedback. */
export function accept(incoming: Incoming, input: AcceptInput): Accepted | Waiting {
  const questionnaire = questionnaireOf(incoming.questionnaire);
  const code = oneText(incoming.raw['code'] ?? '');
  const { answers, issues } = validateAnswers(questionnaire, incoming.raw, input.tags);
  const serious = issues.find((issue) => !isTagQuestion(incoming.questionnaire, issue));
  if (serious) return { incoming, reason: serious.code, detail: describe(incoming.questionnaire, serious), code };

  const personCode = String(answers['code'] ?? '');
  const person = input.person(personCode);
  if (!person) return { incoming, reason: 'unknown-code', detail: personCode, code: personCode };
  const categories = MEANT_FOR[incoming.questionnaire];
  if (categories && person.category !== null && !categories.includes(person.category)) {
    return { incoming, reason: 'wrong-category', detail: personCode, code: personCode };
  }
  if (!isActive(person)) return { incoming, reason: 'inactive-person', detail: personCode, code: personCode };
  const closes = input.form(incoming.questionnaire)?.closes ?? null;
  if (closes !== null && dayOf(incoming.submitted) > closes) {
    return { incoming, reason: 'after-closing', detail: closes, code: personCode };
  }
  return { incoming, person: personCode, answers };
}

/** A #tag that is not in the list is taken in and put to the curator in «Теги»; it holds nobody up. */
function isTagQuestion(questionnaire: QuestionnaireId, { code, question }: AnswerIssue): boolean {
  const asked = questionnaireOf(questionnaire).questions.find(({ key }) => key === question);
  return code === 'not-a-choice' && asked?.kind === 'checkbox' && asked.optionsFrom === 'tags';
}

/** Title of the question and what was received; a long text is cut, the whole answer stands beside it. */
export function describe(questionnaire: QuestionnaireId, { question, row, received }: AnswerIssue): string {
  const title = questionnaireOf(questionnaire).questions.find(({ key }) => key === question)?.title ?? question;
  const where = row === undefined ? `«${title}»` : `«${title} [${row}]»`;
  return received === '' ? where : `${where}: ${received.length > 80 ? `${received.slice(0, 80)} …` : received}`;
}
