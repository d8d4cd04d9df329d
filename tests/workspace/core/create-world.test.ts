import type { FileRecord } from '../../../workspace/core/files';
import { folderLog } from '../../../workspace/core/folder-log';
import { aRun, aWorld } from './a-world';
import { tempFolder } from '../temp-folder';

const A_FILE: FileRecord = {
  id: '',
  name: 'а',
  mimeType: 'x',
  parents: [],
  owner: 'o',
  madeByAppFor: [],
  appProperties: {},
  permissions: [],
  trashed: false,
  createdTime: 0,
  modifiedTime: 0,
};

describe('createWorld', () => {
  it('draws the same numbers from the same seed', () => {
    const draw = (seed: number): string => aWorld({ seed }).world.random.id(33);

    expect(draw(7)).toBe(draw(7));
    expect(draw(7)).not.toBe(draw(8));
  });

  it('goes on at the time where the log stopped', () => {
    const path = tempFolder();
    const first = aWorld({ log: folderLog(path) });
    first.world.clock.moveTo(5_000_000);
    first.keepTime();

    const second = aWorld({ log: folderLog(path) });

    expect([first.isNew, second.isNew, second.world.clock.now()]).toEqual([true, false, 5_000_000]);
  });

  it('finds no clock before the last service call that is kept, although the process died right after it', () => {
    const path = tempFolder();
    const { world } = aWorld({ log: folderLog(path) });
    world.gate.during(aRun(), () =>
      world.gate.call({ method: 'Drive.Files.create' }, () => world.files.add({ ...A_FILE, id: '1' })),
    );

    const { world: reopened } = aWorld({ log: folderLog(path) });

    expect([reopened.files.get('1')?.name, reopened.clock.now()]).toEqual(['а', world.clock.now()]);
  });

  it('repeats no id after a process that died before it kept its chance', () => {
    const path = tempFolder();
    const idOf = (): string => aWorld({ log: folderLog(path) }).world.random.id(33);

    expect(new Set([idOf(), idOf(), idOf()]).size).toBe(3);
  });

  it('remembers what of the day is used up', () => {
    const path = tempFolder();
    const first = aWorld({ log: folderLog(path) });
    first.world.quotas.use('anna@college.example', 'mailRecipients', 40, 1_000_000);
    first.keepTime();

    const { world } = aWorld({ log: folderLog(path) });

    expect(world.quotas.left('anna@college.example', 'mailRecipients', 1_000_000)).toBe(60);
  });

  it('keeps one service call as one line, however many events it makes', () => {
    const path = tempFolder();
    const { world } = aWorld({ log: folderLog(path) });
    const before = folderLog(path).load().lines.length;

    world.gate.during(aRun(), () =>
      world.gate.call({ method: 'Drive.Files.create' }, () => {
        world.files.add({ ...A_FILE, id: '1' });
        world.files.change('1', { name: 'б' });
      }),
    );

    expect([folderLog(path).load().lines.length - before, world.files.get('1')?.name]).toEqual([1, 'б']);
  });
});
