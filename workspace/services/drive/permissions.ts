/** Drive.Permissions.create (reference: v3/permissions): who may see a file, and who may answer a form. */

import { ApiError, NotOnTheListError } from '../../core/errors';
import type { FilePermission } from '../../core/files';
import { permissionIdOf } from '../../core/sharing';
import { requireWritable } from './access';
import type { DriveParts } from './drive-state';
import type { Ask } from './places';
import type { PermissionBody } from './request';

const FORM = 'application/vnd.google-apps.form';

interface Grant {
  readonly fileId: string;
  readonly body: PermissionBody;
  readonly sendNotificationEmail: unknown;
}

/** Gives a permission; a grantee who has one gets the new role instead. */
export function grantPermission(parts: DriveParts, grant: Grant, ask: Ask): FilePermission {
  const { files } = parts.world;
  const file = requireWritable(files, grant.fileId, ask);
  const permission = readPermission(grant, ask.method);
  if (permission.view !== undefined && file.mimeType !== FORM) {
    throw new ApiError(ask.method, 400, 'The specified view is not supported for this file.');
  }
  if (permission.view !== undefined && parts.world.answers.to('forms/responder-permission') === 'refuses') {
    throw new ApiError(ask.method, 403, `The user does not have sufficient permissions for file ${file.id}.`);
  }
  const others = file.permissions.filter(({ id, view }) => id !== permission.id || view !== permission.view);
  files.change(file.id, { permissions: [...others, permission] });
  return permission;
}

function readPermission({ body, sendNotificationEmail }: Grant, method: string): FilePermission {
  const { type, role, emailAddress, view } = body;
  if (type === undefined) throw new ApiError(method, 400, 'The permission type field is required.');
  if (role === undefined) throw new ApiError(method, 400, 'The permission role field is required.');
  if (role !== 'reader' && role !== 'writer') throw new NotOnTheListError(`Drive.Permissions.create role=${role}`);
  const rest: Pick<FilePermission, 'role' | 'view'> = { role, ...(view === undefined ? {} : { view }) };
  if (view !== undefined && role !== 'reader')
    throw new ApiError(method, 400, 'The specified role is not allowed for this view.');
  if (type === 'anyone') {
    refuseAddress(emailAddress, method);
    refuseNotification(sendNotificationEmail, method);
    return { id: 'anyoneWithLink', type, ...rest };
  }
  if (type !== 'user') throw new NotOnTheListError(`Drive.Permissions.create type=${type}`);
  if (emailAddress === undefined || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(emailAddress)) {
    throw new ApiError(
      method,
      400,
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  }
  return { id: permissionIdOf(emailAddress), type, emailAddress, ...rest };
}

function refuseAddress(emailAddress: string | undefined, method: string): void {
  if (emailAddress === undefined) return;
  throw new ApiError(
    method,
    400,
    'The specified emailAddress is invalid or not applicable for the given permission type.',
  );
}

/** «This defaults to true for users and groups, and is not allowed for other requests.» */
function refuseNotification(sendNotificationEmail: unknown, method: string): void {
  if (sendNotificationEmail === undefined) return;
  throw new ApiError(method, 400, 'sendNotificationEmail is not allowed for this permission type.');
}
