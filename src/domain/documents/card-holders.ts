/** Who gets a card and what stands on it: the code and the personal links to the questionnaires that are meant for the person (activities 2.3, 3.1). */

import { CATEGORY_WORDS, type Category, isActive, type Person } from '../bases/people';
import type { FormRow } from '../intake/answer-table';
import type { CardHolder } from './cards';

/** Which questionnaires a person of the category is invited to. */
const INVITED_TO: Readonly<Record<Category, readonly string[]>> = {
  student: ['F01', 'F04-1', 'F04-2'],
  teacher: ['F02', 'F04-1', 'F04-2'],
  master: ['F02', 'F04-1', 'F04-2'],
  employer: ['F04-1', 'F04-2'],
  graduate: ['F04-1', 'F04-2'],
  parent: ['F04-1', 'F04-2'],
  staff: ['F04-1', 'F04-2'],
};

/** Everybody who takes part, sorted into the papers that are handed out together. */
export function cardHolders(people: readonly Person[], forms: readonly FormRow[]): readonly CardHolder[] {
  const open = new Map(forms.filter(({ prefill }) => prefill !== '').map((form) => [form.id, form]));
  return people.filter(isActive).map((person) => ({
    person,
    heap: heapOf(person),
    links: (person.category ? INVITED_TO[person.category] : []).flatMap((id) => {
      const form = open.get(id);
      return form ? [{ what: form.title, url: form.prefill.replace('{code}', encodeURIComponent(person.id)) }] : [];
    }),
  }));
}

/** A student's card goes to the group's tutor, everybody else's to those of the same kind. */
export function heapOf(person: Person): string {
  if (person.group !== '') return `Группа ${person.group}`;
  return person.category === null ? 'Без категории' : `Категория: ${CATEGORY_WORDS[person.category]}`;
}
