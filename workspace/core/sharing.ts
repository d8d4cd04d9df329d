/** Who may do what with a file: by its own permissions and those of the folders around it (drive/api/guides/manage-sharing). */

import type { FilePermission, FileRecord, Files } from './files';

export type Role = FilePermission['role'];

const RANK = { reader: 1, writer: 2, owner: 3 } as const;

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
export function roleOf(files: Files, file: FileRecord, user: string | undefined): Role | undefined {
  if (user === file.owner) return 'owner';
  const roles = permissionsOf(files, file)
    .filter(({ view }) => view === undefined)
    .filter((permission) => reaches(permission, file, user))
    .map(({ role }) => role);
  return roles.sort((a, b) => RANK[b] - RANK[a])[0];
}

/** Whether the user may change the file. */
export function mayEdit(files: Files, file: FileRecord, user: string | undefined): boolean {
  const role = roleOf(files, file, user);
  return role === 'owner' || role === 'writer';
}

/** Whether somebody may answer the form: its published view is open to all or to this account, or the account may edit it. */
export function mayAnswer(files: Files, form: FileRecord, account: string | undefined): boolean {
  const published = form.permissions.filter(({ view }) => view === 'published');
  return published.some((permission) => reaches(permission, form, account)) || mayEdit(files, form, account);
}

/** Whether the file lies in the trash, by itself or with a folder. */
export function isTrashed(files: Files, file: FileRecord): boolean {
  return file.trashed || foldersOf(files, file).some((folder) => folder.trashed);
}

/** The permission that every file's owner has. */
export function ownerPermission(user: string): FilePermission {
  return { id: permissionIdOf(user), type: 'user', role: 'owner', emailAddress: user };
}

/** Google numbers the grantee, not the grant: one user has one permission id on every file (reference: v3/permissions, id). */
export function permissionIdOf(email: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of email)
    hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString().padStart(20, '0');
}

function reaches({ type, emailAddress }: FilePermission, file: FileRecord, user: string | undefined): boolean {
  if (type === 'anyone') return true;
  if (user === undefined) return false;
  return type === 'user' ? emailAddress === user : domainOf(user) === domainOf(file.owner);
}

function domainOf(address: string): string | undefined {
  return address.split('@')[1];
}

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
