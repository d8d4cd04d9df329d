/** Invented people for the matching: a0, a1 … of one class and b0, b1 … with one place each. */

import type { Problem } from '../../../src/domain/matching/problem';

/** Makes so many mentees and mentors. */
export function people(mentees: number, mentors: number): Pick<Problem, 'mentees' | 'mentors'> {
  return {
    mentees: Array.from({ length: mentees }, (_, at) => ({ id: `a${at}`, priority: 0 })),
    mentors: Array.from({ length: mentors }, (_, at) => ({ id: `b${at}`, capacity: 1 })),
  };
}
