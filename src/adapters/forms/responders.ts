/**
 * Who may answer a form: everybody who has its link, also outside the college's domain. That is a permission on the file's published view
 * (workspace/forms/api/guides/publish-form); FormApp offers named readers only.
 */

import { permissions } from '../drive/permissions';

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
