/** LockService: mutual exclusion among the runs of the script; locks are not kept, they end with the run that took them. */

import { ServiceError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { Run } from '../../core/gate';
import type { World } from '../../core/world';

type Service = Pick<GoogleAppsScript.Lock.LockService, 'getScriptLock' | 'getUserLock' | 'getDocumentLock'>;

export interface LockPeople {
  /** Frees what a run holds: at its end, and while a dialog suspends it (AS/reference/base/ui: locks do not persist). */
  releaseAll(run: Run): void;
  /** The locks that are held now. */
  held(): readonly string[];
}

/** Makes the service. Runs that nest (somebody acts between two calls) see each other's locks. */
export function createLocks(world: World): { readonly global: Service; readonly people: LockPeople } {
  const holders = new Map<string, string>();
  return {
    global: expose('LockService', {
      getScriptLock: () => openLock(world, holders, 'script'),
      getUserLock: () => openUserLock(world, holders),
      getDocumentLock: () => openLock(world, holders, 'document'),
    }),
    people: {
      releaseAll(run) {
        for (const [name, holder] of holders) if (holder === run.id) holders.delete(name);
      },
      held: () => [...holders.keys()],
    },
  };
}

function openUserLock(world: World, holders: Map<string, string>): GoogleAppsScript.Lock.Lock {
  const { kind, user } = world.gate.run();
  // Google's types know no null here; whether a time trigger gets one is open.
  if (kind === 'time trigger' && world.answers.to('script/user-lock-in-trigger') === 'null') return null as never;
  return openLock(world, holders, `user ${user}`);
}

function openLock(world: World, holders: Map<string, string>, name: string): GoogleAppsScript.Lock.Lock {
  const { id } = world.gate.run();
  const isMine = (): boolean => holders.get(name) === id;
  const acquire = (timeoutInMillis: number): boolean => {
    if (!holders.has(name)) holders.set(name, id);
    // The holder is a run that waits for this one to end, so no patience would help.
    if (!isMine()) world.gate.wait(Math.max(0, timeoutInMillis));
    return isMine();
  };
  return expose('Lock', {
    hasLock: () => isMine(),
    tryLock: (timeoutInMillis: number) =>
      world.gate.call({ method: 'LockService.tryLock' }, () => acquire(timeoutInMillis)),
    waitLock: (timeoutInMillis: number) =>
      world.gate.call({ method: 'LockService.waitLock' }, () => {
        if (acquire(timeoutInMillis)) return;
        throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
      }),
    releaseLock: () =>
      world.gate.call({ method: 'LockService.releaseLock' }, () => {
        if (isMine()) holders.delete(name);
      }),
  });
}
