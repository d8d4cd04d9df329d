import { addDocument, append, DOCUMENT, docsWorld } from './docs-world';

const FILE_NOT_SEEN = 'failed with error: Requested entity was not found.';

describe('openFile', () => {
  it.each([
    ['drive.file and a file of another app', { scopes: ['drive.file'] }, 'doc-2', FILE_NOT_SEEN],
    ['drive.file and another user', { user: 'other@college.example' }, DOCUMENT, FILE_NOT_SEEN],
    [
      'a wide scope and a file of another owner',
      { user: 'other@college.example', scopes: ['documents'] },
      DOCUMENT,
      FILE_NOT_SEEN,
    ],
    ['no such file', {}, 'doc-9', FILE_NOT_SEEN],
    [
      'no scope',
      { scopes: ['spreadsheets'] },
      DOCUMENT,
      'Specified permissions are not sufficient to call Docs.Documents.get.',
    ],
    ['a file of another kind', {}, 'sheet-1', 'This operation is not supported for this document'],
  ])('does not open a document with %s', (_, rights, id, message) => {
    const { as, docs, world } = docsWorld();
    addDocument(world, 'doc-2');
    world.files.change('doc-2', { madeByAppFor: [] });
    addDocument(world, 'sheet-1');
    world.files.change('sheet-1', { mimeType: 'application/vnd.google-apps.spreadsheet' });

    expect(() => as(rights, () => docs.global.Documents.get(id))).toThrow(message);
  });

  it('shows a reader the document without its revision and refuses his writes', () => {
    const { as, docs, world } = docsWorld();
    const reader = 'reader@college.example';
    world.files.change(DOCUMENT, { permissions: [{ id: 'p1', type: 'user', role: 'reader', emailAddress: reader }] });
    const rights = { user: reader, scopes: ['documents'] };

    const shown = as(rights, () => docs.global.Documents.get(DOCUMENT, { fields: 'title,revisionId' }));
    const write = (): unknown =>
      as(rights, () => docs.global.Documents.batchUpdate({ requests: [append('a') as object] }, DOCUMENT));

    expect(shown).toEqual({ title: 'Приказ' });
    expect(write).toThrow('The caller does not have permission');
  });
});
