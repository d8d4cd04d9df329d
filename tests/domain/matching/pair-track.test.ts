import type { Category } from '../../../src/domain/bases/people';
import { trackOf } from '../../../src/domain/matching/pair-track';
import type { Track } from '../../../src/domain/programme/track';

describe('trackOf', () => {
  it.each<[Category | null, Category | null, Track | undefined]>([
    ['student', 'student', 'student-student'],
    ['teacher', 'student', 'teacher-student'],
    ['master', 'student', 'teacher-student'],
    ['employer', 'student', 'employer-student'],
    ['graduate', 'student', 'employer-student'],
    ['parent', 'student', 'employer-student'],
    ['teacher', 'master', 'teacher-teacher'],
    ['master', 'teacher', 'teacher-teacher'],
    ['student', 'teacher', undefined],
    ['employer', 'teacher', undefined],
    ['teacher', 'employer', undefined],
    [null, 'student', undefined],
    ['teacher', null, undefined],
  ])('says that %s mentoring %s is %s', (mentor, mentee, track) => {
    expect(trackOf(mentor, mentee)).toBe(track);
  });
});
