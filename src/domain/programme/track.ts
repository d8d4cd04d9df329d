/** Forms of mentoring (формы наставничества): who mentors whom. */

export const TRACK_WORDS = {
  'student-student': 'студент–студент',
  'teacher-student': 'педагог–студент',
  'employer-student': 'работодатель–студент',
  'teacher-teacher': 'педагог–педагог',
} as const;

export type Track = keyof typeof TRACK_WORDS;

export const TRACKS = Object.keys(TRACK_WORDS) as readonly Track[];
