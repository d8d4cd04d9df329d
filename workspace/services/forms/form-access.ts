/** Who may edit a file, and who may answer a form: read from Drive's permissions. */

import type { FilePermission, FileRecord } from '../../core/files';
import type { World } from '../../core/world';

/** Whether the user may edit the file: owner, or writer of it or of a folder around it. */
export function mayEdit(world: World, file: FileRecord, user: string | undefined): boolean {
  if (file.owner === user) return true;
  return around(world, file).some(({ permissions }) =>
    permissions.some(({ role, view, ...grant }) => view === undefined && role !== 'reader' && reaches(grant, user)),
  );
}

/** Whether somebody may answer: the published view is open to all or to this account, or the account may edit the form. */
export function mayAnswer(world: World, file: FileRecord, account: string | undefined): boolean {
  const published = file.permissions.filter(({ view }) => view === 'published');
  return published.some((grant) => reaches(grant, account)) || mayEdit(world, file, account);
}

/** Whether the file lies in the trash, by itself or with a folder. */
export function isTrashed(world: World, file: FileRecord): boolean {
  return around(world, file).some(({ trashed }) => trashed);
}

function reaches(
  { type, emailAddress }: Pick<FilePermission, 'type' | 'emailAddress'>,
  account: string | undefined,
): boolean {
  return type === 'anyone' || (account !== undefined && emailAddress === account);
}

function around({ files }: World, file: FileRecord): readonly FileRecord[] {
  const found = [file];
  for (
    let folder = files.get(file.parents[0] ?? '');
    folder && !found.includes(folder);
    folder = files.get(folder.parents[0] ?? '')
  ) {
    found.push(folder);
  }
  return found;
}
