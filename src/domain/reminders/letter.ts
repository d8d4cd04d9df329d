/**
 * What a letter is about, as facts: composed from the books at the moment of sending, so that the queue holds codes only. The words stand
 * in texts/letters.ts.
 */

import { addressOf, isActive, type Person } from '../bases/people';
import type { QueueRow } from '../shared/queue';
import { digestFacts, type DigestFacts } from './letter-digest';
import type { LetterBooks } from './letter-books';
import { pairFacts, type PairFormedFacts } from './letter-pair';
import { pairEndedFacts, type PairEndedFacts } from './letter-pair-ended';

/** The payload of a letter's row in «Очередь», codes only; a digest's is written by digest-payload.ts. */
export type LetterPayload =
  | { readonly template: 'answer-received'; readonly questionnaire: string }
  | { readonly template: 'pair-formed'; readonly pair: string }
  | { readonly template: 'pair-ended'; readonly pair: string; readonly members: readonly string[] }
  | { readonly template: 'digest' };

export interface AnswerReceivedFacts {
  readonly template: 'answer-received';
  readonly greeting: string;
  readonly title: string;
}

export type LetterFacts = AnswerReceivedFacts | PairFormedFacts | PairEndedFacts | DigestFacts;

/** Why a letter is not sent; the row is done with, and the reason stands beside it. */
export type LetterRefusal = 'person-unknown' | 'person-inactive' | 'consent-missing' | 'no-address' | 'subject-gone';

export type ComposedLetter = { readonly to: string; readonly facts: LetterFacts } | { readonly refusal: LetterRefusal };

/** Composes a letter, or says why nobody may be written to. Nothing is sent to a person without С1/С2 (a minor's mail only with С2). */
export function composeLetter(row: QueueRow, books: LetterBooks): ComposedLetter {
  const person = books.person(row.to);
  if (!person) return { refusal: 'person-unknown' };
  if (!isActive(person)) return { refusal: 'person-inactive' };
  if (!books.consents.mayProcess(person)) return { refusal: 'consent-missing' };
  const to = addressOf(person);
  if (to === undefined) return { refusal: 'no-address' };
  const facts = factsOf(row, person, books);
  return facts ? { to, facts } : { refusal: 'subject-gone' };
}

function factsOf(row: QueueRow, person: Person, books: LetterBooks): LetterFacts | undefined {
  const greeting = [person.first, person.middle].filter((part) => part !== '').join(' ');
  const payload = JSON.parse(row.payload) as LetterPayload;
  switch (payload.template) {
    case 'answer-received': {
      const title = books.form(payload.questionnaire)?.title ?? payload.questionnaire;
      return { template: 'answer-received', greeting, title };
    }
    case 'pair-formed':
      return pairFacts(payload.pair, { person, greeting }, books);
    case 'pair-ended':
      return pairEndedFacts(payload, { person, greeting }, books);
    case 'digest':
      return digestFacts(row.payload, { person, greeting }, books);
    default:
      return payload satisfies never;
  }
}
