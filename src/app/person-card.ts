/** The person of the selected row, for the panel: who it is, what stands in the bases, which consents are missing, with whom and when next. */

import { consentBook, consents, dataConsentDue } from '../domain/bases/consents';
import { mentors } from '../domain/bases/mentors';
import { isMinor, people, type Person, shortName } from '../domain/bases/people';
import { requests } from '../domain/bases/requests';
import { forms } from '../domain/intake/answer-table';
import { cardHolders } from '../domain/documents/card-holders';
import { members, type Pair, pairs } from '../domain/pairs/pair-table';
import type { Table } from '../domain/shared/table';
import type { Books, Office } from './ports';
import { selectedIds, selectedPeople, type Selection } from './selection';

export interface PersonCard {
  readonly code: string;
  readonly name: string;
  readonly category: Person['category'];
  readonly group: string;
  readonly isMinor: boolean;
  readonly status: Person['status'];
  readonly mayProcess: boolean;
  readonly consentDue: 'C1' | 'C2';
  readonly request: {
    readonly id: string;
    readonly status: string | null;
    readonly text: string;
    readonly unmatchedReason: string;
  } | null;
  readonly mentor: { readonly id: string; readonly status: string | null; readonly load: number } | null;
  readonly pairs: readonly {
    readonly id: string;
    readonly with: string;
    readonly status: string | null;
    readonly light: string | null;
    readonly next: string | null;
  }[];
  readonly links: readonly { readonly what: string; readonly url: string }[];
}

const NEEDS = { read: [people, requests, mentors, consents, pairs, members, forms] };

/** `undefined` when the selected row is nobody's. */
export function personCard(office: Office, selection: Selection): PersonCard | undefined {
  return office.store.look(NEEDS, (books) => {
    const code = selectedPeople(books, selection)[0] ?? mentorOfSelectedPair(books, selection);
    const person = code === undefined ? undefined : books.find(people, code);
    return person && cardOf(person, books, office);
  });
}

function mentorOfSelectedPair(books: Books, selection: Selection): string | undefined {
  const [id] = selectedIds(books, pairs as unknown as Table, selection);
  return id === undefined ? undefined : books.find(pairs, id)?.mentor;
}

function cardOf(person: Person, books: Books, office: Office): PersonCard {
  const today = office.clock.today();
  const request = books.rows(requests).find((row) => row.person === person.id);
  const mentor = books.rows(mentors).find((row) => row.person === person.id);
  const own = books.rows(members).filter((member) => member.mentee === person.id && member.left === null);
  return {
    code: person.id,
    name: shortName(person),
    category: person.category,
    group: person.group,
    isMinor: isMinor(person, today),
    status: person.status,
    mayProcess: consentBook(books.rows(consents), today).mayProcess(person),
    consentDue: dataConsentDue(person, today),
    request: request
      ? { id: request.id, status: request.status, text: request.text, unmatchedReason: request.unmatchedReason }
      : null,
    mentor: mentor ? { id: mentor.id, status: mentor.status, load: mentor.load ?? 0 } : null,
    pairs: books
      .rows(pairs)
      .filter((pair) => pair.mentor === person.id || own.some((member) => member.pair === pair.id))
      .map((pair) => pairLine(pair, person)),
    links: cardHolders([person], books.rows(forms))[0]?.links ?? [],
  };
}

function pairLine(pair: Pair, person: Person): PersonCard['pairs'][number] {
  const partner = pair.mentor === person.id ? pair.menteeNames : pair.mentorName;
  return { id: pair.id, with: partner, status: pair.status, light: pair.light, next: pair.nextMeeting };
}
