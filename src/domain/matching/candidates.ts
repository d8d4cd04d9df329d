/** All pairs that the hard rules allow, with their scores, and for each request what kept the other mentors away. */

import type { Track } from '../programme/track';
import { type Aims, readAims } from './aims';
import { readStandards, type Standards } from './criteria';
import type { MatchingInput } from './input';
import { trackOf } from './pair-track';
import type { Field, MenteeProfile, MentorProfile } from './profiles';
import { readField } from './read-field';
import type { Obstacle, UnmetRequirement } from './refusal';
import { refusePair, trackOfPair } from './rules';
import { scorePair, unmetBy } from './score';

export interface Candidate {
  readonly request: string;
  readonly mentor: string;
  readonly track: Track;
  /** 0 … SCALE; `partsOf` says how it comes about. */
  readonly score: number;
}

/** How many mentors a rule keeps away; rules that keep nobody away are left out. */
export type ObstacleCounts = Readonly<Partial<Record<Obstacle, number>>>;

export interface Refusals {
  readonly request: string;
  /** Mentors by each rule that they break; one who breaks several counts under each. */
  readonly byRule: ObstacleCounts;
  /** Mentors who break this rule and no other: so many candidates there would be without it. */
  readonly byThisAlone: ObstacleCounts;
}

export interface Candidates {
  readonly field: Field;
  readonly yardstick: Yardstick;
  /** By request and then by mentor, in the order of ids. */
  readonly edges: readonly Candidate[];
  /** Of the requests that take part, in the order of ids. */
  readonly refused: readonly Refusals[];
}

/** By what all pairs are measured. */
export interface Yardstick {
  readonly aims: Aims;
  readonly standards: Standards;
}

/** Reads «Критерии» and the aims of «Настройки». */
export function readYardstick({ criteria, settings }: Pick<MatchingInput, 'criteria' | 'settings'>): Yardstick {
  const aims = readAims(settings);
  return { aims, standards: readStandards(criteria, { withoutChoice: aims.choiceFirst }) };
}

/** Looks at every mentor for every request that takes part, all tracks at once. */
export function findCandidates(input: MatchingInput): Candidates {
  return judgeField(readField(input), readYardstick(input));
}

/** The same where the profiles have been read already. */
export function judgeField(field: Field, yardstick: Yardstick): Candidates {
  const edges: Candidate[] = [];
  const refused: Refusals[] = [];
  for (const mentee of field.mentees) {
    if (mentee.refusals.length > 0) continue;
    const byRule: Partial<Record<Obstacle, number>> = {};
    const byThisAlone: Partial<Record<Obstacle, number>> = {};
    for (const mentor of field.mentors) {
      const found = judgePair(mentee, mentor, yardstick);
      if ('score' in found) {
        edges.push(found);
        continue;
      }
      for (const code of found.obstacles) byRule[code] = (byRule[code] ?? 0) + 1;
      const [only, another] = found.obstacles;
      if (only !== undefined && another === undefined) byThisAlone[only] = (byThisAlone[only] ?? 0) + 1;
    }
    refused.push({ request: mentee.request.id, byRule, byThisAlone });
  }
  return { field, yardstick, edges, refused };
}

/** Names what makes a pair worse than the curator lets be proposed: required criteria of which nothing is met, else too low a score. */
export function shortfallsOf(
  mentee: MenteeProfile,
  mentor: MentorProfile,
  { aims, standards }: Yardstick,
): readonly (UnmetRequirement | 'below-minimum')[] {
  const { deal, required } = standards.of(trackOf(mentor.person?.category ?? null, mentee.person?.category ?? null));
  const unmet = unmetBy(mentee, mentor, required).map((id): UnmetRequirement => `required-${id}`);
  if (unmet.length > 0) return unmet;
  return aims.minimum > 0 && scorePair(mentee, mentor, deal) < aims.minimum ? ['below-minimum'] : [];
}

/** Scores a pair that nothing stands in the way of, else names what does: of two obstacles or more not all. */
export function judgePair(
  mentee: MenteeProfile,
  mentor: MentorProfile,
  { aims, standards }: Yardstick,
): Candidate | { readonly obstacles: readonly Obstacle[] } {
  const track = trackOfPair(mentee, mentor);
  const standing: readonly Obstacle[] = [...mentor.refusals, ...refusePair(mentee, mentor, track)];
  if (standing.length > 1) return { obstacles: standing };
  // A pair with one obstacle is measured too, or lifting that one would seem to help where it does not.
  const standard = standards.of(trackOf(mentor.person?.category ?? null, mentee.person?.category ?? null));
  const unmet = unmetBy(mentee, mentor, standard.required).map((id): Obstacle => `required-${id}`);
  const obstacles: readonly Obstacle[] = unmet.length > 0 ? [...standing, ...unmet] : standing;
  if (obstacles.length > 1 || (obstacles.length === 1 && aims.minimum === 0)) return { obstacles };
  const score = scorePair(mentee, mentor, standard.deal);
  if (score < aims.minimum) return { obstacles: [...obstacles, 'below-minimum'] };
  if (track === undefined || obstacles.length > 0) return { obstacles };
  return { request: mentee.request.id, mentor: mentor.mentor.id, track, score };
}
