/** Makes one run of one function, from the fresh context to the report. */

import { ServiceError } from '../core/errors';
import type { Run, RunKind } from '../core/run';
import type { World } from '../core/world';
import type { UiRecord } from '../services/spreadsheet-app/ui-record';
import type { CodeFolder, Manifest } from './code-folder';
import type { Crowd } from './crowd';
import { describeRun } from './describe-run';
import type { AdvancedServices, BuiltIns } from './globals';
import type { ReportBook, RunReport } from './report';
import { loadScript, type LoadedScript, type Outcome } from './script-context';
import { crossBorder } from './sidebar-values';

/** AS/guides/services/quotas: 6 minutes, and 30 seconds for what fires without the user's authorization. */
const LIMIT_MS = 360_000;
const SIMPLE_LIMIT_MS = 30_000;

/** Without authorization a script reaches the document that it is bound to, and nothing else. */
const SIMPLE_SCOPES = ['spreadsheets.currentonly'];

/** What a call from a page takes besides when it takes more than three seconds. */
const SLOW_CALL_MS = 5000;

class MissingFunctionError extends Error {}

export interface RunRequest {
  readonly kind: RunKind;
  readonly fn: string;
  readonly user: string;
  readonly args: readonly unknown[];
}

export interface RunnerParts {
  readonly world: World;
  readonly code: CodeFolder;
  readonly reports: ReportBook;
  readonly crowd: Crowd;
  readonly builtIn: BuiltIns;
  readonly advanced: AdvancedServices;
  uiOf(run: Run): UiRecord;
  /** Called when the run is over, whatever came of it. */
  ended(run: Run): void;
}

export interface Runner {
  run(request: RunRequest): RunReport;
  /** Runs a function that a script need not have; without it nothing happened, and no report tells of it. */
  ifThere(request: RunRequest): readonly RunReport[];
}

/** Makes what makes runs. */
export function createRunner(parts: RunnerParts): Runner {
  const make = (request: RunRequest): { readonly report: RunReport; readonly isMissing: boolean } => {
    const manifest = parts.code.manifest();
    const run = beginRun(parts, request, manifest);
    const outcome = parts.world.gate.during(run, () => perform(parts, { request, manifest, run }));
    const isMissing = 'thrown' in outcome && outcome.thrown instanceof MissingFunctionError;
    parts.ended(run);
    if (!isMissing) parts.crowd.ended(run);
    spendRuntime(parts.world, run);
    return { report: describeRun(run, outcome, parts.uiOf(run)), isMissing };
  };
  const keep = (report: RunReport): RunReport => {
    parts.reports.keep(report);
    return report;
  };
  return {
    run: (request) => keep(make(request).report),
    ifThere(request) {
      const { report, isMissing } = make(request);
      return isMissing ? [] : [keep(report)];
    },
  };
}

function beginRun({ crowd, reports }: RunnerParts, { kind, fn, user }: RunRequest, manifest: Manifest): Run {
  const isSimple = kind === 'simple trigger';
  return {
    id: reports.nextId(),
    kind,
    fn,
    user,
    scopes: new Set(isSimple ? SIMPLE_SCOPES : manifest.scopes),
    startedAt: crowd.startOf({ kind, user }),
    limitMs: isSimple ? SIMPLE_LIMIT_MS : LIMIT_MS,
    elapsedMs: 0,
    calls: new Map(),
    callCount: 0,
    logs: [],
    stopped: undefined,
  };
}

interface Performance {
  readonly request: RunRequest;
  readonly manifest: Manifest;
  readonly run: Run;
}

function perform(parts: RunnerParts, { request, manifest, run }: Performance): Outcome {
  const { world, code, builtIn, advanced } = parts;
  const isFromPage = request.kind === 'sidebar';
  try {
    world.gate.spend('run.start');
    if (isFromPage && world.answers.to('script/sidebar-call-time') === 'more') world.gate.wait(SLOW_CALL_MS);
    const script = loadScript({
      folder: code.path,
      manifest,
      builtIn,
      advanced,
      now: () => world.clock.now(),
      random: () => world.random.next(),
      isOld: world.answers.to('script/es2022-library') === 'missing',
    });
    const fn = findFunction(script, request);
    refuseIfFull(parts, run);
    const args = isFromPage
      ? request.args.map((value, position) => crossBorder(value, String(position)))
      : request.args;
    const outcome = script.invoke(fn, args.map(script.realm.toScript));
    if ('thrown' in outcome) return outcome;
    const value = script.realm.toHost(outcome.value);
    return { value: isFromPage ? crossBorder(value) : value };
  } catch (error) {
    return { thrown: error };
  }
}

/** AS/guides/services/quotas, «Exception messages». */
function refuseIfFull({ world, crowd }: RunnerParts, run: Run): void {
  if (crowd.isFull(run.user, run.startedAt))
    throw new ServiceError('There are too many scripts running simultaneously for this Google user account.');
  if (hasNoRuntimeLeft(world, run)) throw new ServiceError('Service using too much computer time for one day.');
}

/** A page reaches top-level functions only, and none whose name ends in `_` (AS/guides/html/communication). */
function findFunction(script: LoadedScript, { kind, fn }: RunRequest): (...args: unknown[]) => unknown {
  const isHidden = kind === 'sidebar' && (fn.endsWith('_') || fn.includes('.'));
  const found = isHidden ? undefined : script.find(fn);
  if (!found) throw new MissingFunctionError(`Script function not found: ${fn}`);
  return found;
}

function isTrigger({ kind }: Run): boolean {
  return kind.endsWith('trigger');
}

function hasNoRuntimeLeft(world: World, run: Run): boolean {
  return isTrigger(run) && world.quotas.left(run.user, 'triggerRuntimeMs', world.clock.now()) <= 0;
}

/** The run that overdraws the day's time still ends; the next one does not begin. */
function spendRuntime(world: World, run: Run): void {
  if (!isTrigger(run)) return;
  const left = world.quotas.left(run.user, 'triggerRuntimeMs', world.clock.now());
  world.quotas.use(run.user, 'triggerRuntimeMs', Math.min(left, run.elapsedMs), world.clock.now());
}
