/**
 * «Это моя книга: работать дальше»: a person says what a copied or restored workbook is. Whatever waited in its queue may have gone out
 * already, from the original or before the restoring, so it waits for a decision and is not sent by itself.
 */

import { set } from '../domain/shared/change';
import { outbox } from '../domain/shared/queue';
import { state } from '../domain/shared/state-table';
import type { Office } from './ports';

/** `office` must have been opened for any workbook. Returns how many effects are in doubt now. */
export function adoptWorkbook(office: Office, spreadsheetId: string): number {
  return office.store.transact({ read: [outbox] }, 'workbook.adopt', (books) => {
    const waiting = books.rows(outbox).filter(({ state: now }) => now === 'waiting' || now === 'sending');
    return {
      changes: [
        set(state, 'workbook', { value: spreadsheetId }),
        ...waiting.map(({ id }) => set(outbox, id, { state: 'doubtful' })),
      ],
      result: waiting.length,
    };
  });
}
