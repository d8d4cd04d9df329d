/** What a person decides about effects in «Очередь» that are in doubt or failed: send again, or take as done. Nothing of it happens by itself. */

import { set } from '../domain/shared/change';
import { outbox } from '../domain/shared/queue';
import { ended, finished } from '../domain/shared/claim';
import { sent } from '../domain/shared/queue';
import type { Office } from './ports';

export type Settlement = 'send-again' | 'take-as-done';

/** Returns how many rows were settled. «Ошибка» can be tried again or dropped, «проверьте» sent again or taken as sent. */
export function settleEffects(office: Office, how: Settlement): number {
  return office.store.transact({ read: [outbox], append: [sent] }, `effects.${how}`, (books) => {
    const open = books.rows(outbox).filter(({ state }) => state === 'doubtful' || state === 'failed');
    const now = office.clock.now();
    const changes = open.flatMap((row) => {
      if (how === 'send-again') return [set(outbox, row.id, { state: 'waiting', due: now, attempts: 0, error: '' })];
      return row.state === 'failed' ? ended(row, { state: 'skipped' }) : finished(row, row.delivered ?? now);
    });
    return { changes, result: open.length };
  });
}
