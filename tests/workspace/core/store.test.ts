import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { folderLog } from '../../../workspace/core/folder-log';
import { createStore, type EventLog, memoryLog, type Reducer } from '../../../workspace/core/store';
import { tempFolder } from '../temp-folder';

type Added = { readonly type: 'added'; readonly n: number };

const sums: Reducer<{ total: number }, Added, number> = {
  service: 'sums',
  initial: () => ({ total: 0 }),
  apply(state, { n }) {
    if (n < 0) throw new RangeError('negative');
    state.total += n;
    return state.total;
  },
};

function lineCounter(): { readonly log: EventLog; readonly lines: string[] } {
  const lines: string[] = [];
  return { log: { ...memoryLog(), append: (line) => void lines.push(line) }, lines };
}

describe('createStore', () => {
  it('changes the state by events and counts them', () => {
    const store = createStore(memoryLog());
    const { state, commit } = store.register(sums);

    const results = [commit({ type: 'added', n: 2 }), commit({ type: 'added', n: 3 })];

    expect([results, state(), store.version()]).toEqual([[2, 5], { total: 5 }, 2]);
  });

  it('refuses a service that is registered twice', () => {
    const store = createStore(memoryLog());
    store.register(sums);

    expect(() => store.register(sums)).toThrow('Service sums is registered twice');
  });

  it('writes what belongs together as one line', () => {
    const { log, lines } = lineCounter();
    const store = createStore(log);
    const { commit } = store.register(sums);

    store.atomically(() => {
      commit({ type: 'added', n: 1 });
      store.atomically(() => commit({ type: 'added', n: 2 }));
    });

    expect(lines).toEqual(['[["sums",{"type":"added","n":1}],["sums",{"type":"added","n":2}]]']);
  });

  it('keeps no event that the reducer refuses', () => {
    const { log, lines } = lineCounter();
    const { commit } = createStore(log).register(sums);

    expect(() => commit({ type: 'added', n: -1 })).toThrow('negative');
    expect(lines).toEqual([]);
  });
});

describe('folderLog', () => {
  it('gives the state back when the folder is opened again', () => {
    const path = tempFolder();
    createStore(folderLog(path)).register(sums).commit({ type: 'added', n: 4 });

    expect(createStore(folderLog(path)).register(sums).state()).toEqual({ total: 4 });
  });

  it('drops a line that was not written to its end, and goes on after the one before', () => {
    const path = tempFolder();
    createStore(folderLog(path)).register(sums).commit({ type: 'added', n: 4 });
    appendFileSync(join(path, 'log-0.jsonl'), '[["sums",{"type":"added","n":9');

    createStore(folderLog(path)).register(sums).commit({ type: 'added', n: 1 });

    expect(createStore(folderLog(path)).register(sums).state()).toEqual({ total: 5 });
  });

  it('replaces log and snapshot by the new snapshot', () => {
    const path = tempFolder();
    const log = folderLog(path);
    createStore(log).register(sums).commit({ type: 'added', n: 4 });

    log.compact(JSON.stringify([['sums', { total: 4 }]]));
    log.append('[["sums",{"type":"added","n":1}]]');

    expect(readdirSync(path).sort()).toEqual(['log-1.jsonl', 'snapshot-1.json']);
    expect(createStore(folderLog(path)).register(sums).state()).toEqual({ total: 5 });
  });
});
