/** The two reports in one shape: what was said of which day, and what else the curator must see. */

import type { AnswersOf } from '../intake/questionnaire';
import { type Meeting, MEETING_KIND_WORDS } from '../meetings/meeting-table';
import { MODE_WORDS } from '../programme/slot';
import { type Day, dayOf, type Moment } from '../shared/day';
import { codeOf } from '../shared/words';
import { MENTOR_SIDE } from './links';
import type { Said } from './reporters';
import { asksForHelp, MENTEE_SAID_WORDS, MENTOR_SAID_WORDS, READY_WORDS } from './said-words';

export type AttentionCode =
  'help-wanted' | 'contact-wanted' | 'not-ready' | 'reports-differ' | 'future-date' | 'before-the-pair';

export type ReportAnswer =
  | { readonly questionnaire: 'F09'; readonly side: typeof MENTOR_SIDE; readonly answers: AnswersOf<'F09'> }
  | { readonly questionnaire: 'F10'; readonly side: string; readonly answers: AnswersOf<'F10'> };

/** The columns of a meeting that the mentor's report fills. */
export type Details = Pick<Meeting, 'minutes' | 'mode' | 'topic' | 'nextStep' | 'progress'>;

export interface ReadReport {
  readonly side: string;
  readonly said: Said;
  readonly day: Day;
  /** The day of the answer stands for the day of the meeting, which was not named. */
  readonly isDayGuessed: boolean;
  readonly submitted: Moment;
  readonly kind: Meeting['kind'];
  readonly details: Partial<Details>;
  readonly nextDate: Day | undefined;
  readonly attention: readonly AttentionCode[];
}

/** Reads an answer to F09 or F10. */
export function readReport(answer: ReportAnswer, submitted: Moment): ReadReport {
  return answer.questionnaire === 'F09'
    ? readMentorReport(answer.answers, submitted)
    : readMenteeReport(answer.side, answer.answers, submitted);
}

function readMentorReport(answers: AnswersOf<'F09'>, submitted: Moment): ReadReport {
  return {
    side: MENTOR_SIDE,
    said: codeOf(MENTOR_SAID_WORDS, answers.held) ?? 'missed',
    day: answers.date,
    isDayGuessed: false,
    submitted,
    kind: codeOf(MEETING_KIND_WORDS, answers.kind) ?? null,
    details: detailsOf(answers),
    nextDate: answers.nextDate,
    attention: [
      ...(asksForHelp(answers.help ?? '') ? (['help-wanted'] as const) : []),
      ...(isNotReady(answers.ready) ? (['not-ready'] as const) : []),
    ],
  };
}

function readMenteeReport(side: string, answers: AnswersOf<'F10'>, submitted: Moment): ReadReport {
  return {
    side,
    said: codeOf(MENTEE_SAID_WORDS, answers.held) ?? 'missed',
    day: answers.date ?? dayOf(submitted),
    isDayGuessed: answers.date === undefined,
    submitted,
    kind: null,
    details: {},
    nextDate: undefined,
    attention: [
      ...((answers.contact ?? []).length > 0 ? (['contact-wanted'] as const) : []),
      ...(isNotReady(answers.ready) ? (['not-ready'] as const) : []),
    ],
  };
}

function detailsOf({ minutes, mode, topic, nextStep, progress }: AnswersOf<'F09'>): Partial<Details> {
  const modeCode = codeOf(MODE_WORDS, mode ?? '');
  return {
    ...(minutes === undefined ? {} : { minutes }),
    ...(modeCode === undefined || modeCode === 'mixed' ? {} : { mode: modeCode }),
    ...(topic === undefined ? {} : { topic }),
    ...(nextStep === undefined ? {} : { nextStep }),
    ...(progress === undefined ? {} : { progress }),
  };
}

/** Whoever is not sure is talked to as well (activity 6.1: both are ready to go on). */
function isNotReady(ready: string | undefined): boolean {
  const code = codeOf(READY_WORDS, ready ?? '');
  return code === 'no' || code === 'unsure';
}
