/** Drive.Files in the script's hand. */

import type { FileRecord } from '../../core/files';
import { requireVisible } from './access';
import { creationCost } from './birth';
import { rootOf, type DriveParts } from './drive-state';
import { copyFile, createFile, updateFile } from './files-change';
import { listFiles } from './files-list';
import { answer, passing, VIEW } from './passing';
import type { Ask } from './places';
import { readBody, readMedia, readOptions, textOption, type BlobLike, type FileBody } from './request';
import { FILE_DEFAULTS, FILE_SHAPE, fileResource } from './resource';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;

export interface DriveFiles {
  create(resource: File, mediaData?: BlobLike | null, options?: object): File;
  copy(resource: File, fileId: string, options?: object): File;
  get(fileId: string, options?: object): File;
  list(options?: object): FileList;
  update(resource: File, fileId: string, mediaData?: BlobLike | null, options?: object): File;
}

/** Makes the members of `Drive.Files`. */
export function createFilesMembers(parts: DriveParts): DriveFiles {
  return {
    create: (...given) => create(parts, given),
    copy: (...given) => copy(parts, given),
    get: (...given) => get(parts, given),
    list: (...given) => list(parts, given),
    update: (...given) => update(parts, given),
  };
}

type Given<K extends keyof DriveFiles> = Parameters<DriveFiles[K]>;
type Options = Partial<Record<'fields' | typeof VIEW, unknown>>;

/** Answers a file with the fields that were asked for. */
function asFile(
  { world }: DriveParts,
  file: FileRecord,
  request: { readonly given: Options; readonly ask: Ask; readonly label: string },
): File {
  const { given, ask, label } = request;
  const resource = fileResource(world, file, { viewer: ask.viewer, view: textOption(given[VIEW]) });
  return answer(resource, { fields: textOption(given.fields) ?? FILE_DEFAULTS, shape: FILE_SHAPE, label });
}

function create(parts: DriveParts, [resource, mediaData, options]: Given<'create'>): File {
  const label = 'Drive.Files.create';
  const body = readBody<FileBody>(resource, ['name', 'mimeType', 'parents', 'appProperties'], label);
  const given = readOptions(options, ['fields', VIEW], label);
  const media = readMedia(mediaData);
  const cost = creationCost(body.mimeType);
  return passing(parts, label)({ args: [body], cost }, (ask) =>
    asFile(parts, createFile(parts, { body, media }, ask), { given, ask, label }),
  );
}

function copy(parts: DriveParts, [resource, fileId, options]: Given<'copy'>): File {
  const label = 'Drive.Files.copy';
  const body = readBody<FileBody>(resource, ['name', 'parents', 'appProperties'], label);
  const given = readOptions(options, ['fields', VIEW], label);
  const doesCount = parts.world.answers.to('drive/copies-a-day') === 'counts';
  const cost = doesCount ? creationCost(parts.world.files.get(fileId)?.mimeType) : {};
  return passing(parts, label)({ args: [body, fileId], cost }, (ask) =>
    asFile(parts, copyFile(parts, { fileId, body }, ask), { given, ask, label }),
  );
}

function get(parts: DriveParts, [fileId, options]: Given<'get'>): File {
  const label = 'Drive.Files.get';
  const given = readOptions(options, ['fields', VIEW], label);
  return passing(parts, label)({ args: [fileId] }, (ask) => {
    const id = fileId === 'root' ? rootOf(parts, ask.viewer.user) : fileId;
    return asFile(parts, requireVisible(parts.world.files, id, ask), { given, ask, label });
  });
}

const LIST_SHAPE = { kind: true, incompleteSearch: true, nextPageToken: true, files: FILE_SHAPE } as const;

function list(parts: DriveParts, [options]: Given<'list'>): FileList {
  const label = 'Drive.Files.list';
  const given = readOptions(options, ['q', 'fields', 'pageSize', 'pageToken', 'spaces', 'orderBy', VIEW], label);
  const fields = textOption(given.fields) ?? `kind,incompleteSearch,nextPageToken,files(${FILE_DEFAULTS})`;
  return passing(parts, label)({ args: [given] }, (ask) => {
    const { files, nextPageToken } = listFiles(parts, given, ask);
    const view = textOption(given[VIEW]);
    const page = {
      kind: 'drive#fileList',
      incompleteSearch: false,
      files: files.map((file) => fileResource(parts.world, file, { viewer: ask.viewer, view })),
      nextPageToken,
    };
    return answer(page, { fields, shape: LIST_SHAPE, label });
  });
}

function update(parts: DriveParts, [resource, fileId, mediaData, options]: Given<'update'>): File {
  const label = 'Drive.Files.update';
  const body = readBody<FileBody>(resource, ['name', 'appProperties', 'trashed'], label);
  const given = readOptions(options, ['fields', 'addParents', 'removeParents', VIEW], label);
  const change = {
    fileId,
    body,
    media: readMedia(mediaData),
    addParents: idsOf(given.addParents),
    removeParents: idsOf(given.removeParents),
  };
  return passing(parts, label)({ args: [body, fileId] }, (ask) =>
    asFile(parts, updateFile(parts, change, ask), { given, ask, label }),
  );
}

/** Parents come «as a comma-separated list». */
function idsOf(value: unknown): readonly string[] {
  return (textOption(value) ?? '').split(',').filter((id) => id !== '');
}
