/** Runs the checks in slices, each well within the six minutes of a run; a trigger starts the next one until all is done. */

import type { Check, Probe } from './check';
import { openWorkshop, sweep } from './kit';
import { forget, keptResults, openResultBook, readProgress, type Result, writeProgress } from './progress';
import { saveTranscript, tellTranscript, type Transcript, transcriptOf } from './transcript';
import { askProbe, type CheckResult, type Observation, tryCheck } from './try-out';

/** When a slice takes no further check: the longest, with its pauses for a minute's quota, still fits into the run. */
const SLICE_MS = 200_000;
const RUN_MS = 360_000;

/** More slices than this mean that a check ends its run each time. */
const MOST_SLICES = 40;

/** The function that the trigger calls. */
const HANDLER = 'goOn';
const EVERY_MINUTES = 5;

export interface Selection {
  readonly scope: string;
  readonly checks: readonly Check[];
  readonly probes: readonly Probe[];
}

/** Begins anew, whatever was going on. */
export function begin(selection: Selection): void {
  endTimetable();
  forget();
  writeProgress({ scope: selection.scope, startedAt: Date.now(), slices: 0, busyUntil: 0 });
  work(selection);
}

/** The trigger's part: works on what was begun, unless a run is at it. */
export function carryOn(select: (scope: string) => Selection, event: object): void {
  const progress = readProgress();
  if (!progress) endTimetable();
  else if (progress.busyUntil < Date.now()) work(select(progress.scope), event);
}

/** A run that a trigger started has its event and no window; any other has a window and no event. */
function work(selection: Selection, event?: object): void {
  const began = Date.now();
  const progress = readProgress();
  if (!progress) return;
  const slices = progress.slices + 1;
  writeProgress({ ...progress, slices, busyUntil: began + RUN_MS });
  const isOver = trySome(selection, { until: began + SLICE_MS, event });
  if (isOver || slices >= MOST_SLICES) return finish(selection);
  writeProgress({ ...progress, slices, busyUntil: 0 });
  startTimetable();
}

/** Tries what has not been tried yet. Returns whether nothing is left. */
function trySome(
  { checks, probes }: Selection,
  { until, event }: { readonly until: number; readonly event: object | undefined },
): boolean {
  const hasScreen = event === undefined;
  const tried = new Set(keptResults().map(nameOf));
  const trials = [
    // What needs the window comes first: the slices after this one have none.
    ...checks.filter(({ needs }) => needs === 'screen' && hasScreen),
    ...checks.filter(({ needs }) => needs === undefined || (needs === 'trigger' && !hasScreen)),
    ...probes.filter(({ needs }) => needs === undefined || !hasScreen),
  ].filter((trial) => !tried.has('question' in trial ? trial.question : trial.id));
  const workshop = openWorkshop(event);
  const book = openResultBook();
  let done = 0;
  for (const trial of trials) {
    if (Date.now() > until) break;
    book.add('question' in trial ? askProbe(workshop, trial) : tryCheck(workshop, trial));
    done += 1;
  }
  workshop.close();
  book.close();
  const isForTrigger = hasScreen && [...checks, ...probes].some(({ needs }) => needs === 'trigger');
  return done === trials.length && !isForTrigger;
}

function finish(selection: Selection): void {
  const { startedAt = Date.now(), slices = 1 } = readProgress() ?? {};
  const results = keptResults();
  endTimetable();
  forget();
  sweep();
  settle(selection, { startedAt, slices, results });
}

/** Tries checks that need a person, in one run. */
export function withPerson(checks: readonly Check[]): void {
  const startedAt = Date.now();
  const workshop = openWorkshop();
  const results = checks.map((check) => tryCheck(workshop, check));
  workshop.close();
  settle({ scope: 'dialogs', checks, probes: [] }, { startedAt, slices: 1, results });
}

function settle(
  { checks }: Selection,
  run: { readonly startedAt: number; readonly slices: number; readonly results: readonly Result[] },
): void {
  const tried = run.results.filter((result): result is CheckResult => 'id' in result);
  const observations = run.results.filter((result): result is Observation => 'question' in result);
  const ids = new Set(tried.map(({ id }) => id));
  const leftOut = checks.map(({ id }) => id).filter((id) => !ids.has(id));
  const transcript: Transcript = transcriptOf({ ...run, checks: tried, observations, leftOut });
  console.log(`transcript: Drive file ${saveTranscript(transcript)}`);
  tellTranscript(transcript);
}

function nameOf(result: Result): string {
  return 'question' in result ? result.question : result.id;
}

function timetable(): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}

function startTimetable(): void {
  if (timetable().length === 0) ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(EVERY_MINUTES).create();
}

function endTimetable(): void {
  for (const trigger of timetable()) ScriptApp.deleteTrigger(trigger);
}
