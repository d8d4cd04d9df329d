import { applyMask, checkMask, parseMask } from '../../../../workspace/services/drive/fields';
import { refusalOf } from './a-drive';

const LIST = {
  kind: 'drive#fileList',
  files: [
    { id: '1', name: 'a', permissions: [{ id: 'p', role: 'owner' }] },
    { id: '2', name: 'b' },
  ],
};

describe('applyMask', () => {
  it.each([
    ['kind', { kind: 'drive#fileList' }],
    ['*', LIST],
    ['files(id)', { files: [{ id: '1' }, { id: '2' }] }],
    ['files/id', { files: [{ id: '1' }, { id: '2' }] }],
    [
      'kind, files( id , name )',
      {
        kind: 'drive#fileList',
        files: [
          { id: '1', name: 'a' },
          { id: '2', name: 'b' },
        ],
      },
    ],
    ['files(id,permissions/role)', { files: [{ id: '1', permissions: [{ role: 'owner' }] }, { id: '2' }] }],
    ['files/permissions(id)', { files: [{ permissions: [{ id: 'p' }] }, {}] }],
    ['files/permissions/*', { files: [{ permissions: [{ id: 'p', role: 'owner' }] }, {}] }],
    [
      'files/id,files/name',
      {
        files: [
          { id: '1', name: 'a' },
          { id: '2', name: 'b' },
        ],
      },
    ],
    ['files(id),files', { files: LIST.files }],
  ])('keeps for %s what it names', (fields, expected) => {
    expect(applyMask(parseMask(fields, 'drive.files.list'), LIST)).toEqual(expected);
  });
});

describe('parseMask', () => {
  it.each(['id,', ',id', 'files(id', 'files()', 'files/', 'id name)', 'id;name', '(id)'])(
    'refuses %s with 400',
    (fields) => {
      expect(refusalOf(() => parseMask(fields, 'drive.files.get'))).toEqual({
        code: 400,
        message: `API call to drive.files.get failed with error: Invalid field selection ${fields}`,
      });
    },
  );
});

describe('checkMask', () => {
  it('names a field that is not served', () => {
    const mask = parseMask('files(id,thumbnailLink)', 'drive.files.list');

    expect(refusalOf(() => checkMask(mask, { files: { id: true } }, 'Drive.Files.list')).message).toContain(
      'Drive.Files.list fields=files fields=thumbnailLink is not on the closed list',
    );
  });
});
