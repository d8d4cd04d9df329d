/** One effect outside the workbook, and what it leaves to be written: the adapters act, the books learn of it when the batch is closed. */

import { documents } from '../../domain/documents/document-table';
import { forms } from '../../domain/intake/answer-table';
import { type Change, set } from '../../domain/shared/change';
import type { QueueRow } from '../../domain/shared/queue';
import type { Letter, Paper, WorkerOffice } from '../desks';
import { FORM_PREFIX, SIGNAL, TO_OPEN_PREFIX } from './signals';

export type Effect =
  | { readonly kind: 'mail'; readonly row: QueueRow; readonly letter: Letter }
  | { readonly kind: 'paper'; readonly row: QueueRow; readonly paper: Paper; readonly document: string }
  | {
      readonly kind: 'stamp';
      readonly row: QueueRow;
      readonly fileId: string;
      readonly replacements: readonly { readonly find: string; readonly put: string }[];
    }
  | { readonly kind: 'form'; readonly row: QueueRow; readonly questionnaire: string; readonly tags: readonly string[] }
  | { readonly kind: 'none'; readonly row: QueueRow; readonly reason: string };

export interface Performed {
  readonly changes: readonly Change[];
  /** Set when nothing was to be done after all, with the reason. */
  readonly skipped?: string;
}

/** @throws DeliveryError */
export function performEffect(office: WorkerOffice, effect: Effect): Performed {
  switch (effect.kind) {
    case 'mail':
      office.mailer.send(effect.letter);
      return { changes: [] };
    case 'paper': {
      const { fileId, url } = office.papers.write(effect.paper);
      return { changes: [set(documents, effect.document, { fileId, url })] };
    }
    case 'stamp':
      office.papers.stamp(effect.fileId, effect.replacements);
      return { changes: [] };
    case 'form':
      return makeForm(office, effect.questionnaire, effect.tags);
    case 'none':
      return { changes: [], skipped: effect.reason };
    default:
      return effect satisfies never;
  }
}

/** The form is known to the workbook by its row, and to later runs by a signal, so that they need not read the workbook to read answers. */
function makeForm(office: WorkerOffice, questionnaire: string, tags: readonly string[]): Performed {
  const { answersBook, ...made } = office.formDesk.make(questionnaire, tags);
  const { fileId, items, answerSheet, access } = made;
  office.schedule.ensure(answersBook);
  office.signals.put({
    [FORM_PREFIX + questionnaire]: JSON.stringify({ fileId, items, answerSheet }),
    [SIGNAL.book]: answersBook,
    ...(access === 'by-hand' ? { [TO_OPEN_PREFIX + questionnaire]: fileId } : {}),
  });
  const row = { ...made, items: JSON.stringify(items), status: 'open' as const };
  return { changes: [set(forms, questionnaire, row)] };
}
