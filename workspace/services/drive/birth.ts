/** How a file comes into being: its content with the service whose kind it is, then its line in Drive's list. */

import { ApiError, NotOnTheListError } from '../../core/errors';
import type { FileRecord } from '../../core/files';
import { ownerPermission } from '../../core/sharing';
import type { QuotaName } from '../../core/quotas';
import { newFileId, type DriveParts, type Media } from './drive-state';

/** MIME types that only Google's editors have: without a service of that kind there is no content. */
const EDITOR_TYPE = /^application\/vnd\.google-apps\./;

const CREATION_QUOTAS: Readonly<Record<string, QuotaName>> = {
  'application/vnd.google-apps.document': 'documentsCreated',
  'application/vnd.google-apps.spreadsheet': 'spreadsheetsCreated',
};

/** What making a file of this type takes from the user's quotas. */
export function creationCost(mimeType: string | undefined): Partial<Record<QuotaName, number>> {
  const quota = CREATION_QUOTAS[mimeType ?? ''];
  return quota === undefined ? {} : { [quota]: 1 };
}

export interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly owner: string;
  readonly madeByAppFor: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
}

/** Makes a file with new content; `media` is converted when the type is an editor's, kept as it is otherwise. */
export function bear(parts: DriveParts, file: NewFile, media: Media | undefined): FileRecord {
  const id = newFileId(parts.world);
  const kind = parts.world.files.kind(file.mimeType);
  if (!kind && EDITOR_TYPE.test(file.mimeType)) throw new NotOnTheListError(`Drive file of type ${file.mimeType}`);
  return parts.world.store.atomically(() => {
    if (kind) kind.create(id, file.name, media);
    else parts.commit({ type: 'uploaded', id, media: media ?? { mimeType: file.mimeType, bytes: [] } });
    return enlist(parts, id, file);
  });
}

/** Makes a file with the content of another. @throws ApiError 403 for what cannot be copied. */
export function bearCopy(
  parts: DriveParts,
  source: FileRecord,
  copy: { readonly file: NewFile; readonly method: string },
): FileRecord {
  const id = newFileId(parts.world);
  const kind = parts.world.files.kind(source.mimeType);
  const media = parts.state().media[source.id];
  if (!kind && !media) throw new ApiError(copy.method, 403, 'This file cannot be copied by the user.');
  return parts.world.store.atomically(() => {
    if (kind) kind.copy(source.id, id, copy.file.name);
    else if (media) parts.commit({ type: 'uploaded', id, media });
    return enlist(parts, id, copy.file);
  });
}

function enlist({ world }: DriveParts, id: string, file: NewFile): FileRecord {
  const now = world.clock.now();
  const record: FileRecord = {
    ...file,
    id,
    permissions: [ownerPermission(file.owner)],
    trashed: false,
    createdTime: now,
    modifiedTime: now,
  };
  world.files.add(record);
  return record;
}
