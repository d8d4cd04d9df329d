import { type DriveFiles, driveFiles, type FileWish, FOLDER_TYPE } from '../../../src/adapters/drive/files';
import { CURATOR, SECOND_CURATOR, type AdapterWorkspace, aWorkspace } from '../in-workspace';

const DOCUMENT = 'application/vnd.google-apps.document';

const WISH: FileWish = { key: 'paper Д-001', name: 'Приказ', mimeType: DOCUMENT };

/** Works with the files in a run of its own. */
function inRun<T>(workspace: AdapterWorkspace, work: (files: DriveFiles) => T, user = CURATOR): T {
  return workspace.inWorkspace(() => work(driveFiles()), { user });
}

/** The files that carry a key. */
function keyed({ world }: AdapterWorkspace) {
  return world.files.all().filter(({ appProperties }) => appProperties['key'] !== undefined);
}

/** What a failed delivery says: the kind of failure, or the error's name when it is none. */
function failureOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return (error as { readonly failure?: string }).failure ?? (error as Error).name;
  }
  return undefined;
}

describe('driveFiles', () => {
  it('makes a file in its folder with the hash of its key', () => {
    const workspace = aWorkspace();
    const id = inRun(workspace, (files) => files.ensureFile({ ...WISH, parent: files.folder() }));

    const [folder, file] = keyed(workspace);
    expect(folder).toMatchObject({ name: 'Программа наставничества', mimeType: FOLDER_TYPE, owner: CURATOR });
    expect(file).toMatchObject({ id, name: 'Приказ', mimeType: DOCUMENT, parents: [folder?.id] });
    expect(file?.appProperties).toEqual({ key: expect.stringMatching(/^[0-9a-f]{64}$/), state: 'begun' });
  });

  it('finds the file of an earlier run and makes no second one', () => {
    const workspace = aWorkspace();
    const first = inRun(workspace, (files) => files.ensureFile(WISH));

    expect(inRun(workspace, (files) => files.ensureFile(WISH))).toBe(first);
    expect(keyed(workspace)).toHaveLength(1);
  });

  it('looks a file up once a run', () => {
    const workspace = aWorkspace();
    inRun(workspace, (files) => [files.folder(), files.folder(), files.folder()]);

    expect(workspace.lastRun().calls.get('Drive.Files.list')).toBe(1);
    expect(workspace.lastRun().calls.get('Drive.Files.create')).toBe(1);
  });

  it('tells keys apart', () => {
    const workspace = aWorkspace();
    const ids = inRun(workspace, (files) => ['а', 'б'].map((key) => files.ensureFile({ ...WISH, key })));

    expect(new Set(ids).size).toBe(2);
  });

  it('makes a file anew that somebody has put into the trash', () => {
    const workspace = aWorkspace();
    const first = inRun(workspace, (files) => files.ensureFile(WISH));
    workspace.people.drive.trash(first, CURATOR);

    expect(inRun(workspace, (files) => files.ensureFile(WISH))).not.toBe(first);
  });

  it('finds a file that people have renamed and moved', () => {
    const workspace = aWorkspace();
    const first = inRun(workspace, (files) => files.ensureFile({ ...WISH, parent: files.folder() }));
    workspace.people.drive.rename(first, 'Моё имя', CURATOR);
    workspace.people.drive.move(first, workspace.people.drive.root(CURATOR), CURATOR);

    expect(inRun(workspace, (files) => files.ensureFile(WISH))).toBe(first);
    expect(workspace.world.files.get(first)?.name).toBe('Моё имя');
  });

  it('gives a copy its own key and state, not those of its original', () => {
    const workspace = aWorkspace();
    const [original, copy] = inRun(workspace, (files) => {
      const template = files.ensureFile({ ...WISH, key: 'template' });
      files.settle(template, 'Шаблон');
      return [template, files.ensureFile({ ...WISH, copyOf: template })];
    });

    const [one, other] = [original, copy].map((id) => workspace.world.files.get(id ?? '')?.appProperties);
    expect(one?.['state']).toBe('settled');
    expect(other?.['state']).toBe('begun');
    expect(other?.['key']).not.toBe(one?.['key']);
  });

  it('remembers that a file is settled, in this run and in later ones', () => {
    const workspace = aWorkspace();
    const states = inRun(workspace, (files) => {
      const { id, isSettled } = files.standingFile(WISH);
      files.settle(id, 'Приказ № 1');
      return [isSettled, files.standingFile(WISH).isSettled];
    });

    expect([...states, inRun(workspace, (files) => files.standingFile(WISH).isSettled)]).toEqual([false, true, true]);
    expect(keyed(workspace)[0]?.name).toBe('Приказ № 1');
  });

  it('renames a file and changes nothing else', () => {
    const workspace = aWorkspace();
    inRun(workspace, (files) => files.renameFile(files.ensureFile(WISH), 'Другое'));

    expect(keyed(workspace)[0]).toMatchObject({ name: 'Другое', appProperties: { state: 'begun' } });
  });

  it('makes one file although the reply about it was lost', () => {
    const workspace = aWorkspace();
    // Calls of the run: digest, list, create.
    workspace.faults.failAfter(3, 503);

    expect(failureOf(() => inRun(workspace, (files) => files.ensureFile(WISH)))).toBe('later');
    inRun(workspace, (files) => files.ensureFile(WISH));
    expect(keyed(workspace)).toHaveLength(1);
  });

  it('says that the quota of the day is used up', () => {
    const workspace = aWorkspace();
    // Calls of the run: digest, list, create.
    workspace.faults.endQuota(3, 'documentsCreated');

    expect(failureOf(() => inRun(workspace, (files) => files.ensureFile(WISH)))).toBe('used-up');
    expect(keyed(workspace)).toHaveLength(0);
  });

  it('does not search again in the run that lost the reply', () => {
    const workspace = aWorkspace();
    workspace.faults.failAfter(3, 500);

    const failures = inRun(workspace, (files) => [1, 2].map(() => failureOf(() => files.ensureFile(WISH))));

    expect(failures).toEqual(['later', 'later']);
    expect(workspace.lastRun().calls.get('Drive.Files.list')).toBe(1);
  });

  it.each([
    ['the search fails', 2, 503],
    ['the quota of requests is used up', 3, 429],
    ['making it fails', 3, 500],
  ] as const)('comes later when %s', (_, call, code) => {
    const workspace = aWorkspace();
    workspace.faults.failBefore(call, code);

    expect(failureOf(() => inRun(workspace, (files) => files.ensureFile(WISH)))).toBe('later');
    expect(keyed(workspace)).toHaveLength(0);
  });

  it.each([
    ['the original is gone', { ...WISH, copyOf: 'nowhere' }],
    ['the folder is gone', { ...WISH, parent: 'nowhere' }],
  ])('is refused when %s', (_, wish) => {
    expect(failureOf(() => inRun(aWorkspace(), (files) => files.ensureFile(wish)))).toBe('refused');
  });

  it('does not take a stopped run for a failed delivery', () => {
    const workspace = aWorkspace();
    workspace.faults.cutAt(3);

    expect(failureOf(() => inRun(workspace, (files) => files.ensureFile(WISH)))).toBe('RunStopped');
  });

  it('goes on to the next page after an empty one', () => {
    const workspace = aWorkspace();
    const first = inRun(workspace, (files) => files.ensureFile(WISH));

    const found = workspace.inWorkspace(() => {
      const list = Drive?.Files.list.bind(Drive.Files);
      let pages = 0;
      const paged = (options: object) =>
        pages++ === 0 ? { files: [], nextPageToken: 'next' } : list?.({ ...options, pageToken: undefined });
      Object.assign(globalThis, { Drive: { Files: { ...Drive?.Files, list: paged } } });
      return driveFiles().ensureFile(WISH);
    });

    expect(found).toBe(first);
  });

  it('does not see the files of another account', () => {
    const workspace = aWorkspace();
    const first = inRun(workspace, (files) => files.ensureFile(WISH));

    expect(inRun(workspace, (files) => files.ensureFile(WISH), SECOND_CURATOR)).not.toBe(first);
    expect(inRun(workspace, (files) => files.isAppAuthorized(first), SECOND_CURATOR)).toBe(false);
  });

  it('knows which files the account may work with', () => {
    const workspace = aWorkspace();

    expect(inRun(workspace, (files) => files.isAppAuthorized(files.ensureFile(WISH)))).toBe(true);
    expect(inRun(workspace, (files) => files.isAppAuthorized(workspace.workbookId))).toBe(false);
  });
});
