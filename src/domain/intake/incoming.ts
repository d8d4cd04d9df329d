/** An answer on its way into the bases, whatever way it came: a Google Form, a file, or a person at the keyboard. */

import type { Moment } from '../shared/day';
import type { Source } from './answer-table';
import type { Answers, QuestionnaireId } from './questionnaire';
import type { RawAnswers } from './raw-answer';
import type { ReviewReason } from './review-table';

export interface Incoming {
  readonly questionnaire: QuestionnaireId;
  /** Google's response id, or the digest of a line of a file. */
  readonly responseId: string;
  readonly submitted: Moment;
  readonly source: Source;
  readonly raw: RawAnswers;
}

/** An answer that was read and whose sender is known. */
export interface Accepted {
  readonly incoming: Incoming;
  readonly person: string;
  readonly answers: Answers;
}

/** An answer that has to wait for a person's decision. */
export interface Waiting {
  readonly incoming: Incoming;
  readonly reason: ReviewReason;
  /** Codes, question titles and received values: what stands in the review beside the reason. */
  readonly detail: string;
  /** The code as it was given. */
  readonly code: string;
}

/** The key of a response: an edited answer keeps Google's id and gets a new time, and is a revision beside the first. */
export function answerKey({ responseId, submitted }: Pick<Incoming, 'responseId' | 'submitted'>): string {
  return `${responseId}@${submitted}`;
}
