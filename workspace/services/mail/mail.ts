/** MailApp: mails leave the script here and are kept for people to read. Nothing comes back: a script never learns of a bounce. */

import { NotOnTheListError, ServiceError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { Reducer } from '../../core/store';
import type { World } from '../../core/world';
import { checkLimits, parseAddresses } from './limits';
import type { Attachment, Draft, Mail } from './message';

type MailEvent = { readonly type: 'sent'; readonly mail: Mail };

const mailReducer: Reducer<{ sent: Mail[] }, MailEvent> = {
  service: 'mail',
  initial: () => ({ sent: [] }),
  apply(state, { mail }) {
    state.sent.push(mail);
  },
};

const SCOPES = ['script.send_mail'];

/** What of a message the local Workspace delivers; any other field throws by name. */
const FIELDS = ['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo', 'noReply', 'attachments'] as const;
type Message = Partial<Record<(typeof FIELDS)[number], unknown>>;

export interface MailGlobal {
  sendEmail(...args: readonly unknown[]): void;
  getRemainingDailyQuota(): number;
}

/** Makes the service and the list of what was sent. */
export function createMail(world: World): {
  readonly global: MailGlobal;
  readonly people: { sent(): readonly Mail[] };
} {
  const { state, commit } = world.store.register(mailReducer);
  return {
    global: expose('MailApp', {
      sendEmail(...args: readonly unknown[]) {
        const mail = composeMail(world, messageOf(args));
        const call = {
          method: 'MailApp.sendEmail',
          scopes: SCOPES,
          cost: { mailRecipients: mail.to.length + mail.cc.length + mail.bcc.length },
          characters: mail.body.length + mail.htmlBody.length,
        };
        world.gate.call(call, () => commit({ type: 'sent', mail: stamp(world, mail) }));
      },
      getRemainingDailyQuota: () =>
        world.gate.call({ method: 'MailApp.getRemainingDailyQuota', scopes: SCOPES }, () =>
          world.quotas.left(world.gate.run().user, 'mailRecipients', world.clock.now()),
        ),
    }),
    people: { sent: () => state().sent },
  };
}

/** `(message)`, `(recipient, subject, body)`, the same with options, or `(to, replyTo, subject, body)` (AS/reference/mail/mail-app). */
function messageOf(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args;
  const texts = args.filter((arg) => typeof arg === 'string').length;
  if (args.length === 1 && isObject(first)) return first;
  if (args.length === 3 && texts === 3) return { to: first, subject: second, body: third };
  if (args.length === 4 && texts === 4) return { to: first, replyTo: second, subject: third, body: fourth };
  if (args.length === 4 && texts === 3 && isObject(fourth))
    return { ...fourth, to: first, subject: second, body: third };
  throw new ServiceError("The parameters don't match the method signature for MailApp.sendEmail.");
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function composeMail(world: World, message: Message): Draft {
  const unknown = Object.keys(message).find((field) => !(FIELDS as readonly string[]).includes(field));
  if (unknown !== undefined) throw new NotOnTheListError(`MailApp.sendEmail({ ${unknown} })`);
  const { user } = world.gate.run();
  const draft: Draft = {
    from: user,
    senderName: text(message.name),
    to: parseAddresses(text(message.to)),
    cc: parseAddresses(text(message.cc)),
    bcc: parseAddresses(text(message.bcc)),
    replyTo: message.noReply === true ? '' : text(message.replyTo),
    subject: text(message.subject),
    body: text(message.body),
    htmlBody: text(message.htmlBody),
    attachments: readAttachments(message.attachments),
  };
  checkLimits(draft);
  return draft;
}

function stamp(world: World, draft: Draft): Mail {
  return { id: world.random.id(16), time: world.clock.now(), ...draft };
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

interface BlobLike {
  getBytes(): readonly number[];
  getName(): string | null;
  getContentType(): string | null;
}

function readAttachments(value: unknown): readonly Attachment[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new ServiceError('Invalid argument: attachments');
  return (value as readonly BlobLike[]).map((blob) => ({
    name: blob.getName() ?? 'attachment',
    contentType: blob.getContentType() ?? 'application/octet-stream',
    base64: Buffer.from(Int8Array.from(blob.getBytes()).buffer).toString('base64'),
  }));
}
