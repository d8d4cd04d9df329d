/**
 * The matching as the board needs it: which pairs the rules allow, and how each does by every criterion, is worked out once; another weight,
 * a pin or a ban then asks for new scores and for the solver only. The pairs are those that `propose` would give for the same decisions.
 * Numbers side by side and no record for each of a hundred thousand pairs: to make and to clear those away took longer than all the rest.
 */

import { type Track, TRACKS } from '../programme/track';
import type { MatchingInput } from './input';
import { priorityOf } from './priority';
import type { Field, MenteeProfile, MentorProfile } from './profiles';
import { readField } from './read-field';
import { enrolInOrder, type Roster } from './roster';
import { allowedTrack, areNeverFreeTogether } from './rules';
import { createGrades, gradePair, type Grades } from './score';

export interface Ground {
  readonly input: MatchingInput;
  readonly field: Field;
  readonly mentees: Side<MenteeProfile>;
  readonly mentors: Side<MentorProfile>;
  readonly priorities: Float64Array;
  readonly allowed: Allowed;
  readonly grades: Grades;
}

/** Those who take part, in the order of ids. */
export interface Side<P> extends Roster {
  readonly profiles: readonly P[];
}

/** The pairs that the rules allow: mentee i has those from `starts[i]` up to `starts[i + 1]`, by mentor. */
export interface Allowed {
  readonly starts: Int32Array;
  readonly mentors: Int32Array;
  /** By their place in TRACKS. */
  readonly tracks: Uint8Array;
}

/** Works out what no decision of the board changes. */
export function openGround(input: MatchingInput): Ground {
  const field = readField(input);
  const mentees = takingPart(field.mentees, 'mentee', ({ request }) => request);
  const mentors = takingPart(field.mentors, 'mentor', ({ mentor }) => mentor);
  const allowed = findAllowed(mentees.profiles, mentors.profiles);
  return {
    input,
    field,
    mentees,
    mentors,
    priorities: new Float64Array(mentees.profiles.map(({ request }) => priorityOf(request, input.today))),
    allowed,
    grades: gradeAll(allowed, mentees.profiles, mentors.profiles),
  };
}

function takingPart<P extends { readonly refusals: readonly unknown[] }>(
  all: readonly P[],
  kind: Roster['kind'],
  rowOf: (profile: P) => { readonly id: string },
): Side<P> {
  // A field is in the order of ids already.
  const profiles = all.filter(({ refusals }) => refusals.length === 0);
  return { ...enrolInOrder(profiles.map(rowOf), kind), profiles };
}

function findAllowed(mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[]): Allowed {
  const starts = new Int32Array(mentees.length + 1);
  const found: number[] = [];
  const tracks: number[] = [];
  // What keeps most pairs apart is looked at first: numbers, without opening a mentor's profile.
  const slots = mentors.map(({ slotBits }) => slotBits);
  mentees.forEach((mentee, at) => {
    for (let mentor = 0; mentor < mentors.length; mentor++) {
      if (areNeverFreeTogether(mentee.slotBits, slots[mentor]!)) continue;
      const track = allowedTrack(mentee, mentors[mentor]!);
      if (track === undefined) continue;
      found.push(mentor);
      tracks.push(TRACKS.indexOf(track));
    }
    starts[at + 1] = found.length;
  });
  return { starts, mentors: new Int32Array(found), tracks: new Uint8Array(tracks) };
}

function gradeAll(
  { starts, mentors: by }: Allowed,
  mentees: readonly MenteeProfile[],
  mentors: readonly MentorProfile[],
): Grades {
  const grades = createGrades(by.length);
  mentees.forEach((mentee, at) => {
    for (let pair = starts[at]!; pair < starts[at + 1]!; pair++) {
      gradePair(grades, pair, { mentee, mentor: mentors[by[pair]!]! });
    }
  });
  return grades;
}

/** The track of an allowed pair. */
export function trackAt({ allowed }: Ground, pair: number): Track {
  return TRACKS[allowed.tracks[pair]!]!;
}

/** The number of an allowed pair; −1 where the two are none. */
export function pairBetween({ allowed, mentees, mentors }: Ground, request: string, mentor: string): number {
  const at = mentees.indexOf.get(request) ?? -1;
  const by = mentors.indexOf.get(mentor) ?? -1;
  const from = allowed.starts[at];
  if (from === undefined) return -1;
  const found = allowed.mentors.subarray(from, allowed.starts[at + 1]).indexOf(by);
  return found === -1 ? -1 : from + found;
}
