import { readdirSync } from 'node:fs';

import { folderLog } from '../../../workspace/core/folder-log';
import { createStore, type Reducer } from '../../../workspace/core/store';
import { tempFolder } from '../temp-folder';

type Added = { readonly type: 'added'; readonly n: number };

const sums: Reducer<{ total: number }, Added> = {
  service: 'sums',
  initial: () => ({ total: 0 }),
  apply(state, { n }) {
    state.total += n;
  },
};

const die = (): never => {
  throw new Error('died');
};

/** Adds ones until the process dies at the step; returns what had been acknowledged. */
function addUntilDeath(path: string, step: number): number {
  const log = folderLog(path, { compactAt: 120, die });
  const { commit, state } = createStore(log).register(sums);
  log.dieAt?.(step);
  const before = state().total;
  for (let added = 0; ; added += 1) {
    try {
      commit({ type: 'added', n: 1 });
    } catch {
      return before + added;
    }
  }
}

const totalIn = (path: string): number => createStore(folderLog(path)).register(sums).state().total;

describe('folderLog', () => {
  it('keeps everything that was acknowledged, at whichever step of writing the process dies', () => {
    const path = tempFolder();
    const lost: string[] = [];

    for (let step = 1; step <= 40; step += 1) {
      const acknowledged = addUntilDeath(path, step);
      const kept = totalIn(path);
      // The change that was being written may be there or not; none before it is missing.
      if (kept < acknowledged || kept > acknowledged + 1) lost.push(`step ${step}: ${kept} of ${acknowledged}`);
    }

    expect(lost).toEqual([]);
  });

  it('makes no snapshot while a service that has yet to register has its events in the log alone', () => {
    const path = tempFolder();
    const first = createStore(folderLog(path));
    const others: Reducer<{ total: number }, Added> = { ...sums, service: 'others' };
    first.register(others).commit({ type: 'added', n: 7 });
    first.register(sums).commit({ type: 'added', n: 1 });

    const second = createStore(folderLog(path, { compactAt: 1 }));
    second.register(sums).commit({ type: 'added', n: 1 });

    expect(second.register(others).state()).toEqual({ total: 7 });
    expect(createStore(folderLog(path)).register(others).state()).toEqual({ total: 7 });
  });

  it('clears away what a process that died has left behind', () => {
    const path = tempFolder();
    // Four lines of 32 characters are more than 120: the fifth step begins a snapshot, the seventh clears away.
    addUntilDeath(path, 7);
    expect(readdirSync(path).sort()).toEqual(['log-0.jsonl', 'snapshot-1.json']);

    totalIn(path);

    expect(readdirSync(path)).toEqual(['snapshot-1.json']);
  });
});
