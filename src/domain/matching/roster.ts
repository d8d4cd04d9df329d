/** The people of one side in the order of their ids, and the checks on what a problem says of them. */

import { InvalidProblemError } from './problem';

export interface Roster {
  readonly kind: 'mentee' | 'mentor';
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Both sides of a problem. */
export interface Rosters {
  readonly mentees: Roster;
  readonly mentors: Roster;
}

/** Puts one side in order; an id that stands twice is refused. */
export function enrolInOrder(people: readonly { readonly id: string }[], kind: Roster['kind']): Roster {
  // The plain sort compares code units: the same on every machine, unlike the order of a locale.
  const ids = people.map(({ id }) => id).sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  if (indexOf.size < ids.length) refuseDuplicate(people, kind);
  return { kind, ids, indexOf };
}

function refuseDuplicate(people: readonly { readonly id: string }[], kind: Roster['kind']): void {
  const seen = new Set<string>();
  people.forEach(({ id }, at) => {
    if (seen.has(id)) throw new InvalidProblemError(`duplicate-${kind}`, `${kind}s[${at}]`, id);
    seen.add(id);
  });
}

/** Returns the index of an id. */
export function find({ kind, indexOf }: Roster, id: string, where: string): number {
  const index = indexOf.get(id);
  if (index === undefined) throw new InvalidProblemError(`unknown-${kind}`, where, id);
  return index;
}

/** Returns the number if it is whole, exact and not below zero. */
export function whole(value: number, where: string): number {
  if (isWhole(value)) return value;
  throw new InvalidProblemError('not-a-whole-number', where, String(value));
}

/** Says whether a number is whole, exact and not below zero. */
export function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
