/**
 * `npm run gas -- --code DIR --run fn`: runs one function of any Apps Script folder in a fresh Workspace, then lets the clock go on while the
 * script has clock triggers, and prints each run's report and log.
 */

import { GasUsageError, readGasArguments } from './cli/gas-arguments';
import { runTold } from './cli/run-told';
import { folder, memory, openWorkspace, type Workspace } from './open';
import { CodeFolderError, checkCode } from './runs/code-folder';
import type { RunReport } from './runs/report';

const START = '2026-09-01T08:00';

main();

function main(): void {
  try {
    const given = readGasArguments(process.argv.slice(2));
    checkCode(given.code);
    const ws = openWorkspace({
      store: given.keep === undefined ? memory() : folder(given.keep),
      code: given.code,
      clock: START,
      seed: 1,
      ...(given.user === undefined ? {} : { owner: given.user }),
      title: 'Книга скрипта',
    });
    const isSound = [ws.run(given.run, ...given.args), ...inTime(ws, given.minutes)].map(tell).every(Boolean);
    ws.close();
    if (!isSound) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof GasUsageError) && !(error instanceof CodeFolderError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** Prints a run as it ends. Returns whether it ended well. */
function tell(report: RunReport): boolean {
  process.stdout.write(runTold(report));
  return report.error === null;
}

/** Runs what the script's clock triggers start, minute by minute, until none is left or the time is over. */
function* inTime(ws: Workspace, minutes: number): Generator<RunReport> {
  for (let minute = 0; minute < minutes && hasClock(ws); minute += 1) {
    const reports: RunReport[] = [];
    ws.advance({ byMinutes: 1, onTick: (report) => void reports.push(report) });
    yield* reports;
  }
}

function hasClock(ws: Workspace): boolean {
  return ws.triggers().some(({ nextDue }) => nextDue !== undefined);
}
