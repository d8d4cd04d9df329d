/** Drive.Files.copy: what a copy takes from its source, and what it does not. */

import type { Check } from '../check';
import { equal, throws } from '../expect';
import { TYPES } from '../kit';
import { documents, files, permissions } from '../services';

const FILES = 'workspace/drive/api/reference/rest/v3/files';
const GUIDES = 'workspace/drive/api/guides';

const API_ERROR = 'GoogleJsonResponseException';
const NOWHERE = '1conformanceconformanceconf';
const NOT_FOUND = { name: API_ERROR, code: 404, message: new RegExp(`File not found: ${NOWHERE}`) };

/** The text of a document's body. */
function textOf(id: string): string {
  const content = documents().get(id).body?.content ?? [];
  const elements = content.flatMap(({ paragraph }) => paragraph?.elements ?? []);
  return elements.map(({ textRun }) => textRun?.content ?? '').join('');
}

export const DRIVE_COPY_CHECKS: readonly Check[] = [
  {
    id: 'drive/files-copy/makes-another-file-of-the-same-type',
    page: `${FILES}/copy`,
    covers: ['Drive.Files.copy'],
    run(kit) {
      const source = kit.form().getId();
      const copy = files().copy({ name: 'copy' }, source, { fields: 'id,name,mimeType' });
      kit.discard(copy.id ?? '');

      equal([copy.name, copy.mimeType, copy.id === source], ['copy', TYPES.form, false]);
    },
  },
  {
    id: 'drive/files-copy/keeps-the-name-unless-told-another',
    page: `${GUIDES}/create-file`,
    covers: ['Drive.Files.copy'],
    run(kit) {
      const source = kit.file({ name: 'the same name', mimeType: TYPES.form });
      const { id = '', name } = files().copy({}, source, { fields: 'id,name' });
      kit.discard(id);

      equal(name, 'the same name');
    },
  },
  {
    id: 'drive/files-copy/carries-the-text-of-a-document',
    page: `${FILES}/copy`,
    covers: ['Drive.Files.copy', 'Docs.Documents.get'],
    run(kit) {
      const source = kit.document();
      documents().batchUpdate({ requests: [{ insertText: { text: 'Приказ', location: { index: 1 } } }] }, source);

      const { id = '' } = files().copy({ name: 'copy' }, source, { fields: 'id' });
      kit.discard(id);

      equal(textOf(id), 'Приказ\n');
    },
  },
  {
    id: 'drive/files-copy/is-a-document-of-its-own',
    page: `${FILES}/copy`,
    covers: ['Drive.Files.copy', 'Docs.Documents.batchUpdate'],
    run(kit) {
      const source = kit.document();
      const { id = '' } = files().copy({ name: 'copy' }, source, { fields: 'id' });
      kit.discard(id);

      documents().batchUpdate({ requests: [{ insertText: { text: 'changed', location: { index: 1 } } }] }, id);

      equal([textOf(source), textOf(id)], ['\n', 'changed\n']);
    },
  },
  {
    id: 'drive/files-copy/carries-the-questions-of-a-form',
    page: `${FILES}/copy`,
    covers: ['Drive.Files.copy', 'Form.getItems'],
    run(kit) {
      const form = kit.form();
      form.addTextItem().setTitle('carried');

      const { id = '' } = files().copy({ name: 'copy' }, form.getId(), { fields: 'id' });
      kit.discard(id);

      equal(FormApp.openById(id).getItems().at(-1)?.getTitle(), 'carried');
    },
  },
  {
    id: 'drive/files-copy/takes-the-properties-that-it-is-given',
    page: `${FILES}/copy`,
    covers: ['Drive.Files.copy'],
    run(kit) {
      const source = kit.file({ mimeType: TYPES.form, appProperties: { key: 'source', state: 'settled' } });
      const given = { key: 'copy', state: 'begun', conformance: 'scratch' };

      const { id = '', appProperties } = files().copy({ appProperties: given }, source, { fields: 'id,appProperties' });
      kit.discard(id);

      equal(appProperties, given);
    },
  },
  {
    id: 'drive/files-copy/lets-null-clear-a-property',
    page: FILES,
    covers: ['Drive.Files.copy'],
    run(kit) {
      const source = kit.file({ mimeType: TYPES.form, appProperties: { key: 'source' } });
      const body = { appProperties: { key: null, state: 'begun' } } as object;

      const { id = '', appProperties } = files().copy(body, source, { fields: 'id,appProperties' });
      kit.discard(id);

      equal([appProperties?.['key'], appProperties?.['state']], [undefined, 'begun']);
    },
  },
  {
    id: 'drive/files-copy/lies-beside-its-source',
    page: FILES,
    covers: ['Drive.Files.copy'],
    run(kit) {
      const parents = [kit.folder()];
      const source = kit.file({ mimeType: TYPES.form, parents });

      const copy = files().copy({ name: 'copy' }, source, { fields: 'id,parents' });
      kit.discard(copy.id ?? '');

      equal(copy.parents, parents);
    },
  },
  {
    id: 'drive/files-copy/lies-where-it-is-told',
    page: `${GUIDES}/create-file`,
    covers: ['Drive.Files.copy'],
    run(kit) {
      const source = kit.file({ mimeType: TYPES.form, parents: [kit.folder()] });
      const parents = [kit.folder()];

      const copy = files().copy({ name: 'copy', parents }, source, { fields: 'id,parents' });
      kit.discard(copy.id ?? '');

      equal(copy.parents, parents);
    },
  },
  {
    id: 'drive/files-copy/does-not-carry-who-the-source-is-shared-with',
    page: `${GUIDES}/create-file`,
    covers: ['Drive.Files.copy', 'Drive.Permissions.create'],
    run(kit) {
      const source = kit.form().getId();
      permissions().create({ type: 'anyone', role: 'reader' }, source);

      const { id = '' } = files().copy({ name: 'copy' }, source, { fields: 'id' });
      kit.discard(id);

      const { permissions: given = [] } = permissions().list(id, { fields: 'permissions(type)' });
      equal(
        given.filter(({ type }) => type === 'anyone'),
        [],
      );
    },
  },
  {
    id: 'drive/files-copy/refuses-a-folder',
    page: `${GUIDES}/create-file`,
    covers: ['Drive.Files.copy'],
    run(kit) {
      const folder = kit.folder();

      throws(() => files().copy({ name: 'copy' }, folder), { name: API_ERROR });
    },
  },
  {
    id: 'drive/files-copy/does-not-know-a-source-that-is-not-there',
    page: `${GUIDES}/handle-errors`,
    covers: ['Drive.Files.copy'],
    run() {
      throws(() => files().copy({ name: 'copy' }, NOWHERE), NOT_FOUND);
    },
  },
];
