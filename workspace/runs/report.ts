/** What is known of a run after it ended, and the list of runs that the Workspace keeps, as «Выполнения» at Google does. */

import type { RunKind } from '../core/run';
import type { Reducer } from '../core/store';
import type { World } from '../core/world';
import type { UiRecord } from '../services/spreadsheet-app/ui-record';

export interface RunError {
  readonly name: string;
  readonly message: string;
}

/** What is kept of every run. */
export interface RunSummary {
  readonly id: string;
  readonly kind: RunKind;
  readonly fn: string;
  readonly user: string;
  readonly startedAt: number;
  /** Service calls by their full names. */
  readonly calls: Readonly<Record<string, number>>;
  /** Calls of the advanced Sheets service, and all the others. */
  readonly sheetsCalls: number;
  readonly otherCalls: number;
  readonly simulatedMs: number;
  readonly error: RunError | null;
  /** Why the run was stopped from outside. */
  readonly stopped: string | null;
  readonly logs: readonly string[];
}

/** What the one who started the run learns besides. */
export interface RunReport extends RunSummary {
  readonly result: unknown;
  readonly ui: UiRecord;
  /** Where the error was thrown, for whoever mends the script. */
  readonly stack: string | null;
}

/** Google's mail «Summary of failures for Apps Script» to the owner of a trigger. */
export interface FailureNotice {
  readonly to: string;
  readonly time: number;
  readonly fn: string;
  readonly triggerId: string;
  readonly message: string;
}

type ReportEvent =
  { readonly type: 'ended'; readonly run: RunSummary } | { readonly type: 'failed'; readonly notice: FailureNotice };

/** A year of a ten-minute trigger makes 50,000 runs; the list shows the last of them. */
const KEPT_RUNS = 2000;
const KEPT_NOTICES = 500;

interface ReportState {
  runs: RunSummary[];
  failures: FailureNotice[];
}

const reportReducer: Reducer<ReportState, ReportEvent> = {
  service: 'runs',
  initial: () => ({ runs: [], failures: [] }),
  apply(state, event) {
    if (event.type === 'failed') {
      state.failures.push(event.notice);
      if (state.failures.length > KEPT_NOTICES) state.failures.shift();
      return;
    }
    state.runs.push(event.run);
    if (state.runs.length > KEPT_RUNS) state.runs.shift();
  },
};

export interface ReportBook {
  nextId(): string;
  runs(): readonly RunSummary[];
  failures(): readonly FailureNotice[];
  keep(report: RunReport): void;
  notify(notice: FailureNotice): void;
}

/** Opens the list of runs. */
export function createReportBook(world: World): ReportBook {
  const { state, commit } = world.store.register(reportReducer);
  // The last number given, which need not be the last run's: runs nest.
  let begun = Math.max(0, ...state().runs.map(({ id }) => Number(id.slice('run-'.length))));
  return {
    nextId: () => `run-${(begun += 1)}`,
    runs: () => state().runs,
    failures: () => state().failures,
    keep({ result: _result, ui: _ui, stack: _stack, ...run }) {
      commit({ type: 'ended', run });
    },
    notify: (notice) => void commit({ type: 'failed', notice }),
  };
}
