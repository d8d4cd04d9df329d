/** Files in a folder of their own, which queries can be bound to. */

import type { Kit } from './check';
import { TYPES } from './kit';
import { files } from './services';

/** A folder with files in it. */
export interface Family {
  readonly parent: string;
  names(q: string, options?: object): readonly string[];
}

/** Makes a folder and the files in it, which are folders unless they say otherwise. */
export function family(kit: Kit, children: readonly GoogleAppsScript.Drive_v3.Drive.V3.Schema.File[]): Family {
  const parent = kit.folder();
  for (const child of children) kit.file({ mimeType: TYPES.folder, ...child, parents: [parent] });
  return {
    parent,
    names: (q, options = {}) => namesOf(`'${parent}' in parents${q === '' ? '' : ` and (${q})`}`, options),
  };
}

/** The names of all files that are found; «partial or empty result pages are possible even before the end». */
function namesOf(q: string, options: object): readonly string[] {
  const names: string[] = [];
  let pageToken: string | undefined;
  do {
    const page = files().list({
      q,
      fields: 'nextPageToken,files(name)',
      ...options,
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    names.push(...(page.files ?? []).map(({ name = '' }) => name));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return names;
}
