/** Files and permissions as Drive answers them (reference: v3/files, v3/permissions). */

import type { FilePermission, FileRecord, Files } from '../../core/files';
import { isTrashed, permissionsOf, roleOf } from '../../core/sharing';
import type { World } from '../../core/world';
import type { Viewer } from './access';
import { FOLDER } from './drive-state';
import type { Shape } from './fields';

type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

export const PERMISSION_SHAPE: Shape = { kind: true, id: true, type: true, role: true, emailAddress: true, view: true };

export const FILE_SHAPE: Shape = {
  kind: true,
  id: true,
  name: true,
  mimeType: true,
  parents: true,
  appProperties: true,
  trashed: true,
  explicitlyTrashed: true,
  createdTime: true,
  modifiedTime: true,
  webViewLink: true,
  isAppAuthorized: true,
  ownedByMe: true,
  permissions: PERMISSION_SHAPE,
};

/** «The list method returns only the kind, id, name, mimeType … fields for each file», and so do the others. */
export const FILE_DEFAULTS = 'kind,id,name,mimeType';
export const PERMISSION_DEFAULTS = 'kind,id,type,role';

/** A permission as JSON. */
export function permissionResource({ id, type, role, emailAddress, view }: FilePermission): Permission {
  return {
    kind: 'drive#permission',
    id,
    type,
    role,
    ...(emailAddress === undefined ? {} : { emailAddress }),
    ...(view === undefined ? {} : { view }),
  };
}

/** Permissions that are answered: those of the published view only when `includePermissionsForView` asks for them. */
export function answeredPermissions(files: Files, file: FileRecord, view: string | undefined): readonly Permission[] {
  return permissionsOf(files, file)
    .filter((permission) => permission.view === undefined || permission.view === view)
    .map(permissionResource);
}

/** A file as JSON, every field that the local Workspace answers; permissions only for those who may share. */
export function fileResource(
  { files, answers }: Pick<World, 'files' | 'answers'>,
  file: FileRecord,
  ask: { readonly viewer: Viewer; readonly view?: string | undefined },
): File {
  const { user } = ask.viewer;
  const maySeePermissions = roleOf(files, file, user) !== 'reader';
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.parents.length > 0 ? { parents: [...file.parents] } : {}),
    ...(Object.keys(file.appProperties).length > 0 ? { appProperties: { ...file.appProperties } } : {}),
    trashed: isTrashed(files, file),
    explicitlyTrashed: file.trashed,
    createdTime: new Date(file.createdTime).toISOString(),
    modifiedTime: new Date(file.modifiedTime).toISOString(),
    webViewLink: webViewLink(file),
    isAppAuthorized: files.isOfApp(file, user) && (file.mimeType !== FORM || answers.to(AUTHORIZED_FORM) === 'true'),
    ownedByMe: file.owner === user,
    ...(maySeePermissions ? { permissions: [...answeredPermissions(files, file, ask.view)] } : {}),
  };
}

const AUTHORIZED_FORM = 'drive/app-authorized-form';
const FORM = 'application/vnd.google-apps.form';

const EDITORS: Readonly<Record<string, string>> = {
  'application/vnd.google-apps.document': 'document',
  'application/vnd.google-apps.spreadsheet': 'spreadsheets',
  'application/vnd.google-apps.form': 'forms',
};

/** The address at which a person opens the file. */
export function webViewLink({ id, mimeType }: Pick<FileRecord, 'id' | 'mimeType'>): string {
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  const editor = EDITORS[mimeType];
  if (editor === undefined) return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
  return `https://docs.google.com/${editor}/d/${id}/edit?usp=drivesdk`;
}
