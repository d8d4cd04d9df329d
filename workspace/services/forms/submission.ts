/** What a respondent sends to a form, and what becomes of it. */

import type { Answer } from './answer';
import type { ItemRefusal } from './answer-check';
import type { ResponseState } from './form-state';

export type Answers = Readonly<Record<string, Answer>>;

export interface Submission {
  /** By item id. */
  readonly answers: Answers;
  /** The account or address of the respondent, where one is given. */
  readonly email?: string;
}

/** Why a form takes nothing from this respondent at all. */
export type FormRefusal =
  | 'no-such-form'
  | 'unpublished'
  | 'closed'
  | 'no-access'
  | 'sign-in-needed'
  | 'already-answered'
  | 'email-required'
  | 'email-invalid'
  | 'no-such-response'
  | 'edits-off';

export type Outcome =
  { readonly responseId: string } | { readonly refused: FormRefusal } | { readonly refusals: readonly ItemRefusal[] };

/** A submission on its way: new, or in the place of a response that is edited. */
export interface Sent extends Submission {
  readonly at: number;
  readonly edited?: ResponseState;
}

/** What happened when a response was stored. */
export interface Submitted {
  readonly formId: string;
  readonly responseId: string;
  /** The linked spreadsheet, if any: whose submit triggers start. */
  readonly spreadsheetId: string | undefined;
  /** Where the answer stands in it, the row as the Sheets service counts. */
  readonly sheetId: number | undefined;
  readonly row: number | undefined;
}
