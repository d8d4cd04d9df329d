/** Which pairs may stand in the order (5.4, R03): those whose people have all given their consents; the others are named with what is missing. */

import { type Consent, consentBook, type ConsentKind, dataConsentDue } from '../bases/consents';
import type { Person } from '../bases/people';
import type { Member, Pair } from '../pairs/pair-table';
import type { Day } from '../shared/day';

export interface HeldBack {
  readonly pair: string;
  readonly person: string;
  readonly consent: ConsentKind;
}

/** A pair with its people, as far as they are known. */
export interface PairPeople {
  readonly pair: Pair;
  readonly mentor: Person;
  readonly mentees: readonly Person[];
}

interface SortedPairs {
  readonly complete: readonly PairPeople[];
  readonly heldBack: readonly HeldBack[];
}

/** Sorts the pairs by whether every consent is there. A person who is not in «Люди» holds the pair back, since nobody knows of a consent. */
export function sortByConsents(parts: {
  readonly pairs: readonly Pair[];
  readonly members: readonly Member[];
  readonly people: readonly Person[];
  readonly consents: readonly Consent[];
  readonly today: Day;
}): SortedPairs {
  const { pairs, members, consents, today } = parts;
  const people = new Map(parts.people.map((person) => [person.id, person]));
  const book = consentBook(consents, today);
  const complete: PairPeople[] = [];
  const heldBack: HeldBack[] = [];
  for (const pair of pairs) {
    const menteeIds = menteesOf(pair, members);
    const lacks = [pair.mentor, ...menteeIds].flatMap((id): readonly HeldBack[] => {
      const person = people.get(id);
      if (person && book.mayProcess(person)) return [];
      return [{ pair: pair.id, person: id, consent: person ? dataConsentDue(person, today) : 'C1' }];
    });
    if (pair.track === 'teacher-teacher' && !book.has(pair.mentor, 'C4'))
      lacks.push({ pair: pair.id, person: pair.mentor, consent: 'C4' });
    heldBack.push(...lacks);
    const mentor = people.get(pair.mentor);
    if (lacks.length === 0 && mentor && menteeIds.length > 0)
      complete.push({ pair, mentor, mentees: menteeIds.flatMap((id) => people.get(id) ?? []) });
  }
  return { complete, heldBack };
}

/** Who is mentored in the pair now. */
function menteesOf(pair: Pair, members: readonly Member[]): readonly string[] {
  return members.filter((member) => member.pair === pair.id && member.left === null).map(({ mentee }) => mentee);
}
