/** A file's private properties and their limits (reference: Drive guides, properties). */

import { ApiError } from '../../core/errors';

/** «Maximum of 124 bytes per property string (including both key and value) in UTF-8 encoding.» */
const MOST_BYTES = 124;
/** «Maximum of 30 private properties per file from any one application.» */
const MOST_PROPERTIES = 30;

/** Applies a patch to properties: what it does not name stays, null clears. @throws ApiError 403 beyond the limits. */
export function patchProperties(
  before: Readonly<Record<string, string>>,
  patch: Readonly<Record<string, string | null>> | undefined,
  method: string,
): Readonly<Record<string, string>> {
  const after: Record<string, string> = { ...before };
  for (const [key, value] of Object.entries(patch ?? {})) {
    if (value === null) {
      delete after[key];
      continue;
    }
    if (Buffer.byteLength(key + value) > MOST_BYTES) {
      throw new ApiError(
        method,
        403,
        'Properties and app properties are limited to 124 bytes in UTF-8 encoding, counting both the key and the value.',
      );
    }
    after[key] = value;
  }
  if (Object.keys(after).length > MOST_PROPERTIES) {
    throw new ApiError(method, 403, 'The limit of 30 private properties per file has been exceeded.');
  }
  return after;
}
