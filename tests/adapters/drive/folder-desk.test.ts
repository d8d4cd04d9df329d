import { driveFiles } from '../../../src/adapters/drive/files';
import { folderDesk } from '../../../src/adapters/drive/folder-desk';
import { type AdapterWorkspace, aWorkspace, CURATOR, SECOND_CURATOR } from '../in-workspace';

function share(workspace: AdapterWorkspace): void {
  workspace.inWorkspace(() => folderDesk(driveFiles()).shareWith(SECOND_CURATOR), { user: CURATOR });
}

describe('folderDesk.shareWith', () => {
  it('lets the other account edit the folder', () => {
    const workspace = aWorkspace();
    const folder = workspace.inWorkspace(() => driveFiles().folder(), { user: CURATOR });

    share(workspace);

    const { permissions = [] } = workspace.world.files.get(folder) ?? {};
    expect(permissions.map(({ role, emailAddress }) => [role, emailAddress])).toEqual([
      ['owner', CURATOR],
      ['writer', SECOND_CURATOR],
    ]);
  });

  it('makes no folder for the sake of sharing it', () => {
    const workspace = aWorkspace();

    share(workspace);

    expect(workspace.lastRun().calls.get('Drive.Files.create')).toBeUndefined();
  });
});
