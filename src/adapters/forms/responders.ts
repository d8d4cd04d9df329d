/**
 * Who may answer a form: everybody who has its link, also outside the college's domain. That is a permission on the file's published view
 * (workspace/forms/api/guides/publish-form); FormApp offers named readers only.
 */

import type { Access } from '../../domain/intake/answer-table';
import { isUsedUp } from '../drive/attempt';
import { permissions } from '../drive/permissions';
import { failureOf } from '../sheets/sheets-api';

/** Gives the permission unless it is there. What Google refuses for good (a domain's rule, a form that is not the app's) is left to a person. */
export function openToEverybody(fileId: string): Access {
  try {
    if (!isOpenToEverybody(fileId)) permissions().create({ type: 'anyone', role: 'reader', view: 'published' }, fileId);
    return 'everybody';
  } catch (error) {
    if (isForGood(error)) return 'by-hand';
    throw error;
  }
}

/** @throws what Drive throws */
export function isOpenToEverybody(fileId: string): boolean {
  const { permissions: given = [] } = permissions().list(fileId, {
    includePermissionsForView: 'published',
    fields: 'permissions(type,role,view)',
  });
  return given.some(({ type, view }) => type === 'anyone' && view === 'published');
}

function isForGood(error: unknown): boolean {
  const failure = failureOf(error);
  return (failure === 'refused' || failure === 'invalid') && !isUsedUp(error as Error);
}
