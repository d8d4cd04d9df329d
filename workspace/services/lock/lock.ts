/** LockService: mutual exclusion among the runs of the script; locks are not kept, they end with the run that took them. */

import { ServiceError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { Run } from '../../core/run';
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
  const locks: Locks = { holders: new Map(), freedAt: new Map() };
  return {
    global: expose('LockService', {
      getScriptLock: () => openLock(world, locks, 'script'),
      getUserLock: () => openUserLock(world, locks),
      getDocumentLock: () => openLock(world, locks, 'document'),
    }),
    people: {
      releaseAll(run) {
        for (const [name, holder] of locks.holders) if (holder === run.id) free(locks, name, run);
      },
      held: () => [...locks.holders.keys()],
    },
  };
}

function openUserLock(world: World, locks: Locks): GoogleAppsScript.Lock.Lock {
  const { kind, user } = world.gate.run();
  // Google's types know no null here; whether a time trigger gets one is open.
  if (kind === 'time trigger' && world.answers.to('script/user-lock-in-trigger') === 'null') return null as never;
  return openLock(world, locks, `user ${user}`);
}

interface Locks {
  /** The run that holds a lock, by the lock's name. */
  readonly holders: Map<string, string>;
  /** When a lock was let go last: a run that began at the same moment as its holder waits for that. */
  readonly freedAt: Map<string, number>;
}

const timeIn = ({ startedAt, elapsedMs }: Run): number => startedAt + elapsedMs;

function free({ holders, freedAt }: Locks, name: string, run: Run): void {
  holders.delete(name);
  freedAt.set(name, Math.max(timeIn(run), freedAt.get(name) ?? 0));
}

function openLock(world: World, locks: Locks, name: string): GoogleAppsScript.Lock.Lock {
  const run = world.gate.run();
  const { holders, freedAt } = locks;
  const isMine = (): boolean => holders.get(name) === run.id;
  const acquire = (timeoutInMillis: number): boolean => {
    if (isMine()) return true;
    const patience = Math.max(0, timeoutInMillis);
    // A holder that is still there is a run that waits for this one to end, so no patience would help.
    const wait = holders.has(name) ? Number.POSITIVE_INFINITY : (freedAt.get(name) ?? 0) - timeIn(run);
    world.gate.wait(Math.min(patience, Math.max(0, wait)));
    if (wait <= patience) holders.set(name, run.id);
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
        if (isMine()) free(locks, name, run);
      }),
  });
}
