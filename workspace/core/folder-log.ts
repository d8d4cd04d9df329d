/**
 * A change log in a folder: `snapshot-N.json` and `log-N.jsonl`, the lines that came after it. A line counts once its line feed is
 * written, so a process that dies while writing loses that line only. A new snapshot is written beside the old pair and takes over by one rename.
 */

import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

import type { EventLog } from './store';

export interface FolderOptions {
  /** Characters of the log after which a snapshot takes its place. */
  readonly compactAt?: number;
  /** How the process dies when `dieAt` says so; a test may throw instead. */
  readonly die?: () => never;
}

const SNAPSHOT = /^snapshot-(\d+)\.json$/;
const LOG = /^log-(\d+)\.jsonl$/;

export function folderLog(folder: string, { compactAt, die = kill }: FolderOptions = {}): EventLog {
  mkdirSync(folder, { recursive: true });
  const file = (name: string): string => join(folder, name);
  let generation = newestGeneration(folder);
  let written = 0;
  let log: number | undefined;
  let stepsToLive = Number.POSITIVE_INFINITY;
  /** One step of writing; whoever dies at it leaves the text half written. */
  const step = (work: (share: 1 | 0.5) => void): void => {
    stepsToLive -= 1;
    work(stepsToLive <= 0 ? 0.5 : 1);
    if (stepsToLive <= 0) die();
  };
  return {
    ...(compactAt === undefined ? {} : { compactAt }),
    load() {
      const { snapshot, text, isTorn } = readPair(folder, generation);
      if (isTorn) truncateSync(file(`log-${generation}.jsonl`), Buffer.byteLength(text));
      removeOthers(folder, generation);
      written = text.length;
      return { snapshot, lines: text.split('\n').filter((line) => line !== '') };
    },
    append(line) {
      log ??= openSync(file(`log-${generation}.jsonl`), 'a');
      const descriptor = log;
      step((share) => writeShare(descriptor, `${line}\n`, share));
      written += line.length;
    },
    compact(snapshot) {
      const temporary = file('snapshot.tmp');
      step((share) => writeDurably(temporary, snapshot, share));
      step((share) => share === 1 && renameSync(temporary, file(`snapshot-${generation + 1}.json`)));
      if (log !== undefined) closeSync(log);
      log = undefined;
      generation += 1;
      written = 0;
      step((share) => share === 1 && removeOthers(folder, generation));
    },
    size: () => written,
    dieAt: (steps) => void (stepsToLive = steps),
  };
}

function kill(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('The process has outlived its end');
}

function newestGeneration(folder: string): number {
  const generations = readdirSync(folder).map((name) => Number(SNAPSHOT.exec(name)?.[1] ?? 0));
  return Math.max(0, ...generations);
}

/** The snapshot, and the whole lines of the log that came after it. */
function readPair(folder: string, generation: number) {
  const snapshotPath = join(folder, `snapshot-${generation}.json`);
  const logPath = join(folder, `log-${generation}.jsonl`);
  const text = existsSync(logPath) ? readFileSync(logPath, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return {
    snapshot: existsSync(snapshotPath) ? readFileSync(snapshotPath, 'utf8') : undefined,
    text: whole,
    isTorn: whole.length < text.length,
  };
}

/** What an earlier generation, or a process that died while it wrote the next one, has left behind. */
function removeOthers(folder: string, generation: number): void {
  const kept = [`snapshot-${generation}.json`, `log-${generation}.jsonl`];
  const isOurs = (name: string): boolean => SNAPSHOT.test(name) || LOG.test(name) || name === 'snapshot.tmp';
  for (const name of readdirSync(folder))
    if (isOurs(name) && !kept.includes(name)) rmSync(join(folder, name), { force: true });
}

function writeDurably(path: string, text: string, share: 1 | 0.5): void {
  const descriptor = openSync(path, 'w');
  writeShare(descriptor, text, share);
  if (share === 1) fsyncSync(descriptor);
  closeSync(descriptor);
}

/** Writes all of the text, or its first half. */
function writeShare(descriptor: number, text: string, share: 1 | 0.5): void {
  const bytes = Buffer.from(text);
  const end = Math.floor(bytes.length * share);
  for (let from = 0; from < end;) from += writeSync(descriptor, bytes, from, end - from);
}
