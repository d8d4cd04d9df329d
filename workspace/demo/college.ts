/** An invented college: groups, students, teachers, mentors of all four forms, and who is responsible for what. One seed gives one college. */

import { type Chance, createChance } from './chance';
import { drawMentors, drawTeacher } from './draw-mentors';
import { onWorkday, plusDays } from './days';
import type { College, DemoGroup, DemoMentee, DemoMentor, DemoRole } from './part';
import { type DemoPerson, drawPerson } from './person';
import { TRADES } from './trades';
import { drawMentee } from './wishes';

export interface CollegeSize {
  readonly studentsAGroup: number;
  readonly groups: number;
  /** Students who ask for a mentor in September, and in November. */
  readonly asking: number;
  readonly askingLate: number;
  readonly youngTeachers: number;
  /** Of the four kinds: older students, teachers and masters, people from outside, experienced teachers. */
  readonly mentors: readonly [number, number, number, number];
  /** How many of them were mentors last year. */
  readonly lastYear: number;
}

export const FULL_SIZE: CollegeSize = {
  studentsAGroup: 21,
  groups: 9,
  asking: 72,
  askingLate: 9,
  youngTeachers: 12,
  mentors: [18, 14, 16, 12],
  lastYear: 12,
};

/** Trade and course of each group. */
const GROUPS: readonly (readonly [trade: number, course: number])[] = [
  [0, 1],
  [3, 4],
  [4, 2],
  [1, 3],
  [1, 1],
  [2, 2],
  [5, 2],
  [0, 3],
  [4, 1],
];

/** The short name of the demo's college. */
export const DEMO_NAME = 'ОГБПОУ «Верхнереченский индустриальный техникум»';

const SETTINGS: Readonly<Record<string, string>> = {
  org_full:
    'Областное государственное бюджетное профессиональное образовательное учреждение «Верхнереченский индустриальный техникум»',
  org_short: DEMO_NAME,
  founder: 'Департамент образования и науки области',
  city: 'Верхнереченск',
  regulation_date: '25.08.2026',
  regulation_number: '97',
  cycle_end: '11.06.2027',
};

/** Makes the college. */
export function createCollege(seed: number, size: CollegeSize = FULL_SIZE): College {
  const chance = createChance(seed, 'college');
  const groups = GROUPS.slice(0, size.groups).map(groupOf);
  const students = groups.flatMap((group, at) =>
    Array.from({ length: size.studentsAGroup }, (_, number) =>
      drawPerson(chance, {
        key: `student-${at + 1}${String(number + 1).padStart(2, '0')}`,
        category: 'студент',
        born: [2025 - 15 - group.course, 2025 - 14 - group.course],
        group: group.name,
      }),
    ),
  );
  const mentors = drawMentors(chance, { counts: size.mentors, lastYear: size.lastYear, groups, students });
  const young = Array.from({ length: size.youngTeachers }, (_, number) =>
    drawTeacher(chance, `young-${number + 1}`, [1996, 2002]),
  );
  const roles = drawRoles(chance);
  const asking = drawAsking(chance, { size, groups, students, mentors });
  return {
    settings: SETTINGS,
    groups,
    people: [
      ...students,
      ...young,
      ...mentors.map(({ person }) => person).filter(({ category }) => category !== 'студент'),
      ...roles.map(({ person }) => person).filter(({ category }) => category === 'сотрудник'),
    ],
    roles,
    tutors: groups
      .map((_, at) => mentors.filter(({ ofTeachers }) => ofTeachers)[at % size.mentors[3]]?.person)
      .flatMap((person) => person ?? []),
    mentees: [
      ...asking.slice(0, size.asking),
      ...young.map((person) =>
        drawMentee(chance, person, { from: '2026-09-07', days: 18, together: '2026-09-16T15:15', tag: '#методика' }),
      ),
    ],
    lateMentees: asking.slice(size.asking),
    mentors,
  };
}

function groupOf([trade, course]: readonly [number, number]): DemoGroup {
  const { letters, speciality, tag } = TRADES[trade]!;
  return { name: `${letters}-${27 - course}`, speciality, course, tag };
}

interface Drawn {
  readonly size: CollegeSize;
  readonly groups: readonly DemoGroup[];
  readonly students: readonly DemoPerson[];
  readonly mentors: readonly DemoMentor[];
}

function drawAsking(chance: Chance, { size, groups, students, mentors }: Drawn): readonly DemoMentee[] {
  const helping = new Set(mentors.map(({ person }) => person));
  const free = students.filter((person) => !helping.has(person));
  return chance
    .some(free, size.asking + size.askingLate)
    .map((person) => ({ person, order: chance.below(1000) }))
    .sort((a, b) => a.order - b.order)
    .map(({ person }, at) => {
      const group = groups.findIndex(({ name }) => name === person.group);
      const tag = groups[group]?.tag ?? '';
      const autumn = {
        from: '2026-09-07',
        days: 21,
        together: `${onWorkday(plusDays('2026-09-08', group))}T13:15`,
        tag,
      };
      return drawMentee(chance, person, at < size.asking ? autumn : { from: '2026-11-05', days: 8, tag });
    });
}

const OFFICES: readonly (readonly [
  role: string,
  track: string,
  position: string,
  accusative: string,
  dative: string,
])[] = [
  ['директор', '', 'Директор', 'директора', 'директору'],
  ['зам по УПР', '', 'заместитель директора по УПР', 'заместителя директора по УПР', 'заместителю директора по УПР'],
  ['куратор', '', 'методист', 'методиста', 'методисту'],
  [
    'ответственный по форме',
    'студент–студент',
    'педагог-организатор',
    'педагога-организатора',
    'педагогу-организатору',
  ],
  [
    'ответственный по форме',
    'педагог–студент',
    'заведующий отделением',
    'заведующего отделением',
    'заведующему отделением',
  ],
  [
    'ответственный по форме',
    'работодатель–студент',
    'руководитель практики',
    'руководителя практики',
    'руководителю практики',
  ],
  ['ответственный по форме', 'педагог–педагог', 'старший методист', 'старшего методиста', 'старшему методисту'],
  ['социальный педагог', '', 'социальный педагог', 'социального педагога', 'социальному педагогу'],
  ['психолог', '', 'педагог-психолог', 'педагога-психолога', 'педагогу-психологу'],
];

function drawRoles(chance: Chance): readonly DemoRole[] {
  return OFFICES.map(([role, track, position, accusative, dative], at) => {
    const email = role === 'куратор' ? { email: 'curator@college.example' } : {};
    const person = drawPerson(chance, {
      key: `staff-${at + 1}`,
      category: 'сотрудник',
      born: [1968, 1988],
      position,
      ...email,
    });
    return { person, role, track, accusative, dative };
  });
}
