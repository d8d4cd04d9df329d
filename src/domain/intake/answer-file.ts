/**
 * The lines of a file of answers (programme/import.md). A line is refused, with the place and what was expected, when its time, its code or
 * a required answer is missing or cannot be read, when a number, a scale or a date is none, or when cells stand beyond the last heading. An
 * answer that is not among the options is read and kept, with an issue: such a line goes to «Требует проверки», like one of an unknown code.
 */

import type { Moment } from '../shared/day';
import { answerLine, type AnswerLine, columnsOf, digestOfLine, type FurtherAnswer } from './answer-line';
import { parseTime } from './dates';
import { expectationOf } from './expectation';
import { TIME_TITLES } from './headings';
import { type FileError, type IncomingFile, inOrderOfLines, openFile, unknownFile } from './opened-file';
import { type Answers, type Questionnaire, type QuestionnaireId, questionnaireOf } from './questionnaire';
import type { Tag } from './tag-text';
import { type AnswerIssue, validateAnswers } from './validate-answers';
import { expectedHeadings, whichQuestionnaire } from './which-file';

export interface ReadAnswer {
  readonly line: number;
  readonly submitted: Moment;
  /** The code of the person, or of the link (F09, F10). */
  readonly code: string;
  readonly answers: Answers;
  /** Answers outside the options; with any of these the answer waits in «Требует проверки». */
  readonly issues: readonly AnswerIssue[];
  /** What stands in columns that the questionnaire does not have, or has twice. */
  readonly further: readonly FurtherAnswer[];
  readonly digest: string;
}

export interface AnswerFile {
  /** Absent when the file holds no answers to a questionnaire. */
  readonly questionnaire?: QuestionnaireId;
  readonly answers: readonly ReadAnswer[];
  readonly errors: readonly FileError[];
}

type LineError = Pick<FileError, 'column' | 'received' | 'expected'>;

type ReadLine = { readonly answer: ReadAnswer } | { readonly errors: readonly LineError[] };

/** Reads every line of a file of answers that can be read, and names the others. */
export function readAnswerFile(file: IncomingFile & { readonly tags: readonly Tag[] }): AnswerFile {
  const opened = openFile(file);
  const id = whichQuestionnaire(opened.headings);
  if (id === undefined) {
    return { answers: [], errors: [unknownFile(file, opened, expectedHeadings(opened.headings))] };
  }
  const questionnaire = questionnaireOf(id);
  const columns = columnsOf(opened.headings, questionnaire);
  if (!columns.some(({ isTime }) => isTime)) {
    const place = { file: file.name, line: opened.headingLine, column: TIME_TITLES[0] };
    return { questionnaire: id, answers: [], errors: [{ ...place, received: '', expected: { kind: 'column' } }] };
  }
  const answers: ReadAnswer[] = [];
  const errors = [...opened.errors];
  for (const row of opened.lines) {
    const read = readLine(answerLine(row, columns), questionnaire, file.tags);
    if ('answer' in read) answers.push(read.answer);
    else errors.push(...read.errors.map((error) => ({ file: file.name, line: row.line, ...error })));
  }
  return { questionnaire: id, answers, errors: inOrderOfLines(errors) };
}

function readLine(line: AnswerLine, questionnaire: Questionnaire, tags: readonly Tag[]): ReadLine {
  const { answers, issues } = validateAnswers(questionnaire, line.raw, tags);
  const errors = issues.filter(({ code }) => code !== 'not-a-choice').map((issue) => errorOf(issue, questionnaire));
  const submitted = parseTime(line.time);
  if (submitted === undefined) {
    return { errors: [{ column: TIME_TITLES[0], received: line.time, expected: { kind: 'time' } }, ...errors] };
  }
  if (errors.length > 0) return { errors };
  const digest = digestOfLine(line, questionnaire, { submitted, answers });
  const code = String(answers[keyOfCode(questionnaire)] ?? '');
  return { answer: { line: line.line, submitted, code, answers, issues, further: line.further, digest } };
}

function keyOfCode(questionnaire: Questionnaire): string {
  return questionnaire.questions.find((question) => 'holds' in question)?.key ?? '';
}

function errorOf(issue: AnswerIssue, questionnaire: Questionnaire): LineError {
  const question = questionnaire.questions.find(({ key }) => key === issue.question);
  if (!question) return { column: issue.question, received: issue.received, expected: { kind: 'answer' } };
  return { column: question.title, received: issue.received, expected: expectationOf(question) };
}
