/** Drive.Files.create and what a new file is like; the private properties that it may carry. */

import type { Check } from '../check';
import { equal, throws } from '../expect';
import { TYPES } from '../kit';
import { files } from '../services';

const FILES = 'workspace/drive/api/reference/rest/v3/files';
const PROPERTIES = 'workspace/drive/api/guides/properties';

const API_ERROR = 'GoogleJsonResponseException';

const NOWHERE = '1conformanceconformanceconf';

/** The file's private properties without the kit's own. */
function propertiesOf(id: string): unknown {
  const { conformance: _mark, ...own } = { ...files().get(id, { fields: 'appProperties' }).appProperties };
  return own;
}

const CREATION: readonly Check[] = [
  ...(['folder', 'document', 'spreadsheet', 'form'] as const).map((kind): Check => ({
    id: `drive/files-create/makes-a-${kind}`,
    page: `${FILES}/create`,
    covers: ['Drive.Files.create', 'Drive.Files.get'],
    run(kit) {
      const id = kit.file({ name: `conformance ${kind}`, mimeType: TYPES[kind] });

      equal(files().get(id, { fields: 'name,mimeType' }), { name: `conformance ${kind}`, mimeType: TYPES[kind] });
    },
  })),
  {
    id: 'drive/files-create/answers-the-fields-that-are-asked-for',
    page: 'workspace/drive/api/guides/fields-parameter',
    covers: ['Drive.Files.create'],
    run(kit) {
      const resource = { name: 'conformance fields', mimeType: TYPES.folder };
      const made = files().create(resource, null, { fields: 'id,trashed' });
      kit.discard(made.id ?? '');

      equal(made, { id: made.id, trashed: false });
    },
  },
  {
    id: 'drive/files-create/keeps-a-name-of-any-letters',
    page: `${FILES}/create`,
    covers: ['Drive.Files.create'],
    run(kit) {
      const name = 'Приказ № 12-п «О парах» / Ёлкина & Co 🦔';
      const id = kit.file({ name, mimeType: TYPES.folder });

      equal(files().get(id, { fields: 'name' }), { name });
    },
  },
  {
    id: 'drive/files-create/takes-a-name-twice-in-a-folder',
    page: FILES,
    covers: ['Drive.Files.create'],
    run(kit) {
      const parents = [kit.folder()];
      const ids = [1, 2].map(() => kit.file({ name: 'twin', parents, mimeType: TYPES.folder }));

      equal(new Set(ids).size, 2);
    },
  },
  {
    id: 'drive/files-create/gives-a-file-one-parent',
    page: FILES,
    covers: ['Drive.Files.create', 'Drive.Files.get'],
    run(kit) {
      const parents = [kit.folder()];
      const id = kit.file({ parents, mimeType: TYPES.folder });

      equal(files().get(id, { fields: 'parents' }), { parents });
    },
  },
  {
    id: 'drive/files-create/does-not-know-a-parent-that-is-not-there',
    page: 'workspace/drive/api/guides/handle-errors',
    covers: ['Drive.Files.create'],
    run(kit) {
      throws(() => kit.file({ parents: [NOWHERE], mimeType: TYPES.folder }), {
        name: API_ERROR,
        code: 404,
        message: new RegExp(`File not found: ${NOWHERE}`),
      });
    },
  },
  {
    id: 'drive/files-create/tells-its-time-as-rfc-3339',
    page: FILES,
    covers: ['Drive.Files.create', 'Drive.Files.get'],
    run(kit) {
      const before = Date.now();
      const { createdTime = '', modifiedTime = '' } = files().get(kit.folder(), { fields: 'createdTime,modifiedTime' });

      const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
      const isNow = Math.abs(Date.parse(createdTime) - before) < 300_000;
      equal([shape.test(createdTime), shape.test(modifiedTime), isNow], [true, true, true]);
    },
  },
  {
    id: 'drive/files-create/makes-a-file-of-the-user-and-the-app',
    page: FILES,
    covers: ['Drive.Files.create', 'Drive.Files.get'],
    run(kit) {
      const fields = 'ownedByMe,isAppAuthorized,trashed,explicitlyTrashed';

      equal(files().get(kit.folder(), { fields }), {
        ownedByMe: true,
        isAppAuthorized: true,
        trashed: false,
        explicitlyTrashed: false,
      });
    },
  },
  {
    id: 'drive/files-create/gives-a-file-an-address',
    page: FILES,
    covers: ['Drive.Files.create', 'Drive.Files.get'],
    run(kit) {
      const id = kit.folder();
      const { webViewLink = '' } = files().get(id, { fields: 'webViewLink' });

      equal([webViewLink.startsWith('https://'), webViewLink.includes(id)], [true, true]);
    },
  },
];

/** Properties whose key and value have so many bytes together. */
const SIZES = [
  { id: 'take-124-bytes', key: 'a', value: 'v'.repeat(123), fits: true },
  { id: 'refuse-125-bytes', key: 'a', value: 'v'.repeat(124), fits: false },
  { id: 'take-62-letters-of-two-bytes', key: 'ключ', value: 'я'.repeat(58), fits: true },
  { id: 'refuse-63-letters-of-two-bytes', key: 'ключ', value: 'я'.repeat(59), fits: false },
] as const;

/** As many properties as there are numbers below `count`. */
function many(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']));
}

const APP_PROPERTIES: readonly Check[] = [
  ...SIZES.map(({ id: rule, key, value, fits }): Check => ({
    id: `drive/app-properties/${rule}`,
    page: PROPERTIES,
    covers: ['Drive.Files.update'],
    run(kit) {
      const id = kit.folder();
      const set = (): unknown => files().update({ appProperties: { [key]: value } }, id);

      if (fits) set();
      else throws(set, { name: API_ERROR });

      equal(propertiesOf(id), fits ? { [key]: value } : {});
    },
  })),
  {
    id: 'drive/app-properties/are-30-at-most',
    page: PROPERTIES,
    covers: ['Drive.Files.create', 'Drive.Files.update'],
    run(kit) {
      // One more is the kit's own.
      const id = kit.file({ mimeType: TYPES.folder, appProperties: many(29) });

      throws(() => files().update({ appProperties: { k29: 'v' } }, id), { name: API_ERROR });

      equal(propertiesOf(id), many(29));
    },
  },
  {
    id: 'drive/app-properties/stay-when-an-update-does-not-name-them',
    page: `${FILES}/update`,
    covers: ['Drive.Files.update'],
    run(kit) {
      const id = kit.file({ mimeType: TYPES.folder, appProperties: { key: 'hash', state: 'begun' } });

      files().update({ name: 'settled', appProperties: { state: 'settled' } }, id);

      equal(propertiesOf(id), { key: 'hash', state: 'settled' });
    },
  },
  {
    id: 'drive/app-properties/are-cleared-by-null',
    page: FILES,
    covers: ['Drive.Files.update'],
    run(kit) {
      const id = kit.file({ mimeType: TYPES.folder, appProperties: { a: '1', b: '2' } });

      files().update({ appProperties: { a: null } } as object, id);

      equal(propertiesOf(id), { b: '2' });
    },
  },
  {
    id: 'drive/app-properties/keep-letters-of-any-script',
    page: PROPERTIES,
    covers: ['Drive.Files.create', 'Drive.Files.get'],
    run(kit) {
      const appProperties = { пара: 'Ёж = "1" \\ \'2\'' };
      const id = kit.file({ mimeType: TYPES.folder, appProperties });

      equal(propertiesOf(id), appProperties);
    },
  },
];

export const DRIVE_CREATE_CHECKS: readonly Check[] = [...CREATION, ...APP_PROPERTIES];
