/** «Люди»: the only table that holds names, contacts and birth dates. Everywhere else a person is a code. */

import { choice, day, number, text } from '../shared/column';
import { type Day, yearsBetween } from '../shared/day';
import { id, nextId, ref, type RowOf, table } from '../shared/table';

export const CATEGORY_WORDS = {
  student: 'студент',
  teacher: 'педагог',
  master: 'мастер п/о',
  employer: 'работодатель',
  graduate: 'выпускник',
  parent: 'родитель',
  staff: 'сотрудник',
} as const;
export type Category = keyof typeof CATEGORY_WORDS;

export const PERSON_STATUS_WORDS = {
  active: 'активен',
  leave: 'академ',
  expelled: 'отчислен',
  graduated: 'выпустился',
  dismissed: 'уволен',
  gone: 'выбыл',
} as const;
/** The letter that a person's code begins with (programme/import.md). */
export const CODE_LETTER: Readonly<Record<Category, string>> = {
  student: 'С',
  teacher: 'П',
  master: 'П',
  employer: 'Р',
  graduate: 'В',
  parent: 'В',
  staff: 'К',
};

export const people = table({
  code: 'people',
  title: 'Люди',
  sheetId: 101,
  owner: 'people',
  inSight: true,
  roomToPaste: 500,
  about: 'Один человек программы. Имена, контакты и даты рождения стоят только здесь.',
  newId: (row, taken) => {
    const category = row['category'] as Category | null;
    return category ? nextId(`${CODE_LETTER[category]}-`, taken) : undefined;
  },
  columns: {
    id: id('Код', { help: 'Код участника: по нему его знают все остальные листы, формы и документы.' }),
    last: text('Фамилия', { by: 'curator', personal: true, required: true }),
    first: text('Имя', { by: 'curator', personal: true, required: true }),
    middle: text('Отчество', { by: 'curator', personal: true }),
    birth: day('Дата рождения', { by: 'curator', personal: true }),
    category: choice('Категория', CATEGORY_WORDS, { by: 'curator', required: true }),
    group: ref('Группа', 'groups', { by: 'curator' }),
    organisation: text('Организация', { by: 'curator', width: 200 }),
    position: text('Должность', { by: 'curator', width: 180 }),
    experience: number('Стаж, лет', { by: 'answer', min: 0, max: 60 }),
    email: text('E-mail', { by: 'curator', personal: true, width: 200 }),
    phone: text('Телефон', { by: 'curator', personal: true }),
    guardian: text('Законный представитель', { by: 'curator', personal: true, width: 220 }),
    guardianContact: text('Контакт представителя', { by: 'curator', personal: true, width: 200 }),
    status: choice('Статус', PERSON_STATUS_WORDS, { by: 'curator', required: true }),
    statusDate: day('Дата статуса', { by: 'curator', hidden: true }),
    gender: choice(
      'Пол',
      { m: 'м', f: 'ж' },
      { by: 'curator', hidden: true, help: 'Нужен только для склонения имени.' },
    ),
    caseOverride: text('Склонение (вручную)', {
      by: 'curator',
      personal: true,
      hidden: true,
      width: 260,
      help: 'Если имя склоняется не так: родительный; дательный; винительный; творительный; предложный через точку с запятой.',
    }),
  },
});

export type Person = RowOf<typeof people>;

const ADULT_AGE = 18;

/** Is the person under eighteen on the day? Nobody whose birth date is unknown counts as an adult: a guardian's consent is then asked for. */
export function isMinor(person: Person, on: Day): boolean {
  if (person.birth !== null) return yearsBetween(person.birth, on) < ADULT_AGE;
  return person.category === 'student';
}

/** May the person take part now? An empty status is what a freshly typed row has. */
export function isActive(person: Person): boolean {
  return person.status === 'active' || person.status === null;
}

/** The address a mail goes to: of a minor, to the minor too (with the guardian's consent). `undefined` when there is none. */
export function addressOf(person: Person): string | undefined {
  const email = person.email.replace(/\s+/g, '');
  return /^[^@]+@[^@]+\.[^@.]+$/.test(email) ? email : undefined;
}

/** «Фамилия И. О.»: derived, shown in other tables, and personal wherever it stands. */
export function shortName(person: Person): string {
  const initials = [person.first, person.middle]
    .filter((part) => part.trim() !== '')
    .map((part) => `${part.trim().charAt(0)}.`);
  return [person.last.trim(), initials.join(' ')].filter((part) => part !== '').join(' ');
}
