/** Cards to be handed out: who somebody is in the programme, and the personal links; one paper for a group of students or a form of mentors. */

import { type Person, shortName } from '../bases/people';
import type { Day } from '../shared/day';
import type { DraftPaper } from './paper';
import { dayInDigits } from './words';

export interface CardHolder {
  readonly person: Person;
  /** Which paper the card stands on: «Группа ТМ-21», «Наставники: педагог–студент». */
  readonly heap: string;
  readonly links: readonly { readonly what: string; readonly url: string }[];
}

/** A row of the table holds this many cards; the template has as many cells. */
const ACROSS = 2;

/** One paper for each heap, both in the order of the alphabet. */
export function cardPapers(holders: readonly CardHolder[], today: Day): readonly DraftPaper[] {
  const heaps = [...new Set(holders.map(({ heap }) => heap))].sort((one, other) => one.localeCompare(other, 'ru'));
  return heaps.map((heap) => ({
    key: `cards ${heap} ${today}`,
    title: `Карточки. ${heap}, ${dayInDigits(today)}`,
    template: 'cards',
    values: { куда: heap },
    tables: { карточки: cardRows(holders.filter((holder) => holder.heap === heap)) },
  }));
}

function cardRows(holders: readonly CardHolder[]): readonly Readonly<Record<string, string>>[] {
  const sorted = [...holders].sort(
    (one, other) =>
      shortName(one.person).localeCompare(shortName(other.person), 'ru') ||
      one.person.id.localeCompare(other.person.id),
  );
  const rows: Readonly<Record<string, string>>[] = [];
  for (let first = 0; first < sorted.length; first += ACROSS) {
    const cards = Array.from({ length: ACROSS }, (_, at) => cardText(sorted[first + at], at + 1));
    rows.push(Object.assign({}, ...cards) as Readonly<Record<string, string>>);
  }
  return rows;
}

function cardText(holder: CardHolder | undefined, place: number): Readonly<Record<string, string>> {
  const { person, links = [] } = holder ?? {};
  return {
    [`имя ${place}`]: person ? shortName(person) || person.id : '',
    [`код ${place}`]: person ? `Код участника: ${person.id}` : '',
    [`ссылки ${place}`]: links.map(({ what, url }) => `${what}: ${url}`).join('\n'),
  };
}
