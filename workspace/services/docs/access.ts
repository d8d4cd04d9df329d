/** Whether the run at hand may see or change a document, by its scopes and the file's permissions. */

import { ApiError } from '../../core/errors';
import type { FileRecord } from '../../core/files';
import { roleOf } from '../../core/sharing';
import type { World } from '../../core/world';

/** `drive.file` shows what this script made for the user; the wide scopes show what the user may open. */
const WIDE_SCOPES = ['documents', 'documents.readonly', 'drive', 'drive.readonly'];

export interface Access {
  readonly file: FileRecord;
  readonly mayEdit: boolean;
}

/** Opens a file for a call. @throws ApiError 404 for what the run cannot see, 403 for what it may only look at when it wants to write */
export function openFile(
  world: World,
  documentId: string,
  call: { readonly method: string; readonly write: boolean },
): Access {
  const run = world.gate.run();
  const file = world.files.get(documentId);
  const wide = WIDE_SCOPES.some((scope) => run.scopes.has(scope));
  const role = file ? roleOf(world.files, file, run.user) : undefined;
  if (!file || !role || !(wide || world.files.isOfApp(file, run.user)))
    throw new ApiError(call.method, 404, 'Requested entity was not found.');
  if (file.mimeType !== 'application/vnd.google-apps.document')
    throw new ApiError(call.method, 400, 'This operation is not supported for this document');
  const mayEdit = role !== 'reader';
  if (call.write && !mayEdit) throw new ApiError(call.method, 403, 'The caller does not have permission');
  return { file, mayEdit };
}
