/** Takes answers into the workbook, whatever way they came: one read, one write, and a thank-you in the queue for each answer taken. */

import { mentors } from '../domain/bases/mentors';
import { people } from '../domain/bases/people';
import { requests } from '../domain/bases/requests';
import { tags } from '../domain/bases/tags';
import { answers, forms } from '../domain/intake/answer-table';
import { hearing, isHeard } from '../domain/intake/heard';
import { type Accepted, answerKey, type Incoming, type Waiting } from '../domain/intake/incoming';
import { review, type ReviewReason } from '../domain/intake/review-table';
import { reviewId, takeIn } from '../domain/intake/take-in';
import { add, type Change } from '../domain/shared/change';
import { outbox } from '../domain/shared/queue';
import type { Books, Needs, Office } from './ports';
import { isReport, REPORT_NEEDS, takeReports } from './take-reports';

export interface Taken {
  readonly taken: number;
  readonly waiting: Readonly<Partial<Record<ReviewReason, number>>>;
  /** Answers that had been heard before. */
  readonly repeated: number;
}

/** Answers to questionnaires about people go to the bases, reports of meetings to «Встречи»; both may come in one call. */
export function takeAnswers(office: Office, incoming: readonly Incoming[]): Taken {
  return office.store.transact(needsOf(incoming), 'answers.take', (books) => {
    const fresh = incoming.filter((one) => !isKnown(one, books));
    const decided = decideAnswers(office, books, fresh);
    return {
      changes: [...decided.changes, ...hearing(books.rows(forms), fresh)],
      result: {
        taken: decided.taken.length,
        waiting: countReasons(decided.waiting),
        repeated: incoming.length - decided.taken.length - decided.waiting.length,
      },
    };
  });
}

export interface DecidedAnswers {
  readonly changes: readonly Change[];
  readonly taken: readonly Accepted[];
  readonly waiting: readonly Waiting[];
}

/** Decides on answers that have not been heard yet, with the books of `answerNeeds`. */
export function decideAnswers(office: Office, books: Books, fresh: readonly Incoming[]): DecidedAnswers {
  const aboutPeople = takeIn(
    fresh.filter((one) => !isReport(one)),
    {
      people: books.rows(people),
      requests: books.rows(requests),
      mentors: books.rows(mentors),
      tags: books.rows(tags),
      forms: books.rows(forms),
      known: new Set(),
      now: office.clock.now(),
    },
  );
  const reported = fresh.filter(isReport);
  const reports = reported.length > 0 ? takeReports(office, books, reported) : { changes: [], taken: [], waiting: [] };
  return {
    changes: [
      ...[...aboutPeople.changes, ...reports.changes].map((change) => withHint(change, office)),
      ...aboutPeople.taken.filter(({ incoming }) => incoming.source === 'google').map((one) => thanks(one, office)),
    ],
    taken: [...aboutPeople.taken, ...reports.taken],
    waiting: [...aboutPeople.waiting, ...reports.waiting],
  };
}

function needsOf(incoming: readonly Incoming[]): Needs {
  const needs = answerNeeds(incoming.some(isReport));
  if (incoming.every(({ source }) => source === 'google')) return needs;
  // People's sheets are read whole: a row of which the id alone is known would be sealed anew without its cells.
  return { ...needs, read: [...(needs.read ?? []), review], ids: [answers], append: [outbox] };
}

/** What it takes to decide on answers. */
export function answerNeeds(withReports: boolean): Needs {
  return {
    read: [forms, people, requests, mentors, tags, ...(withReports ? REPORT_NEEDS : [])],
    append: [answers, outbox],
  };
}

function isKnown(one: Incoming, books: Books): boolean {
  if (one.source === 'google') return isHeard(books.find(forms, one.questionnaire), one);
  return books.ids(answers).has(answerKey(one)) || books.ids(review).has(reviewId(one));
}

/** Beside every reason in «Требует проверки» stands what to do about it. */
export function withHint(change: Change, { wording }: Pick<Office, 'wording'>): Change {
  if (change.kind !== 'add' || change.table.code !== review.code) return change;
  return { ...change, row: { ...change.row, hint: wording.hint(change.row['reason'] as ReviewReason) } };
}

/** The thank-you that tells a person that the answer has arrived; who answered on paper or elsewhere was thanked there. */
function thanks({ incoming, person }: Accepted, office: Office): Change {
  const { questionnaire, submitted } = incoming;
  return add(outbox, {
    id: `mail:${questionnaire}/${person}:${submitted}`,
    kind: 'mail',
    rule: questionnaire,
    to: person,
    object: questionnaire,
    payload: JSON.stringify({ template: 'answer-received', questionnaire }),
    due: office.clock.now(),
    state: 'waiting',
  });
}

export function countReasons(waiting: readonly Waiting[]): Taken['waiting'] {
  const counts: Partial<Record<ReviewReason, number>> = {};
  for (const { reason } of waiting) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
