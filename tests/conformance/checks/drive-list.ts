/** Drive.Files.list: the order of files, pages, fields. */

import type { Check } from '../check';
import { equal, throws } from '../expect';
import { family } from '../file-family';
import { files } from '../services';

const LIST = 'workspace/drive/api/reference/rest/v3/files/list';

const API_ERROR = 'GoogleJsonResponseException';

export const DRIVE_LIST_CHECKS: readonly Check[] = [
  ...(
    [
      { id: 'orders-by-name', orderBy: 'name', found: ['1', '12', '2', '22'] },
      { id: 'orders-by-name-backwards', orderBy: 'name desc', found: ['22', '2', '12', '1'] },
      { id: 'orders-numbers-naturally', orderBy: 'name_natural', found: ['1', '2', '12', '22'] },
      { id: 'orders-by-creation', orderBy: 'createdTime', found: ['22', '1', '12', '2'] },
    ] as const
  ).map(({ id, orderBy, found }): Check => ({
    id: `drive/files-list/${id}`,
    page: LIST,
    covers: ['Drive.Files.list'],
    run(kit) {
      const { names } = family(
        kit,
        ['22', '1', '12', '2'].map((name) => ({ name })),
      );

      equal(names('', { orderBy }), found);
    },
  })),
  {
    id: 'drive/files-list/answers-the-default-fields',
    page: 'workspace/drive/api/guides/fields-parameter',
    covers: ['Drive.Files.list'],
    run(kit) {
      const { parent } = family(kit, [{ name: 'child' }]);

      const { files: [child] = [] } = files().list({ q: `'${parent}' in parents` });

      equal(Object.keys(child ?? {}).sort(), ['id', 'kind', 'mimeType', 'name']);
    },
  },
  {
    id: 'drive/files-list/tells-the-kind-of-resource',
    page: LIST,
    covers: ['Drive.Files.list'],
    run(kit) {
      const { parent } = family(kit, []);

      equal(files().list({ q: `'${parent}' in parents`, fields: 'kind,files(kind)' }), {
        kind: 'drive#fileList',
        files: [],
      });
    },
  },
  {
    id: 'drive/files-list/reaches-every-file-by-its-pages',
    page: LIST,
    covers: ['Drive.Files.list'],
    run(kit) {
      const { names } = family(kit, [{ name: 'a' }, { name: 'b' }, { name: 'c' }]);

      equal([...names('', { pageSize: 1 })].sort(), ['a', 'b', 'c']);
    },
  },
  {
    id: 'drive/files-list/has-no-more-on-a-page-than-asked-for',
    page: LIST,
    covers: ['Drive.Files.list'],
    run(kit) {
      const { parent } = family(kit, [{ name: 'a' }, { name: 'b' }, { name: 'c' }]);

      const { files: found = [], nextPageToken } = files().list({ q: `'${parent}' in parents`, pageSize: 2 });

      equal([found.length <= 2, typeof nextPageToken], [true, 'string']);
    },
  },
  {
    id: 'drive/files-list/has-no-token-at-the-end',
    page: LIST,
    covers: ['Drive.Files.list'],
    run(kit) {
      const { parent } = family(kit, [{ name: 'a' }]);

      equal(files().list({ q: `'${parent}' in parents`, fields: 'nextPageToken,files(name)', spaces: 'drive' }), {
        files: [{ name: 'a' }],
      });
    },
  },
  {
    id: 'drive/files-list/refuses-a-token-that-is-none',
    page: LIST,
    covers: ['Drive.Files.list'],
    run() {
      throws(() => files().list({ pageToken: 'conformance' }), { name: API_ERROR });
    },
  },
];
