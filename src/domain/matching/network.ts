/** A problem as arrays of numbers in the order of ids, so that the order of rows in a sheet changes nothing. */

import { type EdgeList, readEdges, startsOf } from './edges';
import { InvalidProblemError, type Problem } from './problem';
import { enrolInOrder, find, type Rosters, whole } from './roster';

export interface Network {
  readonly menteeIds: readonly string[];
  readonly mentorIds: readonly string[];
  readonly priorities: Float64Array;
  /** The mentor of each mentee's fixed pair, −1 for a mentee without one. */
  readonly fixedMentors: Int32Array;
  readonly fixedValues: Float64Array;
  /** The places that fixed pairs leave free. */
  readonly room: Int32Array;
  /** The edges that a pair may still be made of: mentee i has those from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly mentors: Int32Array;
  readonly values: Float64Array;
  readonly levels: Uint8Array;
}

/**
 * Checks a problem and lays it out.
 * @throws InvalidProblemError when an id is unknown or stands twice, or a number is not whole or below zero.
 */
export function layOut(problem: Problem): Network {
  const rosters = {
    mentees: enrolInOrder(problem.mentees, 'mentee'),
    mentors: enrolInOrder(problem.mentors, 'mentor'),
  };
  const { mentees, mentors } = rosters;
  const priorities = new Float64Array(mentees.ids.length);
  problem.mentees.forEach(({ id, priority }, at) => {
    priorities[find(mentees, id, `mentees[${at}]`)] = whole(priority, `mentees[${at}].priority`);
  });
  const capacities = new Int32Array(mentors.ids.length);
  problem.mentors.forEach(({ id, capacity }, at) => {
    // More places than mentees change nothing, and 32 bits hold this.
    const places = Math.min(whole(capacity, `mentors[${at}].capacity`), mentees.ids.length);
    capacities[find(mentors, id, `mentors[${at}]`)] = places;
  });
  const fixedMentors = readFixed(problem, rosters);
  const room = roomLeft(capacities, fixedMentors);
  const edges = readEdges(problem.edges, rosters);
  const minimum = whole(problem.minimum ?? 0, 'minimum');
  return {
    menteeIds: mentees.ids,
    mentorIds: mentors.ids,
    priorities,
    fixedMentors,
    fixedValues: valuesOfFixed(edges, fixedMentors),
    room,
    ...keepUsable(edges, { fixedMentors, room, minimum }),
  };
}

function readFixed({ fixed }: Problem, { mentees, mentors }: Rosters): Int32Array {
  const fixedMentors = new Int32Array(mentees.ids.length).fill(-1);
  fixed.forEach(({ mentee, mentor }, at) => {
    const index = find(mentees, mentee, `fixed[${at}]`);
    if (fixedMentors[index] !== -1) throw new InvalidProblemError('duplicate-fixed', `fixed[${at}]`, mentee);
    fixedMentors[index] = find(mentors, mentor, `fixed[${at}]`);
  });
  return fixedMentors;
}

/** A mentor who lowered the capacity below the pairs already confirmed simply has no room. */
function roomLeft(capacities: Int32Array, fixedMentors: Int32Array): Int32Array {
  const room = Int32Array.from(capacities);
  for (const mentor of fixedMentors) {
    if (mentor !== -1 && room[mentor]! > 0) room[mentor]! -= 1;
  }
  return room;
}

function valuesOfFixed({ mentees, mentors, values }: EdgeList, fixedMentors: Int32Array): Float64Array {
  const fixedValues = new Float64Array(fixedMentors.length);
  for (let k = 0; k < mentees.length; k++) {
    if (fixedMentors[mentees[k]!] === mentors[k]) fixedValues[mentees[k]!] = values[k]!;
  }
  return fixedValues;
}

interface Limits {
  readonly fixedMentors: Int32Array;
  readonly room: Int32Array;
  readonly minimum: number;
}

/** Leaves out what can never become a pair. */
function keepUsable(edges: EdgeList, limits: Limits): Pick<Network, 'starts' | 'mentors' | 'values' | 'levels'> {
  const { fixedMentors, room, minimum } = limits;
  const { mentees, mentors, values, levels } = edges;
  let count = 0;
  for (let k = 0; k < mentees.length; k++) {
    const mentee = mentees[k]!;
    const mentor = mentors[k]!;
    if (fixedMentors[mentee] !== -1 || room[mentor] === 0 || values[k]! < minimum) continue;
    mentees[count] = mentee;
    mentors[count] = mentor;
    values[count] = values[k]!;
    levels[count] = levels[k]!;
    count += 1;
  }
  return {
    starts: startsOf(mentees.subarray(0, count), fixedMentors.length),
    mentors: mentors.subarray(0, count),
    values: values.subarray(0, count),
    levels: levels.subarray(0, count),
  };
}
