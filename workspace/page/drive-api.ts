/** Drive's window: what lies in a folder or is found by a search, and documents to read and to correct. */

import type { FileRecord } from '../core/files';
import type { Workspace } from '../open';
import type { BlockView, ParagraphView } from '../services/docs/blocks';
import type { ApiParts, Routes } from './api-parts';
import { paragraphsOf, textIn } from './document-text';
import { countOf, type Fields, found, optionalText, textOf } from './fields';
import { RequestError } from './request-error';
import type { FileCard, FolderView, OpenedDocument } from './wire';

const DOCUMENT = 'application/vnd.google-apps.document';

/** Makes the routes. */
export function driveRoutes({ ws, acts }: ApiParts): Routes {
  return {
    'GET /api/files': ({ query }) => {
      const search = optionalText(query, 'search') ?? '';
      return search === '' ? folderOf(ws, optionalText(query, 'folder')) : foundBy(ws, search);
    },
    'GET /api/document': ({ query }) => openDocument(ws, textOf(query, 'id')),
    'POST /api/rewrite': ({ body }) => acts.other(() => rewrite(ws, body)),
    'POST /api/replace': ({ body }) => acts.other(() => replace(ws, body)),
  };
}

/** A file that is there. @throws RequestError when it is not */
export function requireFile(ws: Workspace, id: string): FileRecord {
  return found(
    ws.files().find((file) => file.id === id),
    'Такого файла нет.',
  );
}

function folderOf(ws: Workspace, folder: string | undefined): FolderView {
  const root = ws.people.drive.root(ws.user());
  const id = folder ?? root;
  requireFile(ws, id);
  return {
    id,
    path: pathTo(ws, id),
    files: ws.people.drive.list(id, ws.user()).map(cardOf),
    shared: id === root ? ws.people.drive.shared(ws.user()).map(cardOf) : [],
  };
}

function cardOf({ id, name, mimeType, owner, modifiedTime }: FileRecord): FileCard {
  return { id, name, mimeType, owner, modifiedTime };
}

/** By name or, of documents, by text, whatever the case; newest first. */
function foundBy(ws: Workspace, search: string): FolderView {
  const wanted = search.toLocaleLowerCase('ru');
  const names = new Map(ws.files().map(({ id, name }) => [id, name]));
  const has = (text: string): boolean => text.toLocaleLowerCase('ru').includes(wanted);
  const files = ws
    .files()
    .filter(({ id, trashed, parents }) => !trashed && parents.length > 0 && mayRead(ws, id))
    .filter(({ id, name, mimeType }) => has(name) || (mimeType === DOCUMENT && has(textIn(ws.people.docs.read(id)))))
    .sort((a, b) => b.modifiedTime - a.modifiedTime)
    .map((file) => ({ ...cardOf(file), folder: names.get(file.parents[0] ?? '') ?? '' }));
  return { id: undefined, path: [], files, shared: [] };
}

function mayRead(ws: Workspace, id: string): boolean {
  return ws.people.drive.role(id, ws.user()) !== undefined;
}

function pathTo(ws: Workspace, id: string): FolderView['path'] {
  const byId = new Map(ws.files().map((file) => [file.id, file]));
  const path: { readonly id: string; readonly name: string }[] = [];
  for (let folder = byId.get(id); folder && !path.some((part) => part.id === folder?.id);) {
    path.unshift({ id: folder.id, name: folder.name });
    folder = byId.get(folder.parents[0] ?? '');
  }
  return path;
}

function openDocument(ws: Workspace, id: string): OpenedDocument {
  const { parents } = requireFile(ws, id);
  if (!mayRead(ws, id)) throw new RequestError(403, `У ${ws.user()} нет доступа к этому документу.`);
  const folder = ws.files().find((file) => file.id === parents[0]);
  return {
    view: ws.people.docs.read(id),
    folder: folder && { id: folder.id, name: folder.name },
    mayEdit: mayEdit(ws, id),
  };
}

function mayEdit(ws: Workspace, id: string): boolean {
  return ['owner', 'writer'].includes(ws.people.drive.role(id, ws.user()) ?? '');
}

function requireEditable(ws: Workspace, body: Fields): string {
  const { id } = requireFile(ws, textOf(body, 'id'));
  if (!mayEdit(ws, id)) throw new RequestError(403, `${ws.user()} может только читать этот документ.`);
  return id;
}

/** A paragraph reads otherwise. The person typed over what they saw: if it has changed since, their typing would land elsewhere. */
function rewrite(ws: Workspace, body: Fields): OpenedDocument {
  const id = requireEditable(ws, body);
  const [before, after] = [textOf(body, 'before'), textOf(body, 'after')];
  const segmentId = optionalText(body, 'segmentId');
  const place = { index: countOf(body, 'index'), ...(segmentId === undefined ? {} : { segmentId }) };
  const paragraph = paragraphAt(ws, { id, ...place });
  if (!paragraph || textIn([paragraph]) !== before) {
    throw new RequestError(409, 'Абзац с тех пор изменили: обновите документ и исправьте ещё раз.');
  }
  if (before !== after) ws.people.docs.rewrite(id, { ...place, text: before }, after);
  return openDocument(ws, id);
}

interface Place {
  readonly id: string;
  readonly index: number;
  readonly segmentId?: string;
}

function paragraphAt(ws: Workspace, { id, index, segmentId }: Place): ParagraphView | undefined {
  const { body, header, footer } = ws.people.docs.read(id);
  const segment = [header, footer].find((each) => each !== undefined && each.segmentId === segmentId);
  const blocks: readonly BlockView[] = segmentId === undefined ? body : (segment?.blocks ?? []);
  return paragraphsOf(blocks).find(({ startIndex }) => startIndex === index);
}

function replace(ws: Workspace, body: Fields): { readonly count: number; readonly document: OpenedDocument } {
  const id = requireEditable(ws, body);
  const search = textOf(body, 'find');
  if (search === '') throw new RequestError(400, 'Напишите, что найти.');
  const count = ws.people.docs.replaceText(id, search, textOf(body, 'replacement'));
  return { count, document: openDocument(ws, id) };
}
