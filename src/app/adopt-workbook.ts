/**
 * «Это моя книга: работать дальше»: a person says what a copied or restored workbook is. Whatever waited in its queue may have gone out
 * already, from the original or before the restoring, so it waits for a decision and is not sent by itself.
 */

import { forms } from '../domain/intake/answer-table';
import { set } from '../domain/shared/change';
import { outbox } from '../domain/shared/queue';
import { state } from '../domain/shared/state-table';
import type { Office } from './ports';

/** The forms of a copy belong to the original: «Настроить программу» makes new ones. */
const WITHOUT_FORM = {
  status: 'planned',
  access: null,
  url: '',
  prefill: '',
  fileId: '',
  items: '',
  answerSheet: '',
  readUpTo: null,
  recent: '',
} as const;

/** `office` must have been opened for any workbook. Returns how many effects are in doubt now. */
export function adoptWorkbook(office: Office, spreadsheetId: string): number {
  return office.store.transact({ read: [outbox, forms] }, 'workbook.adopt', (books) => {
    const isCopy = books.find(state, 'workbook')?.value !== spreadsheetId;
    const waiting = books.rows(outbox).filter(({ state: now }) => now === 'waiting' || now === 'sending');
    return {
      changes: [
        set(state, 'workbook', { value: spreadsheetId }),
        ...waiting.map(({ id }) => set(outbox, id, { state: 'doubtful' })),
        ...(isCopy ? books.rows(forms).map(({ id }) => set(forms, id, WITHOUT_FORM)) : []),
      ],
      result: waiting.length,
    };
  });
}
