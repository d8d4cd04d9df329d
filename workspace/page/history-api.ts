/** What has happened and what is due: mails, runs, triggers. */

import type { Workspace } from '../open';
import type { Mail } from '../services/mail/message';
import type { ApiParts, Routes } from './api';
import { found, optionalCount, textOf } from './fields';
import type { LetterView, MailCard, RunsView, TriggerView } from './wire';

/** Lines that a list shows when nothing else is asked for. */
const LIST_LENGTH = 300;

/** Makes the routes. */
export function historyRoutes({ ws }: ApiParts): Routes {
  return {
    'GET /api/mails': ({ query }) => newest(ws.mails(), optionalCount(query, 'limit')).map(cardOf),
    'GET /api/mail': ({ query }) => letterOf(requireMail(ws, textOf(query, 'id'))),
    'GET /api/runs': ({ query }): RunsView => ({
      runs: newest(ws.reports(), optionalCount(query, 'limit')),
      failures: newest(ws.failures(), undefined),
    }),
    'GET /api/triggers': () => triggersOf(ws),
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

function cardOf({ id, time, from, senderName, to, subject, body, attachments }: Mail): MailCard {
  const start = body.replace(/\s+/g, ' ').trim().slice(0, 140);
  return { id, time, from, senderName, to, subject, start, attachmentCount: attachments.length };
}

function letterOf({ attachments, ...mail }: Mail): LetterView {
  return {
    ...mail,
    attachments: attachments.map(({ name, contentType, base64 }) => ({
      name,
      contentType,
      bytes: Buffer.from(base64, 'base64').length,
    })),
  };
}

function triggersOf(ws: Workspace): readonly TriggerView[] {
  return ws.triggers().map(({ id, fn, owner, eventType, sourceId, nextDue }) => ({
    ...{ id, fn, owner, eventType, nextDue },
    source: sourceId === undefined ? undefined : ws.files().find((file) => file.id === sourceId)?.name,
  }));
}
