/** Which form of mentoring a pair would be, by who both are. */

import type { Category } from '../bases/people';
import type { Track } from '../programme/track';

/** Graduates and parents come from outside as employers do (model.md «Matching rule»); staff of the college stand with its teachers. */
const STUDENT_TRACKS: Readonly<Record<Category, Track>> = {
  student: 'student-student',
  teacher: 'teacher-student',
  master: 'teacher-student',
  staff: 'teacher-student',
  employer: 'employer-student',
  graduate: 'employer-student',
  parent: 'employer-student',
};

const COLLEAGUES: ReadonlySet<Category> = new Set(['teacher', 'master', 'staff']);

/** Returns the track of a mentor of one category with a mentee of another, or `undefined` when the programme has none such. */
export function trackOf(mentor: Category | null, mentee: Category | null): Track | undefined {
  if (mentor === null) return undefined;
  if (mentee === 'student') return STUDENT_TRACKS[mentor];
  const isTeacher = mentee === 'teacher' || mentee === 'master';
  return isTeacher && COLLEAGUES.has(mentor) ? 'teacher-teacher' : undefined;
}

/** Does somebody from outside the college need a checked record before meeting a minor? */
export function needsRecordCheck(mentor: Category | null): boolean {
  return mentor === 'employer' || mentor === 'graduate' || mentor === 'parent';
}
