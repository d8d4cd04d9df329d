/** «Принять исправленное»: every answer that waits in «Требует проверки» is tried again, with the code as the curator has mended it. */

import { settleRows, waitingAnswers } from '../domain/intake/retake';
import { review } from '../domain/intake/review-table';
import { reviewId } from '../domain/intake/take-in';
import type { Office } from './ports';
import { answerNeeds, countReasons, decideAnswers, type Taken } from './take-answers';

export type Retaken = Pick<Taken, 'taken' | 'waiting'>;

export function retakeAnswers(office: Office): Retaken {
  const needs = answerNeeds(true);
  return office.store.transact({ ...needs, read: [...(needs.read ?? []), review] }, 'answers.retake', (books) => {
    const { changes, taken, waiting } = decideAnswers(office, books, waitingAnswers(books.rows(review)));
    const standing = new Set(waiting.map(({ incoming }) => reviewId(incoming)));
    const settled = settleRows(
      taken.map(({ incoming }) => incoming),
      waiting,
    );
    return {
      // What still waits has its row already.
      changes: [
        ...changes.filter((change) => !(change.kind === 'add' && standing.has(String(change.row['id'])))),
        ...settled,
      ],
      result: { taken: taken.length, waiting: countReasons(waiting) },
    };
  });
}
