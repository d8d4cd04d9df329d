/** One person of the demo college, as the college's own papers know her. */

import type { Chance } from './chance';
import { typed } from './days';
import { drawFamily, drawName, type FullName, latin } from './names';

export interface DemoPerson {
  /** The demo's own name for the person; the programme gives the code. */
  readonly key: string;
  readonly name: FullName;
  readonly birth: string;
  readonly category: string;
  readonly group: string;
  readonly organisation: string;
  readonly position: string;
  readonly email: string;
  readonly phone: string;
  readonly guardian: string;
  readonly guardianContact: string;
}

export interface PersonFacts {
  readonly key: string;
  readonly category: string;
  readonly born: readonly [from: number, to: number];
  readonly group?: string;
  readonly organisation?: string;
  readonly position?: string;
  readonly email?: string;
}

/** Children of these years have guardians in the college's papers. */
const GUARDED_FROM = 2008;

/** Draws a person; one student in twelve has no address. */
export function drawPerson(chance: Chance, facts: PersonFacts): DemoPerson {
  const family = drawFamily(chance);
  const name = drawName(chance, family);
  const { key, category, born, group = '', organisation = '', position = '' } = facts;
  const year = chance.between(...born);
  const birth = `${year}-${twoDigits(chance.between(1, 12))}-${twoDigits(chance.between(1, 28))}`;
  const parent = drawName(chance, family);
  const isGuarded = category === 'студент' && year >= GUARDED_FROM;
  const address = `${latin(name.last)}.${key.charAt(0)}${key.replace(/\D/g, '')}@${category === 'студент' ? 'mail' : 'post'}.example`;
  const hasAddress = category !== 'студент' || !chance.happens(8);
  return {
    key,
    name,
    birth,
    category,
    group,
    organisation,
    position,
    email: facts.email ?? (hasAddress ? address : ''),
    phone: phone(chance),
    guardian: isGuarded ? `${parent.last} ${parent.first} ${parent.middle}` : '',
    guardianContact: isGuarded ? phone(chance) : '',
  };
}

/** Is the person under eighteen on the day? */
export function isMinorOn({ birth }: DemoPerson, day: string): boolean {
  return `${Number(birth.slice(0, 4)) + 18}${birth.slice(4)}` > day;
}

/** The columns of «Люди» in which a college has something to type, without the code. */
export const PEOPLE_HEADINGS = [
  'Фамилия',
  'Имя',
  'Отчество',
  'Дата рождения',
  'Категория',
  'Группа',
  'Организация',
  'Должность',
  'Стаж, лет',
  'E-mail',
  'Телефон',
  'Законный представитель',
  'Контакт представителя',
  'Статус',
] as const;

/** A person as a row to be pasted. */
export function personRow(person: DemoPerson): readonly string[] {
  const { name, birth, category, group, organisation, position, email, phone, guardian, guardianContact } = person;
  const own = [name.last, name.first, name.middle, typed(birth), category, group, organisation, position, ''];
  return [...own, email, phone, guardian, guardianContact, 'активен'];
}

function phone(chance: Chance): string {
  return `+7 900 ${chance.between(100, 999)}-${twoDigits(chance.below(100))}-${twoDigits(chance.below(100))}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
