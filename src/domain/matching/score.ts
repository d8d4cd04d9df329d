/** The score of a pair as a sum of whole parts, one for each criterion that has data, so that an explanation adds up exactly. */

import { CRITERIA, type CriterionId, type Dealer } from './criteria';
import { type Grade, GRADERS } from './grades';
import type { MenteeProfile, MentorProfile } from './profiles';

export interface Part {
  readonly criterion: CriterionId;
  readonly points: number;
  /** The points that the criterion gives at most to this pair. */
  readonly most: number;
}

/** Scores a pair, 0 … SCALE: the sum of its parts, without making them, since all pairs are scored and few are shown. */
export function scorePair(mentee: MenteeProfile, mentor: MentorProfile, deal: Dealer): number {
  return scoreGrades(gradePair(mentee, mentor), deal);
}

/** How the pair does by each criterion, in the order of CRITERIA; these do not change with the weights. */
export type Grades = readonly (Grade | undefined)[];

/** Scores a pair that has been graded. */
export function scoreGrades(grades: Grades, deal: Dealer): number {
  const shares = deal(presentIn(grades));
  return grades.reduce<number>(
    (score, grade, at) => score + (grade === undefined ? 0 : pointsOf(grade, shares[at]!)),
    0,
  );
}

/** Lists the parts of a score. Criteria without data drop out and the others keep their proportion; without any data there are none. */
export function partsOf(mentee: MenteeProfile, mentor: MentorProfile, deal: Dealer): readonly Part[] {
  const grades = gradePair(mentee, mentor);
  const shares = deal(presentIn(grades));
  return CRITERIA.flatMap(({ id }, at) => {
    const grade = grades[at];
    const most = shares[at]!;
    return grade === undefined || most === 0 ? [] : [{ criterion: id, points: pointsOf(grade, most), most }];
  });
}

/** Names the required criteria (a bit for each, in the order of CRITERIA) that have data and by which the pair earns nothing. */
export function unmetBy(mentee: MenteeProfile, mentor: MentorProfile, required: number): readonly CriterionId[] {
  return required === 0 ? [] : unmetIn(gradePair(mentee, mentor), required);
}

/** The same of a pair that has been graded. */
export function unmetIn(grades: Grades, required: number): readonly CriterionId[] {
  return CRITERIA.filter((_, at) => ((required >> at) & 1) === 1 && grades[at]?.earned === 0).map(({ id }) => id);
}

/** Grades a pair by every criterion. */
export function gradePair(mentee: MenteeProfile, mentor: MentorProfile): Grades {
  return CRITERIA.map(({ id }) => GRADERS[id](mentee, mentor));
}

function presentIn(grades: Grades): number {
  return grades.reduce<number>((bits, grade, at) => (grade === undefined ? bits : bits | (1 << at)), 0);
}

/** The share of the points that was earned, a half rounded upwards, without leaving whole numbers. */
function pointsOf({ earned, most: whole }: Grade, most: number): number {
  return Math.floor((2 * most * earned + whole) / (2 * whole));
}
