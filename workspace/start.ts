/** `npm start`: makes ./.workspace/ anew, plays the demo year in it (or works on one's own files), tells what came of it, serves the page. */

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { type Arguments, readArguments, UsageError } from './cli/arguments';
import { exportFiles } from './cli/export-files';
import { createMatchingLog } from './cli/matching-log';
import { gatherOutcome } from './cli/outcome';
import { type OwnFile, previewOwnFiles, readOwnFiles, UnreadableFilesError, workOnOwnFiles } from './cli/own-files';
import { type Progress, showProgress } from './cli/progress';
import { summaryOf } from './cli/summary';
import { createUseBook } from './cli/uses';
import { WORKSPACE_QUOTAS } from './core/quotas';
import { guideFor } from './demo/guide';
import { idleUntil } from './demo/signals';
import { DEMO_START, playYear } from './demo/year';
import { folder, memory, openWorkspace, type Workspace, type WorkspaceOptions } from './open';
import { servePage } from './page/server';
import type { RunReport } from './runs/report';

const CODE = 'dist';
const HOME = '.workspace';
const PAGE = '.build/page';

/** When one's own files are worked on: in March, as the calendar of the programme has it. */
const OWN_START = '2027-03-01T08:50';

void main();

async function main(): Promise<void> {
  const began = performance.now();
  try {
    const given = readArguments(process.argv.slice(2));
    const progress = showProgress(process.stdout, () => performance.now() - began);
    const ws = given.keep ? open({ store: folder(join(HOME, 'store')), given }) : await make(given, progress);
    progress.end();
    if (!given.once) await serve(ws, given.port);
  } catch (error) {
    if (!(error instanceof UnreadableFilesError) && !(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

function open({ store, given }: { readonly store: WorkspaceOptions['store']; readonly given: Arguments }): Workspace {
  const clock = given.answers === undefined ? DEMO_START : OWN_START;
  return openWorkspace({ store, code: CODE, clock, seed: given.seed, quotas: WORKSPACE_QUOTAS });
}

async function make(given: Arguments, progress: Progress): Promise<Workspace> {
  const files = given.answers === undefined ? undefined : readChecked(given.answers, given);
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(HOME);
  const ws = open({ store: folder(join(HOME, 'store')), given });
  const uses = createUseBook();
  const log = createMatchingLog();
  const note = (report: RunReport): void => {
    uses.note(report);
    log.note(report.logs);
    progress.at(ws.now());
  };
  const { done: tell } = progress;
  const { jumped } = files ? workOnOwnFiles({ ws, files, note, tell }) : playYear({ ws, seed: given.seed, note, tell });
  ws.close();
  const outcome = gatherOutcome({ ws, code: CODE, seed: given.seed, log, uses: uses.rows() });
  writeFileSync(join(HOME, 'run.json'), `${JSON.stringify(outcome, null, 2)}\n`);
  const exported = await exportFiles(ws, join(HOME, 'export'));
  progress.end();
  process.stdout.write(summaryOf(outcome, exported, jumped));
  return ws;
}

/** The files are looked at in a Workspace of their own before anything on the disk is touched. */
function readChecked(path: string, given: Arguments): readonly OwnFile[] {
  const files = readOwnFiles(path);
  previewOwnFiles({ ws: open({ store: memory(), given }), files, note: () => undefined });
  return files;
}

async function serve(ws: Workspace, port: number): Promise<void> {
  if (!existsSync(PAGE)) {
    process.stdout.write(`The page is not built: ${relative('.', PAGE)} is missing.\n`);
    return;
  }
  const { url, close } = await servePage(ws, { port, client: PAGE, idleUntil, guide: guideFor(ws) });
  process.stdout.write(`${url}  Ctrl-C ends it\n`);
  process.once('SIGINT', () => void close().then(() => ws.close()));
}
