/** Turns mail on, off, or to the curator only («проверка»). Off is how a workbook begins; only a person changes it. */

import { type MailMode, readSettings, settings } from '../domain/programme/settings';
import { set } from '../domain/shared/change';
import type { Office } from './ports';
import { AT_ONCE, SIGNAL } from './worker/signals';

const WORDS: Readonly<Record<MailMode, string>> = { on: 'включена', test: 'проверка', off: 'выключена' };

export function setMailMode(office: Office, mode: MailMode): void {
  office.store.transact({ read: [settings] }, `mail.${mode}`, (books) => {
    const curator = readSettings(books.rows(settings)).curator_email;
    const filled = curator === '' ? [set(settings, 'curator_email', { value: office.who })] : [];
    return { changes: [set(settings, 'mail_mode', { value: WORDS[mode] }), ...filled], result: undefined };
  });
  office.signals.put({ [SIGNAL.queue]: AT_ONCE });
}
