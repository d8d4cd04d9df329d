/** The hard rules of the matching (model.md «Matching rule»): each that is broken is named, so that people see all that is in the way. */

import type { ConsentBook } from '../bases/consents';
import type { Mentor } from '../bases/mentors';
import { isActive, type Person } from '../bases/people';
import { isOpen, type Request } from '../bases/requests';
import type { Track } from '../programme/track';
import { needsRecordCheck, trackOf } from './pair-track';
import type { MenteeProfile, MentorProfile } from './profiles';
import type { MenteeRefusal, MentorRefusal, PairRefusal } from './refusal';

/** Why the request takes no part, whoever the mentor. */
export function refuseRequest(
  request: Request,
  person: Person | undefined,
  consents: ConsentBook,
): readonly MenteeRefusal[] {
  const refusals: MenteeRefusal[] = [];
  if (!isOpen(request)) refusals.push('request-closed');
  if (person === undefined) return [...refusals, 'mentee-unknown'];
  if (!isActive(person)) refusals.push('mentee-inactive');
  if (!consents.mayProcess(person)) refusals.push('mentee-consent-missing');
  return refusals;
}

export interface MentorFacts {
  readonly person: Person | undefined;
  readonly placesLeft: number;
  readonly consents: ConsentBook;
}

/** Why the mentor takes no part, whoever the mentee. A selected one may, with a remark, before the order on the registry. */
export function refuseMentor(mentor: Mentor, facts: MentorFacts): readonly MentorRefusal[] {
  const { person, placesLeft, consents } = facts;
  const refusals: MentorRefusal[] = [];
  const isAway = mentor.status === 'paused' || mentor.status === 'gone';
  if (person === undefined) refusals.push('mentor-unknown');
  if (isAway || (person !== undefined && !isActive(person))) refusals.push('mentor-inactive');
  if (!isAway && mentor.status !== 'registered' && mentor.status !== 'selected')
    refusals.push('mentor-not-in-registry');
  if (mentor.recommended === 'no') refusals.push('mentor-not-recommended');
  if (person !== undefined && !consents.mayProcess(person)) refusals.push('mentor-consent-missing');
  if (placesLeft === 0) refusals.push('mentor-full');
  return refusals;
}

/** The track that the two would be in, if the programme, the request and the mentor all have it. */
export function trackOfPair(mentee: MenteeProfile, mentor: MentorProfile): Track | undefined {
  const track = trackOf(mentor.person?.category ?? null, mentee.person?.category ?? null);
  if (track === undefined) return undefined;
  const { tracks: wanted } = mentee.request;
  const { tracks: offered } = mentor.mentor;
  if (wanted.length > 0 && !wanted.includes(track)) return undefined;
  return offered.length === 0 || offered.includes(track) ? track : undefined;
}

/** Why these two cannot be a pair, apart from the score. */
export function refusePair(
  mentee: MenteeProfile,
  mentor: MentorProfile,
  track: Track | undefined,
): readonly PairRefusal[] {
  const one = mentee.request.person;
  const other = mentor.mentor.person;
  const refusals: PairRefusal[] = [];
  if (track === undefined) refusals.push('track-differs');
  if (one === other) refusals.push('same-person');
  if (track !== undefined && mentee.pairedIn.has(track)) refusals.push('already-paired');
  if (mentee.bannedWith.has(other)) refusals.push('banned');
  if (mentee.choices.get(other) === 'unwilling' || mentor.choices.get(one) === 'unwilling') refusals.push('unwilling');
  if (mentee.declined.has(mentor.mentor.id)) refusals.push('declined-before');
  if (areNeverFreeTogether(mentee.slotBits, mentor.slotBits)) refusals.push('no-common-slot');
  if (mentee.isMinor && isUnchecked(mentor)) refusals.push('record-check-missing');
  return refusals;
}

/** The track of two whom the rules let be a pair, apart from the score. */
export function allowedTrack(mentee: MenteeProfile, mentor: MentorProfile): Track | undefined {
  const track = trackOfPair(mentee, mentor);
  return refusePair(mentee, mentor, track).length === 0 ? track : undefined;
}

/** Only of two who both have answered; bits of slots. */
export function areNeverFreeTogether(one: number, other: number): boolean {
  return one !== 0 && other !== 0 && (one & other) === 0;
}

function isUnchecked({ mentor, person }: MentorProfile): boolean {
  return mentor.recordChecked === null && needsRecordCheck(person?.category ?? null);
}
