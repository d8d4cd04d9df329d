/** Looks at proposals once more at the moment of confirming: much may have changed since they were made (capacity, consents, statuses, criteria). */

import type { Track } from '../programme/track';
import { readYardstick, shortfallsOf } from './candidates';
import type { MatchingInput } from './input';
import type { Field, MenteeProfile, MentorProfile } from './profiles';
import type { Proposal } from './proposal-table';
import { readField } from './read-field';
import type { MenteeRefusal, Obstacle } from './refusal';
import { refusePair, trackOfPair } from './rules';

/** What stands in the way of a pair now. */
export type Hindrance = MenteeRefusal | Obstacle | 'request-unknown';

export interface Pairing {
  readonly request: string;
  readonly mentor: string;
}

export type Rechecked<P extends Pairing> =
  | { readonly pairing: P; readonly track: Track; readonly mentee: MenteeProfile; readonly by: MentorProfile }
  | { readonly pairing: P; readonly hindrances: readonly Hindrance[] };

/** Who confirms a proposal has thought better of having declined it. */
const DECIDED: ReadonlySet<Hindrance> = new Set<Hindrance>(['declined-before']);

/** Checks pairings in their order; each that passes takes up a place of its mentor and the mentee's only one. */
export function recheck<P extends Pairing>(
  pairings: readonly P[],
  input: MatchingInput,
  overruled: ReadonlySet<Hindrance> = DECIDED,
): readonly Rechecked<P>[] {
  return recheckOn(readField(input), pairings, { overruled });
}

/** The same of drafts, which must still be as good as the curator asks now: the lowest score, and what is required. A pin stands above both. */
export function recheckDrafts(drafts: readonly Proposal[], input: MatchingInput): readonly Rechecked<Proposal>[] {
  const yardstick = readYardstick(input);
  return recheckOn(readField(input), drafts, {
    shortfallsOf: ({ pinned }, mentee, mentor) => (pinned ? [] : shortfallsOf(mentee, mentor, yardstick)),
  });
}

export interface Strictness<P> {
  /** What does not count: by default what the curator has decided by confirming. */
  readonly overruled?: ReadonlySet<Hindrance>;
  /** What the pair lacks beside the rules; by default nothing. */
  readonly shortfallsOf?: (pairing: P, mentee: MenteeProfile, mentor: MentorProfile) => readonly Hindrance[];
}

/** The same where the profiles have been read already. */
export function recheckOn<P extends Pairing>(
  field: Field,
  pairings: readonly P[],
  { overruled = DECIDED, shortfallsOf: lacking = () => [] }: Strictness<P> = {},
): readonly Rechecked<P>[] {
  const mentees = new Map(field.mentees.map((profile) => [profile.request.id, profile]));
  const mentors = new Map(field.mentors.map((profile) => [profile.mentor.id, profile]));
  const placed = new Map<string, number>();
  const served = new Set<string>();
  return pairings.map((pairing) => {
    const mentee = mentees.get(pairing.request);
    const mentor = mentors.get(pairing.mentor);
    if (!mentee) return { pairing, hindrances: ['request-unknown'] };
    if (!mentor) return { pairing, hindrances: ['mentor-unknown'] };
    const track = trackOfPair(mentee, mentor);
    const taken = placed.get(pairing.mentor) ?? 0;
    const hindrances: readonly Hindrance[] = [
      ...mentee.refusals,
      ...mentor.refusals,
      ...refusePair(mentee, mentor, track).filter((code) => !overruled.has(code)),
      ...lacking(pairing, mentee, mentor),
      ...(served.has(pairing.request) ? (['already-paired'] as const) : []),
      ...(taken >= mentor.placesLeft && !mentor.refusals.includes('mentor-full') ? (['mentor-full'] as const) : []),
    ];
    if (track === undefined || hindrances.length > 0) return { pairing, hindrances };
    placed.set(pairing.mentor, taken + 1);
    served.add(pairing.request);
    return { pairing, track, mentee, by: mentor };
  });
}
