/**
 * Who may answer a form: everybody who has its link, also outside the college's domain. That is a permission on the file's published view
 * (workspace/forms/api/guides/publish-form); FormApp offers named readers only.
 */

import { GoogleRefusedError } from '../../app/errors';

/** Gives the permission unless it is there. */
export function openToEverybody(fileId: string): void {
  if (!isOpen(fileId)) permissions().create({ type: 'anyone', role: 'reader', view: 'published' }, fileId);
}

function isOpen(fileId: string): boolean {
  const { permissions: given = [] } = permissions().list(fileId, {
    includePermissionsForView: 'published',
    fields: 'permissions(type,role,view)',
  });
  return given.some(({ type, view }) => type === 'anyone' && view === 'published');
}

function permissions(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection {
  if (typeof Drive === 'undefined' || !Drive.Permissions)
    throw new GoogleRefusedError('The Drive service is not enabled in appsscript.json');
  return Drive.Permissions;
}
