/** Drive.Files: making, finding, copying and throwing away what the script made. */

import type { Check } from '../check';
import { equal, throws } from '../expect';
import { TYPES } from '../kit';
import { files } from '../services';

const REST = 'workspace/drive/api/reference/rest/v3/files';

export const FILES_CHECKS: readonly Check[] = [
  {
    id: 'drive/files-create/answers-the-default-fields',
    page: `${REST}/create`,
    covers: ['Drive.Files.create'],
    run(kit) {
      const made = files().create({ name: 'conformance folder', mimeType: TYPES.folder });
      kit.discard(made.id ?? '');

      equal(made, { kind: 'drive#file', id: made.id, name: 'conformance folder', mimeType: TYPES.folder });
    },
  },
  {
    id: 'drive/files-get/tells-parents-and-properties-when-asked',
    page: `${REST}/get`,
    covers: ['Drive.Files.get', 'Drive.Files.create'],
    run(kit) {
      const parent = kit.folder();
      const id = kit.file({ name: 'paper', parents: [parent], mimeType: TYPES.document, appProperties: { a: 'b' } });

      const { parents, appProperties, name } = files().get(id, { fields: 'name,parents,appProperties' });

      equal([name, parents, appProperties?.['a']], ['paper', [parent], 'b']);
    },
  },
  {
    id: 'drive/files-get/does-not-know-a-file-that-is-not-there',
    page: 'workspace/drive/api/guides/handle-errors',
    covers: ['Drive.Files.get'],
    run() {
      throws(() => files().get('1conformanceconformanceconf'), {
        name: 'GoogleJsonResponseException',
        code: 404,
        message: /^API call to drive\.files\.get failed with error: File not found: 1conformanceconformanceconf\.$/,
      });
    },
  },
  {
    id: 'drive/files-list/finds-children-of-a-folder',
    page: 'workspace/drive/api/guides/search-files',
    covers: ['Drive.Files.list'],
    run(kit) {
      const parent = kit.folder();
      const id = kit.file({ name: 'child', parents: [parent], mimeType: TYPES.folder });

      const { files: found } = files().list({ q: `'${parent}' in parents and trashed = false`, fields: 'files(id)' });

      equal(found, [{ id }]);
    },
  },
  {
    id: 'drive/files-update/renames-and-trashes',
    page: `${REST}/update`,
    covers: ['Drive.Files.update', 'Drive.Files.get'],
    run(kit) {
      const id = kit.folder();

      files().update({ name: 'renamed' }, id);
      files().update({ trashed: true }, id);

      equal(files().get(id, { fields: 'name,trashed' }), { name: 'renamed', trashed: true });
    },
  },
];
