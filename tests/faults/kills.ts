/** Kills a process again and again while it works on a folder, and looks each time whether everything that it had acknowledged is there. */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildSync } from 'esbuild';

import { createRandom, type Random } from '../../workspace/core/random';
import { folder } from '../../workspace/open';
import { type CollegeInside, openCollegeIn } from '../app/college';
import { copyAt } from '../app/college-year';
import { type Acknowledged, acknowledged, lostOf } from './acknowledged';
import { brokenAlways, brokenAtTheEnd } from './invariants';
import { carryOn } from './carry-on';

const STRETCH = '.build/faults-stretch.mjs';

/** Kills of one folder, one after another; what was broken by one would show in all that follow. */
const KILLS_A_FOLDER = 10;

/** Most steps of writing that a process may make before it kills itself, and most milliseconds after its first word. */
const MOST_STEPS = 60;
const MOST_MS = 400;

export interface Killed {
  readonly kills: number;
  /** Acts that were acknowledged before their process died. */
  readonly acknowledged: number;
  readonly violations: readonly string[];
}

/** Every second process kills itself half way through a step of writing, the others are killed at any moment. Two work side by side. */
export async function killOften(kills: number, seed: number): Promise<Killed> {
  buildSync({ entryPoints: ['tests/faults/stretch.ts'], outfile: STRETCH, ...BUNDLE });
  const random = createRandom({ seed });
  const moments = Array.from({ length: kills }, (_, count) => moment(random, count));
  const folders: Moment[][] = [];
  while (moments.length > 0) folders.push(moments.splice(0, KILLS_A_FOLDER));
  const told: Killed[] = [];
  const lane = async (): Promise<void> => {
    for (let next = folders.shift(); next; next = folders.shift()) told.push(await killInFolder(next));
  };
  await Promise.all([lane(), lane()]);
  return {
    kills,
    acknowledged: told.reduce((sum, { acknowledged: words }) => sum + words, 0),
    violations: told.flatMap(({ violations }) => violations),
  };
}

async function killInFolder(moments: readonly Moment[]): Promise<Killed> {
  const path = collegeFolder();
  const violations: string[] = [];
  let words = 0;
  for (const when of moments) {
    const told = await killOne(path, when);
    words += told.length;
    violations.push(...brokenIn(path, told.at(-1)).map((broken) => `killed at ${JSON.stringify(when)}: ${broken}`));
  }
  violations.push(...brokenLater(path).map((broken) => `some hours later: ${broken}`));
  rmSync(path, { recursive: true });
  return { kills: moments.length, acknowledged: words, violations };
}

const BUNDLE = { bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' } as const;

type Moment = { readonly steps: number } | { readonly ms: number };

function moment(random: Random, count: number): Moment {
  return count % 2 === 0 ? { steps: 1 + random.below(MOST_STEPS) } : { ms: random.below(MOST_MS) };
}

/** A folder that holds the open college. */
function collegeFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'faults-kill-'));
  writeFileSync(join(path, 'snapshot-1.json'), copyAt('open'));
  return path;
}

/** Runs the stretch until it is dead; returns its words. @throws Error when it ended by itself */
function killOne(path: string, when: Moment): Promise<readonly Acknowledged[]> {
  const steps = 'steps' in when ? [String(when.steps)] : [];
  const child = spawn(process.execPath, [STRETCH, path, ...steps], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    if (text === '' && 'ms' in when) setTimeout(() => child.kill('SIGKILL'), when.ms);
    text += piece;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error('The stretch ended before it was killed'));
      else resolve(wordsOf(text));
    });
  });
}

/** A word counts once it was said to its end. */
function wordsOf(text: string): readonly Acknowledged[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Acknowledged);
}

function brokenIn(path: string, told: Acknowledged | undefined): readonly string[] {
  const college = openCollegeIn(folder(path));
  return [...(told ? lostOf(college, told) : []), ...brokenAlways(college).filter(isNoMail), ...doubledMails(college)];
}

/** Life goes on in what the last process has left. */
function brokenLater(path: string): readonly string[] {
  const college = openCollegeIn(folder(path));
  carryOn(college, 'sweep');
  return [...brokenAlways(college).filter(isNoMail), ...brokenAtTheEnd(college), ...doubledMails(college)];
}

/** The same people answer again and again, and get the same letter for every answer. */
const isNoMail = (broken: string): boolean => !broken.startsWith('twice: ');

function doubledMails(college: CollegeInside): readonly string[] {
  const { answers, mails } = acknowledged(college);
  return mails > answers ? [`${mails} letters for ${answers} answers`] : [];
}
