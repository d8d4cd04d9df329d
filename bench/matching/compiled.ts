/** The same methods in C++, if there is a compiler: the limit to measure against. */

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { medianOf, type Outcome } from './contest';

/** `listed` is our method step by step; `ssp` has no short lists and lets mentees seek; `jv` is the one for full tables. */
export type Method = 'ssp' | 'listed' | 'jv';

/** Runs a method on an instance's file. */
export type Baseline = (method: Method, path: string, runs: number) => Outcome;

/** Compiles the baseline; `undefined` without a compiler. */
export function compileBaseline(): Baseline | undefined {
  const program = join('.build', 'matching-baseline');
  mkdirSync('.build', { recursive: true });
  const options = ['-O3', '-march=native', '-o', program, join('bench', 'matching', 'baseline.cpp')];
  if (spawnSync('g++', options, { stdio: 'inherit' }).status !== 0) return undefined;
  return (method, path, runs) => {
    const { stdout, status } = spawnSync(program, [method, path, String(runs + 1)], { encoding: 'utf8' });
    if (status !== 0) return { failure: `stops with code ${status}` };
    const [matched = 0, total = 0, first = 0, ...times] = stdout.trim().split(' ').map(Number);
    return { matched, total, first, median: medianOf(times), runs };
  };
}
