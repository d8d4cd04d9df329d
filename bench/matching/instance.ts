/** A matching instance as flat arrays, and the fingerprint that says whether it is the one that was meant. */

import { createHash } from 'node:crypto';

export interface Instance {
  readonly mentees: number;
  readonly mentors: number;
  readonly capacities: Int32Array;
  /** Mentee i has the edges from `starts[i]` up to `starts[i + 1]`, by mentor. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Higher is better. */
  readonly values: Int32Array;
}

/** What solvers are compared by. */
export interface Answer {
  readonly matched: number;
  readonly total: number;
}

/** The first 16 hexadecimal digits of the SHA-256 over all arrays as little-endian 32-bit numbers. */
export function fingerprint({ capacities, starts, ends, values }: Instance): string {
  const hash = createHash('sha256');
  for (const { buffer, byteOffset, byteLength } of [capacities, starts, ends, values]) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return hash.digest('hex').slice(0, 16);
}
