import { aBlob, aDrive, CURATOR, DOCUMENT, FOLDER, refusalOf, SPREADSHEET, STRANGER, TEACHER } from './a-drive';

const FULL =
  'id,name,mimeType,parents,appProperties,trashed,createdTime,modifiedTime,webViewLink,isAppAuthorized,ownedByMe';

describe('Drive.Files.create', () => {
  it('answers kind, id, name and type when no fields are asked for', () => {
    const { drive, as } = aDrive();

    const file = as(CURATOR, () => drive.global.Files.create({ name: 'Приказы', mimeType: FOLDER }));

    expect(file).toEqual({
      kind: 'drive#file',
      id: expect.stringMatching(/^1[\w-]{24}$/),
      name: 'Приказы',
      mimeType: FOLDER,
    });
  });

  it('puts a file into «Мой диск» of its maker', () => {
    const { drive, as } = aDrive();

    const file = as(CURATOR, () =>
      drive.global.Files.create({ name: 'a', mimeType: DOCUMENT }, null, { fields: FULL }),
    );

    expect(file).toEqual({
      id: file.id,
      name: 'a',
      mimeType: DOCUMENT,
      parents: [drive.people.root(CURATOR)],
      trashed: false,
      createdTime: '2026-09-01T05:00:00.600Z',
      modifiedTime: '2026-09-01T05:00:00.600Z',
      webViewLink: `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`,
      isAppAuthorized: true,
      ownedByMe: true,
    });
  });

  it('puts a file with properties into a folder in the same call', () => {
    const { drive, as } = aDrive();

    const { folder, file } = as(CURATOR, () => {
      const made = drive.global.Files.create({ name: 'Приказы', mimeType: FOLDER });
      const resource = { name: 'a', mimeType: DOCUMENT, parents: [made.id ?? ''], appProperties: { key: 'abc' } };
      return { folder: made, file: drive.global.Files.create(resource, null, { fields: 'parents,appProperties' }) };
    });

    expect(file).toEqual({ parents: [folder.id], appProperties: { key: 'abc' } });
  });

  it('has the kind of the type make the content', () => {
    const { drive, contents, as } = aDrive();

    as(CURATOR, () => drive.global.Files.create({ name: 'Книга', mimeType: SPREADSHEET }));

    expect(contents).toEqual(['create Книга']);
  });

  it('hands an upload to the kind that it is converted to', () => {
    const { drive, contents, as } = aDrive();

    as(CURATOR, () =>
      drive.global.Files.create({ name: 'Основа', mimeType: DOCUMENT }, aBlob('docx', 'application/x-docx')),
    );

    expect(contents).toEqual(['create Основа from application/x-docx']);
  });

  it('keeps the bytes of a type that no editor has', () => {
    const { drive, as } = aDrive();

    const file = as(CURATOR, () => drive.global.Files.create({ name: 'a.txt' }, aBlob('да')));

    expect({ mimeType: file.mimeType, media: drive.people.media(file.id ?? '') }).toEqual({
      mimeType: 'text/plain',
      media: { mimeType: 'text/plain', bytes: [...Buffer.from('да')] },
    });
  });

  it('calls a file without a name Untitled', () => {
    const { drive, as } = aDrive();

    expect(as(CURATOR, () => drive.global.Files.create({ mimeType: FOLDER })).name).toBe('Untitled');
  });

  it('takes a property of 124 bytes, key and value together', () => {
    const { drive, as } = aDrive();
    const appProperties = { ключ: 'я'.repeat(58) };

    const file = as(CURATOR, () =>
      drive.global.Files.create({ mimeType: FOLDER, appProperties }, null, { fields: 'appProperties' }),
    );

    expect(file).toEqual({ appProperties });
  });

  it('refuses a property of more than 124 bytes', () => {
    const { drive, as } = aDrive();
    const appProperties = { ключ: `${'я'.repeat(58)}a` };

    expect(refusalOf(() => as(CURATOR, () => drive.global.Files.create({ mimeType: FOLDER, appProperties })))).toEqual({
      code: 403,
      message:
        'API call to drive.files.create failed with error: Properties and app properties are limited to 124 bytes in UTF-8 encoding, counting both the key and the value.',
    });
  });

  it('refuses more than 30 properties', () => {
    const { drive, as } = aDrive();
    const appProperties = Object.fromEntries(Array.from({ length: 31 }, (_, index) => [`k${index}`, 'v']));

    expect(
      refusalOf(() => as(CURATOR, () => drive.global.Files.create({ mimeType: FOLDER, appProperties }))).code,
    ).toBe(403);
  });

  it.each([
    ['two folders', { parents: ['root', 'root'] }, 400, 'A file cannot have multiple parents.'],
    ['an unknown folder', { parents: ['1nowhere'] }, 404, 'File not found: 1nowhere.'],
  ])('refuses %s', (_what, resource, code, message) => {
    const { drive, as } = aDrive();

    expect(refusalOf(() => as(CURATOR, () => drive.global.Files.create({ mimeType: FOLDER, ...resource })))).toEqual({
      code,
      message: `API call to drive.files.create failed with error: ${message}`,
    });
  });

  it('refuses a parent that is no folder', () => {
    const { drive, as } = aDrive();

    const refusal = refusalOf(() =>
      as(CURATOR, () => {
        const file = drive.global.Files.create({ mimeType: DOCUMENT });
        drive.global.Files.create({ mimeType: DOCUMENT, parents: [file.id ?? ''] });
      }),
    );

    expect(refusal).toMatchObject({ code: 403 });
  });

  it("does not see a colleague's folder under drive.file, though it is shared", () => {
    const { drive, as } = aDrive();
    const folder = as(CURATOR, () => {
      const made = drive.global.Files.create({ mimeType: FOLDER });
      drive.global.Permissions.create({ type: 'user', role: 'writer', emailAddress: TEACHER }, made.id ?? '');
      return made.id ?? '';
    });

    const refusal = refusalOf(() =>
      as(TEACHER, () => drive.global.Files.create({ mimeType: DOCUMENT, parents: [folder] })),
    );

    expect(refusal).toMatchObject({ code: 404 });
  });

  it("takes a colleague's shared folder under the scope drive", () => {
    const { drive, as } = aDrive();
    const folder = as(CURATOR, () => {
      const made = drive.global.Files.create({ mimeType: FOLDER });
      drive.global.Permissions.create({ type: 'user', role: 'writer', emailAddress: TEACHER }, made.id ?? '');
      return made.id ?? '';
    });

    const file = as(
      TEACHER,
      () => drive.global.Files.create({ mimeType: DOCUMENT, parents: [folder] }, null, { fields: 'parents' }),
      ['drive'],
    );

    expect(file).toEqual({ parents: [folder] });
  });

  it('needs drive.file or drive', () => {
    const { drive, as } = aDrive();

    expect(
      refusalOf(() => as(CURATOR, () => drive.global.Files.create({ mimeType: FOLDER }), ['forms'])).message,
    ).toContain('https://www.googleapis.com/auth/drive.file || https://www.googleapis.com/auth/drive');
  });

  it('spends the quota of created documents and spreadsheets', () => {
    const { drive, world, as } = aDrive();

    as(CURATOR, () => [DOCUMENT, SPREADSHEET, FOLDER].map((mimeType) => drive.global.Files.create({ mimeType })));

    expect(
      (['documentsCreated', 'spreadsheetsCreated'] as const).map((name) =>
        world.quotas.left(CURATOR, name, world.clock.now()),
      ),
    ).toEqual([249, 249]);
  });

  it('makes nothing when the call fails before', () => {
    const { drive, world, faults, as } = aDrive();
    faults.failBefore(1);

    refusalOf(() => as(CURATOR, () => drive.global.Files.create({ mimeType: FOLDER })));

    expect(world.files.all()).toEqual([]);
  });

  it('makes the file when only the reply is lost', () => {
    const { drive, world, faults, as } = aDrive();
    faults.failAfter(1);

    const refusal = refusalOf(() => as(CURATOR, () => drive.global.Files.create({ name: 'a', mimeType: FOLDER })));

    expect([refusal.code, world.files.all().some(({ name }) => name === 'a')]).toEqual([503, true]);
  });

  it('makes nothing when the content cannot be made', () => {
    const { drive, world, as } = aDrive();
    const broken = 'application/vnd.google-apps.form';
    world.files.registerKind({
      mimeType: broken,
      create: () => {
        throw new Error('broken');
      },
      copy: () => undefined,
    });

    refusalOf(() => as(CURATOR, () => drive.global.Files.create({ name: 'a', mimeType: broken })));

    expect(world.files.all().some(({ name }) => name === 'a')).toBe(false);
  });

  it.each([
    ['a field of the resource', { description: 'x' }, {}, 'Drive.Files.create resource.description'],
    ['an option', {}, { supportsAllDrives: true }, 'Drive.Files.create {supportsAllDrives}'],
    ['a field of the answer', {}, { fields: 'id,capabilities' }, 'Drive.Files.create fields=capabilities'],
  ])('names %s that is not served', (_what, resource, options, name) => {
    const { drive, as } = aDrive();

    expect(
      refusalOf(() => as(CURATOR, () => drive.global.Files.create({ mimeType: FOLDER, ...resource }, null, options)))
        .message,
    ).toBe(`${name} is not on the closed list of the local Workspace (docs/google.md)`);
  });

  it('does not serve types without a service', () => {
    const { drive, as } = aDrive();

    expect(
      refusalOf(() => as(CURATOR, () => drive.global.Files.create({ mimeType: 'application/vnd.google-apps.site' })))
        .message,
    ).toContain('application/vnd.google-apps.site is not on the closed list');
  });

  it('shares nothing with the script', () => {
    const { drive, as } = aDrive();

    const again = as(CURATOR, () => {
      const appProperties = { key: 'abc' };
      const file = drive.global.Files.create({ mimeType: FOLDER, appProperties }, null, { fields: '*' });
      appProperties.key = 'changed';
      Object.assign(file, { name: 'changed', appProperties: null });
      return drive.global.Files.get(file.id ?? '', { fields: 'name,appProperties' });
    });

    expect(again).toEqual({ name: 'Untitled', appProperties: { key: 'abc' } });
  });
});

describe('Drive.Files.copy', () => {
  it('keeps what the body does not name and changes what it names', () => {
    const { drive, contents, as } = aDrive();

    const copy = as(CURATOR, () => {
      const folder = drive.global.Files.create({ name: 'Шаблоны', mimeType: FOLDER });
      const source = drive.global.Files.create({
        name: 'Приказ',
        mimeType: DOCUMENT,
        parents: [folder.id ?? ''],
        appProperties: { template: 'order', key: 'old' },
      });
      const resource = { name: 'Приказ 7', appProperties: { key: 'new' } };
      const made = drive.global.Files.copy(resource, source.id ?? '', {
        fields: 'name,mimeType,parents,appProperties',
      });
      return { made, folder: folder.id };
    });

    expect(copy.made).toEqual({
      name: 'Приказ 7',
      mimeType: DOCUMENT,
      parents: [copy.folder],
      appProperties: { template: 'order', key: 'new' },
    });
    expect(contents).toEqual(['create Приказ', 'copy Приказ 7']);
  });

  it('clears a property that the body sets to null', () => {
    const { drive, as } = aDrive();

    const copy = as(CURATOR, () => {
      const source = drive.global.Files.create({ mimeType: DOCUMENT, appProperties: { key: 'a', other: 'b' } });
      // Google's types take text only; null is how a property is cleared (v3/files, appProperties).
      return drive.global.Files.copy({ appProperties: { key: null } as unknown as object }, source.id ?? '', {
        fields: 'appProperties',
      });
    });

    expect(copy).toEqual({ appProperties: { other: 'b' } });
  });

  it('does not take permissions along', () => {
    const { drive, as } = aDrive();

    const list = as(CURATOR, () => {
      const source = drive.global.Files.create({ mimeType: DOCUMENT });
      drive.global.Permissions.create({ type: 'anyone', role: 'reader' }, source.id ?? '');
      const copy = drive.global.Files.copy({}, source.id ?? '');
      return drive.global.Permissions.list(copy.id ?? '', { fields: 'permissions(role)' });
    });

    expect(list).toEqual({ permissions: [{ role: 'owner' }] });
  });

  it('copies bytes', () => {
    const { drive, as } = aDrive();

    const copy = as(CURATOR, () => {
      const source = drive.global.Files.create({ name: 'a.txt' }, aBlob('да'));
      return drive.global.Files.copy({ name: 'b.txt' }, source.id ?? '');
    });

    expect(drive.people.media(copy.id ?? '')?.bytes).toEqual([...Buffer.from('да')]);
  });

  it('gives the copy the name of its source unless told another', () => {
    const { drive, as } = aDrive();

    const copy = as(CURATOR, () => {
      const source = drive.global.Files.create({ name: 'a.txt' }, aBlob('да'));
      return drive.global.Files.copy({}, source.id ?? '');
    });

    expect(copy.name).toBe('a.txt');
  });

  it('does not copy folders', () => {
    const { drive, as } = aDrive();

    const refusal = refusalOf(() =>
      as(CURATOR, () => drive.global.Files.copy({}, drive.global.Files.create({ mimeType: FOLDER }).id ?? '')),
    );

    expect(refusal).toMatchObject({ code: 403 });
  });

  it('spends the quota of its kind', () => {
    const { drive, world, as } = aDrive();

    as(CURATOR, () => drive.global.Files.copy({}, drive.global.Files.create({ mimeType: DOCUMENT }).id ?? ''));

    expect(world.quotas.left(CURATOR, 'documentsCreated', world.clock.now())).toBe(248);
  });

  it('does not find what a person copied in Drive', () => {
    const { drive, as } = aDrive();
    const source = as(CURATOR, () => drive.global.Files.create({ mimeType: DOCUMENT }).id ?? '');
    const byHand = drive.people.copy(source, CURATOR);

    expect(refusalOf(() => as(CURATOR, () => drive.global.Files.copy({}, byHand.id)))).toEqual({
      code: 404,
      message: `API call to drive.files.copy failed with error: File not found: ${byHand.id}.`,
    });
  });
});

describe('Drive.Files.get', () => {
  it('does not find the file of a stranger', () => {
    const { drive, as } = aDrive();
    const id = as(CURATOR, () => drive.global.Files.create({ mimeType: DOCUMENT }).id ?? '');

    expect(refusalOf(() => as(STRANGER, () => drive.global.Files.get(id), ['drive']))).toEqual({
      code: 404,
      message: `API call to drive.files.get failed with error: File not found: ${id}.`,
    });
  });

  it('opens what is shared with everyone who has the link, under the scope drive', () => {
    const { drive, as } = aDrive();
    const id = as(CURATOR, () => {
      const file = drive.global.Files.create({ mimeType: DOCUMENT });
      drive.global.Permissions.create({ type: 'anyone', role: 'reader' }, file.id ?? '');
      return file.id ?? '';
    });

    const file = as(STRANGER, () => drive.global.Files.get(id, { fields: 'isAppAuthorized,ownedByMe,permissions' }), [
      'drive',
    ]);

    expect(file).toEqual({ isAppAuthorized: false, ownedByMe: false });
  });

  it('does not see «Мой диск» itself under drive.file', () => {
    const { drive, as } = aDrive();

    expect(refusalOf(() => as(CURATOR, () => drive.global.Files.get('root'))).code).toBe(404);
  });

  it('names «Мой диск» under the scope drive', () => {
    const { drive, as } = aDrive();

    expect(as(CURATOR, () => drive.global.Files.get('root', { fields: 'name' }), ['drive'])).toEqual({
      name: 'Мой диск',
    });
  });

  it('shows the published view among the permissions only when asked', () => {
    const { drive, world, as } = aDrive();
    const form = 'application/vnd.google-apps.form';
    world.files.registerKind({ mimeType: form, create: () => undefined, copy: () => undefined });

    const [without, withView] = as(CURATOR, () => {
      const id = drive.global.Files.create({ mimeType: form }).id ?? '';
      drive.global.Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, id);
      return [
        drive.global.Files.get(id, { fields: 'permissions(type,view)' }),
        drive.global.Files.get(id, { fields: 'permissions(type,view)', includePermissionsForView: 'published' }),
      ];
    });

    expect(without).toEqual({ permissions: [{ type: 'user' }] });
    expect(withView).toEqual({ permissions: [{ type: 'user' }, { type: 'anyone', view: 'published' }] });
  });
});
