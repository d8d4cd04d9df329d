/** `npm run faults`: every use case, every service call, cut, failed before it took effect, failed after it. The last line is the verdict. */

import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

import { type Tried, tryOut } from './matrix';
import { USE_CASES } from './use-cases';

const THREADS = 2;

interface Row extends Tried {
  readonly useCase: string;
}

if (isMainThread) await runAll(process.argv[2] ?? '');
else
  for (const name of workerData as readonly string[]) {
    const useCase = USE_CASES.find((candidate) => candidate.name === name);
    if (useCase) parentPort?.postMessage({ useCase: name, ...tryOut(useCase) } satisfies Row);
  }

/** Tries the use cases whose names hold the word, dealt out between the threads like cards. */
async function runAll(word: string): Promise<void> {
  const names = USE_CASES.map(({ name }) => name).filter((name) => name.includes(word));
  const rows: Row[] = [];
  const hands = Array.from({ length: THREADS }, (_, hand) => names.filter((_name, place) => place % THREADS === hand));
  await Promise.all(hands.map((hand) => inThread(hand, (row) => rows.push(show(row)))));
  const sum = (count: (row: Row) => number): number => rows.reduce((total, row) => total + count(row), 0);
  const violations = sum((row) => row.violations.length);
  const verdict = violations === 0 && rows.length === names.length ? 'held' : 'VIOLATED';
  console.log(
    `${verdict}: ${rows.length} use cases, ${sum(({ calls }) => calls)} calls, ${sum(({ runs }) => runs)} runs, ${violations} violations`,
  );
  process.exitCode = verdict === 'held' ? 0 : 1;
}

function inThread(names: readonly string[], heard: (row: Row) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(fileURLToPath(import.meta.url), { workerData: names });
    thread
      .on('message', heard)
      .on('error', reject)
      .on('exit', () => resolve());
  });
}

function show(row: Row): Row {
  console.log(`${row.useCase}: ${row.calls} calls, ${row.runs} runs, ${row.violations.length} violations`);
  for (const { kind, call, method, broken } of row.violations)
    console.log(`  ${kind} at call ${call}, ${method}:\n${broken.map((what) => `    ${what}`).join('\n')}`);
  return row;
}
