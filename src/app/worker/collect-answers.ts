/**
 * Opens forms that have new answers (or, for a sweep, all of them) and takes in what is new. An answer is known by response id and time, so
 * late, doubled and missing events change nothing.
 */

import { digestOf } from '../../domain/intake/digest';
import type { Incoming } from '../../domain/intake/incoming';
import { isQuestionnaireId, type QuestionnaireId } from '../../domain/intake/questionnaire';
import { addMinutes, type Moment } from '../../domain/shared/day';
import type { RawResponse, WorkerOffice } from '../desks';
import { type Taken, takeAnswers } from '../take-answers';
import { ANSWERS_PREFIX, FORM_PREFIX, markedForms } from './signals';

/** How far behind the newest answer a marked form is read again, and a swept one. */
const OVERLAP_MINUTES = { marked: 24 * 60, all: 24 * 60 } as const;

interface KnownForm {
  readonly questionnaire: QuestionnaireId;
  readonly fileId: string;
  readonly items: Readonly<Record<string, string>>;
  readonly answerSheet: string;
  readonly readUpTo: Moment | null;
  /** What a sweep found last, in short: as long as it finds the same, the workbook need not be asked. */
  readonly seen: string | null;
}

/**
 * Returns how many answers were new. Marks are taken away only when they still say what they said before the forms were read.
 * @throws what the first form that could not be read threw, after the others have been read; their marks stay
 */
export function collectAnswers(office: WorkerOffice, which: 'marked' | 'all'): number {
  const signals = office.signals.all();
  const marks = markedForms(signals);
  const everyForm = which === 'all' || marks.includes(`${ANSWERS_PREFIX}all`);
  const open = knownForms(signals).filter((form) => everyForm || marks.includes(ANSWERS_PREFIX + form.answerSheet));
  const failures: unknown[] = [];
  const read = open.flatMap((form) => {
    try {
      return [{ form, responses: responsesOf(office, form, OVERLAP_MINUTES[which]) }];
    } catch (error) {
      failures.push(error);
      return [];
    }
  });
  const unseen = read.filter(({ form, responses }) => digestOfSweep(responses) !== form.seen);
  const incoming = unseen.flatMap(({ form, responses }) => responses.map((response) => incomingOf(form, response)));
  const count = incoming.length === 0 ? 0 : freshOf(takeAnswers(office, incoming));
  for (const { form, responses } of unseen) rememberWatermark(office, form, responses);
  if (failures.length > 0) throw failures[0];
  for (const mark of marks) office.signals.swap(mark, signals[mark] ?? '', undefined);
  return count;
}

function knownForms(signals: Readonly<Record<string, string>>): readonly KnownForm[] {
  return Object.entries(signals).flatMap(([key, value]) => {
    const questionnaire = key.startsWith(FORM_PREFIX) ? key.slice(FORM_PREFIX.length) : '';
    if (!isQuestionnaireId(questionnaire)) return [];
    const {
      fileId,
      items,
      answerSheet,
      readUpTo = null,
      seen = null,
    } = JSON.parse(value) as Omit<KnownForm, 'questionnaire'>;
    return [{ questionnaire, fileId, items, answerSheet, readUpTo, seen }];
  });
}

function responsesOf(office: WorkerOffice, form: KnownForm, overlap: number): readonly RawResponse[] {
  return office.formDesk.responses(form, form.readUpTo && addMinutes(form.readUpTo, -overlap));
}

function incomingOf(form: KnownForm, { responseId, submitted, answers }: RawResponse): Incoming {
  return { questionnaire: form.questionnaire, responseId, submitted, source: 'google', raw: answers };
}

/** Kept beside the form's id, after the answers are in: a cut before this reads some of them twice, which changes nothing. */
function rememberWatermark(office: WorkerOffice, form: KnownForm, responses: readonly RawResponse[]): void {
  const newest = responses
    .map(({ submitted }) => submitted)
    .sort()
    .at(-1);
  if (newest === undefined) return;
  const readUpTo = form.readUpTo !== null && newest <= form.readUpTo ? form.readUpTo : newest;
  const again = addMinutes(readUpTo, -OVERLAP_MINUTES.all);
  const seen = digestOfSweep(responses.filter(({ submitted }) => submitted >= again));
  if (readUpTo === form.readUpTo && seen === form.seen) return;
  const { questionnaire, ...known } = form;
  office.signals.put({ [FORM_PREFIX + questionnaire]: JSON.stringify({ ...known, readUpTo, seen }) });
}

/** An edited response has a new time, so it is not the same. */
function digestOfSweep(responses: readonly RawResponse[]): string {
  return digestOf(responses.flatMap(({ responseId, submitted }) => [responseId, submitted]));
}

function freshOf({ taken, waiting }: Taken): number {
  return taken + Object.values(waiting).reduce((sum, count) => sum + count, 0);
}
