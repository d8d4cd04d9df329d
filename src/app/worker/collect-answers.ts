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

/** How far behind the newest answer a form is read again: an answer may come late, and Google does not say where the boundary lies. */
const OVERLAP_MINUTES = 24 * 60;

/** Known responses that are remembered with a form: a property holds 9 KB. One that is forgotten is read again, which changes nothing. */
const MOST_SEEN = 400;

interface KnownForm {
  readonly questionnaire: QuestionnaireId;
  readonly fileId: string;
  readonly items: Readonly<Record<string, string>>;
  readonly answerSheet: string;
  readonly readUpTo: Moment | null;
  /** Short names of the responses that were taken in last; what is known the workbook need not be asked about. */
  readonly seen: readonly string[];
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
      return [{ form, responses: newResponses(office, form) }];
    } catch (error) {
      failures.push(error);
      return [];
    }
  });
  const incoming = read.flatMap(({ form, responses }) => responses.map((response) => incomingOf(form, response)));
  const count = incoming.length === 0 ? 0 : freshOf(takeAnswers(office, incoming));
  for (const { form, responses } of read) remember(office, form, responses);
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
      seen = [],
    } = JSON.parse(value) as Omit<KnownForm, 'questionnaire'>;
    return [{ questionnaire, fileId, items, answerSheet, readUpTo, seen }];
  });
}

function newResponses(office: WorkerOffice, form: KnownForm): readonly RawResponse[] {
  const seen = new Set(form.seen);
  const since = form.readUpTo && addMinutes(form.readUpTo, -OVERLAP_MINUTES);
  return office.formDesk.responses(form, since, (id, submitted) => seen.has(shortName(id, submitted)));
}

function incomingOf(form: KnownForm, { responseId, submitted, answers }: RawResponse): Incoming {
  return { questionnaire: form.questionnaire, responseId, submitted, source: 'google', raw: answers };
}

/** Kept beside the form's id, after the answers are in: a cut before this reads some of them twice, which changes nothing. */
function remember(office: WorkerOffice, form: KnownForm, responses: readonly RawResponse[]): void {
  if (responses.length === 0) return;
  const { questionnaire, ...known } = form;
  const moments = [form.readUpTo ?? '', ...responses.map(({ submitted }) => submitted)];
  const readUpTo = moments.sort().at(-1);
  const named = responses.map(({ responseId, submitted }) => shortName(responseId, submitted));
  const seen = [...form.seen, ...named].slice(-MOST_SEEN);
  office.signals.put({ [FORM_PREFIX + questionnaire]: JSON.stringify({ ...known, readUpTo, seen }) });
}

/** 48 bits: two responses of a form share a name about once in a million million. An edited response has a new time and so another name. */
function shortName(responseId: string, submitted: Moment): string {
  return digestOf([responseId, submitted]).slice(0, 12);
}

function freshOf({ taken, waiting }: Taken): number {
  return taken + Object.values(waiting).reduce((sum, count) => sum + count, 0);
}
