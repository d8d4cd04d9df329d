import { aDrive, CURATOR, DOCUMENT, FOLDER, refusalOf, TEACHER } from './a-drive';

const ANYONE = { type: 'anyone', role: 'reader' } as const;

describe('Drive.Permissions.create', () => {
  it('answers kind, id, type and role when no fields are asked for', () => {
    const { drive, as } = aDrive();

    const permission = as(CURATOR, () =>
      drive.global.Permissions.create(ANYONE, drive.global.Files.create({ mimeType: DOCUMENT }).id ?? ''),
    );

    expect(permission).toEqual({ kind: 'drive#permission', id: 'anyoneWithLink', type: 'anyone', role: 'reader' });
  });

  it('gives a grantee the new role instead of the old one', () => {
    const { drive, as } = aDrive();

    const list = as(CURATOR, () => {
      const id = drive.global.Files.create({ mimeType: DOCUMENT }).id ?? '';
      drive.global.Permissions.create({ type: 'user', role: 'reader', emailAddress: TEACHER }, id, {
        sendNotificationEmail: false,
      });
      drive.global.Permissions.create({ type: 'user', role: 'writer', emailAddress: TEACHER }, id, {
        sendNotificationEmail: false,
      });
      return drive.global.Permissions.list(id, { fields: 'permissions(emailAddress,role)' });
    });

    expect(list).toEqual({
      permissions: [
        { emailAddress: CURATOR, role: 'owner' },
        { emailAddress: TEACHER, role: 'writer' },
      ],
    });
  });

  it.each([
    ['no type', { role: 'reader' }, {}],
    ['no role', { type: 'anyone' }, {}],
    ['a user without an address', { type: 'user', role: 'reader' }, {}],
    ['a user with half an address', { type: 'user', role: 'reader', emailAddress: 'teacher' }, {}],
    ['everyone with an address', { ...ANYONE, emailAddress: TEACHER }, {}],
    ['everyone with a notification', ANYONE, { sendNotificationEmail: false }],
    ['a published view of a document', { ...ANYONE, view: 'published' }, {}],
    ['another view', { ...ANYONE, view: 'metadata' }, {}],
  ])('refuses %s with 400', (_what, resource, options) => {
    const { drive, as } = aDrive();

    const refusal = refusalOf(() =>
      as(CURATOR, () =>
        drive.global.Permissions.create(resource, drive.global.Files.create({ mimeType: DOCUMENT }).id ?? '', options),
      ),
    );

    expect(refusal.code).toBe(400);
  });

  it('does not hand over ownership', () => {
    const { drive, as } = aDrive();

    const refusal = refusalOf(() =>
      as(CURATOR, () =>
        drive.global.Permissions.create(
          { type: 'user', role: 'owner', emailAddress: TEACHER },
          drive.global.Files.create({ mimeType: DOCUMENT }).id ?? '',
        ),
      ),
    );

    expect(refusal.message).toContain('Drive.Permissions.create role=owner is not on the closed list');
  });
});

describe('Drive.Permissions.list', () => {
  it('shows what a file has from its folders', () => {
    const { drive, as } = aDrive();

    const list = as(CURATOR, () => {
      const folder = drive.global.Files.create({ mimeType: FOLDER }).id ?? '';
      const id = drive.global.Files.create({ mimeType: DOCUMENT, parents: [folder] }).id ?? '';
      drive.global.Permissions.create({ type: 'user', role: 'writer', emailAddress: TEACHER }, folder);
      return drive.global.Permissions.list(id);
    });

    expect(list).toEqual({
      kind: 'drive#permissionList',
      permissions: [
        { kind: 'drive#permission', id: expect.stringMatching(/^\d{20}$/), type: 'user', role: 'owner' },
        { kind: 'drive#permission', id: expect.stringMatching(/^\d{20}$/), type: 'user', role: 'writer' },
      ],
    });
  });
});
