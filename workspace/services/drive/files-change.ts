/** Drive.Files.create, copy and update (reference: v3/files). */

import { ApiError } from '../../core/errors';
import type { FileRecord } from '../../core/files';
import { roleOf } from '../../core/sharing';
import { requireVisible, requireWritable } from './access';
import { patchProperties } from './app-properties';
import { bear, bearCopy } from './birth';
import { FOLDER, isRoot, type DriveParts, type Media } from './drive-state';
import { movedParents, placeFor, type Ask } from './places';
import type { FileBody } from './request';

/** Google's name for a file without one. */
const NAMELESS = 'Untitled';

/** Makes a file that belongs to the run's user and to the script. */
export function createFile(
  parts: DriveParts,
  request: { readonly body: FileBody; readonly media: Media | undefined },
  ask: Ask,
): FileRecord {
  const { body, media } = request;
  const { user } = ask.viewer;
  const file = {
    name: body.name ?? NAMELESS,
    mimeType: body.mimeType ?? media?.mimeType ?? 'application/octet-stream',
    parents: placeFor(parts, body.parents, ask),
    owner: user,
    madeByAppFor: [user],
    appProperties: patchProperties({}, body.appProperties, ask.method),
  };
  return bear(parts, file, media);
}

/**
 * Copies a file «with patch semantics»: what the body does not name is the source's. «Unless a new filename is specified, the copy method
 * produces a file with the same name as the original» (Drive guides, create-file).
 */
export function copyFile(
  parts: DriveParts,
  request: { readonly fileId: string; readonly body: FileBody },
  ask: Ask,
): FileRecord {
  const { files } = parts.world;
  const { user } = ask.viewer;
  const source = requireVisible(files, request.fileId, ask);
  if (source.mimeType === FOLDER) throw new ApiError(ask.method, 403, 'This file cannot be copied by the user.');
  const { body } = request;
  // «With patch semantics» does not say whether properties that only the app sees are among the fields of the source.
  const isCarried = parts.world.answers.to('drive/copied-app-properties') === 'carries them';
  const file = {
    name: body.name ?? source.name,
    mimeType: source.mimeType,
    parents: placeFor(parts, body.parents ?? discoverableParents(parts, source, ask), ask),
    owner: user,
    madeByAppFor: [user],
    appProperties: patchProperties(isCarried ? source.appProperties : {}, body.appProperties, ask.method),
  };
  return bearCopy(parts, source, { file, method: ask.method });
}

/** «If not specified as part of a copy request, the file inherits any discoverable parent of the source file.» */
function discoverableParents({ world }: DriveParts, source: FileRecord, { viewer }: Ask): readonly string[] {
  return source.parents.filter((id) => {
    const folder = world.files.get(id);
    if (!folder || !(viewer.scopes.has('drive') || world.files.isOfApp(folder, viewer.user))) return false;
    const role = roleOf(world.files, folder, viewer.user);
    return role === 'owner' || role === 'writer';
  });
}

interface Update {
  readonly fileId: string;
  readonly body: FileBody;
  readonly media: Media | undefined;
  readonly addParents: readonly string[];
  readonly removeParents: readonly string[];
}

/** Changes a file's name, properties, place, bytes, or puts it into the trash and back. */
export function updateFile(parts: DriveParts, update: Update, ask: Ask): FileRecord {
  const { world } = parts;
  const file = requireWritable(world.files, update.fileId, ask);
  const { body, media } = update;
  if (isRoot(parts, file))
    throw new ApiError(ask.method, 403, `The user does not have sufficient permissions for file ${file.id}.`);
  if (body.trashed !== undefined && file.owner !== ask.viewer.user) {
    throw new ApiError(ask.method, 403, `The user does not have sufficient permissions for file ${file.id}.`);
  }
  if (media && world.files.kind(file.mimeType)) throw new ApiError(ask.method, 400, 'Bad Request');
  const move = { ...ask, add: update.addParents, remove: update.removeParents };
  const change = {
    name: body.name ?? file.name,
    parents: movedParents(parts, file, move),
    appProperties: patchProperties(file.appProperties, body.appProperties, ask.method),
    trashed: body.trashed ?? file.trashed,
    modifiedTime: world.clock.now(),
  };
  world.store.atomically(() => {
    if (media) parts.commit({ type: 'uploaded', id: file.id, media });
    world.files.change(file.id, change);
  });
  return { ...file, ...change };
}
