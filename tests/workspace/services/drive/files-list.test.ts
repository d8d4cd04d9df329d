import { aDrive, CURATOR, DOCUMENT, FOLDER, refusalOf, type Stage, TEACHER } from './a-drive';

function withFiles(): Stage & { readonly folder: string } {
  const stage = aDrive();
  const { drive, world, as } = stage;
  const folder = as(CURATOR, () => {
    const id = drive.global.Files.create({ name: 'Черновики', mimeType: FOLDER }).id ?? '';
    for (const [index, name] of ['Приказ 12', 'Приказ 2', 'Анализ'].entries()) {
      world.clock.moveTo(world.clock.now() + 60_000);
      drive.global.Files.create({ name, mimeType: DOCUMENT, parents: [id], appProperties: { key: `k${index}` } });
    }
    return id;
  });
  drive.people.create({ name: 'Приказ от руки', mimeType: DOCUMENT, folderId: folder }, CURATOR);
  return { ...stage, folder };
}

const names = (list: GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList): readonly unknown[] =>
  (list.files ?? []).map(({ name }) => name);

describe('Drive.Files.list', () => {
  it('answers a page of four fields a file when no fields are asked for', () => {
    const { drive, folder, as } = withFiles();

    expect(as(CURATOR, () => drive.global.Files.list({ q: "name = 'Черновики'" }))).toEqual({
      kind: 'drive#fileList',
      incompleteSearch: false,
      files: [{ kind: 'drive#file', id: folder, name: 'Черновики', mimeType: FOLDER }],
    });
  });

  it('finds a file by its property', () => {
    const { drive, as } = withFiles();

    const q = "appProperties has { key='key' and value='k1' } and trashed=false";

    expect(as(CURATOR, () => drive.global.Files.list({ q, spaces: 'drive', fields: 'files(name)' }))).toEqual({
      files: [{ name: 'Приказ 2' }],
    });
  });

  it('does not show under drive.file what a person put into the folder', () => {
    const { drive, folder, as } = withFiles();

    const found = as(CURATOR, () =>
      drive.global.Files.list({ q: `'${folder}' in parents and name contains 'Приказ'`, orderBy: 'name' }),
    );

    expect(names(found)).toEqual(['Приказ 12', 'Приказ 2']);
  });

  it('shows it under the scope drive', () => {
    const { drive, folder, as } = withFiles();

    const found = as(
      CURATOR,
      () => drive.global.Files.list({ q: `'${folder}' in parents and name contains 'Приказ'`, orderBy: 'name' }),
      ['drive'],
    );

    expect(names(found)).toEqual(['Приказ 12', 'Приказ 2', 'Приказ от руки']);
  });

  it('shows a colleague nothing of it under drive.file, though the folder is shared', () => {
    const { drive, folder, as } = withFiles();
    drive.people.share(folder, 'writer', { with: TEACHER, by: CURATOR });

    expect(as(TEACHER, () => drive.global.Files.list({ fields: 'files(id)' }))).toEqual({ files: [] });
  });

  it('shows a colleague a shared folder with what is in it under the scope drive', () => {
    const { drive, folder, as } = withFiles();
    drive.people.share(folder, 'reader', { with: TEACHER, by: CURATOR });

    const found = as(TEACHER, () => drive.global.Files.list({ orderBy: 'name' }), ['drive']);

    expect(names(found)).toEqual(['Анализ', 'Приказ 12', 'Приказ 2', 'Приказ от руки', 'Черновики']);
  });

  it('does not list what is merely open to everyone with the link', () => {
    const { drive, folder, as } = withFiles();
    as(CURATOR, () => drive.global.Permissions.create({ type: 'anyone', role: 'reader' }, folder));

    expect(as(TEACHER, () => drive.global.Files.list({ fields: 'files(id)' }), ['drive'])).toEqual({ files: [] });
  });

  it('lists what lies in the trash unless the query says otherwise', () => {
    const { drive, folder, as } = withFiles();
    drive.people.trash(folder, CURATOR);

    const [all, kept] = as(CURATOR, () => [
      drive.global.Files.list({ fields: 'files(id)' }),
      drive.global.Files.list({ q: 'trashed = false' }),
    ]);

    expect([all?.files?.length, kept?.files?.length]).toEqual([4, 0]);
  });

  it.each([
    ['name', ['Анализ', 'Приказ 12', 'Приказ 2', 'Черновики']],
    ['name_natural', ['Анализ', 'Приказ 2', 'Приказ 12', 'Черновики']],
    ['folder,createdTime desc', ['Черновики', 'Анализ', 'Приказ 2', 'Приказ 12']],
    ['modifiedTime', ['Черновики', 'Приказ 12', 'Приказ 2', 'Анализ']],
  ])('orders by %s', (orderBy, expected) => {
    const { drive, as } = withFiles();

    expect(names(as(CURATOR, () => drive.global.Files.list({ orderBy })))).toEqual(expected);
  });

  it('goes on page by page with the token', () => {
    const { drive, as } = withFiles();
    const options = { orderBy: 'name', pageSize: 3, fields: 'nextPageToken,files(name)' };

    const [first, second] = as(CURATOR, () => {
      const page = drive.global.Files.list(options);
      return [page, drive.global.Files.list({ ...options, pageToken: page.nextPageToken })];
    });

    expect(first).toEqual({
      nextPageToken: expect.any(String),
      files: ['Анализ', 'Приказ 12', 'Приказ 2'].map((name) => ({ name })),
    });
    expect(second).toEqual({ files: [{ name: 'Черновики' }] });
  });

  it.each([
    ['a token of another search', { pageToken: 'WzMsIm5hbWUgIl0' }],
    ['a page of no files', { pageSize: 0 }],
    ['a page of 1001 files', { pageSize: 1001 }],
    ['an unknown order', { orderBy: 'colour' }],
    ['an unknown direction', { orderBy: 'name up' }],
    ['a query that cannot be read', { q: 'name' }],
  ])('refuses %s with 400', (_what, options) => {
    const { drive, as } = withFiles();

    expect(refusalOf(() => as(CURATOR, () => drive.global.Files.list(options))).code).toBe(400);
  });
});
