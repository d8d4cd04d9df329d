/** The score of a pair as a sum of whole parts, one for each criterion that has data, so that an explanation adds up exactly. */

import { CRITERIA, type CriterionId, type Dealer } from './criteria';
import { type Grader, GRADERS } from './grades';
import type { MenteeProfile, MentorProfile } from './profiles';

export interface Part {
  readonly criterion: CriterionId;
  readonly points: number;
  /** The points that the criterion gives at most to this pair. */
  readonly most: number;
}

/**
 * How pairs do by each criterion, pair after pair and in the order of CRITERIA: so much was earned out of the most, which is 0 where there
 * are no data. Nothing of it changes with the weights. Numbers side by side, since a college has a hundred thousand pairs.
 */
export interface Grades {
  readonly earned: Int32Array;
  readonly most: Int32Array;
}

/** Makes room for the grades of so many pairs. */
export function createGrades(pairs: number): Grades {
  return { earned: new Int32Array(pairs * CRITERIA.length), most: new Int32Array(pairs * CRITERIA.length) };
}

/** Grades a pair by every criterion, into the place of its number. */
export function gradePair({ earned, most }: Grades, pair: number, { mentee, mentor }: Sides): void {
  const graders = gradersOf(mentee);
  const first = pair * CRITERIA.length;
  for (let at = 0; at < CRITERIA.length; at++) {
    const grade = graders[at]!(mentor);
    if (grade === undefined) most[first + at] = 0;
    else {
      earned[first + at] = grade.earned;
      most[first + at] = grade.most;
    }
  }
}

interface Sides {
  readonly mentee: MenteeProfile;
  readonly mentor: MentorProfile;
}

/** In the order of CRITERIA. */
const known = new WeakMap<MenteeProfile, readonly Grader[]>();

function gradersOf(mentee: MenteeProfile): readonly Grader[] {
  const found = known.get(mentee);
  if (found) return found;
  const made = CRITERIA.map(({ id }) => GRADERS[id](mentee));
  known.set(mentee, made);
  return made;
}

/** Scores a graded pair, 0 … SCALE. */
export function scoreOf(grades: Grades, pair: number, deal: Dealer): number {
  const { earned, most } = grades;
  const shares = deal(presentIn(grades, pair));
  const first = pair * CRITERIA.length;
  let score = 0;
  for (let at = 0; at < CRITERIA.length; at++) {
    if (most[first + at] !== 0) score += pointsOf(earned[first + at]!, most[first + at]!, shares[at]!);
  }
  return score;
}

/** Says by which required criteria a graded pair earns nothing though it has data; both are a bit for each, in the order of CRITERIA. */
export function unmetIn({ earned, most }: Grades, pair: number, required: number): number {
  const first = pair * CRITERIA.length;
  let unmet = 0;
  for (let at = 0; required >> at !== 0; at++) {
    if (most[first + at] !== 0 && earned[first + at] === 0) unmet |= required & (1 << at);
  }
  return unmet;
}

/** Scores a pair, 0 … SCALE: the sum of its parts, without making them, since all pairs are scored and few are shown. */
export function scorePair(mentee: MenteeProfile, mentor: MentorProfile, deal: Dealer): number {
  gradePair(SLATE, 0, { mentee, mentor });
  return scoreOf(SLATE, 0, deal);
}

/** For one pair at a time. */
const SLATE = createGrades(1);

/** Lists the parts of a score. Criteria without data drop out and the others keep their proportion; without any data there are none. */
export function partsOf(mentee: MenteeProfile, mentor: MentorProfile, deal: Dealer): readonly Part[] {
  const { earned, most } = SLATE;
  gradePair(SLATE, 0, { mentee, mentor });
  const shares = deal(presentIn(SLATE, 0));
  return CRITERIA.flatMap(({ id }, at) => {
    const share = shares[at]!;
    return share === 0 || most[at] === 0
      ? []
      : [{ criterion: id, points: pointsOf(earned[at]!, most[at]!, share), most: share }];
  });
}

/** Names the required criteria (a bit for each, in the order of CRITERIA) that have data and by which the pair earns nothing. */
export function unmetBy(mentee: MenteeProfile, mentor: MentorProfile, required: number): readonly CriterionId[] {
  if (required === 0) return [];
  gradePair(SLATE, 0, { mentee, mentor });
  const unmet = unmetIn(SLATE, 0, required);
  return CRITERIA.filter((_, at) => ((unmet >> at) & 1) === 1).map(({ id }) => id);
}

function presentIn({ most }: Grades, pair: number): number {
  const first = pair * CRITERIA.length;
  let present = 0;
  for (let at = 0; at < CRITERIA.length; at++) if (most[first + at] !== 0) present |= 1 << at;
  return present;
}

/** The share of the points that was earned, a half rounded upwards, without leaving whole numbers. */
function pointsOf(earned: number, most: number, share: number): number {
  return Math.floor((2 * share * earned + most) / (2 * most));
}
