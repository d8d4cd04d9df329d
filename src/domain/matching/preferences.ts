/** Wishes as to age, course and speciality, as far as there are data on both sides; words instead of numbers, since an age is personal. */

import type { MenteeProfile, MentorProfile } from './profiles';

/** `null` where one of the two is not known. */
export interface Preferences {
  /** The mentee's age against what the mentor asked for. */
  readonly age: 'fits' | 'outside' | null;
  /** The mentor's course against the mentee's: an older student is what is asked for (F01). */
  readonly course: 'older' | 'same' | 'younger' | null;
  readonly speciality: 'same' | 'other' | null;
}

/** Compares the two in what is known of both. */
export function comparePreferences(mentee: MenteeProfile, mentor: MentorProfile): Preferences {
  return {
    age: compareAge(mentee, mentor),
    course: compareCourses(mentee.course, mentor.course),
    speciality: compareSpecialities(mentee.speciality, mentor.speciality),
  };
}

function compareAge({ age }: MenteeProfile, { mentor }: MentorProfile): Preferences['age'] {
  const { ageFrom, ageTo } = mentor;
  if (age === null || (ageFrom === null && ageTo === null)) return null;
  return age >= (ageFrom ?? 0) && age <= (ageTo ?? Infinity) ? 'fits' : 'outside';
}

function compareCourses(mentee: number | null, mentor: number | null): Preferences['course'] {
  if (mentee === null || mentor === null) return null;
  if (mentor === mentee) return 'same';
  return mentor > mentee ? 'older' : 'younger';
}

function compareSpecialities(mentee: string, mentor: string): Preferences['speciality'] {
  if (mentee === '' || mentor === '') return null;
  return mentor === mentee ? 'same' : 'other';
}
