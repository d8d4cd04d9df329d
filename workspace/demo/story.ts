/** What the chapters of the demo year share: the college, the hands at the keyboard, the diary, and who goes by which code. */

import { type Cards, readCards } from './cards';
import type { Chance } from './chance';
import { readTyped } from './days';
import type { Diary } from './diary';
import type { Hands } from './hands';
import type { College } from './part';
import type { DemoPerson } from './person';

export interface Story {
  readonly hands: Hands;
  readonly college: College;
  readonly chance: Chance;
  readonly diary: Diary;
  /** Codes that people wrote down wrongly, and whose they are. */
  readonly mistakes: Map<string, DemoPerson>;
  /** The person's code, from «Люди». @throws RangeError while there is none */
  codeOf(person: DemoPerson): string;
  /** The personal links on the cards that have been handed out. */
  cards(): Cards;
  /** Tells those who watch what has been done. */
  tell(what: string): void;
}

export type StoryParts = Omit<Story, 'codeOf' | 'mistakes' | 'cards'>;

/** Puts a story together. */
export function createStory(parts: StoryParts): Story {
  let cards: Cards | undefined;
  let codes = new Map<string, string>();
  return {
    ...parts,
    mistakes: new Map(),
    cards: () => (cards ??= readCards(parts.hands.ws)),
    codeOf(person) {
      const known = nameOf(person.name.last, person.name.first, person.name.middle, person.birth);
      if (!codes.has(known)) codes = readCodes(parts.hands);
      const code = codes.get(known);
      if (code === undefined) throw new RangeError(`${person.key} has no code yet`);
      return code;
    },
  };
}

function readCodes({ sheet }: Hands): Map<string, string> {
  const rows = sheet('Люди').rows.filter(({ get }) => get('Код') !== '');
  return new Map(
    rows.map(({ get }) => [
      nameOf(get('Фамилия'), get('Имя'), get('Отчество'), readTyped(get('Дата рождения'))),
      get('Код'),
    ]),
  );
}

function nameOf(...parts: readonly string[]): string {
  return parts.join(' ');
}
