/** A mail as an .eml file: the same record gives the same bytes, so that a saved mailbox can be compared. */

import MailComposer from 'nodemailer/lib/mail-composer';

export interface EmlAttachment {
  readonly name: string;
  readonly mimeType: string;
  /** Bytes, or text that is written as UTF-8. */
  readonly content: Uint8Array | string;
}

export interface EmlMail {
  readonly id: string;
  /** Milliseconds since 1970 (UTC). */
  readonly date: number;
  /** An address or «Имя <address>». */
  readonly from: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  /** Written into the file, as in the sender's own mailbox. */
  readonly bcc?: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly textBody: string;
  readonly htmlBody?: string;
  readonly attachments?: readonly EmlAttachment[];
}

/** Writes a mail as RFC 5322 bytes. */
export async function writeEml(mail: EmlMail): Promise<Uint8Array> {
  const id = mail.id.replace(/[^A-Za-z0-9.-]/g, '');
  const composer = new MailComposer({
    from: mail.from,
    to: [...mail.to],
    cc: [...(mail.cc ?? [])],
    bcc: [...(mail.bcc ?? [])],
    replyTo: mail.replyTo,
    subject: mail.subject,
    text: mail.textBody,
    html: mail.htmlBody,
    date: new Date(mail.date),
    messageId: `<${id}@workspace.local>`,
    baseBoundary: id,
    attachments: (mail.attachments ?? []).map(({ name, mimeType, content }) => ({
      filename: name,
      contentType: mimeType,
      content: Buffer.from(content),
    })),
  });
  const message = composer.compile();
  message.keepBcc = true;
  return message.build();
}
