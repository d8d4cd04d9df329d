/** The family that looks like the programme: tags, study forms, free time, age, rhythm, interests, a minimum score and few places. */

import { type Chance, createChance, drawPopular, roll } from './chance';
import type { Instance } from './instance';

const FORMS = 4;
const TAGS = 40;
const INTERESTS = 30;
const SLOTS = 20;
const RHYTHMS = 3;
const MOST_PLACES = 5;
const MINIMUM = 3000;

interface Mentee {
  readonly tags: ReadonlySet<number>;
  readonly form: number;
  /** One bit a slot. */
  readonly slots: number;
  readonly age: number;
  readonly interests: ReadonlySet<number>;
  readonly rhythm: number;
}

interface Mentor extends Omit<Mentee, 'form' | 'age'> {
  readonly forms: readonly number[];
  readonly youngest: number;
  readonly oldest: number;
  readonly places: number;
}

/** Makes a college; the order of the draws is part of the recipe. */
export function makeCollege(menteeCount: number, mentorCount: number, seed: number): Instance {
  const chance = createChance(seed);
  const mentees = Array.from({ length: menteeCount }, () => inventMentee(chance));
  const mentors = Array.from({ length: mentorCount }, () => inventMentor(chance));
  const starts = new Int32Array(menteeCount + 1);
  const ends: number[] = [];
  const values: number[] = [];
  mentees.forEach((mentee, index) => {
    starts[index] = ends.length;
    mentors.forEach((mentor, at) => {
      const score = scoreOf(mentee, mentor);
      if (score === undefined || score < MINIMUM) return;
      ends.push(at);
      values.push(score);
    });
  });
  starts[menteeCount] = ends.length;
  return {
    mentees: menteeCount,
    mentors: mentorCount,
    capacities: Int32Array.from(mentors, ({ places }) => places),
    starts,
    ends: Int32Array.from(ends),
    values: Int32Array.from(values),
  };
}

function inventMentee(chance: Chance): Mentee {
  return {
    tags: drawPopular(chance, 1 + roll(chance, 4), TAGS),
    form: roll(chance, FORMS),
    slots: drawSlots(chance, 0.25),
    age: 15 + roll(chance, 9),
    interests: drawPopular(chance, 3, INTERESTS),
    rhythm: roll(chance, RHYTHMS),
  };
}

function inventMentor(chance: Chance): Mentor {
  const youngest = 15 + roll(chance, 8);
  return {
    youngest,
    oldest: youngest + 3,
    tags: drawPopular(chance, 2 + roll(chance, 6), TAGS),
    forms: [roll(chance, FORMS), roll(chance, FORMS)],
    slots: drawSlots(chance, 0.3),
    interests: drawPopular(chance, 4, INTERESTS),
    rhythm: roll(chance, RHYTHMS),
    places: 1 + roll(chance, MOST_PLACES),
  };
}

function drawSlots(chance: Chance, likelihood: number): number {
  let slots = 0;
  for (let slot = 0; slot < SLOTS; slot++) if (chance() < likelihood) slots |= 1 << slot;
  return slots;
}

function scoreOf(mentee: Mentee, mentor: Mentor): number | undefined {
  if (!mentor.forms.includes(mentee.form)) return undefined;
  const common = countBits(mentee.slots & mentor.slots);
  if (common === 0) return undefined;
  const gap = Math.max(0, mentor.youngest - mentee.age, mentee.age - mentor.oldest);
  return Math.round(
    (5000 * countShared(mentee.tags, mentor.tags)) / mentee.tags.size +
      1500 * Math.min(1, common / 4) +
      1500 * Math.max(0, 1 - gap / 4) +
      1000 * (mentee.rhythm === mentor.rhythm ? 1 : 0.5) +
      (1000 * countShared(mentee.interests, mentor.interests)) / 3,
  );
}

function countShared(wanted: ReadonlySet<number>, offered: ReadonlySet<number>): number {
  let shared = 0;
  for (const item of wanted) if (offered.has(item)) shared += 1;
  return shared;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
