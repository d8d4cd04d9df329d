/** Drive.Files.get and update: fields, places, the trash. */

import type { Check } from '../check';
import { equal, throws } from '../expect';
import { TYPES } from '../kit';
import { files } from '../services';

const FILES = 'workspace/drive/api/reference/rest/v3/files';
const GUIDES = 'workspace/drive/api/guides';

const API_ERROR = 'GoogleJsonResponseException';
const NOWHERE = '1conformanceconformanceconf';
const NOT_FOUND = { name: API_ERROR, code: 404, message: new RegExp(`File not found: ${NOWHERE}`) };

/** Two ways to ask for a field of a nested resource. */
const NESTED = [
  { id: 'takes-a-sub-selector', fields: 'permissions(role)' },
  { id: 'takes-a-path', fields: 'permissions/role' },
] as const;

const READING: readonly Check[] = [
  ...NESTED.map(({ id, fields }): Check => ({
    id: `drive/fields/${id}`,
    page: `${GUIDES}/fields-parameter`,
    covers: ['Drive.Files.get'],
    run(kit) {
      equal(files().get(kit.folder(), { fields }), { permissions: [{ role: 'owner' }] });
    },
  })),
  {
    id: 'drive/fields/may-be-written-with-spaces',
    page: `${GUIDES}/fields-parameter`,
    covers: ['Drive.Files.get'],
    run(kit) {
      const id = kit.file({ name: 'spaces', mimeType: TYPES.folder });

      equal(files().get(id, { fields: 'name, mimeType' }), { name: 'spaces', mimeType: TYPES.folder });
    },
  },
  {
    id: 'drive/fields/are-refused-when-they-cannot-be-read',
    page: `${GUIDES}/fields-parameter`,
    covers: ['Drive.Files.get'],
    run(kit) {
      const id = kit.folder();

      throws(() => files().get(id, { fields: 'permissions(role' }), { name: API_ERROR, code: 400 });
    },
  },
  {
    id: 'drive/files-get/tells-the-kind-of-resource',
    page: FILES,
    covers: ['Drive.Files.get'],
    run(kit) {
      equal(files().get(kit.folder(), { fields: 'kind' }), { kind: 'drive#file' });
    },
  },
  {
    id: 'drive/files-get/finds-a-file-in-the-trash',
    page: `${GUIDES}/delete`,
    covers: ['Drive.Files.get', 'Drive.Files.update'],
    run(kit) {
      const id = kit.folder();
      files().update({ trashed: true }, id);

      equal(files().get(id, { fields: 'trashed,explicitlyTrashed' }), { trashed: true, explicitlyTrashed: true });
    },
  },
  {
    id: 'drive/files-get/tells-of-a-file-whose-folder-is-in-the-trash',
    page: FILES,
    covers: ['Drive.Files.get', 'Drive.Files.update'],
    run(kit) {
      const folder = kit.folder();
      const id = kit.file({ mimeType: TYPES.folder, parents: [folder] });
      files().update({ trashed: true }, folder);

      // «It might take time for you to notice the changes.»
      const seen = eventually(
        () => files().get(id, { fields: 'trashed,explicitlyTrashed' }),
        (file) => file.trashed === true,
      );

      equal(seen, { trashed: true, explicitlyTrashed: false });
    },
  },
];

/** Reads until it is as wanted, for some seconds; returns what was read last. */
function eventually<T>(read: () => T, isWanted: (value: T) => boolean): T {
  let value = read();
  for (let tries = 0; tries < 6 && !isWanted(value); tries += 1) {
    Utilities.sleep(2500);
    value = read();
  }
  return value;
}

const UPDATES: readonly Check[] = [
  {
    id: 'drive/files-update/leaves-alone-what-it-does-not-name',
    page: `${FILES}/update`,
    covers: ['Drive.Files.update'],
    run(kit) {
      const parents = [kit.folder()];
      const id = kit.file({ name: 'before', mimeType: TYPES.folder, parents });

      files().update({ name: 'after' }, id);

      const fields = 'name,parents,mimeType,trashed';
      equal(files().get(id, { fields }), { name: 'after', parents, mimeType: TYPES.folder, trashed: false });
    },
  },
  {
    id: 'drive/files-update/answers-the-fields-that-are-asked-for',
    page: `${GUIDES}/fields-parameter`,
    covers: ['Drive.Files.update'],
    run(kit) {
      const id = kit.folder();

      equal(files().update({ name: 'after' }, id, null, { fields: 'id,name' }), { id, name: 'after' });
    },
  },
  {
    id: 'drive/files-update/takes-a-file-out-of-the-trash',
    page: `${GUIDES}/delete`,
    covers: ['Drive.Files.update'],
    run(kit) {
      const id = kit.folder();
      files().update({ trashed: true }, id);

      files().update({ trashed: false }, id);

      equal(files().get(id, { fields: 'trashed,explicitlyTrashed' }), { trashed: false, explicitlyTrashed: false });
    },
  },
  {
    id: 'drive/files-update/moves-a-file-to-another-folder',
    page: `${GUIDES}/folder`,
    covers: ['Drive.Files.update'],
    run(kit) {
      const [from, to] = [kit.folder(), kit.folder()];
      const id = kit.file({ mimeType: TYPES.folder, parents: [from] });

      files().update({}, id, null, { addParents: to, removeParents: from });

      equal(files().get(id, { fields: 'parents' }), { parents: [to] });
    },
  },
  {
    id: 'drive/files-update/puts-no-folder-into-one-that-lies-in-it',
    page: `${GUIDES}/handle-errors`,
    covers: ['Drive.Files.update'],
    run(kit) {
      const outer = kit.folder();
      const inner = kit.file({ mimeType: TYPES.folder, parents: [outer] });

      throws(() => files().update({}, outer, null, { addParents: inner }), { name: API_ERROR, code: 400 });
    },
  },
  {
    id: 'drive/files-update/does-not-know-a-file-that-is-not-there',
    page: `${GUIDES}/handle-errors`,
    covers: ['Drive.Files.update'],
    run() {
      throws(() => files().update({ name: 'x' }, NOWHERE), NOT_FOUND);
    },
  },
];

export const DRIVE_CHANGE_CHECKS: readonly Check[] = [...READING, ...UPDATES];
