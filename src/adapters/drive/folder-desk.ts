/** Shares the programme's folder with another account; what lies in it is shared with it (drive/api/guides/manage-sharing). */

import type { FolderDesk } from '../../app/desks';
import { attempt } from './attempt';
import type { DriveFiles } from './files';
import { permissions } from './permissions';

/** Opens the desk for the account that runs the script: only its own folder is found. */
export function folderDesk(files: Pick<DriveFiles, 'standingFolder'>): FolderDesk {
  return {
    shareWith(account) {
      const folder = files.standingFolder();
      if (folder === undefined) return;
      const grant = { type: 'user', role: 'writer', emailAddress: account };
      // Asked for twice, Google keeps one permission of an account on a file.
      attempt(() => permissions().create(grant, folder, { sendNotificationEmail: false, fields: 'id' }));
    },
  };
}
