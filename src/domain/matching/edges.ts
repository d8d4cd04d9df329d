/** The edges of a problem as arrays, sorted by mentee and then by mentor in counting sorts. */

import { type Edge, InvalidProblemError } from './problem';
import { find, isWhole, type Rosters, whole } from './roster';

/** Edge k joins mentee `mentees[k]` with mentor `mentors[k]`. */
export interface EdgeList {
  readonly mentees: Int32Array;
  readonly mentors: Int32Array;
  readonly values: Float64Array;
  readonly levels: Uint8Array;
}

/** Reads the edges in the order of ids; one that names an unknown id, stands twice or is not whole is refused. */
export function readEdges(edges: readonly Edge[], rosters: Rosters): EdgeList {
  const { mentees, mentors } = rosters;
  const list = createList(edges.length);
  let lastId: string | undefined;
  let lastMentee = 0;
  for (let at = 0; at < edges.length; at++) {
    const { mentee, mentor, value, level = 0 } = edges[at]!;
    // Edges mostly come mentee by mentee, and a look-up costs more than all the rest here.
    if (mentee !== lastId) lastMentee = find(mentees, mentee, `edges[${at}]`);
    lastId = mentee;
    list.mentees[at] = lastMentee;
    // The place is put into words only for an error: there may be millions of edges.
    list.mentors[at] = mentors.indexOf.get(mentor) ?? find(mentors, mentor, `edges[${at}]`);
    list.values[at] = isWhole(value) ? value : whole(value, `edges[${at}].value`);
    list.levels[at] = level;
    if (list.levels[at] !== level) throw new InvalidProblemError('not-a-level', `edges[${at}].level`, String(level));
  }
  const sorted = isSorted(list) ? list : sortEdges(list, rosters);
  refuseDuplicate(sorted, rosters);
  return sorted;
}

function createList(count: number): EdgeList {
  return {
    mentees: new Int32Array(count),
    mentors: new Int32Array(count),
    values: new Float64Array(count),
    levels: new Uint8Array(count),
  };
}

function isSorted({ mentees, mentors }: EdgeList): boolean {
  for (let k = 1; k < mentees.length; k++) {
    if (mentees[k]! < mentees[k - 1]!) return false;
    if (mentees[k] === mentees[k - 1] && mentors[k]! < mentors[k - 1]!) return false;
  }
  return true;
}

function sortEdges(list: EdgeList, rosters: Rosters): EdgeList {
  const byMentor = sortBy(list, list.mentors, rosters.mentors.ids.length);
  return sortBy(byMentor, byMentor.mentees, rosters.mentees.ids.length);
}

/** One stable counting sort by the given keys, all below `limit`. */
function sortBy(list: EdgeList, keys: Int32Array, limit: number): EdgeList {
  const next = startsOf(keys, limit);
  const sorted = createList(keys.length);
  for (let k = 0; k < keys.length; k++) {
    const to = next[keys[k]!]!++;
    sorted.mentees[to] = list.mentees[k]!;
    sorted.mentors[to] = list.mentors[k]!;
    sorted.values[to] = list.values[k]!;
    sorted.levels[to] = list.levels[k]!;
  }
  return sorted;
}

/** Says where the items of each key 0 … limit − 1 begin once they are sorted, and at last where they all end. */
export function startsOf(keys: Int32Array, limit: number): Int32Array {
  const starts = new Int32Array(limit + 1);
  for (let k = 0; k < keys.length; k++) starts[keys[k]! + 1]! += 1;
  for (let key = 0; key < limit; key++) starts[key + 1]! += starts[key]!;
  return starts;
}

function refuseDuplicate({ mentees, mentors }: EdgeList, rosters: Rosters): void {
  for (let k = 1; k < mentees.length; k++) {
    if (mentees[k] !== mentees[k - 1] || mentors[k] !== mentors[k - 1]) continue;
    const pair = `${rosters.mentees.ids[mentees[k]!]} – ${rosters.mentors.ids[mentors[k]!]}`;
    throw new InvalidProblemError('duplicate-edge', 'edges', pair);
  }
}
