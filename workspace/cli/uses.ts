/** What each use case cost: its runs, its calls of Sheets and of other services, and the simulated time, from the reports of the runs. */

import type { RunReport } from '../runs/report';

export interface UseRow {
  readonly use: string;
  readonly runs: number;
  readonly sheetsCalls: { readonly min: number; readonly max: number };
  readonly otherCalls: { readonly min: number; readonly max: number };
  readonly simulatedSeconds: { readonly median: number; readonly max: number };
  readonly failed: number;
}

export interface UseBook {
  note(report: RunReport): void;
  /** By name. */
  rows(): readonly UseRow[];
}

type Noted = Pick<RunReport, 'sheetsCalls' | 'otherCalls' | 'simulatedMs' | 'error'>;

/** Begins to count. */
export function createUseBook(): UseBook {
  const uses = new Map<string, Noted[]>();
  return {
    note(report) {
      const name = useOf(report);
      const { sheetsCalls, otherCalls, simulatedMs, error } = report;
      const noted = { sheetsCalls, otherCalls, simulatedMs, error };
      const list = uses.get(name);
      if (list) list.push(noted);
      else uses.set(name, [noted]);
    },
    rows: () => [...uses].sort(([one], [other]) => (one < other ? -1 : 1)).map(([use, noted]) => rowOf(use, noted)),
  };
}

/** A menu item by its function; the worker by what it found to do. */
function useOf({ fn, calls, sheetsCalls }: RunReport): string {
  if (fn !== 'worker') return fn;
  const did = (pattern: RegExp): boolean => Object.keys(calls).some((method) => pattern.test(method));
  if (did(/^FormApp\.Form\.(add|set)/)) return 'worker: forms made';
  if (did(/^(Docs\.|Drive\.Files\.copy)/)) return 'worker: documents';
  if (did(/^MailApp\.sendEmail/)) return 'worker: mails';
  if (did(/^FormApp\.Form\.getResponses/))
    return sheetsCalls > 0 ? 'worker: answers' : 'worker: forms swept, nothing new';
  return sheetsCalls > 0 ? "worker: the day's work, the queue" : 'worker: idle';
}

function rowOf(use: string, noted: readonly Noted[]): UseRow {
  const seconds = sorted(noted.map(({ simulatedMs }) => simulatedMs / 1000));
  return {
    use,
    runs: noted.length,
    sheetsCalls: span(noted.map(({ sheetsCalls }) => sheetsCalls)),
    otherCalls: span(noted.map(({ otherCalls }) => otherCalls)),
    simulatedSeconds: { median: seconds[Math.floor((seconds.length - 1) / 2)] ?? 0, max: seconds.at(-1) ?? 0 },
    failed: noted.filter(({ error }) => error !== null).length,
  };
}

function span(counts: readonly number[]): { readonly min: number; readonly max: number } {
  const all = sorted(counts);
  return { min: all[0] ?? 0, max: all.at(-1) ?? 0 };
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...numbers].sort((one, other) => one - other);
}
