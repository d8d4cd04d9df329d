/** Pairs meet and tell of it, as the letters ask them to: at once, when reminded, late, never; now and then things go otherwise than planned. */

import type { Mail } from '../services/mail/message';
import type { Answer } from '../services/forms/answer';
import { onWorkday, plusDays } from './days';
import { type Appointment, type PairLetter, readAppointments, readPairLetter, remindsOfReport } from './letters';
import type { ReportHabit } from './part';
import type { DemoPerson } from './person';
import type { Story } from './story';

type Answers = Readonly<Record<string, Answer>>;

/** How a meeting went; both sides know. */
type Truth = 'held' | 'moved' | 'missed';

interface Correspondent {
  readonly person: DemoPerson;
  readonly habit: ReportHabit;
  readonly isMentor: boolean;
  readonly letters: PairLetter[];
  readonly unreported: Map<string, Appointment>;
  readonly known: Set<string>;
}

export interface Postbox {
  /** Lets everybody read the letters that have come since the last time, and do what they ask for. */
  open(): void;
}

/** Makes the postbox of all the participants. */
export function createPostbox(story: Story): Postbox {
  const { hands, college } = story;
  const people = new Map<string, Correspondent>();
  const enter = (person: DemoPerson, habit: ReportHabit, isMentor: boolean): void => {
    if (person.email === '') return;
    people.set(person.email, { person, habit, isMentor, letters: [], unreported: new Map(), known: new Set() });
  };
  for (const { person, reports } of [...college.mentees, ...college.lateMentees]) enter(person, reports, false);
  for (const { person, reports } of college.mentors) enter(person, reports, true);
  const truths = new Map<string, Truth>();
  const told = { help: false, contact: false, differ: false };
  let read = 0;
  return {
    open() {
      const mails = hands.ws.mails();
      for (const mail of mails.slice(read)) {
        const receiver = people.get(mail.to[0] ?? '');
        if (receiver) readLetter({ story, truths, told }, receiver, mail);
      }
      read = mails.length;
    },
  };
}

interface Telling {
  readonly story: Story;
  readonly truths: Map<string, Truth>;
  /** What happens once in the year. */
  readonly told: { help: boolean; contact: boolean; differ: boolean };
}

function readLetter(telling: Telling, receiver: Correspondent, mail: Mail): void {
  const { diary, chance } = telling.story;
  const pair = readPairLetter(mail);
  if (pair) receiver.letters.push(pair);
  for (const appointment of readAppointments(mail)) {
    if (receiver.known.has(appointment.key)) continue;
    receiver.known.add(appointment.key);
    receiver.unreported.set(appointment.key, appointment);
    if (receiver.habit === 'same-evening')
      diary.at(`${appointment.day}T20:3${chance.below(4)}`, () => report(telling, receiver, appointment));
  }
  if (!remindsOfReport(mail) || receiver.habit === 'never') return;
  const today = telling.story.hands.ws.now().slice(0, 10);
  const wait = receiver.habit === 'late' ? 3 : 0;
  for (const appointment of receiver.unreported.values()) {
    if (appointment.day < today)
      diary.at(`${plusDays(today, wait)}T20:3${chance.below(4)}`, () => report(telling, receiver, appointment));
  }
}

function report(telling: Telling, receiver: Correspondent, appointment: Appointment): void {
  if (!receiver.unreported.delete(appointment.key)) return;
  const letter = receiver.letters.find(
    ({ others }) => receiver.letters.length === 1 || others.some((name) => appointment.names.includes(name)),
  );
  if (!letter) return;
  const truth = truthOf(telling, appointment);
  const answers = receiver.isMentor ? mentorSays(telling, appointment, truth) : menteeSays(telling, appointment, truth);
  telling.story.hands.send(letter.link, answers);
}

function truthOf({ story, truths }: Telling, { key, number }: Appointment): Truth {
  const drawn = story.chance.below(100);
  const truth = truths.get(key) ?? (drawn < 92 || number === 1 ? 'held' : drawn < 97 ? 'moved' : 'missed');
  truths.set(key, truth);
  return truth;
}

const KINDS = ['Знакомство', 'Планирование'] as const;
const TOPICS = [
  'Разбирали ошибки в практической работе',
  'Готовились к зачёту',
  'Смотрели цех',
  'Составляли план на месяц',
  'Обсуждали занятие',
] as const;

function mentorSays({ story: { chance }, told }: Telling, { day, number }: Appointment, truth: Truth): Answers {
  const kind = KINDS[number - 1] ?? 'Регулярная';
  if (truth === 'missed')
    return { 'Дата встречи': day, 'Что это была за встреча?': kind, 'Встреча состоялась?': 'Не состоялась' };
  if (truth === 'moved') {
    const next = onWorkday(plusDays(day, 4));
    return {
      'Дата встречи': day,
      'Что это была за встреча?': kind,
      'Встреча состоялась?': 'Перенесена',
      'Дата следующей встречи': next,
    };
  }
  const asks = number === 2 && !told.help;
  told.help ||= asks;
  return {
    'Дата встречи': day,
    'Что это была за встреча?': kind,
    'Встреча состоялась?': 'Состоялась',
    'Сколько минут она длилась?': String(chance.pick([40, 45, 60, 90])),
    'В каком формате прошла встреча?': chance.pick(['Очно', 'Очно', 'Дистанционно']),
    'О чём говорили?': chance.pick(TOPICS),
    'Что решили сделать?': 'Сделать следующее задание к новой встрече',
    'Насколько вы продвинулись к цели?': String(chance.between(3, 9)),
    ...(number === 1 ? { 'Готовы работать вместе дальше?': 'Да' } : {}),
    ...(asks ? { 'Если нужна помощь куратора, напишите, какая': 'Нужна мастерская по средам после занятий' } : {}),
  };
}

function menteeSays({ story: { chance }, told }: Telling, { day, number }: Appointment, truth: Truth): Answers {
  if (truth !== 'held') return { 'Встреча состоялась?': 'Нет', 'Дата встречи': day };
  if (number === 2 && !told.differ) {
    told.differ = true;
    return { 'Встреча состоялась?': 'Нет', 'Дата встречи': day };
  }
  const asks = number === 3 && !told.contact;
  told.contact ||= asks;
  return {
    'Встреча состоялась?': 'Да',
    ...(chance.happens(70) ? { 'Дата встречи': day } : {}),
    'Насколько встреча была полезной?': String(chance.between(5, 10)),
    'Насколько вам было комфортно?': String(chance.between(5, 10)),
    ...(number === 1 ? { 'Готовы работать вместе дальше?': chance.happens(96) ? 'Да' : 'Не уверен(а)' } : {}),
    ...(asks ? { 'Хочу, чтобы куратор связался со мной': ['Да'] } : {}),
  };
}
