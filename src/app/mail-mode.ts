/** Turns mail on, off, or to the curator only («проверка»). Off is how a workbook begins; only a person changes it. */

import { type MailMode, readSettings, settings } from '../domain/programme/settings';
import { keepSettings } from './keep-settings';
import type { Office } from './ports';
import { AT_ONCE, SIGNAL } from './worker/signals';

const WORDS: Readonly<Record<MailMode, string>> = { on: 'включена', test: 'проверка', off: 'выключена' };

export function setMailMode(office: Office, mode: MailMode): void {
  office.store.transact({ read: [settings] }, `mail.${mode}`, (books) => {
    const curator = readSettings(books.rows(settings)).curator_email;
    const filled = curator === '' ? { curator_email: office.who } : {};
    return { changes: keepSettings(books, office.wording, { mail_mode: WORDS[mode], ...filled }), result: undefined };
  });
  office.signals.put({ [SIGNAL.queue]: AT_ONCE });
}
