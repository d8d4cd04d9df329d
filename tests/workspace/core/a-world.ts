/** A world in memory for tests of the core, and a run to make calls in. */

import { createWorld, type OpenedWorld, type WorldOptions } from '../../../workspace/core/create-world';
import type { Run } from '../../../workspace/core/run';
import { memoryLog } from '../../../workspace/core/store';

export function aWorld(options: Partial<WorldOptions> = {}): OpenedWorld {
  return createWorld({ log: memoryLog(), startMs: 1_000_000, seed: 1, ...options });
}

export function aRun(change: Partial<Run> = {}): Run {
  return {
    id: 'run-1',
    kind: 'editor',
    fn: 'main',
    user: 'curator@college.example',
    scopes: new Set(['forms']),
    startedAt: 1_000_000,
    limitMs: 360_000,
    elapsedMs: 0,
    calls: new Map(),
    callCount: 0,
    logs: [],
    stopped: undefined,
    ...change,
  };
}
