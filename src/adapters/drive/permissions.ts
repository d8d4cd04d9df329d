/** The advanced service's permissions; it is missing only when the manifest was changed by hand. */

import { GoogleRefusedError } from '../../app/errors';

/** @throws GoogleRefusedError */
export function permissions(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection {
  if (typeof Drive === 'undefined' || !Drive.Permissions)
    throw new GoogleRefusedError('The Drive service is not enabled in appsscript.json');
  return Drive.Permissions;
}
