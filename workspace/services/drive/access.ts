/** Who may do what with a file: permissions with those inherited from folders, and what the scopes of a run let it see. */

import { ApiError } from '../../core/errors';
import type { FilePermission, FileRecord, Files } from '../../core/files';
import { ownerPermission } from './drive-state';

/** Who asks, with which rights; a run is one. */
export interface Viewer {
  readonly user: string;
  readonly scopes: ReadonlySet<string>;
}

const RANK = { reader: 1, writer: 2, owner: 3 } as const;

type Role = FilePermission['role'];

/** The file's folders, nearest first. */
function foldersOf(files: Files, file: FileRecord): readonly FileRecord[] {
  const folders: FileRecord[] = [];
  let current = files.get(file.parents[0] ?? '');
  while (current && !folders.includes(current)) {
    folders.push(current);
    current = files.get(current.parents[0] ?? '');
  }
  return folders;
}

/** The permissions that hold for the file: its own and its folders', the stronger of two for the same grantee. */
export function permissionsOf(files: Files, file: FileRecord): readonly FilePermission[] {
  const found = new Map<string, FilePermission>([[`${ownerPermission(file.owner).id} `, ownerPermission(file.owner)]]);
  const inherited = foldersOf(files, file).flatMap((folder) =>
    folder.permissions.filter(({ view, role }) => view === undefined && role !== 'owner'),
  );
  for (const permission of [...file.permissions, ...inherited]) {
    const key = `${permission.id} ${permission.view ?? ''}`;
    const known = found.get(key);
    if (!known || RANK[permission.role] > RANK[known.role]) found.set(key, permission);
  }
  return [...found.values()];
}

/** The user's role on the file; a permission of the published view lets people answer a form, not see the file. */
export function roleOf(files: Files, file: FileRecord, user: string): Role | undefined {
  const domain = file.owner.split('@')[1];
  const roles = permissionsOf(files, file)
    .filter(({ view }) => view === undefined)
    .filter(({ type, emailAddress }) => {
      if (type === 'user') return emailAddress === user;
      return type === 'anyone' || user.split('@')[1] === domain;
    })
    .map(({ role }) => role);
  return roles.sort((a, b) => RANK[b] - RANK[a])[0];
}

/** Whether the run sees the file: `drive.file` sees what the script made for this very user and nothing else. */
export function isVisible(files: Files, file: FileRecord, { user, scopes }: Viewer): boolean {
  if (roleOf(files, file, user) === undefined) return false;
  return scopes.has('drive') || file.madeByAppFor.includes(user);
}

/** Whether the file lies in the trash, by itself or with a folder. */
export function isTrashed(files: Files, file: FileRecord): boolean {
  return file.trashed || foldersOf(files, file).some((folder) => folder.trashed);
}

/** Finds a file that the run sees. @throws ApiError 404, as for a file that does not exist. */
export function requireVisible(
  files: Files,
  id: string,
  ask: { readonly viewer: Viewer; readonly method: string },
): FileRecord {
  const file = files.get(id);
  if (!file || !isVisible(files, file, ask.viewer)) throw new ApiError(ask.method, 404, `File not found: ${id}.`);
  return file;
}

/** Finds a file that the run may change. @throws ApiError 404 or 403. */
export function requireWritable(
  files: Files,
  id: string,
  ask: { readonly viewer: Viewer; readonly method: string },
): FileRecord {
  const file = requireVisible(files, id, ask);
  const role = roleOf(files, file, ask.viewer.user);
  if (role === 'owner' || role === 'writer') return file;
  throw new ApiError(ask.method, 403, `The user does not have sufficient permissions for file ${id}.`);
}
