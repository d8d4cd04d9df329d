/** The person at the keyboard: who it is, what time it is, and what they start from menus and sidebars. */

import { toWallTime } from '../core/clock';
import type { PlannedAnswer } from '../services/spreadsheet-app/ui-record';
import type { ApiParts, Routes } from './api-parts';
import { faultsOf } from './clock-api';
import { type Fields, listOf, optionalCount, optionalText, textOf } from './fields';
import { RequestError } from './request-error';
import type { StateView } from './wire';

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
      const email = addressIn(body);
      acts.other(() => ws.setUser(email));
      return stateOf(parts);
    },
    'POST /api/share': ({ body }) => {
      const email = addressIn(body);
      acts.other(() => ws.share(email));
      return stateOf(parts);
    },
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
  };
}

/** Anybody may sit down; whether the workbook opens to them is another matter. */
function addressIn(body: Fields): string {
  const email = textOf(body, 'email').trim();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new RequestError(400, 'Нужен адрес электронной почты.');
  return email;
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
    owner: ws.owner,
    faults: faultsOf(ws.weather.state()),
    nextRun: nextRunOf(ws),
    counts: { mails: ws.mails().length, failures: ws.failures().length },
  };
}

function nextRunOf(ws: ApiParts['ws']): string | undefined {
  const due = ws.triggers().flatMap(({ nextDue }) => nextDue ?? []);
  return due.length === 0 ? undefined : toWallTime(Math.min(...due));
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
