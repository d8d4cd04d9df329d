/**
 * Forms that Google did not let the program open to everybody: the curator does it by hand (she is told of it on «Сегодня»), and with every sweep
 * the worker looks whether it is done, and takes the line away.
 */

import { forms } from '../../domain/intake/answer-table';
import { set } from '../../domain/shared/change';
import { DeliveryError, type WorkerOffice } from '../desks';
import { TO_OPEN_PREFIX } from './signals';

/** Makes no call of Google's when no form is left to be opened. */
export function openForms(office: WorkerOffice): void {
  const left = Object.entries(office.signals.all()).filter(([key]) => key.startsWith(TO_OPEN_PREFIX));
  const opened = left.filter(([, fileId]) => isOpen(office, fileId)).map(([key]) => key);
  if (opened.length === 0) return;
  office.store.transact({ read: [forms] }, 'worker.opened', (books) => {
    const changes = opened
      .map((key) => key.slice(TO_OPEN_PREFIX.length))
      .filter((id) => books.find(forms, id)?.access === 'by-hand')
      .map((id) => set(forms, id, { access: 'everybody' }));
    return { changes, result: undefined };
  });
  for (const key of opened) office.signals.drop(key);
}

/** What Google cannot say now, the next sweep asks again. */
function isOpen(office: WorkerOffice, fileId: string): boolean {
  try {
    return office.formDesk.access(fileId) === 'everybody';
  } catch (error) {
    if (error instanceof DeliveryError) return false;
    throw error;
  }
}
