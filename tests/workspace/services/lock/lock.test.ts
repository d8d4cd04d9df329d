import { workspaceOf } from '../../script-text';

const SCRIPT = `
  function hold() {
    const lock = LockService.getScriptLock();
    const got = lock.tryLock(0);
    PropertiesService.getScriptProperties().getKeys();
    return [got, lock.hasLock()];
  }
  function grab(ms) {
    const lock = LockService.getScriptLock();
    const before = Date.now();
    return [lock.tryLock(ms), lock.hasLock(), Date.now() - before >= ms];
  }
  function wait() { LockService.getScriptLock().waitLock(1000); }
  function release() {
    const lock = LockService.getScriptLock();
    lock.waitLock(10);
    lock.releaseLock();
    return lock.hasLock();
  }
  function user() { return LockService.getUserLock().tryLock(0); }
  function ask() {
    const lock = LockService.getScriptLock();
    lock.tryLock(0);
    SpreadsheetApp.getUi().alert('?');
    return lock.hasLock();
  }`;

describe('createLocks', () => {
  it('gives the lock to a run and frees it at its end', () => {
    const ws = workspaceOf(SCRIPT);

    const results = [ws.run('hold').result, ws.people.locks.held(), ws.run('hold').result];

    expect(results).toEqual([[true, true], [], [true, true]]);
  });

  it('is held against a run that begins between two calls of the holder, which waits in vain', () => {
    const ws = workspaceOf(SCRIPT);
    const inside: unknown[] = [];
    ws.faults.actBefore(2, () => inside.push(ws.run('grab', 5000).result));

    ws.run('hold');

    expect(inside).toEqual([[false, false, true]]);
  });

  it('lets waitLock throw when the time is over', () => {
    const ws = workspaceOf(SCRIPT);
    const inside: unknown[] = [];
    ws.faults.actBefore(2, () => inside.push(ws.run('wait').error));

    ws.run('hold');

    expect(inside).toEqual([
      { name: 'Exception', message: 'Lock timeout: another process was holding the lock for too long.' },
    ]);
  });

  it('is free after releaseLock', () => {
    expect(workspaceOf(SCRIPT).run('release').result).toBe(false);
  });

  it('lets each user hold a lock of their own while somebody else holds theirs', () => {
    const ws = workspaceOf(SCRIPT);
    ws.share('deputy@college.example');
    const inside: unknown[] = [];
    ws.faults.actBefore(1, () => {
      ws.setUser('deputy@college.example');
      inside.push(ws.run('user').result);
    });

    ws.run('user');

    expect(inside).toEqual([true]);
  });

  it('is lost while a dialog suspends the run', () => {
    expect(workspaceOf(SCRIPT).run('ask').result).toBe(false);
  });
});
