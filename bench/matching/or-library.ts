/** The OR-Library's assignment files, taken from a folder: `assignN.txt` is a full table, `assignpN.txt` lists its edges. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Instance } from './instance';
import { prepareOurs } from './ours';

/** The optima told beside the files (J. E. Beasley); other data go by the same names elsewhere. */
const LEAST_COSTS: Readonly<Record<string, number>> = {
  assign100: 305,
  assign200: 475,
  assign300: 626,
  assign400: 804,
  assign500: 991,
  assign600: 1176,
  assign700: 1362,
  assign800: 1552,
  assignp800: 2239,
  assignp1500: 5839,
  assignp3000: 18_696,
  assignp5000: 48_533,
};

/** Solves each file of a folder that is one of these, prints it, and yields what does not come out as it should. */
export function* checkOrLibrary(folder: string): Generator<string> {
  if (!existsSync(folder)) return yield `${folder}: no such folder`;
  const names = readdirSync(folder).filter((name) => /^assignp?\d+\.txt$/.test(name));
  console.log(`\n${folder}: ${names.length} files of the OR-Library`);
  for (const file of names) {
    const name = file.replace('.txt', '');
    const { instance, most } = readFile(join(folder, file), name.startsWith('assignp'));
    const { matched, total } = prepareOurs(instance)();
    const cost = matched * most - total;
    const known = LEAST_COSTS[name];
    const isRight = matched === instance.mentees && (known === undefined || cost === known);
    console.log(
      `${name.padEnd(24)} ${matched} served, cost ${cost}, ${known === undefined ? 'optimum not known' : `optimum ${known}`}`,
    );
    if (!isRight) yield `${name}: ${matched} served at a cost of ${cost}, but the optimum is ${known ?? 'not known'}`;
  }
}

/** Costs become values: the most that occurs less the cost. */
function readFile(path: string, isSparse: boolean): { readonly instance: Instance; readonly most: number } {
  const [size = 0, ...numbers] = readFileSync(path, 'utf8').trim().split(/\s+/).map(Number);
  const count = isSparse ? numbers.length / 3 : numbers.length;
  const rowOf = (edge: number): number => (isSparse ? numbers[3 * edge]! - 1 : Math.floor(edge / size));
  const costOf = (edge: number): number => numbers[isSparse ? 3 * edge + 2 : edge]!;
  const starts = new Int32Array(size + 1);
  let most = 0;
  for (let edge = 0; edge < count; edge++) {
    starts[rowOf(edge) + 1]! += 1;
    most = Math.max(most, costOf(edge));
  }
  for (let row = 0; row < size; row++) starts[row + 1]! += starts[row]!;
  return {
    most,
    instance: {
      mentees: size,
      mentors: size,
      capacities: new Int32Array(size).fill(1),
      starts,
      ends: Int32Array.from({ length: count }, (_, edge) => (isSparse ? numbers[3 * edge + 1]! - 1 : edge % size)),
      values: Int32Array.from({ length: count }, (_, edge) => most - costOf(edge)),
    },
  };
}
