import { alone, locked } from '../../../src/adapters/run/lock';
import { aWorkspace, SECOND_CURATOR } from '../in-workspace';

describe('locked', () => {
  it('does the work under the script lock and gives the lock back', () => {
    const workspace = aWorkspace();

    const held = workspace.inWorkspace(() => locked(() => workspace.people.locks.held()));

    expect(held).toEqual({ result: ['script'] });
    expect(workspace.people.locks.held()).toEqual([]);
  });

  it('gives the lock back before the run ends, also when the work fails', () => {
    const workspace = aWorkspace();

    const left = workspace.inWorkspace(() => {
      expect(() =>
        locked(() => {
          throw new RangeError('no');
        }),
      ).toThrow('no');
      return workspace.people.locks.held();
    });

    expect(left).toEqual([]);
  });

  it('waits 20 seconds for another and then does nothing', () => {
    const workspace = aWorkspace();

    const outcome = workspace.inWorkspace(() =>
      locked(() => {
        const inner = workspace.inWorkspace(() => locked(() => 'done'), { user: SECOND_CURATOR });
        return [inner, Math.round(workspace.lastRun().elapsedMs / 1000)];
      }),
    );

    expect(outcome).toEqual({ result: [undefined, 20] });
  });

  it('counts work as done though the lock could not be given back', () => {
    const workspace = aWorkspace();
    workspace.faults.failBefore(2);

    expect(workspace.inWorkspace(() => locked(() => 'done'))).toEqual({ result: 'done' });
    expect(workspace.faults.struck()).toBe(1);
  });

  it('does nothing when the lock itself fails', () => {
    const workspace = aWorkspace();
    workspace.faults.failBefore(1);
    const done: string[] = [];

    expect(() => workspace.inWorkspace(() => locked(() => done.push('work')))).toThrow('Service error');
    expect(done).toEqual([]);
  });
});

describe('alone', () => {
  it('turns a second run of the same account away at once', () => {
    const workspace = aWorkspace();

    const outcome = workspace.inWorkspace(() =>
      alone(() => {
        const inner = workspace.inWorkspace(() => alone(() => 'done'));
        return [inner, Math.round(workspace.lastRun().elapsedMs / 1000)];
      }),
    );

    expect(outcome).toEqual({ result: [undefined, 0] });
  });

  it('hinders neither another account nor a use case', () => {
    const workspace = aWorkspace();

    const outcome = workspace.inWorkspace(() =>
      alone(() => [
        workspace.inWorkspace(() => alone(() => 'worker'), { user: SECOND_CURATOR }),
        workspace.inWorkspace(() => locked(() => 'use case')),
      ]),
    );

    expect(outcome).toEqual({ result: [{ result: 'worker' }, { result: 'use case' }] });
  });
});
