/** What a run sees of the files and may change: by its user's role and by its scopes. */

import { ApiError } from '../../core/errors';
import type { FileRecord, Files } from '../../core/files';
import { mayEdit, roleOf } from '../../core/sharing';

/** Who asks, with which rights; a run is one. */
export interface Viewer {
  readonly user: string;
  readonly scopes: ReadonlySet<string>;
}

/** Whether the run sees the file: `drive.file` sees what the script made, and for whom is the question of `isOfApp`. */
export function isVisible(files: Files, file: FileRecord, { user, scopes }: Viewer): boolean {
  if (roleOf(files, file, user) === undefined) return false;
  return scopes.has('drive') || files.isOfApp(file, user);
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
  if (mayEdit(files, file, ask.viewer.user)) return file;
  throw new ApiError(ask.method, 403, `The user does not have sufficient permissions for file ${id}.`);
}
