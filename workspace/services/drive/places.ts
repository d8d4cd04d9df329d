/** Where a file may lie: one folder, that the run sees and may write to (reference: v3/files, parents). */

import { ApiError } from '../../core/errors';
import type { FileRecord, Files } from '../../core/files';
import { requireWritable, type Viewer } from './access';
import { FOLDER, rootOf, type DriveParts } from './drive-state';

export interface Ask {
  readonly viewer: Viewer;
  readonly method: string;
}

/** The folder in which a new file is put: the named one, or «Мой диск». */
export function placeFor(parts: DriveParts, parents: readonly string[] | undefined, ask: Ask): readonly string[] {
  if (parents === undefined || parents.length === 0) return [rootOf(parts, ask.viewer.user)];
  if (parents.length > 1) throw new ApiError(ask.method, 400, 'A file cannot have multiple parents.');
  return [requireFolder(parts, parents[0] ?? '', ask)];
}

/** Resolves the alias 'root' and checks that the folder takes files from this run. */
function requireFolder(parts: DriveParts, id: string, ask: Ask): string {
  const root = rootOf(parts, ask.viewer.user);
  if (id === 'root' || id === root) return root;
  const folder = requireWritable(parts.world.files, id, ask);
  if (folder.mimeType !== FOLDER) throw new ApiError(ask.method, 403, 'The specified parent is not a folder.');
  return folder.id;
}

/** The parents after `addParents` and `removeParents`; one is all that a file can have, so a new one takes the old one's place. */
export function movedParents(
  parts: DriveParts,
  file: FileRecord,
  move: Ask & { readonly add: readonly string[]; readonly remove: readonly string[] },
): readonly string[] {
  const root = rootOf(parts, move.viewer.user);
  const removed = move.remove.map((id) => (id === 'root' ? root : id));
  const added = move.add.map((id) => requireFolder(parts, id, move));
  if (added.length > 1) throw new ApiError(move.method, 400, 'A file cannot have multiple parents.');
  const target = added[0];
  if (target !== undefined) {
    if (isInside(parts.world.files, target, file.id)) {
      // A bad request, as Drive's guide handle-errors lists it.
      throw new ApiError(move.method, 400, 'The specified parent would create a cycle in the directory graph.');
    }
    return [target];
  }
  const left = file.parents.filter((id) => !removed.includes(id));
  if (left.length === 0 && file.parents.length > 0) throw new ApiError(move.method, 403, 'A file must have a parent.');
  return left;
}

function isInside(files: Files, folderId: string, outerId: string): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = folderId; id !== undefined && !seen.has(id); id = files.get(id)?.parents[0]) {
    if (id === outerId) return true;
    seen.add(id);
  }
  return false;
}
