/** Draws how a person of the demo takes part. */

import type { Chance } from './chance';
import { onWorkday, plusDays } from './days';
import type { AnswerHabit, Availability, DemoMentee, DemoMentor, PaperHabit, ReportHabit } from './part';
import type { DemoPerson } from './person';
import { STUDENT_WISHES, TEACHER_WISHES, type Wish } from './trades';

/** People answer in the long break and in the evening. */
const HOURS = ['20:35'] as const;

/** So many in a hundred answer when all are together: in the group's class hour, at the teachers' council. */
const TOGETHER = 65;

/** Most people meet as seldom as the norm allows. */
const FREQUENCIES = [
  ...Array.from({ length: 7 }, () => 'Раз в две недели'),
  'Раз в неделю',
  'Раз в неделю',
  'Чаще раза в неделю',
] as const;

const BEFORE = 'До занятий';
const AFTER = 'После занятий';
const EVENING = 'Вечером';

/** When somebody may answer: within so many days, most of them when they are together. */
export interface AnswerTime {
  readonly from: string;
  readonly days: number;
  /** Day and time of the class hour or the council. */
  readonly together?: string;
}

/** Draws a moment; those who answer together take a few minutes. */
export function drawMoment(chance: Chance, { from, days, together }: AnswerTime): string {
  const alone = `${onWorkday(plusDays(from, chance.below(days)))}T${chance.pick(HOURS)}`;
  const moment = together !== undefined && chance.happens(TOGETHER) ? together : alone;
  const minute = Number(moment.slice(14, 16)) + chance.below(4);
  return moment.slice(0, 14) + String(minute).padStart(2, '0');
}

/** Students and teachers are free after lessons, partners mostly in the evening. */
export function drawFree(chance: Chance, from: 'college' | 'outside'): Availability {
  const days = chance.some([0, 1, 2, 3, 4, 5], chance.between(2, 4));
  const usual = from === 'college' ? [AFTER] : [EVENING];
  const week = Array.from({ length: 6 }, (_, day) => {
    if (!days.includes(day)) return [];
    const marks = [...usual];
    if (chance.happens(15)) marks.push(BEFORE);
    if (chance.happens(50)) marks.push(from === 'college' ? EVENING : AFTER);
    return [BEFORE, AFTER, EVENING].filter((mark) => marks.includes(mark));
  });
  return {
    week,
    frequency: chance.pick(FREQUENCIES),
    mode: chance.pick(['Очно', 'Очно', 'Смешанно', 'Дистанционно']),
  };
}

/** A student or a young teacher who asks for a mentor. */
export function drawMentee(
  chance: Chance,
  person: DemoPerson,
  asks: AnswerTime & { readonly tag: string },
): DemoMentee {
  const isStudent = person.category === 'студент';
  const own: Wish = {
    tag: asks.tag,
    area: 'Профессия и мастерство',
    text: 'Хочу увереннее работать руками, на практике отстаю от группы.',
    goal: 'Выполнить практическую работу самостоятельно',
  };
  const others = chance.some(isStudent ? STUDENT_WISHES : TEACHER_WISHES, isStudent ? 1 : 2);
  return {
    person,
    wishes: isStudent ? (chance.happens(60) ? [own, ...others] : others) : others,
    mentorKind: chance.pick([
      'Старшекурсник',
      'Преподаватель или мастер',
      'Специалист предприятия',
      'Всё равно',
      'Всё равно',
      'Всё равно',
    ]),
    importance: chance.between(3, 10),
    free: drawFree(chance, 'college'),
    answersAt: drawMoment(chance, asks),
    habit: drawHabit(chance),
    paper: drawPaper(chance),
    reports: drawReports(chance),
  };
}

export interface Offer {
  readonly position: string;
  readonly tags: readonly string[];
  readonly wasMentor: boolean;
  readonly ofTeachers: boolean;
  readonly first: AnswerTime;
  readonly second: AnswerTime;
}

/** Somebody who wants to help. */
export function drawMentor(chance: Chance, person: DemoPerson, offer: Offer): DemoMentor {
  const isOutside = offer.position !== 'Студент' && offer.position !== 'Педагог или мастер';
  const { wasMentor } = offer;
  return {
    person,
    position: offer.position,
    tags: offer.tags,
    capacity: offer.position === 'Студент' ? chance.between(1, 2) : chance.between(1, 3),
    free: drawFree(chance, isOutside ? 'outside' : 'college'),
    answersAt: drawMoment(chance, offer.first),
    secondAt: chance.happens(90) || wasMentor ? drawMoment(chance, offer.second) : undefined,
    habit: wasMentor ? 'plainly' : drawHabit(chance),
    paper: wasMentor ? 'soon' : drawPaper(chance),
    reports: drawReports(chance),
    verdict: wasMentor || chance.happens(86) ? 'да' : chance.pick(['нет', 'с условием']),
    ofTeachers: offer.ofTeachers,
    agreement: chance.pick(['soon', 'soon', 'soon', 'late', 'never']),
    isChecked: chance.happens(75),
    wasMentor,
  };
}

function drawHabit(chance: Chance): AnswerHabit {
  const drawn = chance.below(100);
  if (drawn < 74) return 'plainly';
  if (drawn < 82) return 'twice';
  if (drawn < 88) return 'latin-code';
  if (drawn < 93) return 'strange-code';
  if (drawn < 96) return 'other-form';
  return drawn < 98 ? 'too-late' : 'never';
}

function drawPaper(chance: Chance): PaperHabit {
  const drawn = chance.below(100);
  return drawn < 72 ? 'soon' : drawn < 92 ? 'late' : 'never';
}

function drawReports(chance: Chance): ReportHabit {
  const drawn = chance.below(100);
  if (drawn < 58) return 'same-evening';
  if (drawn < 82) return 'when-reminded';
  return drawn < 92 ? 'late' : 'never';
}
