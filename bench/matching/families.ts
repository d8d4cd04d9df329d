/** The families of instances without a story: full tables, random sparse ones, and the classical bad case. */

import { createChance, roll } from './chance';
import type { Instance } from './instance';

const TOP = 10_000;

interface Shape {
  readonly mentees: number;
  readonly mentors: number;
  readonly capacity: number;
  readonly seed: number;
}

/** Everybody with everybody, values 0 … 10,000. */
export function makeDense({ mentees, mentors, capacity, seed }: Shape): Instance {
  const chance = createChance(seed);
  return makeFull({ mentees, mentors, capacity }, () => roll(chance, TOP + 1));
}

/** So many random mentors a mentee, values 0 … 10,000. */
export function makeSparse({ mentees, mentors, capacity, seed }: Shape, degree: number): Instance {
  const chance = createChance(seed);
  const starts = Int32Array.from({ length: mentees + 1 }, (_, mentee) => mentee * degree);
  const ends = new Int32Array(mentees * degree);
  const values = new Int32Array(mentees * degree);
  let edge = 0;
  for (let mentee = 0; mentee < mentees; mentee++) {
    const chosen = new Set<number>();
    while (chosen.size < degree) chosen.add(roll(chance, mentors));
    for (const mentor of [...chosen].sort((one, other) => one - other)) {
      ends[edge] = mentor;
      values[edge++] = roll(chance, TOP + 1);
    }
  }
  return { mentees, mentors, capacities: new Int32Array(mentors).fill(capacity), starts, ends, values };
}

/** Costs that are products (R. Machol and M. Wien, A hard assignment problem, 1976): many long paths. */
export function makeProducts(size: number): Instance {
  const shape = { mentees: size, mentors: size, capacity: 1 };
  return makeFull(shape, (mentee, mentor) => size * size - (mentee + 1) * (mentor + 1));
}

function makeFull(shape: Omit<Shape, 'seed'>, valueOf: (mentee: number, mentor: number) => number): Instance {
  const { mentees, mentors, capacity } = shape;
  const ends = new Int32Array(mentees * mentors);
  const values = new Int32Array(mentees * mentors);
  for (let edge = 0; edge < values.length; edge++) {
    const mentor = edge % mentors;
    ends[edge] = mentor;
    values[edge] = valueOf((edge - mentor) / mentors, mentor);
  }
  return {
    mentees,
    mentors,
    capacities: new Int32Array(mentors).fill(capacity),
    starts: Int32Array.from({ length: mentees + 1 }, (_, mentee) => mentee * mentors),
    ends,
    values,
  };
}
