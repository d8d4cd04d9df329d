/** What a rearrangement changes, in the terms of the goal: who moves where, and what the whole loses by it. */

import { edgeBetween } from './certificate';
import type { PriceBook, Step } from './price-book';

/** `null` is no mentor. */
export interface Move {
  readonly mentee: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** By how much the whole arrangement is worse, part by part: below zero where it is better. Which part goes before which is the goal's. */
export interface Loss {
  /** Fewer mentees served. */
  readonly matched: number;
  /** The same for each priority class in which something changes, the most urgent first. */
  readonly priorities: readonly { readonly priority: number; readonly matched: number }[];
  readonly level: number;
  readonly total: number;
}

/** Adds steps up: each mentee who ends up elsewhere moves once. What is listed first has the last word. */
export function movesOf({ solved }: PriceBook, steps: readonly Step[]): readonly Step[] {
  const ends = new Map<number, number>();
  for (const { mentee, to } of steps) if (!ends.has(mentee)) ends.set(mentee, to);
  return [...ends].map(([mentee, to]) => ({ mentee, to })).filter(({ mentee, to }) => solved.mentorOf[mentee] !== to);
}

/** Says who moves where. */
export function nameMoves({ solved }: PriceBook, moves: readonly Step[]): readonly Move[] {
  const { menteeIds, mentorIds } = solved.network;
  return moves.map(({ mentee, to }) => ({
    mentee: menteeIds[mentee]!,
    from: mentorIds[solved.mentorOf[mentee]!] ?? null,
    to: mentorIds[to] ?? null,
  }));
}

/** Counts what moves lose. */
export function lossOf({ solved }: PriceBook, moves: readonly Step[]): Loss {
  const { network, mentorOf } = solved;
  let matched = 0;
  let level = 0;
  let total = 0;
  const classes = new Map<number, number>();
  const count = (mentee: number, mentor: number, sign: number): void => {
    if (mentor === -1) return;
    const edge = edgeBetween(network, mentee, mentor);
    const priority = network.priorities[mentee]!;
    matched += sign;
    level += sign * network.levels[edge]!;
    total += sign * network.values[edge]!;
    classes.set(priority, (classes.get(priority) ?? 0) + sign);
  };
  for (const { mentee, to } of moves) {
    count(mentee, mentorOf[mentee]!, 1);
    count(mentee, to, -1);
  }
  const priorities = [...classes]
    .filter(([, change]) => change !== 0)
    .sort(([one], [other]) => other - one)
    .map(([priority, change]) => ({ priority, matched: change }));
  return { matched, priorities, level, total };
}
