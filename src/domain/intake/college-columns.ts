/** The files that the college itself fills: Люди.csv, Группы.csv and Согласия.csv, their headings and how a cell of each is read. */

import { CONSENT_STATUS_WORDS, type ConsentKind } from '../bases/consents';
import { CATEGORY_WORDS } from '../bases/people';
import { tidyGroupName } from '../programme/groups';
import { codeOf } from '../shared/words';
import { tidyEmail, tidyPhone } from './contact';
import { parseDay } from './dates';
import type { Expectation } from './expectation';
import { foldSpaces } from './fold-text';
import { parseParticipantCode } from './participant-code';

export interface CollegeColumn<T> {
  readonly heading: string;
  readonly expected: Expectation;
  /** Gets a cell without spaces at its ends; `undefined` is what cannot be read, or must not be empty. */
  readonly read: (cell: string) => T | undefined;
}

export type CollegeColumns = Readonly<Record<string, CollegeColumn<unknown>>>;

/** The record of one line; the keys are those of the tables. */
export type LineOf<C extends CollegeColumns> = {
  readonly [K in keyof C]: C[K] extends CollegeColumn<infer T> ? T : never;
} & { readonly line: number };

const ANSWER: Expectation = { kind: 'answer' };
const DAY: Expectation = { kind: 'day' };
const CODE: Expectation = { kind: 'participant-code' };

const CATEGORY: Expectation = { kind: 'options', options: Object.values(CATEGORY_WORDS) };
const CONSENT_STATUS: Expectation = { kind: 'options', options: Object.values(CONSENT_STATUS_WORDS) };

/** «С2» may be followed by the words of the paper; it is the number that counts, and Latin C is what a keyboard gives. */
const CONSENT_KIND = /^[СC]-?([1-6])(?!\d)/i;

export const PEOPLE_COLUMNS = {
  id: { heading: 'Код', expected: CODE, read: orEmpty('', readCode) },
  last: { heading: 'Фамилия', expected: ANSWER, read: foldSpaces },
  first: { heading: 'Имя', expected: ANSWER, read: foldSpaces },
  middle: { heading: 'Отчество', expected: ANSWER, read: foldSpaces },
  birth: { heading: 'Дата рождения', expected: DAY, read: orEmpty(null, parseDay) },
  category: {
    heading: 'Категория',
    expected: CATEGORY,
    read: (cell: string) => codeOf(CATEGORY_WORDS, foldSpaces(cell)),
  },
  group: { heading: 'Группа', expected: ANSWER, read: tidyGroupName },
  partner: { heading: 'Организация', expected: ANSWER, read: foldSpaces },
  position: { heading: 'Должность', expected: ANSWER, read: foldSpaces },
  email: { heading: 'E-mail', expected: { kind: 'email' }, read: orEmpty('', tidyEmail) },
  // A second number or an extension is worth keeping as it is: it is read by people only.
  phone: { heading: 'Телефон', expected: ANSWER, read: (cell: string) => tidyPhone(cell) ?? foldSpaces(cell) },
  guardian: { heading: 'Законный представитель', expected: ANSWER, read: foldSpaces },
  guardianContact: { heading: 'Контакт представителя', expected: ANSWER, read: foldSpaces },
} as const satisfies CollegeColumns;

export const GROUP_COLUMNS = {
  id: { heading: 'Группа', expected: ANSWER, read: (cell: string) => orRefused(tidyGroupName(cell)) },
  speciality: { heading: 'Специальность', expected: ANSWER, read: (cell: string) => orRefused(foldSpaces(cell)) },
  course: {
    heading: 'Курс',
    expected: { kind: 'number', min: 1, max: 5, whole: true },
    read: (cell: string) => (/^[1-5]$/.test(cell) ? Number(cell) : undefined),
  },
} as const satisfies CollegeColumns;

export const CONSENT_COLUMNS = {
  person: { heading: 'Код', expected: CODE, read: readCode },
  kind: { heading: 'Вид', expected: { kind: 'consent-kind' }, read: readConsentKind },
  status: {
    heading: 'Статус',
    expected: CONSENT_STATUS,
    read: (cell: string) => codeOf(CONSENT_STATUS_WORDS, foldSpaces(cell)),
  },
  received: { heading: 'Получено', expected: DAY, read: orEmpty(null, parseDay) },
  validTo: { heading: 'Действует до', expected: DAY, read: orEmpty(null, parseDay) },
} as const satisfies CollegeColumns;

/** By which headings each file is known; the others may be missing. */
export const COLLEGE_FILES = {
  people: { title: 'Люди', columns: PEOPLE_COLUMNS, knownBy: ['Код', 'Фамилия', 'Имя', 'Категория'] },
  groups: { title: 'Группы', columns: GROUP_COLUMNS, knownBy: ['Группа', 'Специальность', 'Курс'] },
  consents: { title: 'Согласия', columns: CONSENT_COLUMNS, knownBy: ['Код', 'Вид', 'Статус'] },
} as const;

export type CollegeFileKind = keyof typeof COLLEGE_FILES;

function readCode(cell: string): string | undefined {
  return parseParticipantCode(cell)?.code;
}

function readConsentKind(cell: string): ConsentKind | undefined {
  const digit = CONSENT_KIND.exec(cell.replace(/\s+/g, ''))?.[1];
  return digit === undefined ? undefined : (`C${digit}` as ConsentKind);
}

function orEmpty<T, E>(empty: E, read: (cell: string) => T | undefined): (cell: string) => T | E | undefined {
  return (cell) => (cell === '' ? empty : read(cell));
}

function orRefused(text: string): string | undefined {
  return text === '' ? undefined : text;
}
