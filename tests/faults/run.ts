/**
 * `npm run faults [use case] [--kinds cut,after]`: every use case with everything that may go wrong. It writes the table in
 * docs/reliability.md when all of it was tried; the last line is the verdict.
 */

import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

import { type Tried, tryOut } from './matrix';
import { type Row, writeTable } from './table';
import { type Kind, KINDS } from './trials';
import { USE_CASES } from './use-cases';

const THREADS = 2;

interface Wanted {
  /** A word of the use case's name. */
  readonly word: string;
  readonly kinds: readonly Kind[];
}

if (isMainThread) await runAll(readWanted(process.argv.slice(2)));
else parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(rowOf(asked)));

interface Asked {
  readonly name: string;
  readonly kinds: readonly Kind[];
}

function readWanted(args: readonly string[]): Wanted {
  const at = args.indexOf('--kinds');
  const named = at < 0 ? [] : (args[at + 1] ?? '').split(',');
  const unknown = named.find((kind) => !(KINDS as readonly string[]).includes(kind));
  if (unknown !== undefined) throw new Error(`No kind ${unknown}: there are ${KINDS.join(', ')}`);
  const word = args.find((_, place) => at < 0 || (place !== at && place !== at + 1)) ?? '';
  return { word, kinds: at < 0 ? KINDS : KINDS.filter((kind) => named.includes(kind)) };
}

function rowOf({ name, kinds }: Asked): Row {
  const useCase = USE_CASES.find((candidate) => candidate.name === name);
  if (!useCase) throw new Error(`No use case ${name}`);
  return { useCase: name, ...tryOut(useCase, new Set(kinds)) };
}

/** Tries the use cases whose names hold the word; the worker's are the longest and come first. */
async function runAll({ word, kinds }: Wanted): Promise<void> {
  const names = USE_CASES.map(({ name }) => name).filter((name) => name.includes(word));
  const queue = [...names].sort((a, b) => Number(b.startsWith('worker')) - Number(a.startsWith('worker')));
  const rows: Row[] = [];
  await Promise.all(Array.from({ length: THREADS }, () => inThread(queue, kinds, (row) => rows.push(show(row)))));
  rows.sort((a, b) => names.indexOf(a.useCase) - names.indexOf(b.useCase));
  const violations = rows.reduce((total, row) => total + row.violations.length, 0);
  const calls = rows.reduce((total, row) => total + row.calls, 0);
  const isWhole = word === '' && kinds.length === KINDS.length;
  if (isWhole) writeTable(rows);
  const isHeld = violations === 0 && rows.length === names.length && rows.length > 0;
  console.log(
    `${isHeld ? 'held' : 'VIOLATED'}: ${rows.length} use cases, ${calls} calls, ${countRuns(rows)} runs, ${violations} violations`,
  );
  process.exitCode = isHeld ? 0 : 1;
}

function countRuns(rows: readonly Tried[]): number {
  return rows.reduce((total, { runs }) => total + Object.values(runs).reduce((sum, count) => sum + count, 0), 0);
}

/** A thread takes one use case after another from the queue, until it is empty. */
function inThread(queue: string[], kinds: readonly Kind[], heard: (row: Row) => void): Promise<void> {
  const next = (): Asked | undefined => {
    const name = queue.shift();
    return name === undefined ? undefined : { name, kinds };
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
