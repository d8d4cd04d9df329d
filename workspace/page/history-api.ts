/** What has happened and what is due: mails, runs, triggers, quotas. */

import type { Workspace } from '../open';
import type { RunSummary } from '../runs/report';
import type { Attachment, Mail } from '../services/mail/message';
import type { ApiParts, Routes } from './api-parts';
import { appointmentIn } from './calendar-card';
import { found, optionalCount, optionalText, textOf } from './fields';
import type { AttachmentView, LetterView, MailboxView, MailCard, QuotaCard, RunsView, TriggerView } from './wire';

/** Lines that a list shows when nothing else is asked for. */
const LIST_LENGTH = 200;

/** Makes the routes. */
export function historyRoutes({ ws }: ApiParts): Routes {
  return {
    'GET /api/mails': ({ query }) =>
      mailboxOf(ws.mails(), { box: optionalText(query, 'box'), limit: optionalCount(query, 'limit') }),
    'GET /api/mail': ({ query }) => letterOf(requireMail(ws, textOf(query, 'id')), optionalText(query, 'box')),
    'GET /api/runs': ({ query }): RunsView => {
      const runs = ws.reports().filter(choiceOf(optionalText(query, 'only') ?? ''));
      const failures = newest(ws.failures(), undefined);
      return { runs: newest(runs, optionalCount(query, 'limit')), total: runs.length, failures };
    },
    'GET /api/triggers': () => triggersOf(ws),
    'GET /api/quotas': () => quotasOf(ws),
  };
}

/** A mail that was sent. @throws RequestError when there is none */
export function requireMail(ws: Workspace, id: string): Mail {
  return found(
    ws.mails().find((mail) => mail.id === id),
    'Такого письма нет.',
  );
}

function newest<T>(list: readonly T[], limit = LIST_LENGTH): readonly T[] {
  return list.slice(Math.max(0, list.length - limit)).reverse();
}

interface Wanted {
  readonly box: string | undefined;
  readonly limit: number | undefined;
}

function mailboxOf(mails: readonly Mail[], { box, limit }: Wanted): MailboxView {
  const counts = new Map<string, number>();
  for (const email of mails.flatMap(receiversOf)) counts.set(email, (counts.get(email) ?? 0) + 1);
  const received = box === undefined ? mails : mails.filter((mail) => receiversOf(mail).includes(box));
  return {
    boxes: [...counts].map(([email, count]) => ({ email, count })).sort((a, b) => (a.email < b.email ? -1 : 1)),
    mails: newest(received, limit).map(cardOf),
    total: received.length,
  };
}

function receiversOf({ to, cc, bcc }: Mail): readonly string[] {
  return [...to, ...cc, ...bcc];
}

function cardOf({ id, time, from, senderName, to, subject, body, attachments }: Mail): MailCard {
  const start = body.replace(/\s+/g, ' ').trim().slice(0, 140);
  return { id, time, from, senderName, to, subject, start, attachmentCount: attachments.length };
}

/** A receiver does not learn who else got it as a blind copy. */
function letterOf({ attachments, bcc, ...mail }: Mail, box: string | undefined): LetterView {
  const seen = box === undefined || box === mail.from ? bcc : bcc.filter((email) => email === box);
  return { ...mail, bcc: seen, attachments: attachments.map(attachmentView) };
}

function attachmentView({ name, contentType, base64 }: Attachment): AttachmentView {
  const bytes = Buffer.from(base64, 'base64');
  const appointment = contentType.startsWith('text/calendar') ? appointmentIn(bytes.toString('utf8')) : undefined;
  return { name, contentType, bytes: bytes.length, ...(appointment ? { appointment } : {}) };
}

/** Every run, those that failed, or those of one kind. */
function choiceOf(only: string): (run: RunSummary) => boolean {
  if (only === '') return () => true;
  if (only === 'failed') return ({ error, stopped }) => error !== null || stopped !== null;
  return ({ kind }) => kind === only;
}

function triggersOf(ws: Workspace): readonly TriggerView[] {
  return ws.triggers().map(({ id, fn, owner, eventType, sourceId, nextDue }) => ({
    ...{ id, fn, owner, eventType, nextDue },
    source: sourceId === undefined ? undefined : ws.files().find((file) => file.id === sourceId)?.name,
  }));
}

/** Of whoever owns a trigger, and of the person at the keyboard. */
function quotasOf(ws: Workspace): readonly QuotaCard[] {
  const users = new Set([...ws.triggers().map(({ owner }) => owner), ws.user()]);
  return [...users].flatMap((user) => ws.quotas(user).map((quota) => ({ ...quota, user })));
}
