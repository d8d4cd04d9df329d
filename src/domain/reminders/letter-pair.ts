/** The letter that tells both sides of their pair (D32, activity 5.4): with whom, to what end, when first, and the private link for reports. */

import type { Person } from '../bases/people';
import type { Day } from '../shared/day';
import { type LetterBooks, type Receiver, reportLink } from './letter-books';

export interface PairFormedFacts {
  readonly template: 'pair-formed';
  readonly greeting: string;
  readonly side: 'mentor' | 'mentee';
  readonly others: readonly string[];
  readonly goal: string;
  readonly first: { readonly day: Day; readonly time: string } | null;
  /** Empty while the questionnaire has no form. */
  readonly reportLink: string;
}

export function pairFacts(id: string, { person, greeting }: Receiver, books: LetterBooks): PairFormedFacts | undefined {
  const pair = books.pair(id);
  if (!pair) return undefined;
  const members = books.members.filter((member) => member.pair === id && member.left === null);
  const own = members.find(({ mentee }) => mentee === person.id);
  const side = pair.mentor === person.id ? 'mentor' : 'mentee';
  if (side === 'mentee' && !own) return undefined;
  const others = side === 'mentor' ? members.map(({ mentee }) => mentee) : [pair.mentor];
  const first = books.meetings
    .flatMap((meeting) =>
      meeting.pair === id && meeting.status === 'planned' && meeting.planned !== null
        ? [{ day: meeting.planned, time: meeting.time }]
        : [],
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  return {
    template: 'pair-formed',
    greeting,
    side,
    others: others.map((code) => fullName(books.person(code))),
    goal: pair.goal,
    first: first ?? null,
    reportLink: reportLink(books, side === 'mentor' ? 'F09' : 'F10', own?.token ?? pair.token),
  };
}

/** @example fullName(person) // 'Орлова Анна Олеговна' */
export function fullName(person: Person | undefined): string {
  return person ? [person.last, person.first, person.middle].filter((part) => part !== '').join(' ') : '';
}
