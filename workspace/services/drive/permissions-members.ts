/** Drive.Permissions in the script's hand. */

import { requireWritable } from './access';
import type { DriveParts } from './drive-state';
import { answer, passing, VIEW } from './passing';
import { grantPermission } from './permissions';
import { readBody, readOptions, textOption, type PermissionBody } from './request';
import { answeredPermissions, PERMISSION_DEFAULTS, PERMISSION_SHAPE, permissionResource } from './resource';

type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
type PermissionList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.PermissionList;

export interface DrivePermissions {
  create(resource: Permission, fileId: string, options?: object): Permission;
  list(fileId: string, options?: object): PermissionList;
}

const LIST_SHAPE = { kind: true, permissions: PERMISSION_SHAPE } as const;

/** Makes the members of `Drive.Permissions`. */
export function createPermissionsMembers(parts: DriveParts): DrivePermissions {
  return {
    create(resource, fileId, options) {
      const label = 'Drive.Permissions.create';
      const body = readBody<PermissionBody>(resource, ['type', 'role', 'emailAddress', 'view'], label);
      const given = readOptions(options, ['fields', 'sendNotificationEmail'], label);
      const fields = textOption(given.fields) ?? PERMISSION_DEFAULTS;
      return passing(parts, label)({ args: [body, fileId] }, (ask) => {
        const granted = grantPermission(
          parts,
          { fileId, body, sendNotificationEmail: given.sendNotificationEmail },
          ask,
        );
        return answer(permissionResource(granted), { fields, shape: PERMISSION_SHAPE, label });
      });
    },
    list(fileId, options) {
      const label = 'Drive.Permissions.list';
      const given = readOptions(options, ['fields', VIEW], label);
      const fields = textOption(given.fields) ?? `kind,permissions(${PERMISSION_DEFAULTS})`;
      return passing(parts, label)({ args: [fileId] }, (ask) => {
        const { files } = parts.world;
        const permissions = answeredPermissions(files, requireWritable(files, fileId, ask), textOption(given[VIEW]));
        return answer({ kind: 'drive#permissionList', permissions }, { fields, shape: LIST_SHAPE, label });
      });
    },
  };
}
