/** «Критерии»: what counts in the matching, how much in each track, and what a pair must not lack (model.md «Matching rule»). */

import { type Track, TRACK_WORDS } from '../programme/track';
import { choice, flag, number, text } from '../shared/column';
import { id, type RowOf, table } from '../shared/table';

/** How a criterion compares the two. */
export const CRITERION_KIND_WORDS = {
  ranks: 'места в выборе',
  shared: 'доля общего',
  overlap: 'пересечение',
  closeness: 'близость ответов',
  wishes: 'исполнение пожеланий',
} as const;
export type CriterionKind = keyof typeof CRITERION_KIND_WORDS;

const WEIGHT = { by: 'curator', whole: true, min: 0, max: 100 } as const;

function trackWeight(track: Track) {
  return number(`Вес: ${TRACK_WORDS[track]}`, {
    ...WEIGHT,
    width: 150,
    help: 'Пусто: как в столбце «Вес». 0: в этой форме наставничества критерий не считается.',
  });
}

export const criteria = table({
  code: 'criteria',
  title: 'Критерии',
  sheetId: 109,
  owner: 'people',
  about: 'Один критерий подбора и его вес; важно отношение весов, а не их сумма.',
  columns: {
    id: id('Критерий', { width: 160 }),
    title: text('Название', { width: 260 }),
    kind: choice('Вид', CRITERION_KIND_WORDS, { width: 160 }),
    weight: number('Вес', {
      ...WEIGHT,
      help: 'Целое число от 0 до 100. Пусто: как в новой книге. 0: критерий не считается.',
    }),
    required: flag('Обязателен', {
      by: 'curator',
      help: 'Пара без единого балла по этому критерию не предлагается. Кто не ответил, тому не отказывают.',
    }),
    weightStudentStudent: trackWeight('student-student'),
    weightTeacherStudent: trackWeight('teacher-student'),
    weightEmployerStudent: trackWeight('employer-student'),
    weightTeacherTeacher: trackWeight('teacher-teacher'),
    note: text('Пояснение', { width: 420 }),
  },
});

export type CriterionRow = RowOf<typeof criteria>;

/** The column that holds a track's own weight. */
export const TRACK_WEIGHT = {
  'student-student': 'weightStudentStudent',
  'teacher-student': 'weightTeacherStudent',
  'employer-student': 'weightEmployerStudent',
  'teacher-teacher': 'weightTeacherTeacher',
} as const satisfies Record<Track, keyof CriterionRow>;
