/**
 * Letters, sent by MailApp. It answers nothing, shows no bounce, and says why it refuses in the language of the account: what can be told
 * without its sentence is told without it.
 */

import { DeliveryError, type DeliveryFailure, type Letter, type Mailer } from '../../app/desks';

/** One bare address: MailApp would take a list and send to all of it. */
const ADDRESS = /^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;"().]+$/;

/** MailApp's «Invalid email» and the limits that the letter itself breaks (AS/guides/services/quotas): trying again changes nothing. */
const NEVER = /invalid email|no recipient|limit exceeded: email (body|total|attachment|recipients per)/i;

/** AS/guides/services/quotas, «Service invoked too many times for one day: email». */
const USED_UP = /too many times|quota/i;

/** Makes the mailer of the account that runs the script. */
export function mailer(): Mailer {
  return {
    send(letter) {
      if (!ADDRESS.test(letter.to)) throw new DeliveryError('refused', `Invalid email: ${letter.to}`);
      const message = messageOf(letter);
      try {
        MailApp.sendEmail(message);
      } catch (error) {
        throw new DeliveryError(failureOf(error), textOf(error));
      }
    },
    quotaLeft: () => MailApp.getRemainingDailyQuota(),
  };
}

/** @throws DeliveryError when an attachment cannot be made: nothing has been sent then */
function messageOf(letter: Letter): GoogleAppsScript.Mail.MailAdvancedParameters {
  const { to, subject, body, replyTo, attachments } = letter;
  try {
    return {
      to,
      subject,
      body,
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(attachments.length === 0
        ? {}
        : { attachments: attachments.map(({ name, mimeType, text }) => Utilities.newBlob(text, mimeType, name)) }),
    };
  } catch (error) {
    throw new DeliveryError('later', textOf(error));
  }
}

function failureOf(error: unknown): DeliveryFailure {
  const text = textOf(error);
  if (NEVER.test(text)) return 'refused';
  return USED_UP.test(text) || isOverdrawn() ? 'later' : 'unknown';
}

/** Accounts in other languages have seen −1 after the sentence about the day's quota; 0 may mean that this very letter was the last to go. */
function isOverdrawn(): boolean {
  try {
    return MailApp.getRemainingDailyQuota() < 0;
  } catch {
    return false;
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
