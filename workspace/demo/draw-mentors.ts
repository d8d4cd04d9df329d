/** Mentors of the four kinds: older students, teachers and masters, people from outside, and experienced teachers for young ones. */

import type { Chance } from './chance';
import type { DemoGroup, DemoMentor } from './part';
import { type DemoPerson, drawPerson } from './person';
import { TRADES } from './trades';
import { drawMentor } from './wishes';

export interface MentorNeeds {
  /** How many of each kind. */
  readonly counts: readonly [number, number, number, number];
  /** How many of them were mentors last year. */
  readonly lastYear: number;
  readonly groups: readonly DemoGroup[];
  readonly students: readonly DemoPerson[];
}

const SUBJECT_TAGS = [
  '#математика',
  '#физика',
  '#английский',
  '#черчение',
  '#первый_курс',
  '#общежитие',
  '#планирование_времени',
  '#публичные_выступления',
];
const CAREER_TAGS = ['#трудоустройство', '#практика_на_предприятии', '#профмастерство', '#проект', '#резюме'];
const TEACHER_TAGS = [
  '#методика',
  '#дисциплина_в_группе',
  '#оценивание',
  '#цифровые_инструменты',
  '#документы_педагога',
  '#работа_с_родителями',
];

/** When mentors answer the first questionnaire, and the second one. */
const OUTSIDE_TIMES = { first: { from: '2027-01-12', days: 18 }, second: { from: '2027-02-03', days: 16 } } as const;
const STUDENT_TIMES = {
  first: { ...OUTSIDE_TIMES.first, together: '2027-01-19T13:15' },
  second: { ...OUTSIDE_TIMES.second, together: '2027-02-09T13:15' },
} as const;
const TEACHER_TIMES = {
  first: { ...OUTSIDE_TIMES.first, together: '2027-01-20T15:15' },
  second: { ...OUTSIDE_TIMES.second, together: '2027-02-10T15:15' },
} as const;

/** The four kinds of mentors; those of last year are spread over the first three. */
export function drawMentors(
  chance: Chance,
  { counts, lastYear, groups, students }: MentorNeeds,
): readonly DemoMentor[] {
  const [ofStudents, ofCollege, fromOutside, ofTeachers] = counts;
  const older = chance.some(
    students.filter(({ group }) => isOlder(group, groups)),
    ofStudents,
  );
  const wasMentor = (at: number): boolean => at < Math.ceil(lastYear / 3);
  return [
    ...older.map((person, at) => {
      const tag = groups.find(({ name }) => name === person.group)?.tag ?? '';
      const tags = [tag, ...chance.some(SUBJECT_TAGS, 4)];
      return drawMentor(chance, person, {
        position: 'Студент',
        tags,
        wasMentor: wasMentor(at),
        ofTeachers: false,
        ...STUDENT_TIMES,
      });
    }),
    ...many(ofCollege, (at) => {
      const person = drawTeacher(chance, `teacher-${at + 1}`, [1966, 1990]);
      const tags = [tagOf(person), ...chance.some([...SUBJECT_TAGS, '#профмастерство', '#проект'], 5)];
      return drawMentor(chance, person, {
        position: 'Педагог или мастер',
        tags,
        wasMentor: wasMentor(at),
        ofTeachers: false,
        ...TEACHER_TIMES,
      });
    }),
    ...many(fromOutside, (at) => outsider(chance, { at, wasMentor: wasMentor(at) })),
    ...many(ofTeachers, (at) => {
      const person = drawTeacher(chance, `expert-${at + 1}`, [1960, 1984]);
      const tags = chance.some(TEACHER_TAGS, 4);
      return drawMentor(chance, person, {
        position: 'Педагог или мастер',
        tags,
        wasMentor: false,
        ofTeachers: true,
        ...TEACHER_TIMES,
      });
    }),
  ];
}

function outsider(chance: Chance, { at, wasMentor }: { readonly at: number; readonly wasMentor: boolean }): DemoMentor {
  const trade = chance.pick(TRADES);
  const kind = chance.pick(['работодатель', 'работодатель', 'работодатель', 'выпускник', 'родитель'] as const);
  const position = { работодатель: 'Специалист предприятия', выпускник: 'Выпускник', родитель: 'Родитель' }[kind];
  const person = drawPerson(chance, {
    key: `outside-${at + 1}`,
    category: kind,
    born: [1970, 1998],
    ...(kind === 'родитель' ? {} : { organisation: trade.firm, position: trade.post }),
  });
  return drawMentor(chance, person, {
    position,
    tags: [trade.tag, ...chance.some(CAREER_TAGS, 3)],
    wasMentor,
    ofTeachers: false,
    ...OUTSIDE_TIMES,
  });
}

/** A teacher or a master of one of the college's trades. */
export function drawTeacher(chance: Chance, key: string, born: readonly [number, number]): DemoPerson {
  const { masterOf } = chance.pick(TRADES);
  const category = masterOf.startsWith('мастер') ? 'мастер п/о' : 'педагог';
  return drawPerson(chance, { key, category, born, position: masterOf });
}

function isOlder(group: string, groups: readonly DemoGroup[]): boolean {
  return (groups.find(({ name }) => name === group)?.course ?? 0) >= 3;
}

function tagOf({ position }: DemoPerson): string {
  return TRADES.find(({ masterOf }) => masterOf === position)?.tag ?? '';
}

function many<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
