/** What a script hands to Drive, checked and copied: nothing of the script's objects stays with the service. */

import { ApiError, NotOnTheListError } from '../../core/errors';
import type { FilePermission } from '../../core/files';
import type { Media } from './drive-state';

export interface FileBody {
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly appProperties?: Readonly<Record<string, string | null>>;
  readonly trashed?: boolean;
}

export interface PermissionBody {
  readonly type?: string;
  readonly role?: string;
  readonly emailAddress?: string;
  readonly view?: FilePermission['view'];
}

/** What of Apps Script's `Blob` an upload needs. */
export interface BlobLike {
  getBytes(): readonly number[];
  getContentType(): string | null;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);

const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: isText,
  mimeType: isText,
  trashed: (value) => typeof value === 'boolean',
  parents: (value) => Array.isArray(value) && value.every(isText),
  appProperties: (value) => typeof value === 'object' && value !== null && Object.values(value).every(isTextOrNull),
  type: isText,
  role: isText,
  emailAddress: isText,
  view: (value) => value === 'published',
};

/** Copies a request body and checks its fields. @throws NotOnTheListError for a field that is not served, ApiError 400 for a wrong value. */
export function readBody<T>(resource: unknown, allowed: readonly (keyof T & string)[], label: string): T {
  const body = copyOf(resource ?? {}) as Record<string, unknown>;
  for (const [field, value] of Object.entries(body)) {
    if (!allowed.some((name) => name === field)) throw new NotOnTheListError(`${label} resource.${field}`);
    if (CHECKS[field]?.(value) === false) throw new ApiError(label, 400, `Invalid value for: ${field}`);
  }
  return body as T;
}

/** Copies the optional parameters. @throws NotOnTheListError for a parameter that is not served. */
export function readOptions<K extends string>(
  options: unknown,
  allowed: readonly K[],
  label: string,
): Partial<Record<K, unknown>> {
  const copy = copyOf(options ?? {}) as Partial<Record<K, unknown>>;
  for (const name of Object.keys(copy)) {
    if (!allowed.some((known) => known === name)) throw new NotOnTheListError(`${label} {${name}}`);
  }
  return copy;
}

/** Reads an optional text parameter. */
export function textOption(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Copies an upload out of the script's blob. */
export function readMedia(blob: BlobLike | null | undefined): Media | undefined {
  if (!blob) return undefined;
  return { mimeType: blob.getContentType() ?? 'application/octet-stream', bytes: [...blob.getBytes()] };
}

function copyOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
