/** `npm run faults`: every use case, every service call, cut, failed before it took effect, failed after it. The last line is the verdict. */

import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

import { type Tried, tryOut } from './matrix';
import { USE_CASES } from './use-cases';

const THREADS = 2;

interface Row extends Tried {
  readonly useCase: string;
}

if (isMainThread) await runAll(process.argv[2] ?? '');
else parentPort?.on('message', (name: string) => parentPort?.postMessage(rowOf(name)));

function rowOf(name: string): Row {
  const useCase = USE_CASES.find((candidate) => candidate.name === name);
  if (!useCase) throw new Error(`No use case ${name}`);
  return { useCase: name, ...tryOut(useCase) };
}

/** Tries the use cases whose names hold the word; the worker's are the longest and come first. */
async function runAll(word: string): Promise<void> {
  const names = USE_CASES.map(({ name }) => name).filter((name) => name.includes(word));
  const queue = names.sort((a, b) => Number(b.startsWith('worker')) - Number(a.startsWith('worker')));
  const wanted = queue.length;
  const rows: Row[] = [];
  await Promise.all(Array.from({ length: THREADS }, () => inThread(queue, (row) => rows.push(show(row)))));
  const sum = (count: (row: Row) => number): number => rows.reduce((total, row) => total + count(row), 0);
  const violations = sum((row) => row.violations.length);
  const verdict = violations === 0 && rows.length === wanted ? 'held' : 'VIOLATED';
  console.log(
    `${verdict}: ${rows.length} use cases, ${sum(({ calls }) => calls)} calls, ${sum(({ runs }) => runs)} runs, ${violations} violations`,
  );
  process.exitCode = verdict === 'held' ? 0 : 1;
}

/** A thread takes one use case after another from the queue, until it is empty. */
function inThread(queue: string[], heard: (row: Row) => void): Promise<void> {
  const next = queue.shift();
  if (next === undefined) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const thread = new Worker(fileURLToPath(import.meta.url));
    thread.postMessage(next);
    thread.on('error', reject).on('message', (row: Row) => {
      heard(row);
      const following = queue.shift();
      if (following !== undefined) thread.postMessage(following);
      else void thread.terminate().then(() => resolve());
    });
  });
}

function show(row: Row): Row {
  console.log(`${row.useCase}: ${row.calls} calls, ${row.runs} runs, ${row.violations.length} violations`);
  for (const { kind, call, method, broken } of row.violations)
    console.log(`  ${kind} at call ${call}, ${method}:\n${broken.map((what) => `    ${what}`).join('\n')}`);
  return row;
}
