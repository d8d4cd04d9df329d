/**
 * `npm run faults [use case | kills] [--kinds cut,after] [--count]`: every use case with everything that may go wrong, and a process that dies while its
 * folder is written. When all of it was tried it writes the table in docs/reliability.md; the last line is the verdict.
 * With `--count` it only says how much there is to try.
 */

import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

import { type Killed, killOften } from './kills';
import { countOut, type Tried, tryOut } from './matrix';
import { type Row, writeTable } from './table';
import { type Kind, KINDS } from './trial';
import { USE_CASES } from './use-cases';

const THREADS = 2;

/** The process dies so often while a folder is written. */
const KILLS = 200;
const KILL_SEED = 5;

interface Wanted {
  /** A word of the use case's name. */
  readonly word: string;
  readonly kinds: readonly Kind[];
  /** Nothing is tried. */
  readonly isCount: boolean;
}

if (isMainThread) await runAll(readWanted(process.argv.slice(2)));
else parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(rowOf(asked)));

interface Asked extends Pick<Wanted, 'kinds' | 'isCount'> {
  readonly name: string;
}

function readWanted(args: readonly string[]): Wanted {
  const at = args.indexOf('--kinds');
  const named = at < 0 ? [] : (args[at + 1] ?? '').split(',');
  const unknown = named.find((kind) => !(KINDS as readonly string[]).includes(kind));
  if (unknown !== undefined) throw new Error(`No kind ${unknown}: there are ${KINDS.join(', ')}`);
  const word = args.find((arg, place) => !arg.startsWith('--') && (at < 0 || place !== at + 1)) ?? '';
  return {
    word,
    isCount: args.includes('--count'),
    kinds: at < 0 ? KINDS : KINDS.filter((kind) => named.includes(kind)),
  };
}

function rowOf({ name, kinds, isCount }: Asked): Row {
  const useCase = USE_CASES.find((candidate) => candidate.name === name);
  if (!useCase) throw new Error(`No use case ${name}`);
  return { useCase: name, ...(isCount ? countOut : tryOut)(useCase, new Set(kinds)) };
}

/** Tries the use cases whose names hold the word; the worker's are the longest and come first. */
async function runAll({ word, kinds, isCount }: Wanted): Promise<void> {
  const names = USE_CASES.map(({ name }) => name).filter((name) => name.includes(word));
  const queue = [...names].sort((a, b) => Number(b.startsWith('worker')) - Number(a.startsWith('worker')));
  const rows: Row[] = [];
  await Promise.all(
    Array.from({ length: THREADS }, () => inThread(queue, { kinds, isCount }, (row) => rows.push(show(row)))),
  );
  rows.sort((a, b) => names.indexOf(a.useCase) - names.indexOf(b.useCase));
  if (isCount) return showCounts(rows);
  const isWhole = word === '' && kinds.length === KINDS.length;
  const killed = isWhole || word === 'kills' ? await showKills() : undefined;
  const violations = rows.reduce((total, row) => total + row.violations.length, killed?.violations.length ?? 0);
  const calls = rows.reduce((total, row) => total + row.calls, 0);
  if (isWhole && killed) writeTable(rows, killed);
  const isHeld = violations === 0 && (rows.length > 0 || killed !== undefined);
  const counts = [
    `${rows.length} use cases`,
    `${calls} calls`,
    `${countRuns(rows)} runs`,
    ...(killed ? [`${killed.kills} kills`] : []),
    `${violations} violations`,
  ];
  console.log(`${isHeld ? 'held' : 'VIOLATED'}: ${counts.join(', ')}`);
  process.exitCode = isHeld ? 0 : 1;
}

async function showKills(): Promise<Killed> {
  const killed = await killOften(KILLS, KILL_SEED);
  const { kills, acknowledged, violations } = killed;
  console.log(
    `process death: ${kills} kills, ${acknowledged} acts acknowledged before them, ${violations.length} violations`,
  );
  for (const violation of violations) console.log(`  ${violation}`);
  return killed;
}

function showCounts(rows: readonly Row[]): void {
  const total = (kind: Kind): number => rows.reduce((sum, { runs }) => sum + (runs[kind] ?? 0), 0);
  const byKind = KINDS.map((kind) => `${kind} ${total(kind)}`);
  console.log(`to try: ${rows.length} use cases, ${countRuns(rows)} runs: ${byKind.join(', ')}`);
}

function countRuns(rows: readonly Tried[]): number {
  return rows.reduce((total, { runs }) => total + Object.values(runs).reduce((sum, count) => sum + count, 0), 0);
}

/** A thread takes one use case after another from the queue, until it is empty. */
function inThread(queue: string[], how: Omit<Asked, 'name'>, heard: (row: Row) => void): Promise<void> {
  const next = (): Asked | undefined => {
    const name = queue.shift();
    return name === undefined ? undefined : { name, ...how };
  };
  const first = next();
  if (!first) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const thread = new Worker(fileURLToPath(import.meta.url));
    thread.postMessage(first);
    thread.on('error', reject).on('message', (row: Row) => {
      heard(row);
      const following = next();
      if (following) thread.postMessage(following);
      else void thread.terminate().then(() => resolve());
    });
  });
}

function show(row: Row): Row {
  const kinds = KINDS.flatMap((kind) => (row.runs[kind] === undefined ? [] : [`${kind} ${row.runs[kind]}`]));
  console.log(`${row.useCase}: ${row.calls} calls; ${kinds.join(', ')}; ${row.violations.length} violations`);
  for (const { kind, what, call, method, broken } of row.violations)
    console.log(`  ${kind} ${what} at call ${call}, ${method}:\n${broken.map((one) => `    ${one}`).join('\n')}`);
  return row;
}
