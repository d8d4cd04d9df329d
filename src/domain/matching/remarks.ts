/** What a curator should look at before confirming a proposal; one without remarks may be confirmed with all the others. */

import type { Track } from '../programme/track';
import type { MenteeProfile, MentorProfile } from './profiles';

export const REMARKS = [
  'consent-c4-missing',
  'mentor-only-selected',
  'conditionally-recommended',
  'no-shared-tags',
  'tags-unknown',
  'slots-unknown',
] as const;

export type Remark = (typeof REMARKS)[number];

/** Names what is worth a look, in the order of REMARKS. */
export function remarkOn(mentee: MenteeProfile, mentor: MentorProfile, track: Track): readonly Remark[] {
  const tagsUnknown = mentee.tags.size === 0 || mentor.tags.size === 0;
  const holds: Readonly<Record<Remark, boolean>> = {
    // Labour Code 351.8: an employee mentors another only with a written consent; without it the pair stays out of the order.
    'consent-c4-missing': track === 'teacher-teacher' && !mentor.hasConsentC4,
    'mentor-only-selected': mentor.mentor.status === 'selected',
    'conditionally-recommended': mentor.mentor.recommended === 'conditionally',
    'no-shared-tags': !tagsUnknown && ![...mentee.tags.keys()].some((tag) => mentor.tags.has(tag)),
    'tags-unknown': tagsUnknown,
    'slots-unknown': mentee.slotBits === 0 || mentor.slotBits === 0,
  };
  return REMARKS.filter((remark) => holds[remark]);
}
