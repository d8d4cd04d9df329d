/** Runs an adapter as Google would run it: in a run of somebody's, with the local Workspace's services as global variables. */

import { join } from 'node:path';

import { fromWallTime } from '../../workspace/core/clock';
import { createWorld } from '../../workspace/core/create-world';
import type { Faults } from '../../workspace/core/faults';
import type { GivenAnswers } from '../../workspace/core/open-questions';
import type { Quota, QuotaName } from '../../workspace/core/quotas';
import type { Run, RunKind } from '../../workspace/core/run';
import { memoryLog } from '../../workspace/core/store';
import type { World } from '../../workspace/core/world';
import { openCode } from '../../workspace/runs/code-folder';
import { createServices, type Services } from '../../workspace/runs/services';

export const CURATOR = 'curator@college.example';
export const SECOND_CURATOR = 'second@college.example';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

export interface RunOptions {
  readonly user?: string;
  readonly kind?: RunKind;
  /** Those of the manifest unless told. */
  readonly scopes?: readonly string[];
}

export interface AdapterWorkspace {
  readonly world: World;
  /** Faults are counted by the calls of one run. */
  readonly faults: Faults;
  readonly people: Services['people'];
  /** The workbook that the script is bound to. */
  readonly workbookId: string;
  /** Does the work in a run of its own; what it throws comes through. */
  inWorkspace<T>(work: () => T, options?: RunOptions): T;
  /** The run of the last `inWorkspace`, with its calls. */
  lastRun(): Run;
}

export interface WorkspaceOptions {
  /** Moscow wall time at the start. */
  readonly at?: string;
  readonly seed?: number;
  readonly quotas?: Readonly<Record<QuotaName, Quota>>;
  /** Answers to open questions that are not to be as assumed. */
  readonly answers?: GivenAnswers;
}

/** Opens a Workspace in memory with the services of the project's own manifest. */
export function aWorkspace({
  at = '2026-09-01T08:00',
  seed = 7,
  quotas,
  answers = {},
}: WorkspaceOptions = {}): AdapterWorkspace {
  const { world, faults } = createWorld({
    log: memoryLog(),
    startMs: fromWallTime(at),
    seed,
    answers,
    ...(quotas ? { quotas } : {}),
  });
  const code = openCode(join(__dirname, '../..'));
  let workbookId = '';
  const services = createServices(world, { code, scriptId: () => 'script', workbookId: () => workbookId });
  workbookId = services.people.drive.create({ name: 'Программа наставничества', mimeType: SPREADSHEET }, CURATOR).id;
  let count = 0;
  let last: Run | undefined;
  return {
    world,
    faults,
    people: services.people,
    workbookId,
    inWorkspace(work, { user = CURATOR, kind = 'menu', scopes = code.manifest().scopes } = {}) {
      const run = aRun({ id: `run ${(count += 1)}`, kind, user, scopes, startedAt: world.clock.now() });
      last = run;
      try {
        return world.gate.during(run, () => withGlobals(globalsOf(world, services), work));
      } finally {
        services.people.locks.releaseAll(run);
      }
    },
    lastRun() {
      if (!last) throw new Error('Nothing has run yet');
      return last;
    },
  };
}

interface RunStart extends Pick<Run, 'id' | 'kind' | 'user' | 'startedAt'> {
  readonly scopes: readonly string[];
}

function aRun({ scopes, ...start }: RunStart): Run {
  return {
    ...start,
    fn: 'test',
    scopes: new Set(scopes),
    limitMs: 3_600_000,
    elapsedMs: 0,
    calls: new Map(),
    callCount: 0,
    logs: [],
    stopped: undefined,
  };
}

function globalsOf(world: World, { builtIn, advanced }: Services): Readonly<Record<string, unknown>> {
  return { ...builtIn, ...advanced, Date: dateOf(world) };
}

/** A `Date` that reads the Workspace's clock. Dates made before or after count as its instances. */
function dateOf({ clock }: World): DateConstructor {
  const Real = Date;
  class WorkspaceDate extends Real {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [clock.now()] : given) as [number]));
    }

    static override [Symbol.hasInstance](value: unknown): boolean {
      return Function.prototype[Symbol.hasInstance].call(Real, value);
    }

    static override now(): number {
      return clock.now();
    }
  }
  return WorkspaceDate as unknown as DateConstructor;
}

/** Runs nest when somebody acts between two calls, so what stood there before comes back. */
function withGlobals<T>(globals: Readonly<Record<string, unknown>>, work: () => T): T {
  const before = Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  try {
    return work();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
