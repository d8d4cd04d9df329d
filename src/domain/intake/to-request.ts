/** From the answers to F01 and F02 to the mentee's row in «Запросы» (activities 2.3, 2.4). */

import { type Area, AREA_WORDS, type Request } from '../bases/requests';
import {
  DAY_PART_QUESTIONS,
  type DayPart,
  DAY_PARTS,
  FREQUENCY_WORDS,
  MODE_WORDS,
  type Slot,
  WEEKDAY_QUESTIONS,
} from '../programme/slot';
import type { Track } from '../programme/track';
import type { Moment } from '../shared/day';
import { codeOf } from '../shared/words';
import { type Answers, answersOf } from './questionnaire';

const AREA_OF_OPTION: Readonly<Record<string, Area>> = {
  Учёба: 'study',
  'Профессия и мастерство': 'profession',
  'Адаптация в группе': 'adaptation',
  'Личное развитие': 'growth',
  'Конкурсы и олимпиады': 'contests',
  'Поиск работы': 'career',
};

const TRACKS_OF_WISH: Readonly<Record<string, readonly Track[]>> = {
  Старшекурсник: ['student-student'],
  'Преподаватель или мастер': ['teacher-student'],
  'Специалист предприятия': ['employer-student'],
  'Всё равно': [],
};

/** What a mentee's answer says; the curator's own columns are not among it. */
export type RequestAnswer = Partial<Request>;

export function requestOfStudent(given: Answers, answered: Moment): RequestAnswer {
  const answers = answersOf('F01', given);
  return {
    answered,
    tracks: TRACKS_OF_WISH[answers.mentorKind] ?? [],
    areas: areasOf(answers.areas, 'other'),
    text: answers.request,
    goal: answers.goal ?? '',
    tags: answers.tags,
    slots: slotsOf(answers.slots),
    frequency: codeOf(FREQUENCY_WORDS, answers.frequency) ?? null,
    mode: codeOf(MODE_WORDS, answers.mode) ?? null,
    importance: answers.importance,
    hobbies: answers.hobbies ?? '',
    helpsOthers: answers.helpOthers ?? '',
  };
}

export function requestOfTeacher(given: Answers, answered: Moment): RequestAnswer {
  const answers = answersOf('F02', given);
  return {
    answered,
    tracks: ['teacher-teacher'],
    areas: ['teaching'],
    text: answers.request,
    goal: answers.goal ?? '',
    tags: answers.tags,
    slots: slotsOf(answers.slots),
    frequency: codeOf(FREQUENCY_WORDS, answers.frequency) ?? null,
    mode: codeOf(MODE_WORDS, answers.mode) ?? null,
    importance: answers.importance,
  };
}

/** «Другое» in the person's own words counts as one area of the list. */
function areasOf(chosen: readonly string[], other: Area): readonly Area[] {
  const areas = chosen.map((option) => AREA_OF_OPTION[option] ?? other);
  return (Object.keys(AREA_WORDS) as Area[]).filter((area) => areas.includes(area));
}

/** The marks of the grid as slots, in the order of the week. */
export function slotsOf(grid: Readonly<Record<string, readonly string[]>> | undefined): readonly Slot[] {
  return WEEKDAY_QUESTIONS.flatMap((weekday, index) => {
    const marked = grid?.[weekday] ?? [];
    return DAY_PARTS.filter((part: DayPart) => marked.includes(DAY_PART_QUESTIONS[part])).map(
      (part) => `${index + 1}-${part}` as Slot,
    );
  });
}
