/**
 * A change log in a folder: `snapshot-N.json` and `log-N.jsonl`, the lines that came after it. A line counts once its line feed is
 * written, so a process that dies while writing loses that line only. A new snapshot is written beside the old pair and takes over by one rename.
 */

import {
  appendFileSync,
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

const SNAPSHOT = /^snapshot-(\d+)\.json$/;

export function folderLog(folder: string): EventLog {
  mkdirSync(folder, { recursive: true });
  let generation = newestGeneration(folder);
  let written = 0;
  const logPath = (): string => join(folder, `log-${generation}.jsonl`);
  return {
    load() {
      const snapshotPath = join(folder, `snapshot-${generation}.json`);
      const text = existsSync(logPath()) ? readFileSync(logPath(), 'utf8') : '';
      const whole = text.slice(0, text.lastIndexOf('\n') + 1);
      if (whole.length < text.length) truncateSync(logPath(), Buffer.byteLength(whole));
      written = whole.length;
      return {
        snapshot: existsSync(snapshotPath) ? readFileSync(snapshotPath, 'utf8') : undefined,
        lines: whole.split('\n').filter((line) => line !== ''),
      };
    },
    append(line) {
      appendFileSync(logPath(), `${line}\n`);
      written += line.length;
    },
    compact(snapshot) {
      const next = generation + 1;
      writeDurably(join(folder, 'snapshot.tmp'), snapshot);
      renameSync(join(folder, 'snapshot.tmp'), join(folder, `snapshot-${next}.json`));
      const old = generation;
      generation = next;
      written = 0;
      rmSync(join(folder, `log-${old}.jsonl`), { force: true });
      rmSync(join(folder, `snapshot-${old}.json`), { force: true });
    },
    size: () => written,
  };
}

function newestGeneration(folder: string): number {
  const generations = readdirSync(folder).map((name) => Number(SNAPSHOT.exec(name)?.[1] ?? 0));
  return Math.max(0, ...generations);
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'w');
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
}
