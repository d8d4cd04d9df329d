/** «Принять исправленное»: an answer that waited is read again, with the code as the curator has mended it. */

import { type Change, set } from '../shared/change';
import type { Source } from './answer-table';
import type { Incoming } from './incoming';
import { isQuestionnaireId } from './questionnaire';
import type { RawAnswers } from './raw-answer';
import { review, type ReviewRow } from './review-table';

/** The answers that wait in the rows; a row about something else than an answer has none. */
export function waitingAnswers(
  rows: readonly ReviewRow[],
): readonly { readonly row: ReviewRow; readonly incoming: Incoming }[] {
  return rows.flatMap((row) => {
    if (row.status !== 'waiting' || row.submitted === null || !isQuestionnaireId(row.questionnaire)) return [];
    const raw = JSON.parse(row.json1 + row.json2 + row.json3 + row.json4) as RawAnswers;
    const who = 'token' in raw ? 'token' : 'code';
    const mended = row.code.trim() === '' ? raw : { ...raw, [who]: row.code };
    const source: Source = row.source === 'import' || row.source === 'hand' ? row.source : 'google';
    return [
      {
        row,
        incoming: {
          questionnaire: row.questionnaire,
          responseId: row.response,
          submitted: row.submitted,
          source,
          raw: mended,
        },
      },
    ];
  });
}

/** Marks a row as done with. */
export function settled(row: ReviewRow): Change {
  return set(review, row.id, { status: 'taken' });
}
