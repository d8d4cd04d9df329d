/** «Принять исправленное»: an answer that waited is read again, with the code as the curator has mended it. */

import { type Change, set } from '../shared/change';
import type { Source } from './answer-table';
import type { Incoming, Waiting } from './incoming';
import { isQuestionnaireId } from './questionnaire';
import type { RawAnswers } from './raw-answer';
import { review, type ReviewRow } from './review-table';
import { reviewId } from './take-in';

/** The answers that wait in the rows; a row about something else than an answer has none. */
export function waitingAnswers(rows: readonly ReviewRow[]): readonly Incoming[] {
  return rows.flatMap((row) => {
    if (row.status !== 'waiting' || row.submitted === null || !isQuestionnaireId(row.questionnaire)) return [];
    const raw = JSON.parse(row.json1 + row.json2 + row.json3 + row.json4) as RawAnswers;
    const who = row.questionnaire === 'F09' || row.questionnaire === 'F10' ? 'token' : 'code';
    const mended = row.code.trim() === '' ? raw : { ...raw, [who]: row.code.trim() };
    const source: Source = row.source === 'import' || row.source === 'hand' ? row.source : 'google';
    return [
      { questionnaire: row.questionnaire, responseId: row.response, submitted: row.submitted, source, raw: mended },
    ];
  });
}

/** The rows after the second try: done with, or waiting for what is in the way now. */
export function settleRows(taken: readonly Incoming[], waiting: readonly Waiting[]): readonly Change[] {
  return [
    ...taken.map((one) => set(review, reviewId(one), { status: 'taken' })),
    ...waiting.map(({ incoming, reason, detail }) => set(review, reviewId(incoming), { reason, detail })),
  ];
}
