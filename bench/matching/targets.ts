/** What our solver is held to: how many times faster than the best package, how many times slower than C++ at most. */

import type { Method } from './compiled';

export interface Trial {
  readonly instance: string;
  /** Packages tried; those left out cannot finish such an instance within the time or the memory. */
  readonly peers: readonly string[];
  /** What is run in C++; the first is the one compared with. */
  readonly methods: readonly Method[];
  /** The best package's median is at least so many times ours. */
  readonly fasterThanPeers?: number;
  /** The first call in a fresh process, by the clock, since somebody waits for it who opens the board. */
  readonly fasterCold?: { readonly than: string; readonly times: number };
  /** Our median is at most so many times that of C++. */
  readonly slowerThanCompiled?: number;
}

/** A linear program is another tool, shown beside the packages for this very task; compared with are those in JavaScript. */
export const SHOWN_ONLY: readonly string[] = ['highs'];

const TABLES = ['munkres', 'munkres-algorithm', 'linear-sum-assignment', 'hungarian-on3'] as const;
const ALL = ['munkres (square)', ...TABLES, 'min-cost-flow', '@algorithm.ts/mcmf', 'highs'] as const;

export const TRIALS: readonly Trial[] = [
  { instance: 'mentor300x80_1', peers: ALL, methods: ['listed', 'ssp'] },
  {
    instance: 'mentor1000x200_1',
    peers: ALL,
    methods: ['listed', 'ssp'],
    fasterThanPeers: 25,
    // The target was set against the table padded to a square; how much the best package of all takes is printed beside it.
    fasterCold: { than: 'munkres (square)', times: 5 },
    slowerThanCompiled: 2,
  },
  { instance: 'rect1000x200_1', peers: ['munkres (square)', ...TABLES], methods: ['listed', 'ssp'] },
  {
    instance: 'sparse10000x2000_1',
    peers: ['munkres', 'min-cost-flow', 'highs'],
    methods: ['listed', 'ssp'],
    fasterThanPeers: 200,
    slowerThanCompiled: 2,
  },
  { instance: 'short10000x1600_1', peers: [], methods: ['listed', 'ssp'], slowerThanCompiled: 2 },
  { instance: 'mentor10000x2000_1', peers: [], methods: ['ssp', 'listed'], slowerThanCompiled: 1.2 },
  ...[500, 1000, 2000].map((size) => ({
    instance: `dense${size}_1`,
    peers: TABLES,
    methods: ['jv', 'listed', 'ssp'] as const,
    fasterThanPeers: 1,
    slowerThanCompiled: 4,
  })),
  { instance: 'machol1000_1', peers: TABLES, methods: ['ssp', 'jv'], fasterThanPeers: 1 },
];
