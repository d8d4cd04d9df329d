/** The proof of a raised floor on the network itself, as `certify` proves an arrangement. */

import { numberClasses } from './costs';
import type { Network } from './network';
import type { Duals, FloorProof } from './problem';

/** Says whether as much is served as can be, and nothing as much from above the floor. The network is that of all edges. */
export function standsFloor(network: Network, mentorOf: Int32Array, { value, within, beyond }: FloorProof): boolean {
  const classes = numberClasses(network);
  const served = classes.reduce((sum, number, mentee) => sum + (mentorOf[mentee] === -1 ? 0 : number), 0);
  if (boundServed(network, classes, { duals: within, above: -Infinity }) !== served) return false;
  return value === null ? served === 0 : boundServed(network, classes, { duals: beyond, above: value }) < served;
}

interface Claim {
  readonly duals: Duals;
  /** Edges of this value and below take no part. */
  readonly above: number;
}

/** What can be served at most, by weak duality: all worths together, if each edge's two ends are worth its class. */
function boundServed(
  { starts, mentors, values, room, fixedMentors }: Network,
  classes: Float64Array,
  claim: Claim,
): number {
  const { mentees: own, mentors: places } = claim.duals;
  if (![...own, ...places].every((worth) => Number.isSafeInteger(worth) && worth >= 0)) return Infinity;
  let worth = 0;
  for (let mentee = 0; mentee < fixedMentors.length; mentee++) {
    if (fixedMentors[mentee] !== -1) continue;
    worth += own[mentee]!;
    for (let edge = starts[mentee]!; edge < starts[mentee + 1]!; edge++) {
      const isCovered = classes[mentee]! <= own[mentee]! + places[mentors[edge]!]!;
      if (values[edge]! > claim.above && !isCovered) return Infinity;
    }
  }
  return room.reduce((sum, left, mentor) => sum + left * places[mentor]!, worth);
}
