/** What the product's guide says: what this is, the tour with its places found, who may sit down, and what waits in the queue. */

import type { Workspace } from '../open';
import type { ApiParts, Routes } from './api-parts';
import type { Target } from './guide-views';
import type { GuideView, TourPlace } from './wire';

const NO_QUEUE = { headings: [], rows: [], sheetId: undefined };

/** Makes the routes. */
export function guideRoutes({ ws, guide }: ApiParts): Routes {
  return {
    'GET /api/guide': (): GuideView => ({
      about: guide?.about(),
      tour: (guide?.tour(ws) ?? []).map(({ target, ...step }) => ({ ...step, place: placeOf(ws, target) })),
    }),
    'GET /api/people': () => guide?.people(ws) ?? [],
    'GET /api/queue': () => guide?.queue(ws) ?? NO_QUEUE,
  };
}

/** Where the target stands in this Workspace; nothing while it is not there yet. */
function placeOf(ws: Workspace, target: Target): TourPlace | undefined {
  switch (target.kind) {
    case 'window':
      return { place: target.place, parts: [] };
    case 'sheet': {
      const tab = ws.people.sheets.tabs(ws.workbookId).find(({ title }) => title === target.title);
      return tab && { place: 'book', parts: [ws.workbookId, String(tab.sheetId)] };
    }
    case 'form':
      return fileNamed(ws, 'form', (name) => name === target.title);
    case 'document':
      return fileNamed(ws, 'document', (name) => name.startsWith(target.start));
    case 'mail': {
      const mail = ws
        .mails()
        .filter(({ subject }) => subject.includes(target.subject))
        .at(-1);
      return mail && { place: 'mail', parts: [mail.to[0] ?? '', mail.id] };
    }
  }
}

function fileNamed(
  ws: Workspace,
  kind: 'form' | 'document',
  isWanted: (name: string) => boolean,
): TourPlace | undefined {
  const found = ws
    .files()
    .filter(({ mimeType, trashed }) => mimeType === `application/vnd.google-apps.${kind}` && !trashed)
    .filter(({ id, name }) => isWanted((kind === 'form' && ws.people.forms.openForm(id)?.title) || name))
    .sort((a, b) => b.createdTime - a.createdTime)[0];
  return found && { place: kind, parts: [found.id] };
}
