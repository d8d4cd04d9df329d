/**
 * One solver on one instance in a process of its own: what it answers and how long it takes, or how it fails.
 *
 * Times are milliseconds of processor time, since the wall clock also measures what else the machine is doing.
 */

import { spawnSync } from 'node:child_process';

import { FLOW_PEERS } from './flow-peers';
import type { Answer } from './instance';
import { readInstance } from './instance-file';
import { prepareOurs } from './ours';
import type { Prepare } from './peer';
import { TABLE_PEERS } from './table-peers';

export interface Timing extends Answer {
  /** The first call in a fresh process. */
  readonly cold: number;
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

/** Runs one solver in a fresh process. */
export function contest(solver: string, path: string): Outcome {
  const words = ['--max-old-space-size=6000', process.argv[1]!, MARK, solver, path];
  const { stdout, stderr, signal } = spawnSync(process.execPath, words, { timeout: LIMIT_MS, encoding: 'utf8' });
  if (signal === 'SIGTERM') return { failure: `does not finish in ${LIMIT_MS / 1000} s` };
  try {
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Outcome;
  } catch {
    return { failure: /\w*(Error|memory)[^\n]{0,60}/.exec(stderr)?.[0] ?? 'stops without an answer' };
  }
}

/** Is this process one that `contest` started? Then it answers and is done. */
export async function answerContest(): Promise<boolean> {
  const [mark, solver = '', path = ''] = process.argv.slice(2);
  if (mark !== MARK) return false;
  try {
    console.log(JSON.stringify(await time(await SOLVERS[solver]!(readInstance(path)))));
  } catch (error) {
    console.log(JSON.stringify({ failure: `fails: ${String(error).slice(0, 60)}` }));
  }
  return true;
}

async function time(solve: () => Answer | Promise<Answer>): Promise<Timing> {
  const { answer, ms: cold } = await timeOnce(solve);
  if (cold > LONGEST_TO_REPEAT_MS) return { ...answer, cold, median: cold, runs: 1 };
  const times: number[] = [];
  for (let spent = 0; times.length < LEAST_RUNS || spent < LEAST_MS; spent += times.at(-1)!) {
    times.push((await timeOnce(solve)).ms);
  }
  return { ...answer, cold, median: medianOf(times), runs: times.length };
}

async function timeOnce(solve: () => Answer | Promise<Answer>): Promise<{ answer: Answer; ms: number }> {
  const before = process.cpuUsage();
  const answer = await solve();
  const { user, system } = process.cpuUsage(before);
  return { answer, ms: (user + system) / 1000 };
}

/** The middle one of some numbers, the upper one of two. */
export function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1]!;
}
