/** «Доска подбора» in words. */

import type { Offer } from '../domain/matching/board-prices';
import { shownPoints } from './matching';
import { MENU } from './menu';
import { plural } from './ru';

/** What the whole arrangement loses: people without a mentor, and points (tenths of what people see). */
export interface Loss {
  readonly people: number;
  readonly points: number;
}

/** The reason in «Не объединять в пару». */
export const FORBIDDEN_ON_BOARD = 'Решение на доске подбора';

const PEOPLE = ['человек', 'человека', 'человек'] as const;
const PAIRS = ['пара', 'пары', 'пар'] as const;

export const BOARD = {
  title: MENU.openBoard,
  about:
    'Программа держит лучший подбор при ваших решениях. Закрепите пару, запретите её или назначьте другого наставника: остальное подберётся заново, и будет видно, чего это стоит.',
  loading: 'Читаю книгу…',
  again: 'Прочитать книгу ещё раз',
  nobody: 'Подбирать некого: открытых запросов нет.',
  matched: 'Пар',
  matchedOf: (matched: number, asked: number) => `${matched} из ${asked}`,
  total: 'Сумма баллов',
  price: 'Цена решений',
  changed: 'Изменено',
  undo: 'Отменить',
  redo: 'Вернуть',
  goal: 'Критерии и цель',
  decisions: (count: number) => (count > 0 ? `Решения (${count})` : 'Решения'),
  save: 'Сохранить',
  saving: 'Записываю…',
  mentees: 'Наставляемые',
  mentors: 'Наставники',
  view: 'Что показать',
  find: 'Найти',
  findHint: 'фамилия, код, #тег',
  track: 'Форма наставничества',
  anyTrack: 'все формы',
  group: 'Группа',
  anyGroup: 'все группы',
  show: 'Кого показать',
  shown: (shown: number, all: number) => (shown === all ? `${all}` : `${shown} из ${all}`),
  nothingFound: 'Никого не нашлось. Измените отбор.',
  listHint: 'Стрелки: по списку. Enter: к подробностям, Esc: обратно. Пробел: закрепить. Delete: запретить пару.',
  toList: 'К списку',
  chooseOne: 'Выберите строку в списке.',
  card: 'Подробности',
  bansStay: 'Сохранённый запрет стоит на листе «Не объединять в пару»: снять его можно там.',
} as const;

/** What a row of the list may be asked for. */
export const SHOW_WORDS = {
  all: 'всех',
  unmatched: 'без пары',
  changed: 'изменённых',
  pinned: 'закреплённых',
  remarks: 'с замечаниями',
} as const;
export type Show = keyof typeof SHOW_WORDS;

/** The same of mentors: without a pair is with a free place. */
export const MENTOR_SHOW_WORDS = {
  all: 'всех',
  unmatched: 'со свободными местами',
  changed: 'изменённых',
  pinned: 'с закреплёнными',
  remarks: 'с замечаниями',
} as const satisfies Record<Show, string>;

export const ROW = {
  unmatched: 'без пары',
  pinned: 'закреплена',
  changed: 'изменена',
  remark: 'замечание',
  places: (taken: number, places: number) => `${taken} из ${places}`,
  noMentees: 'никого',
} as const;

export const CARD = {
  tags: '#Теги',
  slots: 'Время',
  wishes: 'Частота и формат',
  urgency: (urgency: number) => `срочность ${urgency}`,
  pair: 'Пара',
  noPair: 'Пары нет',
  why: 'Почему',
  pin: 'Закрепить',
  pinOne: (mentee: string, mentor: string) => `Закрепить пару: ${mentee}, наставник ${mentor}`,
  unpin: 'Открепить',
  unpinOne: (mentee: string, mentor: string) => `Открепить пару: ${mentee}, наставник ${mentor}`,
  forbid: 'Запретить',
  forbidOne: (mentee: string, mentor: string) => `Запретить пару: ${mentee}, наставник ${mentor}`,
  allow: 'Разрешить',
  allowOne: (mentee: string, mentor: string) => `Разрешить пару: ${mentee}, наставник ${mentor}`,
  move: 'Назначить',
  moveOne: (mentee: string, mentor: string) => `Назначить наставника ${mentor}: ${mentee}`,
  criterion: 'Критерий',
  points: 'Балл',
  evidence: 'Что совпало',
  score: (points: number) => `балл ${shownPoints(points)}`,
  sum: 'Всего',
  others: 'Другие наставники',
  othersHint: 'Цена: сколько теряет весь подбор, если назначить этого наставника.',
  noOthers: 'Других подходящих наставников нет.',
  mentor: 'Наставник',
  places: 'Места',
  cost: 'Цена',
  belowGoal: 'слабее, чем допускает цель',
  action: 'Действие',
  more: (rest: number) => `Показать ещё ${rest}`,
  forbidden: 'Запрещённые пары',
  mentees: 'Наставляемые',
  placesOf: (taken: number, places: number) => `занято ${taken} из ${places}`,
  pinnedHere: (count: number) => `закреплено: ${count}`,
  teaches: 'Чему учит',
  moves: (names: readonly string[]) => `${names.length === 1 ? 'сменит' : 'сменят'} наставника: ${listNames(names)}`,
  leaves: (names: readonly string[]) =>
    `${names.length === 1 ? 'останется' : 'останутся'} без пары: ${listNames(names)}`,
  of: (points: string, most: string) => `${points} из ${most}`,
  toMentor: 'К наставнику',
  toMentorOne: (name: string) => `К наставнику: ${name}`,
  toMentee: 'К наставляемому',
  toMenteeOne: (name: string) => `К наставляемому: ${name}`,
} as const;

/** What a price does not count: whose place it would be. */
export const AGAINST = {
  urgency: 'в ущерб более срочному запросу',
  choice: 'в ущерб тем, кто выбрал друг друга',
} as const satisfies Record<NonNullable<Offer['against']>, string>;

export const GOAL_PANEL = {
  weights: 'Вес критериев',
  weightsHint: 'Целые числа от 0 до 100; важно их отношение. 0: критерий не считается.',
  goal: 'Что важнее',
  goals: {
    people: 'больше пар, затем сумма баллов',
    weakest: 'больше пар, затем слабейшая пара, затем сумма',
    total: 'сумма баллов, даже если пар станет меньше',
  },
  choiceFirst: 'Взаимный выбор выше любых баллов',
  lowest: 'Наименьший балл, с которым предлагать пару',
  ownWeights: 'Для некоторых форм наставничества на листе «Критерии» стоит свой вес; доска его не меняет.',
  back: 'Вернуть как в книге',
} as const;

export const DECISIONS_PANEL = {
  title: 'Ваши решения',
  none: 'Решений пока нет: показан лучший подбор.',
  weighed: 'Изменены критерии или цель',
  broken: (mentee: string, mentor: string) => `Закрепить больше нельзя: ${mentee}, наставник ${mentor}`,
  take: 'Снять',
  takeOne: (what: string) => `Снять решение: ${what}`,
} as const;

/** «без потерь», «−1 пара, −12,5 балла». A gain of points that a lost pair brings is told too. */
export function describeLoss({ people, points }: Loss): string {
  const parts = [
    people === 0 ? '' : `${people > 0 ? '−' : '+'}${plural(Math.abs(people), PAIRS)}`,
    points === 0 ? '' : `${points > 0 ? '−' : '+'}${shownPoints(Math.abs(points))} ${pointsWord(Math.abs(points))}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'без потерь' : parts.join(', ');
}

/** Names are listed up to here, then counted. */
const MOST_NAMES = 4;

function listNames(names: readonly string[]): string {
  const rest = names.length > MOST_NAMES ? ` и ещё ${plural(names.length - MOST_NAMES, PEOPLE)}` : '';
  return `${names.slice(0, MOST_NAMES).join(', ')}${rest}`;
}

/** «балл», «балла», «баллов»; after a fraction «балла». */
function pointsWord(tenths: number): string {
  if (tenths % 10 !== 0) return 'балла';
  return plural(tenths / 10, ['балл', 'балла', 'баллов']).split(' ')[1] ?? '';
}

/** @example shownTotal(284503) // '28 450,3' */
export function shownTotal(points: number): string {
  return shownPoints(points).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
}

export interface Told {
  /** What was done, in the words of the board. */
  readonly what: string;
  readonly matched: number;
  readonly asked: number;
  readonly total: number;
  /** What the decisions cost in all. */
  readonly price: Loss;
  /** Short names of those who have another mentor now, or none. */
  readonly moved: readonly string[];
}

/** One sentence for eyes and ears about the new optimum. */
export function tellAnswer({ what, matched, asked, total, price, moved }: Told): string {
  return [
    what.endsWith('.') ? what : `${what}.`,
    `Пар ${matched} из ${asked}, баллов ${shownTotal(total)}; цена решений: ${describeLoss(price)}.`,
    moved.length === 0 ? 'У остальных ничего не изменилось.' : `Изменилось у: ${listNames(moved)}.`,
  ].join(' ');
}

export const DONE = {
  pinned: (mentee: string, mentor: string) => `Закреплено: ${mentee}, наставник ${mentor}`,
  unpinned: (mentee: string) => `Откреплено: ${mentee}`,
  forbidden: (mentee: string, mentor: string) => `Запрещено: ${mentee}, наставник ${mentor}`,
  allowed: (mentee: string, mentor: string) => `Запрет снят: ${mentee}, наставник ${mentor}`,
  weighed: (criterion: string, weight: number) => `Вес «${criterion}»: ${weight}`,
  set: (what: string, value: string) => `${what}: ${value}`,
  undone: 'Отменено',
  redone: 'Возвращено',
  reset: 'Критерии и цель снова как в книге',
  full: (mentor: string, names: string) =>
    `Не закреплено: все места наставника (${mentor}) закреплены за другими: ${names}. Открепите кого-то из них.`,
} as const;
