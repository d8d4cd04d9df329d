/** A mail as it left the script. */

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

export interface Mail {
  readonly id: string;
  readonly time: number;
  /** The account that sends. */
  readonly from: string;
  readonly senderName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly Attachment[];
}

/** A mail that is not sent yet. */
export type Draft = Omit<Mail, 'id' | 'time'>;
