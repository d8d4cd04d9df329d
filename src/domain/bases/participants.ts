/** Who takes part in the programme, and who of the mentors mentors teachers (Labour Code 351.8). */

import type { Mentor } from './mentors';
import type { Person } from './people';
import type { Request } from './requests';

/** Codes of everybody who asks for a mentor or is one; those who have left are not among them. */
export function participantsOf(requests: readonly Request[], mentors: readonly Mentor[]): readonly string[] {
  return [
    ...requests.filter(({ status }) => status !== 'gone').map(({ person }) => person),
    ...mentors.filter(({ status }) => status !== 'gone').map(({ person }) => person),
  ].filter((code) => code !== '');
}

/** A teacher who said so, or who is in a proposal or a pair with a teacher. */
export function mentorsOfTeachers(
  mentors: readonly Mentor[],
  people: ReadonlyMap<string, Person>,
  inPairsWithTeachers: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = mentors.filter(({ person, tracks }) => {
    const category = people.get(person)?.category;
    const isTeacher = category === 'teacher' || category === 'master';
    return isTeacher && (tracks.includes('teacher-teacher') || inPairsWithTeachers.has(person));
  });
  return new Set(found.map(({ person }) => person));
}
