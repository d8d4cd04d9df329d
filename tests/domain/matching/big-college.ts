/** A big invented college for the board: a thousand who ask and two hundred who help, always the same. */

import type { MatchingInput } from '../../../src/domain/matching/input';
import { SLOTS } from '../../../src/domain/programme/slot';
import { aCollegeOf, aGroup, type MentorOf, type RequestOf, settingsWith } from './a-college';

const LAST = [
  'Авдеев',
  'Белов',
  'Вершинин',
  'Громов',
  'Дроздов',
  'Ежов',
  'Жаров',
  'Зимин',
  'Ивушкин',
  'Климов',
  'Ларин',
  'Мальцев',
];
const FIRST = ['Анна', 'Борис', 'Вера', 'Глеб', 'Дина', 'Егор', 'Инна', 'Кирилл', 'Лия', 'Марк'];
const FREQUENCIES = ['often', 'weekly', 'fortnightly'] as const;
const MODES = ['in-person', 'remote', 'mixed'] as const;
const SKILLS = [
  'сварка',
  'черчение',
  'общение',
  'математика',
  'английский',
  'чемпионат',
  'проект',
  'резюме',
  'физика',
  'право',
];
const GROUPS = ['СВ-11', 'СВ-21', 'ЭЛ-11', 'ЭЛ-21', 'ПР-31', 'МД-21'];

/** Numbers below one, always the same (a linear congruential generator: enough to mix people). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Makes the college with so many on either side. */
export function bigCollege(mentees = 1000, mentors = 200, seed = 7): MatchingInput {
  const chance = chances(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  const tags = (least: number, more: number): readonly string[] =>
    Array.from(
      { length: least + Math.floor(chance() * more) },
      () => `#${pick(SKILLS)}${Math.floor(chance() ** 2 * 4) || ''}`,
    );
  const slots = (count: number) => [...new Set(Array.from({ length: count }, () => pick(SLOTS)))].sort();
  const requests = Array.from({ length: mentees }, (): RequestOf => ({
    text: `Хочу разобраться с темой «${pick(SKILLS)}» и не бояться спрашивать`,
    tags: [...new Set(tags(1, 3))],
    slots: slots(2),
    frequency: pick(FREQUENCIES),
    mode: pick(MODES),
    urgency: 1 + Math.floor(chance() * 3),
  }));
  const helpers = Array.from({ length: mentors }, (): MentorOf => ({
    skills: `Умею объяснять: ${pick(SKILLS)}`,
    tags: [...new Set(tags(2, 4))],
    slots: slots(3),
    frequency: pick(FREQUENCIES),
    mode: pick(MODES),
    offered: 1 + Math.floor(chance() * 5),
    recommended: chance() < 0.1 ? 'conditionally' : 'yes',
  }));
  const college = aCollegeOf(requests, helpers);
  return {
    ...college,
    groups: GROUPS.map((id, at) => aGroup(id, Number(id.charAt(3)), at < 2 ? 'Сварочное производство' : 'Другое дело')),
    people: college.people.map((person) => ({
      ...person,
      last: `${pick(LAST)}${person.category === 'student' ? '' : 'ский'}`,
      first: pick(FIRST),
      middle: 'Ильич',
      group: person.category === 'student' ? pick(GROUPS) : '',
      email: `${person.id}@mail.example`,
      phone: '+7 900 000-00-00',
    })),
    settings: settingsWith({ mentor_limit: '5' }),
  };
}
