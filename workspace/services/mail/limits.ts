/** What Google refuses in a mail before it is sent (AS/guides/services/quotas; messages as the page «Exceptions» writes them). */

import { ServiceError } from '../../core/errors';
import type { Draft } from './message';

const MOST_RECIPIENTS = 50;
const MOST_BODY_BYTES = 200 * 1024;
const MOST_ATTACHMENTS = 250;
const MOST_ATTACHMENT_BYTES = 25 * 1024 * 1024;

const ADDRESS = /^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;"().]+$/;
const WITH_NAME = /^[^<>]*<([^<>]+)>$/;

/** Reads a list of addresses, separated by commas, with or without names. @throws ServiceError for a wrong one. */
export function parseAddresses(list: string): readonly string[] {
  const entries = list.split(',').map((entry) => entry.trim());
  return entries
    .filter((entry) => entry !== '')
    .map((entry) => {
      const address = WITH_NAME.exec(entry)?.[1]?.trim() ?? entry;
      if (!ADDRESS.test(address)) throw new ServiceError(`Invalid email: ${entry}`);
      return address;
    });
}

/** @throws ServiceError when the mail breaks a limit. */
export function checkLimits(mail: Draft): void {
  const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
  if (recipients === 0) throw new ServiceError('Failed to send email: no recipient');
  const attachmentBytes = mail.attachments.reduce((sum, { base64 }) => sum + (base64.length * 3) / 4, 0);
  const exceeded = [
    [recipients > MOST_RECIPIENTS, 'Email Recipients Per Message'],
    [Math.max(Buffer.byteLength(mail.body), Buffer.byteLength(mail.htmlBody)) > MOST_BODY_BYTES, 'Email Body Size'],
    [mail.attachments.length > MOST_ATTACHMENTS, 'Email Attachments Per Message'],
    [attachmentBytes > MOST_ATTACHMENT_BYTES, 'Email Total Attachments Size'],
  ] as const;
  for (const [isExceeded, what] of exceeded) if (isExceeded) throw new ServiceError(`Limit exceeded: ${what}.`);
}
