/** Codes of the hard rules: why a request, a mentor or the two together are out of the question. Sentences stand in texts. */

import type { CriterionId } from './criteria';

export type MenteeRefusal =
  'request-closed' | 'mentee-unknown' | 'mentee-inactive' | 'mentee-consent-missing' | 'request-repeated';

export type MentorRefusal =
  | 'mentor-unknown'
  | 'mentor-inactive'
  | 'mentor-not-in-registry'
  | 'mentor-not-recommended'
  | 'mentor-consent-missing'
  | 'mentor-full'
  | 'mentor-repeated';

/** The curator has made the criterion a condition, both have answered, and nothing of it is met. */
export type UnmetRequirement = `required-${CriterionId}`;

export type PairRefusal =
  | 'track-differs'
  | 'same-person'
  | 'already-paired'
  | 'banned'
  | 'unwilling'
  | 'declined-before'
  | 'no-common-slot'
  | 'record-check-missing'
  | 'below-minimum'
  | UnmetRequirement;

/** Whatever can stand between a request and a mentor. */
export type Obstacle = MentorRefusal | PairRefusal;
