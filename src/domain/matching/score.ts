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
  const grades = gradePair(mentee, mentor);
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
  if (required === 0) return [];
  return CRITERIA.filter(({ id }, at) => ((required >> at) & 1) === 1 && GRADERS[id](mentee, mentor)?.earned === 0).map(
    ({ id }) => id,
  );
}

/** In the order of CRITERIA. */
function gradePair(mentee: MenteeProfile, mentor: MentorProfile): readonly (Grade | undefined)[] {
  return CRITERIA.map(({ id }) => GRADERS[id](mentee, mentor));
}

function presentIn(grades: readonly (Grade | undefined)[]): number {
  return grades.reduce<number>((bits, grade, at) => (grade === undefined ? bits : bits | (1 << at)), 0);
}

/** The share of the points that was earned, a half rounded upwards, without leaving whole numbers. */
function pointsOf({ earned, most: whole }: Grade, most: number): number {
  return Math.floor((2 * most * earned + whole) / (2 * whole));
}
