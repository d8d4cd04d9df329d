/**
 * One solver on one instance in processes of its own: what it answers and how long it takes, or how it fails.
 *
 * Repeated calls are measured in milliseconds of processor time, since the wall clock also measures what else the machine is
 * doing. The first call is measured by the wall clock: the engine compiles on other threads, and nobody waits for these.
 */

import { spawnSync } from 'node:child_process';

import { FLOW_PEERS } from './flow-peers';
import type { Answer } from './instance';
import { readInstance } from './instance-file';
import { prepareOurs } from './ours';
import type { Prepare } from './peer';
import { TABLE_PEERS } from './table-peers';

export interface Timing extends Answer {
  /** The first call in a fresh process; the median of several processes where that is asked for. */
  readonly first: number;
  /** The median of the calls after it, or the only call of one that takes too long to be repeated. */
  readonly median: number;
  readonly runs: number;
}

export type Outcome = Timing | { readonly failure: string };

export const OURS = 'ours';

const SOLVERS: Readonly<Record<string, Prepare>> = {
  [OURS]: (instance) => Promise.resolve(prepareOurs(instance)),
  ...TABLE_PEERS,
  ...FLOW_PEERS,
};

const LEAST_RUNS = 7;
/** Quick ones are run on until the engine has compiled them. */
const LEAST_MS = 400;
const LONGEST_TO_REPEAT_MS = 5000;
const LIMIT_MS = 60_000;
const MARK = '--contest';
const FIRST_MARK = '--contest-first';
const FRESH_PROCESSES = 7;
/** Slower ones do not start anew: they cannot be the first to answer. */
const LONGEST_TO_RESTART_MS = 1500;

/** Runs one solver in a fresh process. */
export function contest(solver: string, path: string): Outcome {
  return start(MARK, solver, path);
}

/** The same with the first call measured in several fresh processes. */
export function contestAnew(solver: string, path: string): Outcome {
  const outcome = contest(solver, path);
  if ('failure' in outcome || outcome.first > LONGEST_TO_RESTART_MS) return outcome;
  const firsts = [outcome.first];
  while (firsts.length < FRESH_PROCESSES) {
    const again = start(FIRST_MARK, solver, path);
    if ('failure' in again) return again;
    firsts.push(again.first);
  }
  return { ...outcome, first: medianOf(firsts) };
}

function start(mark: string, solver: string, path: string): Outcome {
  const words = ['--max-old-space-size=6000', process.argv[1]!, mark, solver, path];
  const { stdout, stderr, signal } = spawnSync(process.execPath, words, { timeout: LIMIT_MS, encoding: 'utf8' });
  if (signal === 'SIGTERM') return { failure: `does not finish in ${LIMIT_MS / 1000} s` };
  try {
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Outcome;
  } catch {
    return { failure: /\w*(Error|memory)[^\n]{0,60}/.exec(stderr)?.[0] ?? 'stops without an answer' };
  }
}

/** Is this process one that `start` started? Then it answers and is done. */
export async function answerContest(): Promise<boolean> {
  const [mark, solver = '', path = ''] = process.argv.slice(2);
  if (mark !== MARK && mark !== FIRST_MARK) return false;
  try {
    const solve = await SOLVERS[solver]!(readInstance(path));
    console.log(JSON.stringify(await (mark === MARK ? time(solve) : timeFirst(solve))));
  } catch (error) {
    console.log(JSON.stringify({ failure: `fails: ${String(error).slice(0, 60)}` }));
  }
  return true;
}

type Solve = () => Answer | Promise<Answer>;

async function timeFirst(solve: Solve): Promise<Timing> {
  const started = performance.now();
  const { answer, ms } = await timeOnce(solve);
  return { ...answer, first: performance.now() - started, median: ms, runs: 1 };
}

async function time(solve: Solve): Promise<Timing> {
  const timing = await timeFirst(solve);
  if (timing.median > LONGEST_TO_REPEAT_MS) return timing;
  const times: number[] = [];
  for (let spent = 0; times.length < LEAST_RUNS || spent < LEAST_MS; spent += times.at(-1)!) {
    times.push((await timeOnce(solve)).ms);
  }
  return { ...timing, median: medianOf(times), runs: times.length };
}

async function timeOnce(solve: Solve): Promise<{ answer: Answer; ms: number }> {
  const before = process.cpuUsage();
  const answer = await solve();
  const { user, system } = process.cpuUsage(before);
  return { answer, ms: (user + system) / 1000 };
}

/** The middle one of some numbers, the upper one of two. */
export function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1]!;
}
