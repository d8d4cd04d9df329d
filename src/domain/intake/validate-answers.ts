/**
 * From what a form or a file holds to typed answers, one path for both. An answer that has no value of its question's kind (a word for a
 * number, 31 February, no code) is `not-a-value` and left out; one that has a value which the question does not offer is kept and reported as
 * `not-a-choice`. Limits of length and of how many choices are the form's own checks and are not repeated here (programme/import.md).
 */

import { findOption } from './choices';
import { parseDay } from './dates';
import { foldSpaces } from './fold-text';
import { parseParticipantCode } from './participant-code';
import type {
  Answers,
  AnswerValue,
  CheckboxQuestion,
  GridQuestion,
  NumberQuestion,
  Question,
  Questionnaire,
  TextQuestion,
} from './questionnaire';
import { chosenOf, oneText, piecesOf, type RawAnswer, type RawAnswers, rowOf } from './raw-answer';
import type { ReviewReason } from './review-table';
import { matchTags, type Tag } from './tag-text';

export type AnswerIssueCode = Extract<
  ReviewReason,
  'answer-missing' | 'malformed-code' | 'not-a-value' | 'not-a-choice'
>;

export interface AnswerIssue {
  readonly code: AnswerIssueCode;
  /** The question's key. */
  readonly question: string;
  /** The row of a grid. */
  readonly row?: string;
  readonly received: string;
}

export interface CheckedAnswers {
  readonly answers: Answers;
  readonly issues: readonly AnswerIssue[];
}

interface Reading {
  readonly value?: AnswerValue;
  readonly issues?: readonly AnswerIssue[];
}

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** Reads the answers to a questionnaire; without a list of tags any tag is taken. */
export function validateAnswers(questionnaire: Questionnaire, raw: RawAnswers, tags?: readonly Tag[]): CheckedAnswers {
  const answers: Record<string, AnswerValue> = {};
  const issues: AnswerIssue[] = [];
  for (const question of questionnaire.questions) {
    const reading = read(question, raw[question.key] ?? '', tags);
    if (reading.value !== undefined) answers[question.key] = reading.value;
    issues.push(...(reading.issues ?? []));
    const isEmpty = reading.value === undefined && reading.issues === undefined;
    if (isEmpty && question.required) issues.push({ code: 'answer-missing', question: question.key, received: '' });
  }
  return { answers, issues };
}

function read(question: Question, raw: RawAnswer, tags: readonly Tag[] | undefined): Reading {
  switch (question.kind) {
    case 'text':
    case 'paragraph':
      return readText(question, oneText(raw));
    case 'choice':
      return readChoice(question, oneText(raw));
    case 'checkbox':
      return question.optionsFrom === 'tags' ? readTags(question, raw, tags) : readChoices(question, raw);
    case 'scale':
    case 'number':
      return readNumber(question, oneText(raw));
    case 'date':
      return readDate(question, oneText(raw));
    case 'grid':
      return readGrid(question, raw);
    default:
      return question satisfies never;
  }
}

/** What people wrote is kept letter for letter, but for spaces at its ends. */
function readText(question: TextQuestion, text: string): Reading {
  if (text === '') return {};
  if (question.holds !== 'participant-code') return { value: text };
  const parsed = parseParticipantCode(text);
  return parsed ? { value: parsed.code } : { issues: [{ ...unreadable(question, text), code: 'malformed-code' }] };
}

function readChoice(question: Extract<Question, { readonly kind: 'choice' }>, text: string): Reading {
  if (text === '') return {};
  const option = findOption(text, question.options);
  if (option !== undefined) return { value: option };
  return question.other ? { value: text } : { value: text, issues: [outside(question, text)] };
}

function readNumber(question: NumberQuestion, text: string): Reading {
  if (text === '') return {};
  const value = NUMBER.test(text) ? Number(text.replace(',', '.')) : NaN;
  const fits = value >= question.min && value <= question.max && (!question.whole || Number.isInteger(value));
  return fits ? { value } : { issues: [unreadable(question, text)] };
}

function readDate(question: Question, text: string): Reading {
  if (text === '') return {};
  const value = parseDay(text);
  return value === undefined ? { issues: [unreadable(question, text)] } : { value };
}

function readChoices(question: CheckboxQuestion, raw: RawAnswer): Reading {
  const { chosen, rest } = chosenOf(raw, question.options);
  if (chosen.length + rest.length === 0) return {};
  // A form takes one «Другое»: what stands left and right of known options was one text with a comma in it.
  if (question.other) return { value: rest.length === 0 ? chosen : [...chosen, rest.join(', ')] };
  if (rest.length === 0) return { value: chosen };
  return { value: [...chosen, ...rest], issues: rest.map((received) => outside(question, received)) };
}

function readTags(question: CheckboxQuestion, raw: RawAnswer, tags: readonly Tag[] | undefined): Reading {
  const { known, unknown } = matchTags(piecesOf(raw).join(', '), tags ?? []);
  const value = [...known, ...unknown.map(({ tag }) => tag)];
  if (value.length === 0) return {};
  if (tags === undefined || unknown.length === 0) return { value };
  return { value, issues: unknown.map(({ tag }) => outside(question, tag)) };
}

function readGrid(question: GridQuestion, raw: RawAnswer): Reading {
  const value: Record<string, readonly string[]> = {};
  const issues: AnswerIssue[] = [];
  question.rows.forEach((row, index) => {
    const { chosen, rest } = chosenOf(rowOf(raw, row, index), question.columns);
    if (chosen.length + rest.length > 0) value[row] = [...chosen, ...rest];
    issues.push(...rest.map((received) => ({ ...outside(question, received), row })));
  });
  if (Object.keys(value).length === 0) return {};
  return issues.length === 0 ? { value } : { value, issues };
}

function unreadable(question: Question, received: string): AnswerIssue {
  return { code: 'not-a-value', question: question.key, received: foldSpaces(received) };
}

function outside(question: Question, received: string): AnswerIssue {
  return { code: 'not-a-choice', question: question.key, received };
}
