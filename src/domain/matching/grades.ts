/** How well a mentor answers a request by each criterion, as a fraction of whole numbers; a criterion without data gives no grade. */

import { FREQUENCY_WORDS } from '../programme/slot';
import type { CriterionId } from './criteria';
import type { ChoiceRank } from './input';
import { comparePreferences } from './preferences';
import type { MenteeProfile, MentorProfile } from './profiles';

/** `earned` out of `most`, which is above zero. */
export interface Grade {
  readonly earned: number;
  readonly most: number;
}

/** Grades mentors for one mentee by one criterion. */
export type Grader = (mentor: MentorProfile) => Grade | undefined;

/** What the mentee asks for is looked up once, since each is graded with hundreds of mentors. */
export const GRADERS: Readonly<Record<CriterionId, (mentee: MenteeProfile) => Grader>> = {
  choice: gradeChoice,
  tags: gradeTags,
  slots: gradeSlots,
  rhythm: gradeRhythm,
  preferences: gradePreferences,
};

/** One common slot lets them meet; a second one is there when the first falls through, and more change nothing. */
const ENOUGH_SLOTS = 2;

/** Of a first, a second and a third choice; to be left unnamed by one who chose others earns nothing. */
const RANK_POINTS: Readonly<Record<ChoiceRank, number>> = { 1: 3, 2: 2, 3: 1, unwilling: 0 };

/**
 * Each side that has chosen anybody counts the same: one must not wait for the other's answer to be heard. Two who wish to go on together
 * have chosen one another.
 */
function gradeChoice({ goesOnWith, choices, request }: MenteeProfile): Grader {
  const isSilent = goesOnWith.size === 0 && choices.size === 0;
  return ({ mentor, choices: theirs }) => {
    if (isSilent && theirs.size === 0) return undefined;
    if (goesOnWith.has(mentor.person)) return gradeOf(1, 1);
    const sides = Number(choices.size > 0) + Number(theirs.size > 0);
    if (sides === 0) return undefined;
    return gradeOf(rank(choices, mentor.person) + rank(theirs, request.person), RANK_POINTS[1] * sides);
  };
}

function rank(choices: MenteeProfile['choices'], other: string): number {
  return RANK_POINTS[choices.get(other) ?? 'unwilling'];
}

function gradeTags(mentee: MenteeProfile): Grader {
  const asked = [...mentee.tags.keys()];
  const weights = [...mentee.tags.values()];
  const most = weights.reduce((sum, weight) => sum + weight, 0);
  return ({ tags }) => {
    if (most === 0 || tags.size === 0) return undefined;
    let earned = 0;
    for (let at = 0; at < asked.length; at++) if (tags.has(asked[at]!)) earned += weights[at]!;
    return gradeOf(earned, most);
  };
}

function gradeSlots({ slotBits: asked }: MenteeProfile): Grader {
  return ({ slotBits }) => {
    if (asked === 0 || slotBits === 0) return undefined;
    let common = 0;
    for (let bits = asked & slotBits; bits !== 0 && common < ENOUGH_SLOTS; bits &= bits - 1) common += 1;
    return gradeOf(common, ENOUGH_SLOTS);
  };
}

const FREQUENCIES = Object.keys(FREQUENCY_WORDS);

/** In each of frequency and format: 2 for the same answer, 1 for the next one to it. */
function gradeRhythm({ request: { frequency, mode } }: MenteeProfile): Grader {
  const often = frequency === null ? 0 : FREQUENCIES.indexOf(frequency);
  return ({ mentor }) => {
    let answers = 0;
    let earned = 0;
    if (frequency !== null && mentor.frequency !== null) {
      answers += 1;
      earned += 2 - Math.abs(often - FREQUENCIES.indexOf(mentor.frequency));
    }
    if (mode !== null && mentor.mode !== null) {
      const isNear = mode === 'mixed' || mentor.mode === 'mixed';
      answers += 1;
      earned += mode === mentor.mode ? 2 : isNear ? 1 : 0;
    }
    return answers === 0 ? undefined : gradeOf(earned, 2 * answers);
  };
}

const COURSE_POINTS = { older: 2, same: 1, younger: 0 } as const;

function gradePreferences(mentee: MenteeProfile): Grader {
  return (mentor) => {
    const { age, course, speciality } = comparePreferences(mentee, mentor);
    const answers = Number(age !== null) + Number(course !== null) + Number(speciality !== null);
    if (answers === 0) return undefined;
    const earned =
      (age === 'fits' ? 2 : 0) + (course === null ? 0 : COURSE_POINTS[course]) + (speciality === 'same' ? 2 : 0);
    return gradeOf(earned, 2 * answers);
  };
}

/** Grades of small numbers, each made once: a hundred thousand pairs have a few dozen of them. */
const SMALL = 64;
const KNOWN = Array.from<Grade | undefined>({ length: SMALL * SMALL });

function gradeOf(earned: number, most: number): Grade {
  if (most >= SMALL) return { earned, most };
  return (KNOWN[most * SMALL + earned] ??= { earned, most });
}
