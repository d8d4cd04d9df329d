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

/** Grades a pair by one criterion. */
export const GRADERS: Readonly<
  Record<CriterionId, (mentee: MenteeProfile, mentor: MentorProfile) => Grade | undefined>
> = {
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
function gradeChoice(mentee: MenteeProfile, mentor: MentorProfile): Grade | undefined {
  if (mentee.goesOnWith.has(mentor.mentor.person)) return { earned: 1, most: 1 };
  const sides = [
    { choices: mentee.choices, other: mentor.mentor.person },
    { choices: mentor.choices, other: mentee.request.person },
  ].filter(({ choices }) => choices.size > 0);
  return average(
    sides.map(({ choices, other }) => RANK_POINTS[choices.get(other) ?? 'unwilling']),
    RANK_POINTS[1],
  );
}

function gradeTags(mentee: MenteeProfile, mentor: MentorProfile): Grade | undefined {
  if (mentee.tags.size === 0 || mentor.tags.size === 0) return undefined;
  let earned = 0;
  let most = 0;
  for (const [tag, weight] of mentee.tags) {
    most += weight;
    if (mentor.tags.has(tag)) earned += weight;
  }
  return { earned, most };
}

function gradeSlots(mentee: MenteeProfile, mentor: MentorProfile): Grade | undefined {
  if (mentee.slotBits === 0 || mentor.slotBits === 0) return undefined;
  let common = 0;
  for (let bits = mentee.slotBits & mentor.slotBits; bits !== 0 && common < ENOUGH_SLOTS; bits &= bits - 1) common += 1;
  return { earned: common, most: ENOUGH_SLOTS };
}

const FREQUENCIES = Object.keys(FREQUENCY_WORDS);

/** In each of frequency and format: 2 for the same answer, 1 for the next one to it. */
function gradeRhythm({ request }: MenteeProfile, { mentor }: MentorProfile): Grade | undefined {
  const points: number[] = [];
  if (request.frequency !== null && mentor.frequency !== null) {
    const steps = Math.abs(FREQUENCIES.indexOf(request.frequency) - FREQUENCIES.indexOf(mentor.frequency));
    points.push(2 - steps);
  }
  if (request.mode !== null && mentor.mode !== null) {
    const isNear = request.mode === 'mixed' || mentor.mode === 'mixed';
    points.push(request.mode === mentor.mode ? 2 : isNear ? 1 : 0);
  }
  return average(points, 2);
}

function gradePreferences(mentee: MenteeProfile, mentor: MentorProfile): Grade | undefined {
  const { age, course, speciality } = comparePreferences(mentee, mentor);
  const points: number[] = [];
  if (age !== null) points.push(age === 'fits' ? 2 : 0);
  if (course !== null) points.push({ older: 2, same: 1, younger: 0 }[course]);
  if (speciality !== null) points.push(speciality === 'same' ? 2 : 0);
  return average(points, 2);
}

function average(points: readonly number[], most: number): Grade | undefined {
  if (points.length === 0) return undefined;
  return { earned: points.reduce((sum, point) => sum + point, 0), most: most * points.length };
}
