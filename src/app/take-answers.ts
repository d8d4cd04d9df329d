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
    const known = new Set<string>();
    const aboutPeople = takeIn(
      fresh.filter((one) => !isReport(one)),
      {
        people: books.rows(people),
        requests: books.rows(requests),
        mentors: books.rows(mentors),
        tags: books.rows(tags),
        forms: books.rows(forms),
        known,
        now: office.clock.now(),
      },
    );
    const reports = fresh.some(isReport)
      ? takeReports(office, books, fresh.filter(isReport))
      : { changes: [], taken: [], waiting: [] };
    const taken = [...aboutPeople.taken, ...reports.taken];
    const waiting = [...aboutPeople.waiting, ...reports.waiting];
    return {
      changes: [
        ...aboutPeople.changes,
        ...reports.changes,
        ...hearing(books.rows(forms), fresh),
        ...aboutPeople.taken.map((one) => thanks(one, office)),
      ],
      result: {
        taken: taken.length,
        waiting: countReasons(waiting),
        repeated: incoming.length - taken.length - waiting.length,
      },
    };
  });
}

function needsOf(incoming: readonly Incoming[]): Needs {
  const fromFiles = incoming.some(({ source }) => source !== 'google');
  return {
    read: [forms, people, requests, mentors, tags, ...(incoming.some(isReport) ? REPORT_NEEDS : [])],
    ids: fromFiles ? [answers, review] : [],
    append: fromFiles ? [outbox] : [answers, outbox],
  };
}

function isKnown(one: Incoming, books: Books): boolean {
  if (one.source === 'google') return isHeard(books.find(forms, one.questionnaire), one);
  return books.ids(answers).has(answerKey(one)) || books.ids(review).has(reviewId(one));
}

/** The thank-you that tells a person that the answer has arrived. */
function thanks({ incoming, person }: Accepted, office: Office): Change {
  const { questionnaire, submitted } = incoming;
  return add(outbox, {
    id: `mail:${questionnaire}/${person}:${submitted}`,
    kind: 'mail',
    rule: 'F',
    to: person,
    object: questionnaire,
    payload: JSON.stringify({ template: 'answer-received', questionnaire }),
    due: office.clock.now(),
    state: 'waiting',
  });
}

function countReasons(waiting: readonly Waiting[]): Readonly<Partial<Record<ReviewReason, number>>> {
  const counts: Partial<Record<ReviewReason, number>> = {};
  for (const { reason } of waiting) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
