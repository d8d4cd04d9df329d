/** What people do in Drive's own window; none of it passes the gate, and nothing of it belongs to the script. */

import type { FileRecord } from '../../core/files';
import { isTrashed, permissionIdOf, roleOf } from '../../core/sharing';
import { bear, bearCopy, type NewFile } from './birth';
import { FOLDER, isRoot, rootOf, type DriveParts, type Media } from './drive-state';

export interface DrivePeople {
  /** «Мой диск» of the user. */
  root(user: string): string;
  /** What the user sees in a folder, folders first, then by name; what lies in the trash is not shown. */
  list(folderId: string, user: string): readonly FileRecord[];
  /** What lies in the user's trash. */
  trashed(user: string): readonly FileRecord[];
  /** What others let the user see, newest first. */
  shared(user: string): readonly FileRecord[];
  /** What the user may do with the file; nothing if it is not theirs to see. */
  role(fileId: string, user: string): Role | undefined;
  /** The bytes of a file that no editor opens. */
  media(fileId: string): Media | undefined;
  /** Makes a file by hand; the script does not see it. */
  create(
    file: { readonly name: string; readonly mimeType: string; readonly folderId?: string },
    user: string,
  ): FileRecord;
  /** «Создать копию»; the copy belongs to whoever made it, and the script does not see it. */
  copy(fileId: string, user: string): FileRecord;
  trash(fileId: string, user: string): void;
  restore(fileId: string, user: string): void;
  rename(fileId: string, name: string, user: string): void;
  move(fileId: string, folderId: string, user: string): void;
  share(fileId: string, role: 'reader' | 'writer', grant: { readonly with: string; readonly by: string }): void;
}

/** A person may not do that, or there is no such file: a mistake of the caller, as the window would not offer it. */
export class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError';
}

/** Makes what people can do. */
export function createDrivePeople(parts: DriveParts): DrivePeople {
  return { ...looking(parts), ...making(parts), ...changing(parts) };
}

type Role = 'owner' | 'writer' | 'reader';

const EDITORS: readonly Role[] = ['owner', 'writer'];

function requireRole(
  { world }: DriveParts,
  fileId: string,
  who: { readonly user: string; readonly roles: readonly Role[] },
): FileRecord {
  const file = world.files.get(fileId);
  const role = file && roleOf(world.files, file, who.user);
  if (file && role !== undefined && who.roles.includes(role)) return file;
  throw new NotAllowedError(`${who.user} may not do this with the file ${fileId}`);
}

function looking(parts: DriveParts): Pick<DrivePeople, 'root' | 'list' | 'trashed' | 'shared' | 'role' | 'media'> {
  const { files } = parts.world;
  return {
    root: (user) => rootOf(parts, user),
    list: (folderId, user) =>
      files
        .all()
        .filter(({ parents }) => parents.includes(folderId))
        .filter((file) => !isTrashed(files, file) && roleOf(files, file, user) !== undefined)
        .sort(byKindAndName),
    trashed: (user) =>
      files
        .all()
        .filter(({ trashed, owner }) => trashed && owner === user)
        .sort(byKindAndName),
    shared: (user) =>
      files
        .all()
        .filter(({ owner, permissions }) => owner !== user && permissions.some((each) => each.emailAddress === user))
        .filter((file) => !isTrashed(files, file))
        .sort((a, b) => b.modifiedTime - a.modifiedTime),
    role(fileId, user) {
      const file = files.get(fileId);
      return file && roleOf(files, file, user);
    },
    media: (fileId) => parts.state().media[fileId],
  };
}

function making(parts: DriveParts): Pick<DrivePeople, 'create' | 'copy'> {
  const byHand = (file: Pick<NewFile, 'name' | 'mimeType'>, folderId: string, user: string): NewFile => ({
    ...file,
    parents: [folderId],
    owner: user,
    madeByAppFor: [],
    appProperties: {},
  });
  return {
    create({ name, mimeType, folderId }, user) {
      const place =
        folderId === undefined ? rootOf(parts, user) : requireRole(parts, folderId, { user, roles: EDITORS }).id;
      return bear(parts, byHand({ name, mimeType }, place, user), undefined);
    },
    copy(fileId, user) {
      const source = requireRole(parts, fileId, { user, roles: ['owner', 'writer', 'reader'] });
      const file = byHand({ name: `Копия ${source.name}`, mimeType: source.mimeType }, rootOf(parts, user), user);
      return bearCopy(parts, source, { file, method: 'drive.files.copy' });
    },
  };
}

function changing(parts: DriveParts): Pick<DrivePeople, 'trash' | 'restore' | 'rename' | 'move' | 'share'> {
  const { files, clock } = parts.world;
  const change = (file: FileRecord, patch: Partial<FileRecord>): void =>
    files.change(file.id, { ...patch, modifiedTime: clock.now() });
  const setTrashed = (fileId: string, user: string, trashed: boolean): void => {
    const file = requireRole(parts, fileId, { user, roles: ['owner'] });
    if (isRoot(parts, file)) throw new NotAllowedError('«Мой диск» cannot be trashed');
    change(file, { trashed });
  };
  return {
    trash: (fileId, user) => setTrashed(fileId, user, true),
    restore: (fileId, user) => setTrashed(fileId, user, false),
    rename: (fileId, name, user) => change(requireRole(parts, fileId, { user, roles: EDITORS }), { name }),
    move(fileId, folderId, user) {
      const folder = requireRole(parts, folderId, { user, roles: EDITORS });
      if (folder.mimeType !== FOLDER) throw new NotAllowedError(`${folderId} is not a folder`);
      change(requireRole(parts, fileId, { user, roles: EDITORS }), { parents: [folder.id] });
    },
    share(fileId, role, grant) {
      const file = requireRole(parts, fileId, { user: grant.by, roles: EDITORS });
      const id = permissionIdOf(grant.with);
      const others = file.permissions.filter((permission) => permission.id !== id || permission.view !== undefined);
      files.change(file.id, { permissions: [...others, { id, type: 'user', role, emailAddress: grant.with }] });
    },
  };
}

function byKindAndName(a: FileRecord, b: FileRecord): number {
  const folders = Number(b.mimeType === FOLDER) - Number(a.mimeType === FOLDER);
  return folders || a.name.localeCompare(b.name, 'ru') || (a.id < b.id ? -1 : 1);
}
