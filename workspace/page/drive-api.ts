/** Drive's window: what lies in a folder, and documents to read. */

import type { FileRecord } from '../core/files';
import type { Workspace } from '../open';
import type { ApiParts, Routes } from './api';
import { found, optionalText, textOf } from './fields';
import type { FolderView } from './wire';

/** Makes the routes. */
export function driveRoutes({ ws }: ApiParts): Routes {
  return {
    'GET /api/files': ({ query }) => folderOf(ws, optionalText(query, 'folder')),
    'GET /api/document': ({ query }) => {
      const id = textOf(query, 'id');
      requireFile(ws, id);
      return ws.people.docs.read(id);
    },
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
  const id = folder ?? ws.people.drive.root(ws.user());
  requireFile(ws, id);
  const files = ws.people.drive.list(id, ws.user()).map(({ id: fileId, name, mimeType, owner, modifiedTime }) => ({
    id: fileId,
    ...{ name, mimeType, owner, modifiedTime },
  }));
  return { id, path: pathTo(ws, id), files };
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
