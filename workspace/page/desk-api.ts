/** The person at the keyboard: who it is, what time it is, what they start from menus and sidebars, and the clock. */

import type { PlannedAnswer } from '../services/spreadsheet-app/ui-record';
import type { ApiParts, Routes } from './api';
import { listOf, optionalCount, optionalText, textOf } from './fields';
import { RequestError } from './request-error';
import type { AdvanceReply, StateView } from './wire';

/** A year and a month: the longest way of the clock in one act. */
const LONGEST_WAY_MINUTES = 400 * 24 * 60;

/** Makes the routes. */
export function deskRoutes(parts: ApiParts): Routes {
  const { ws, acts } = parts;
  return {
    'GET /api/state': () => stateOf(parts),
    'POST /api/open': () => {
      acts.other(() => ws.open());
      return stateOf(parts);
    },
    'POST /api/user': ({ body }) => {
      const email = textOf(body, 'email');
      if (!editorsOf(parts).includes(email)) throw new RequestError(403, `У ${email} нет доступа к таблице.`);
      acts.other(() => ws.setUser(email));
      return stateOf(parts);
    },
    'POST /api/share': ({ body }) => share(parts, textOf(body, 'email').trim()),
    'POST /api/menu': ({ body }) => {
      const path = listOf(body, 'path').map(String);
      const sheet = optionalCount(body, 'sheet');
      const ranges = listOf(body, 'ranges').map(String);
      const selection = sheet === undefined ? {} : { selection: { sheet, ...(ranges.length > 0 ? { ranges } : {}) } };
      return acts.start(() => ws.menu(path, selection), listOf(body, 'answers').map(plannedAnswer));
    },
    'POST /api/call': ({ body }) => {
      const fn = textOf(body, 'fn');
      const args = listOf(body, 'args');
      return acts.start(() => ws.call(fn, ...args));
    },
    'POST /api/answer': ({ body }) =>
      acts.answer(
        textOf(body, 'token'),
        { button: textOf(body, 'button'), response: optionalText(body, 'response') ?? '' },
        body['again'] === true,
      ),
    'POST /api/advance': ({ body }) => acts.other(() => advance(parts, body)),
  };
}

function share(parts: ApiParts, email: string): StateView {
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new RequestError(400, 'Нужен адрес электронной почты.');
  parts.acts.other(() => parts.ws.share(email));
  return stateOf(parts);
}

function stateOf({ ws, ...parts }: ApiParts): StateView {
  const { workbookId } = ws;
  return {
    now: ws.now(),
    user: ws.user(),
    editors: editorsOf({ ws, ...parts }),
    workbookId,
    title: ws.files().find(({ id }) => id === workbookId)?.name ?? '',
    menus: ws.menus(),
    counts: { mails: ws.mails().length, failures: ws.failures().length },
  };
}

function editorsOf({ ws }: ApiParts): readonly string[] {
  const book = ws.files().find(({ id }) => id === ws.workbookId);
  const shared = (book?.permissions ?? []).flatMap(({ role, emailAddress }) =>
    role === 'reader' || emailAddress === undefined ? [] : [emailAddress],
  );
  return [...new Set([ws.owner, ...shared])];
}

function plannedAnswer(value: unknown): PlannedAnswer {
  if (typeof value === 'string') return value;
  const answer = (value ?? {}) as { readonly button?: unknown; readonly text?: unknown };
  return { button: String(answer.button ?? 'OK'), text: String(answer.text ?? '') };
}

function advance({ ws, idleUntil }: ApiParts, body: ApiBody): AdvanceReply {
  const minutes = minutesAhead(ws.now(), body);
  if (minutes <= 0) throw new RequestError(400, 'Часы идут только вперёд.');
  if (minutes > LONGEST_WAY_MINUTES) throw new RequestError(400, 'За один раз — не больше 400 дней.');
  const { ran, jumped, failed } = ws.advance({ byMinutes: minutes, ...(idleUntil ? { idleUntil } : {}) });
  const failures = failed.map(({ fn, error }) => ({ fn, message: error?.message ?? '' }));
  return { now: ws.now(), ran, jumped, failed: failures };
}

type ApiBody = Parameters<Routes[string]>[0]['body'];

function minutesAhead(now: string, body: ApiBody): number {
  const to = optionalText(body, 'to');
  if (to === undefined) return Number(body['minutes'] ?? Number.NaN) || 0;
  const ms = Date.parse(`${to.length === 10 ? `${to}T00:00` : to}Z`);
  if (Number.isNaN(ms)) throw new RequestError(400, 'Время пишется так: 2026-09-01T08:00.');
  return (ms - Date.parse(`${now}Z`)) / 60_000;
}
