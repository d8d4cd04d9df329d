/** Turns a run that is over into its report. */

import type { Run } from '../core/run';
import type { UiRecord } from '../services/spreadsheet-app/ui-record';
import type { RunError, RunReport } from './report';
import type { Outcome } from './script-context';

/** Describes a run by what it called, what it took, and how it ended. */
export function describeRun(run: Run, outcome: Outcome, ui: UiRecord): RunReport {
  const calls = Object.fromEntries(run.calls);
  const sheetsCalls = Object.entries(calls)
    .filter(([method]) => method.startsWith('Sheets.'))
    .reduce((sum, [, count]) => sum + count, 0);
  const total = [...run.calls.values()].reduce((sum, count) => sum + count, 0);
  const thrown = 'thrown' in outcome ? outcome.thrown : undefined;
  return {
    id: run.id,
    kind: run.kind,
    fn: run.fn,
    user: run.user,
    startedAt: run.startedAt,
    calls,
    sheetsCalls,
    otherCalls: total - sheetsCalls,
    simulatedMs: Math.round(run.elapsedMs),
    error: errorOf(run, 'thrown' in outcome ? { thrown } : undefined),
    stopped: run.stopped ?? null,
    logs: run.logs,
    result: 'value' in outcome && run.stopped === undefined ? outcome.value : undefined,
    ui,
    stack: isErrorLike(thrown) ? (thrown.stack ?? null) : null,
  };
}

/** A stopped run has failed even when its script caught what stopped it. */
function errorOf(run: Run, failure: { readonly thrown: unknown } | undefined): RunError | null {
  if (run.stopped !== undefined) return { name: 'RunStopped', message: run.stopped };
  if (!failure) return null;
  const { thrown } = failure;
  return isErrorLike(thrown)
    ? { name: thrown.name, message: thrown.message }
    : { name: 'Error', message: String(thrown) };
}

/** Errors of the script's own context are no `instanceof Error` here. */
function isErrorLike(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'message' in value && 'name' in value;
}
