import { scriptSignals } from '../../../src/adapters/run/signals';
import { aWorkspace } from '../in-workspace';

describe('scriptSignals', () => {
  it('reads all signals in one call', () => {
    const workspace = aWorkspace();
    workspace.inWorkspace(() => scriptSignals().put({ queue: 'now', 'answers:4711': 'x' }));

    const signals = workspace.inWorkspace(() => scriptSignals().all());

    expect(signals).toEqual({ queue: 'now', 'answers:4711': 'x' });
    expect(Object.fromEntries(workspace.lastRun().calls)).toEqual({ 'PropertiesService.getProperties': 1 });
  });

  it('puts several in one call and keeps the others', () => {
    const workspace = aWorkspace();
    workspace.inWorkspace(() => scriptSignals().put({ beat: 'old', owner: 'curator@college.example' }));

    workspace.inWorkspace(() => scriptSignals().put({ beat: 'new', queue: 'now' }));

    expect(workspace.people.properties.read()).toEqual({ beat: 'new', owner: 'curator@college.example', queue: 'now' });
    expect(Object.fromEntries(workspace.lastRun().calls)).toEqual({ 'PropertiesService.setProperties': 1 });
  });

  it('makes no call for nothing', () => {
    const workspace = aWorkspace();

    workspace.inWorkspace(() => scriptSignals().put({}));

    expect(workspace.lastRun().callCount).toBe(0);
  });

  it('drops one', () => {
    const workspace = aWorkspace();
    workspace.inWorkspace(() => scriptSignals().put({ batch: '{}', queue: 'now' }));

    workspace.inWorkspace(() => scriptSignals().drop('batch'));

    expect(workspace.people.properties.read()).toEqual({ queue: 'now' });
  });

  it.each([
    ['another', 'later', { queue: 'later', beat: 'x' }],
    ['none', undefined, { beat: 'x' }],
  ])('swaps a signal that still stands for %s', (_case, to, left) => {
    const workspace = aWorkspace();
    workspace.inWorkspace(() => scriptSignals().put({ queue: 'now', beat: 'x' }));

    workspace.inWorkspace(() => scriptSignals().swap('queue', 'now', to));

    expect(workspace.people.properties.read()).toEqual(left);
  });

  it('leaves a signal that somebody has given anew', () => {
    const workspace = aWorkspace();
    workspace.inWorkspace(() => scriptSignals().put({ queue: 'now' }));

    workspace.inWorkspace(() => scriptSignals().swap('queue', 'before', undefined));

    expect(workspace.people.properties.read()).toEqual({ queue: 'now' });
  });

  it('leaves a signal while a use case holds the lock, which may be about to give it anew', () => {
    const workspace = aWorkspace();
    workspace.inWorkspace(() => scriptSignals().put({ queue: 'now' }));

    workspace.inWorkspace(() => {
      LockService.getScriptLock().tryLock(0);
      workspace.inWorkspace(() => scriptSignals().swap('queue', 'now', undefined));
    });

    expect(workspace.people.properties.read()).toEqual({ queue: 'now' });
  });
});
