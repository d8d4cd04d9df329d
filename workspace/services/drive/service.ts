/** The advanced Drive service, v3, as far as the product calls it (reference: workspace/drive/api/reference/rest/v3). */

import { expose } from '../../core/expose';
import type { World } from '../../core/world';
import { driveReducer, FOLDER, rootOf, type DriveParts } from './drive-state';
import { createFilesMembers, type DriveFiles } from './files-members';
import { createDrivePeople, type DrivePeople } from './people';
import { createPermissionsMembers, type DrivePermissions } from './permissions-members';

/** What the script holds under the name `Drive`. */
export interface DriveGlobal {
  readonly Files: DriveFiles;
  readonly Permissions: DrivePermissions;
}

/** Makes the Drive service and registers folders as a kind of content. */
export function createDrive(world: World): { readonly global: DriveGlobal; readonly people: DrivePeople } {
  const parts: DriveParts = { world, ...world.store.register(driveReducer) };
  world.files.registerKind({ mimeType: FOLDER, create: () => undefined, copy: () => undefined });
  world.files.registerHome((user) => rootOf(parts, user));
  const global = {
    Files: expose('Drive.Files', createFilesMembers(parts)),
    Permissions: expose('Drive.Permissions', createPermissionsMembers(parts)),
  };
  return { global: expose('Drive', global), people: createDrivePeople(parts) };
}
