/** All pairs that the hard rules allow, with their scores, and for each request what kept the other mentors away. */

import { numberSetting } from '../programme/settings';
import type { Track } from '../programme/track';
import { createDealer, type Dealer, SCALE } from './criteria';
import type { MatchingInput } from './input';
import type { Field, MenteeProfile, MentorProfile } from './profiles';
import { readField } from './read-field';
import type { Obstacle } from './refusal';
import { refusePair, trackOfPair } from './rules';
import { scorePair } from './score';

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
  readonly deal: Dealer;
  /** By request and then by mentor, in the order of ids. */
  readonly edges: readonly Candidate[];
  /** Of the requests that take part, in the order of ids. */
  readonly refused: readonly Refusals[];
}

interface Standard {
  readonly deal: Dealer;
  readonly minimum: number;
}

/** Looks at every mentor for every request that takes part, all tracks at once. */
export function findCandidates(input: MatchingInput): Candidates {
  const field = readField(input);
  const deal = createDealer(input.criteria);
  const standard = {
    deal,
    minimum: (numberSetting(input.settings, 'min_score') * SCALE) / 100,
  };
  const edges: Candidate[] = [];
  const refused: Refusals[] = [];
  for (const mentee of field.mentees) {
    if (mentee.refusals.length > 0) continue;
    const byRule: Partial<Record<Obstacle, number>> = {};
    const byThisAlone: Partial<Record<Obstacle, number>> = {};
    for (const mentor of field.mentors) {
      const found = judge(mentee, mentor, standard);
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
  return { field, deal, edges, refused };
}

function judge(
  mentee: MenteeProfile,
  mentor: MentorProfile,
  { deal, minimum }: Standard,
): Candidate | { readonly obstacles: readonly Obstacle[] } {
  const track = trackOfPair(mentee, mentor);
  const obstacles: readonly Obstacle[] = [...mentor.refusals, ...refusePair(mentee, mentor, track)];
  // Two obstacles already decide; a pair with one needs its score too, or lifting that one would seem to help where it does not.
  if (obstacles.length > 1 || (obstacles.length === 1 && minimum === 0)) return { obstacles };
  const score = scorePair(mentee, mentor, deal);
  if (score < minimum) return { obstacles: [...obstacles, 'below-minimum'] };
  if (track === undefined || obstacles.length > 0) return { obstacles };
  return { request: mentee.request.id, mentor: mentor.mentor.id, track, score };
}
