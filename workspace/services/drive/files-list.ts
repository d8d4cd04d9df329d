/** Drive.Files.list (reference: v3/files/list): what the run sees, filtered, ordered when asked, page by page. */

import { ApiError, NotOnTheListError } from '../../core/errors';
import type { FileRecord } from '../../core/files';
import { isTrashed, permissionsOf } from '../../core/sharing';
import { isVisible, type Viewer } from './access';
import { FOLDER, isRoot, type DriveParts } from './drive-state';
import type { Ask } from './places';
import { parseQuery } from './query';
import type { Subject } from './query-comparisons';
import { textOption } from './request';

interface FilePage {
  readonly files: readonly FileRecord[];
  readonly nextPageToken: string | undefined;
}

/** Lists files. Without `orderBy` «the items are returned arbitrarily»: here by id, which says nothing about time or name. */
export function listFiles(parts: DriveParts, options: Partial<Record<string, unknown>>, ask: Ask): FilePage {
  const query = textOption(options['q']) ?? '';
  const orderBy = textOption(options['orderBy']) ?? '';
  if (options['spaces'] !== undefined && options['spaces'] !== 'drive')
    throw new NotOnTheListError('Drive.Files.list {spaces} but drive');
  const pageSize = readPageSize(options['pageSize'], ask.method);
  const offset = readPageToken(textOption(options['pageToken']), `${query} ${orderBy}`, ask.method);
  const predicate = query === '' ? () => true : parseQuery(query);
  const found = parts.world.files
    .all()
    .filter((file) => isListed(parts, file, ask.viewer) && predicate(subjectOf(parts, file, ask.viewer)))
    .sort(orderOf(orderBy, ask.method));
  const end = offset + pageSize;
  return {
    files: found.slice(offset, end),
    nextPageToken: end < found.length ? pageToken(end, `${query} ${orderBy}`) : undefined,
  };
}

/** «Anyone with the link» opens a file and does not find it: a list needs ownership or a personal permission. */
function isListed(parts: DriveParts, file: FileRecord, viewer: Viewer): boolean {
  const { files } = parts.world;
  if (isRoot(parts, file) || !isVisible(files, file, viewer)) return false;
  return permissionsOf(files, file).some(
    ({ view, type, emailAddress }) => view === undefined && (type === 'domain' || emailAddress === viewer.user),
  );
}

function subjectOf(parts: DriveParts, file: FileRecord, viewer: Viewer): Subject {
  const { files } = parts.world;
  const root = parts.state().roots[viewer.user];
  const grantees = (...roles: readonly string[]): readonly string[] =>
    permissionsOf(files, file).flatMap(({ role, emailAddress }) =>
      emailAddress !== undefined && roles.includes(role) ? [emailAddress] : [],
    );
  return {
    ...file,
    parents: root !== undefined && file.parents.includes(root) ? [...file.parents, 'root'] : file.parents,
    owners: [file.owner],
    writers: grantees('owner', 'writer'),
    readers: grantees('owner', 'writer', 'reader'),
    trashed: isTrashed(files, file),
  };
}

type Comparison = (a: FileRecord, b: FileRecord) => number;

const ORDERS: Readonly<Record<string, Comparison>> = {
  name: (a, b) => a.name.localeCompare(b.name, 'ru'),
  name_natural: (a, b) => a.name.localeCompare(b.name, 'ru', { numeric: true }),
  createdTime: (a, b) => a.createdTime - b.createdTime,
  modifiedTime: (a, b) => a.modifiedTime - b.modifiedTime,
  folder: (a, b) => Number(b.mimeType === FOLDER) - Number(a.mimeType === FOLDER),
};

function orderOf(orderBy: string, method: string): Comparison {
  const keys = orderBy === '' ? [] : orderBy.split(',').map((key) => key.trim());
  const orders = keys.map((key) => {
    const [name = '', direction] = key.split(/\s+/);
    const order = ORDERS[name];
    if (!order || (direction !== undefined && direction !== 'desc'))
      throw new ApiError(method, 400, `Invalid value for: orderBy ${key}`);
    return direction === 'desc' ? (a: FileRecord, b: FileRecord) => order(b, a) : order;
  });
  return (a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return a.id < b.id ? -1 : 1;
  };
}

function readPageSize(value: unknown, method: string): number {
  if (value === undefined || value === null) return 100;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1000) return value;
  throw new ApiError(method, 400, "Invalid value '" + String(value) + "'. Values must be within the range: [1, 1000]");
}

function pageToken(offset: number, search: string): string {
  return Buffer.from(JSON.stringify([offset, search])).toString('base64url');
}

/** A token belongs to its search: with another it is refused. */
function readPageToken(token: string | undefined, search: string, method: string): number {
  if (token === undefined) return 0;
  const text = Buffer.from(token, 'base64url').toString();
  const offset = /^\[(\d+),/.exec(text)?.[1];
  if (offset === undefined || text !== JSON.stringify([Number(offset), search]))
    throw new ApiError(method, 400, 'Invalid Value');
  return Number(offset);
}
