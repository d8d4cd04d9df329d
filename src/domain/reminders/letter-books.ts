/** What letters are composed from: the books as they are at the moment of sending, and who is written to. */

import type { Consent, ConsentBook } from '../bases/consents';
import type { Person } from '../bases/people';
import type { Request } from '../bases/requests';
import type { FormRow } from '../intake/answer-table';
import type { ReviewRow } from '../intake/review-table';
import type { Proposal } from '../matching/proposal-table';
import type { Meeting } from '../meetings/meeting-table';
import type { Member, Pair } from '../pairs/pair-table';
import type { Moment } from '../shared/day';

export interface LetterBooks {
  person(id: string): Person | undefined;
  readonly consents: ConsentBook;
  pair(id: string): Pair | undefined;
  readonly members: readonly Member[];
  readonly meetings: readonly Meeting[];
  form(id: string): FormRow | undefined;
  request(id: string): Request | undefined;
  consent(id: string): Consent | undefined;
  proposal(id: string): Proposal | undefined;
  reviewed(id: string): ReviewRow | undefined;
  /** The workbook's id, which tells the calendar entries of two colleges apart. */
  readonly book: string;
  readonly now: Moment;
}

export interface Receiver {
  readonly person: Person;
  readonly greeting: string;
}

/** The prefilled form of a side's reports. */
export function reportLink(books: Pick<LetterBooks, 'form'>, questionnaire: 'F09' | 'F10', token: string): string {
  const pattern = books.form(questionnaire)?.prefill ?? '';
  return token === '' ? '' : pattern.replace('{code}', encodeURIComponent(token));
}
