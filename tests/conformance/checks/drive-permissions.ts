/** Drive.Permissions: who may see a file, and who may answer a form. */

import type { Check } from '../check';
import { equal, throws } from '../expect';
import { TYPES } from '../kit';
import { permissions } from '../services';

const REST = 'workspace/drive/api/reference/rest/v3/permissions';
const SHARING = 'workspace/drive/api/guides/manage-sharing';
const PUBLISHING = 'workspace/forms/api/guides/publish-form';

const API_ERROR = 'GoogleJsonResponseException';
const NOWHERE = '1conformanceconformanceconf';

type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

const ANYONE: Permission = { type: 'anyone', role: 'reader' };

function grantsOf(id: string, options: object = {}): readonly Permission[] {
  return permissions().list(id, { fields: 'permissions(type,role,view)', ...options }).permissions ?? [];
}

function rolesOfAnyone(id: string): readonly (string | undefined)[] {
  return grantsOf(id).flatMap(({ type, role }) => (type === 'anyone' ? [role] : []));
}

/** Bodies that lack what they must have. */
const REFUSED = [
  { id: 'needs-a-type', body: { role: 'reader' } },
  { id: 'needs-a-role', body: { type: 'anyone' } },
  { id: 'needs-the-address-of-a-user', body: { type: 'user', role: 'reader' } },
] as const;

const GIVING: readonly Check[] = [
  ...REFUSED.map(({ id, body }): Check => ({
    id: `drive/permissions-create/${id}`,
    page: id === 'needs-the-address-of-a-user' ? REST : 'workspace/drive/api/guides/handle-errors',
    covers: ['Drive.Permissions.create'],
    run(kit) {
      const folder = kit.folder();

      throws(() => permissions().create(body, folder), { name: API_ERROR, code: 400 });
    },
  })),
  {
    id: 'drive/permissions-create/answers-the-default-fields',
    page: REST,
    covers: ['Drive.Permissions.create'],
    run(kit) {
      const { kind, type, role, id } = permissions().create(ANYONE, kit.folder());

      equal([kind, type, role, typeof id], ['drive#permission', 'anyone', 'reader', 'string']);
    },
  },
  {
    id: 'drive/permissions-create/answers-the-fields-that-are-asked-for',
    page: 'workspace/drive/api/guides/fields-parameter',
    covers: ['Drive.Permissions.create'],
    run(kit) {
      equal(permissions().create(ANYONE, kit.folder(), { fields: 'role' }), { role: 'reader' });
    },
  },
  {
    id: 'drive/permissions-create/gives-a-grantee-one-permission',
    page: REST,
    covers: ['Drive.Permissions.create', 'Drive.Permissions.list'],
    run(kit) {
      const folder = kit.folder();

      const ids = [1, 2].map(() => permissions().create(ANYONE, folder, { fields: 'id' }).id);

      equal([new Set(ids).size, rolesOfAnyone(folder)], [1, ['reader']]);
    },
  },
  {
    id: 'drive/permissions-create/sends-no-mail-about-everybody',
    page: `${REST}/create`,
    covers: ['Drive.Permissions.create'],
    run(kit) {
      const folder = kit.folder();

      throws(() => permissions().create(ANYONE, folder, { sendNotificationEmail: true }), { name: API_ERROR });
    },
  },
  {
    id: 'drive/permissions-create/does-not-know-a-file-that-is-not-there',
    page: 'workspace/drive/api/guides/handle-errors',
    covers: ['Drive.Permissions.create'],
    run() {
      throws(() => permissions().create(ANYONE, NOWHERE), {
        name: API_ERROR,
        code: 404,
        message: new RegExp(`File not found: ${NOWHERE}`),
      });
    },
  },
  {
    id: 'drive/permissions-create/reaches-what-lies-in-a-folder',
    page: SHARING,
    covers: ['Drive.Permissions.create', 'Drive.Permissions.list'],
    run(kit) {
      const folder = kit.folder();
      const id = kit.file({ mimeType: TYPES.folder, parents: [folder] });

      permissions().create(ANYONE, folder);

      // «The propagation occurs recursively through all nested folders», which takes its time.
      for (let tries = 0; tries < 6 && rolesOfAnyone(id).length === 0; tries += 1) Utilities.sleep(2500);
      equal(rolesOfAnyone(id), ['reader']);
    },
  },
  {
    id: 'drive/permissions-create/reaches-what-is-put-into-a-folder-later',
    page: SHARING,
    covers: ['Drive.Permissions.create', 'Drive.Permissions.list', 'Drive.Files.create'],
    run(kit) {
      const folder = kit.folder();
      permissions().create(ANYONE, folder);

      const id = kit.file({ mimeType: TYPES.folder, parents: [folder] });

      for (let tries = 0; tries < 6 && rolesOfAnyone(id).length === 0; tries += 1) Utilities.sleep(2500);
      equal(rolesOfAnyone(id), ['reader']);
    },
  },
];

const LISTING: readonly Check[] = [
  {
    id: 'drive/permissions-list/names-the-owner-of-a-new-file',
    page: `${REST}/list`,
    covers: ['Drive.Permissions.list'],
    run(kit) {
      const owners = grantsOf(kit.folder()).filter(({ role }) => role === 'owner');

      equal(owners, [{ type: 'user', role: 'owner' }]);
    },
  },
  {
    id: 'drive/permissions-list/answers-the-default-fields',
    page: REST,
    covers: ['Drive.Permissions.list'],
    run(kit) {
      const { kind, permissions: [owner] = [] } = permissions().list(kit.folder());

      const shown = Object.keys(owner ?? {}).filter((name) => ['kind', 'id', 'type', 'role'].includes(name));
      equal([kind, owner?.kind, shown.length], ['drive#permissionList', 'drive#permission', 4]);
    },
  },
  {
    id: 'drive/permissions-list/tells-the-address-of-a-user-when-asked',
    page: REST,
    covers: ['Drive.Permissions.list'],
    run(kit) {
      const fields = 'permissions(role,emailAddress)';
      const { permissions: given = [] } = permissions().list(kit.folder(), { fields });

      const [owner] = given.filter(({ role }) => role === 'owner');
      equal(owner?.emailAddress, Session.getEffectiveUser().getEmail());
    },
  },
  {
    id: 'drive/permissions-list/does-not-know-a-file-that-is-not-there',
    page: 'workspace/drive/api/guides/handle-errors',
    covers: ['Drive.Permissions.list'],
    run() {
      throws(() => permissions().list(NOWHERE), { name: API_ERROR, code: 404 });
    },
  },
  {
    id: 'drive/permissions-list/shows-those-who-may-answer-a-form-when-asked',
    page: PUBLISHING,
    covers: ['Drive.Permissions.list', 'Drive.Permissions.create'],
    run(kit) {
      const id = kit.form().setPublished(true).getId();
      permissions().create({ ...ANYONE, view: 'published' }, id);

      const seen = grantsOf(id, { includePermissionsForView: 'published' }).filter(({ view }) => view === 'published');

      equal(
        seen.filter(({ type }) => type === 'anyone'),
        [{ ...ANYONE, view: 'published' }],
      );
    },
  },
  {
    id: 'drive/permissions-list/leaves-out-those-of-a-view-otherwise',
    page: `${REST}/list`,
    covers: ['Drive.Permissions.list', 'Drive.Permissions.create'],
    run(kit) {
      const id = kit.form().setPublished(true).getId();
      permissions().create({ ...ANYONE, view: 'published' }, id);

      equal(
        grantsOf(id).filter(({ view }) => view === 'published'),
        [],
      );
    },
  },
];

export const DRIVE_PERMISSION_CHECKS: readonly Check[] = [...GIVING, ...LISTING];
