/** The desks that reach outside the workbook; only the worker sits at them (architecture.md §5). */

import type { Access } from '../domain/intake/answer-table';
import type { Moment } from '../domain/shared/day';
import type { LetterWords, Office } from './ports';

/** A letter, rendered; addresses stand only here, on the way out. */
export interface Letter extends LetterWords {
  readonly to: string;
  readonly replyTo?: string;
}

/**
 * How a delivery failed. `refused`: it surely did not happen and never will; `later`: it did not happen, try again; `used-up`: it did not happen,
 * and will not before the day's quota comes back; `unknown`: nobody can tell.
 */
export type DeliveryFailure = 'refused' | 'later' | 'used-up' | 'unknown';

export class DeliveryError extends Error {
  constructor(
    readonly failure: DeliveryFailure,
    message: string,
  ) {
    super(message);
    this.name = 'DeliveryError';
  }
}

export interface Mailer {
  /** @throws DeliveryError */
  send(letter: Letter): void;
  /** Receivers that may still be written to today. */
  quotaLeft(): number;
}

/** A paper to be written: a copy of a template with its tags filled. The key makes it one file, however often it is asked for. */
export interface Paper {
  readonly key: string;
  /** The file's name: codes and dates, no names of people. */
  readonly title: string;
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
  /** Rows of the repeated table rows, by the name before the colon in their tags («пары: №»). */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

export interface PaperDesk {
  /** Writes the paper, or finds it written. @throws DeliveryError */
  write(paper: Paper): { readonly fileId: string; readonly url: string };
  /** Replaces texts in a paper that stands, the first place of each; a text that is not there is left. @throws DeliveryError */
  stamp(fileId: string, replacements: readonly { readonly find: string; readonly put: string }[]): void;
}

/** A questionnaire as a Google Form, made and opened. */
export interface MadeForm {
  readonly fileId: string;
  readonly url: string;
  /** A prefilled link in which `{code}` stands for the participant's code or the link's token. */
  readonly prefill: string;
  /** Question key → item id. */
  readonly items: Readonly<Record<string, string>>;
  readonly answerSheet: string;
  /** Whether everybody who has the link may answer; Google may have left that to a person. */
  readonly access: Access;
  /** The spreadsheet that takes the answers; its submit trigger tells of every one. */
  readonly answersBook: string;
}

/** One response to a form, as Google keeps it: answers by question key, typed as FormApp types them. */
export interface RawResponse {
  readonly responseId: string;
  readonly submitted: Moment;
  readonly answers: Readonly<Record<string, RawAnswer>>;
}

export type RawAnswer = string | readonly string[] | readonly (readonly string[] | null)[];

export interface FormDesk {
  /** Makes the form of a questionnaire, or finds it made. `tags` are the options of the questions about #tags. @throws DeliveryError */
  make(questionnaire: string, tags: readonly string[]): MadeForm;
  /** Whether everybody who has the link may answer by now; tries to see to it. @throws DeliveryError */
  access(fileId: string): Access;
  /** The responses sent after the moment that are not known, oldest first. */
  responses(
    form: { readonly fileId: string; readonly items: Readonly<Record<string, string>> },
    since: Moment | null,
    isKnown?: (responseId: string, submitted: Moment) => boolean,
  ): readonly RawResponse[];
}

/** The programme's folder in the Drive of the account that runs the worker. */
export interface FolderDesk {
  /** Lets another account edit what is in the folder; without a folder nothing is to be shared. No mail is sent. @throws DeliveryError */
  shareWith(account: string): void;
}

/** The timetable: which account runs the worker. */
export interface Schedule {
  /** Makes the worker's trigger and the answers' trigger where they are missing; returns what was made. */
  ensure(answersBookId: string | undefined): readonly ('worker' | 'answers')[];
  /** Has another curator taken the reminders on? */
  isMine(): boolean;
  /** Makes this account the one whose worker runs. */
  takeOver(): void;
}

/** What the worker works with besides: the desks that reach outside the workbook. */
export interface WorkerOffice extends Office {
  readonly mailer: Mailer;
  readonly papers: PaperDesk;
  readonly formDesk: FormDesk;
  readonly folderDesk: FolderDesk;
  readonly schedule: Schedule;
}
