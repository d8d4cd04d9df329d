/** A world with Drive in it, and runs of invented users to call it from. */

import { createClock, fromWallTime } from '../../../../workspace/core/clock';
import { createFaultPlan, type FaultPlan } from '../../../../workspace/core/faults';
import { createFiles } from '../../../../workspace/core/files';
import { createGate } from '../../../../workspace/core/gate';
import { LATENCY } from '../../../../workspace/core/latency';
import { createAnswers, type GivenAnswers } from '../../../../workspace/core/open-questions';
import { CONSUMER_QUOTAS, createQuotaBook } from '../../../../workspace/core/quotas';
import { createRandom } from '../../../../workspace/core/random';
import type { Run } from '../../../../workspace/core/run';
import { createStore, memoryLog, type EventLog } from '../../../../workspace/core/store';
import type { World } from '../../../../workspace/core/world';
import { createDrive } from '../../../../workspace/services/drive/service';

export const CURATOR = 'curator@college.example';
export const TEACHER = 'teacher@college.example';
export const STRANGER = 'stranger@elsewhere.example';

export const FOLDER = 'application/vnd.google-apps.folder';
export const DOCUMENT = 'application/vnd.google-apps.document';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

export interface Stage {
  readonly world: World;
  readonly faults: FaultPlan;
  readonly drive: ReturnType<typeof createDrive>;
  /** What editors' kinds were asked to do, in order. */
  readonly contents: string[];
  /** Makes a run of the user and does the work in it. */
  as<T>(user: string, work: () => T, scopes?: readonly string[]): T;
}

/** Makes a world that stands at 1 September 2026, 08:00 Moscow time. */
export function aDrive(log: EventLog = memoryLog(), given: GivenAnswers = {}): Stage {
  const store = createStore(log);
  const clock = createClock(fromWallTime('2026-09-01T08:00'));
  const faults = createFaultPlan();
  const quotas = createQuotaBook(CONSUMER_QUOTAS);
  const gate = createGate({ clock, faults, quotas, latency: LATENCY });
  const random = createRandom({ seed: 7 });
  const answers = createAnswers(given);
  const files = createFiles(store, answers);
  const world: World = { store, clock, random, gate, quotas, files, answers };
  const contents: string[] = [];
  for (const mimeType of [DOCUMENT, SPREADSHEET]) {
    world.files.registerKind({
      mimeType,
      create: (_id, name, upload) => void contents.push(`create ${name}${upload ? ` from ${upload.mimeType}` : ''}`),
      copy: (_from, _to, name) => void contents.push(`copy ${name}`),
    });
  }
  const drive = createDrive(world);
  const as = <T>(user: string, work: () => T, scopes: readonly string[] = ['drive.file', 'forms']): T =>
    gate.during(aRun(user, scopes, clock.now()), work);
  return { world, faults, drive, contents, as };
}

function aRun(user: string, scopes: readonly string[], startedAt: number): Run {
  return {
    id: 'run',
    kind: 'menu',
    fn: 'test',
    user,
    scopes: new Set(scopes),
    startedAt,
    limitMs: 3_600_000,
    elapsedMs: 0,
    calls: new Map(),
    callCount: 0,
    logs: [],
    stopped: undefined,
  };
}

/** The code and message of what a call throws. */
export function refusalOf(work: () => unknown): { readonly code: unknown; readonly message: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof Error) return { code: (error as { readonly code?: unknown }).code, message: error.message };
  }
  throw new Error('Nothing was thrown');
}

/** The text of a file as Apps Script's blob holds it. */
export function aBlob(text: string, contentType = 'text/plain') {
  return { getBytes: () => [...Buffer.from(text)], getContentType: () => contentType };
}
