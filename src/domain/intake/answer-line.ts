/** One line of a file of answers, before it is checked: which cell answers which question, and what makes the line itself and no other. */

import type { Moment } from '../shared/day';
import { digestOf } from './digest';
import { foldSpaces, foldText } from './fold-text';
import { isTimeTitle, type Place, placeOf } from './headings';
import type { Answers, Question, Questionnaire } from './questionnaire';

export interface FurtherAnswer {
  readonly title: string;
  readonly answer: string;
}

/** A cell, or of a grid the cells of its rows. */
type RawCell = string | Readonly<Record<string, string>>;

export interface AnswerLine {
  readonly line: number;
  /** '' when the cell is empty. */
  readonly time: string;
  /** Question key → what stands there; what is empty is absent. */
  readonly raw: Readonly<Record<string, RawCell>>;
  readonly further: readonly FurtherAnswer[];
}

export interface AnswerColumn {
  readonly title: string;
  readonly isTime: boolean;
  readonly place: Place | undefined;
}

/** Returns what each column of the file holds. */
export function columnsOf(headings: readonly string[], questionnaire: Questionnaire): readonly AnswerColumn[] {
  return headings.map((heading) => ({
    title: foldSpaces(heading),
    isTime: isTimeTitle(heading),
    place: placeOf(heading, questionnaire),
  }));
}

/** Parts a line; of a question that was deleted and asked anew a sheet has two columns, and the filled one is the answer. */
export function answerLine(
  row: { readonly line: number; readonly cells: readonly string[] },
  columns: readonly AnswerColumn[],
): AnswerLine {
  const raw: Record<string, RawCell> = {};
  const further: FurtherAnswer[] = [];
  let time = '';
  columns.forEach(({ title, isTime, place }, index) => {
    const cell = (row.cells[index] ?? '').trim();
    if (cell === '') return;
    const before = place && raw[place.question.key];
    if (isTime && time === '') time = cell;
    else if (place?.row !== undefined && cellOf(before, place.row) === '') {
      raw[place.question.key] = { ...(typeof before === 'object' ? before : {}), [place.row]: cell };
    } else if (place && before === undefined) raw[place.question.key] = cell;
    else further.push({ title, answer: cell });
  });
  return { line: row.line, time, raw, further };
}

/**
 * The digest of questionnaire, time, code and answers. It is the same however the file was saved and whatever tags and options the programme
 * has by then: numbers and days count by what they mean, several choices without order and separator, the rest by its letters.
 */
export function digestOfLine(
  line: AnswerLine,
  questionnaire: Questionnaire,
  read: { readonly submitted: Moment; readonly answers: Answers },
): string {
  const answers = questionnaire.questions.map((question) =>
    fingerprint(question, line.raw[question.key], read.answers),
  );
  return digestOf([questionnaire.id, read.submitted, ...answers]);
}

function fingerprint(question: Question, raw: RawCell | undefined, answers: Answers): string {
  switch (question.kind) {
    case 'checkbox':
      return inOneOrder(cellOf(raw));
    case 'grid':
      return question.rows.map((row) => inOneOrder(cellOf(raw, row))).join('|');
    case 'choice':
      return foldText(cellOf(raw));
    default:
      return String(answers[question.key] ?? '');
  }
}

function cellOf(raw: RawCell | undefined, row = ''): string {
  return typeof raw === 'object' ? (raw[row] ?? '') : (raw ?? '');
}

function inOneOrder(cell: string): string {
  const pieces = foldText(cell).split(/[,;]/);
  return pieces
    .map((piece) => piece.trim())
    .sort()
    .join(';');
}
