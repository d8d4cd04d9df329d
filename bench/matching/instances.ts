/** The instances of the measurements: how each is made, its fingerprint and its proved optimum. */

import { makeCollege } from './college-family';
import { makeDense, makeProducts, makeSparse } from './families';
import { fingerprint, type Instance } from './instance';

export interface Known {
  readonly name: string;
  readonly fingerprint: string;
  readonly matched: number;
  readonly total: number;
}

type Row = readonly [name: string, fingerprint: string, matched: number, total: number];

/** Every solver that finished agrees on these. */
const ROWS: readonly Row[] = [
  ['dense50_1', 'd03694d2df860780', 50, 483252],
  ['dense100_1', 'e2dd1a8c56e6ff1a', 100, 982771],
  ['dense200_1', '770fff9993bec640', 200, 1984229],
  ['dense200_2', '011fef5d97ea5108', 200, 1984034],
  ['dense200_3', 'e3225365dd2f9284', 200, 1982746],
  ['dense500_1', 'b7f3ec998b1a83a8', 500, 4983828],
  ['dense500_2', '2bd4a2e8cc10a029', 500, 4983986],
  ['dense500_3', '747d6e17fad1c0ca', 500, 4983884],
  ['dense1000_1', 'a8d2593c63989c44', 1000, 9984483],
  ['dense1000_2', '551d81e7f93186ac', 1000, 9984110],
  ['dense1000_3', '65d69a9061c417e3', 1000, 9984275],
  ['dense2000_1', 'a59d87ef4dfc7187', 2000, 19984829],
  ['dense2000_2', 'b21862ec9a44e000', 2000, 19984357],
  ['dense2000_3', 'd1d0315a8f6cfef3', 2000, 19984294],
  ['machol200_1', '799b4a06d68e1f71', 200, 6646600],
  ['machol500_1', '5876ef163ad83228', 500, 104041500],
  ['machol1000_1', '1d4232ced849cfa6', 1000, 832833000],
  ['mentor300x80_1', '0ee67741cf3ed449', 227, 1660371],
  ['mentor300x80_2', '03dae1af98b1506c', 242, 1741147],
  ['mentor300x80_3', 'c5c9c2d3b52607f6', 222, 1616364],
  ['mentor1000x200_1', '13dfc3a447cf4dd7', 612, 4954879],
  ['mentor1000x200_2', '64395e3b434b358e', 607, 4850880],
  ['mentor1000x200_3', '93dda0cc2924b15c', 621, 4994176],
  ['mentor10000x2000_1', 'b748a76b098d0ed5', 5950, 52258953],
  ['mentor10000x2000_2', 'af9b620532833306', 5941, 52378515],
  ['mentor10000x2000_3', 'c0a18fb7e6d15b8c', 5863, 51641247],
  ['rect1000x200_1', '5d67dc20f9ad092f', 1000, 9941763],
  ['rect1000x200_2', '660f92ff8079c60a', 1000, 9944884],
  ['rect1000x200_3', '72f4e845be94bb42', 1000, 9943933],
  ['short10000x1600_1', '7cb30c2ed19dbe9d', 8000, 78209857],
  ['short10000x1600_2', '8f491b82a83fc0bb', 8000, 78227333],
  ['short10000x1600_3', '940c1669ec593c27', 8000, 78196813],
  ['sparse10000x2000_1', 'c317c8d4782a4161', 10000, 96457248],
  ['sparse10000x2000_2', '201eda377765ab50', 10000, 96391261],
  ['sparse10000x2000_3', 'b88ae35418e32591', 10000, 96358271],
];

export const INSTANCES: readonly Known[] = ROWS.map(([name, hash, matched, total]) => ({
  name,
  fingerprint: hash,
  matched,
  total,
}));

/** Finds an instance by name, such as `mentor1000x200_1`. */
export function knownAs(name: string): Known {
  const known = INSTANCES.find((each) => each.name === name);
  if (!known) throw new Error(`No instance is called ${name}`);
  return known;
}

/**
 * Makes an instance anew.
 * @throws Error when it is not the one that was meant.
 */
export function make({ name, fingerprint: expected }: Known): Instance {
  const [, family = '', mentees, , mentors, seed] = /^([a-z]+)(\d+)(x(\d+))?_(\d)$/.exec(name) ?? [];
  const instance = makeFamily(family, Number(mentees), { mentors: Number(mentors), seed: Number(seed) });
  const found = fingerprint(instance);
  if (found !== expected) throw new Error(`${name} has the fingerprint ${found} instead of ${expected}`);
  return instance;
}

function makeFamily(
  family: string,
  mentees: number,
  { mentors, seed }: { readonly mentors: number; readonly seed: number },
): Instance {
  switch (family) {
    case 'dense':
      return makeDense({ mentees, mentors: mentees, capacity: 1, seed: seed * 7919 + mentees });
    case 'rect':
      return makeDense({ mentees, mentors, capacity: 5, seed: seed * 104_729 });
    case 'sparse':
      return makeSparse({ mentees, mentors, capacity: 5, seed: seed * 1_299_709 }, 30);
    case 'short':
      return makeSparse({ mentees, mentors, capacity: 5, seed: seed * 15_485_863 }, 30);
    case 'machol':
      return makeProducts(mentees);
    case 'mentor':
      return makeCollege(mentees, mentors, seed * collegeSeed(mentees));
    default:
      throw new Error(`No family is called ${family}`);
  }
}

function collegeSeed(mentees: number): number {
  return mentees === 300 ? 31 : mentees === 1000 ? 37 : 41;
}
