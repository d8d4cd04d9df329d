/**
 * «Внести в реестр» (activity 4.1): mentors whom the social pedagogue recommends enter the registry. Those of the selected rows, or all when
 * not more than one row is selected on «Наставники» (some cell always is). Who lacks the consent to the processing of personal data stays out and is named.
 */

import { consentBook, consents } from '../domain/bases/consents';
import { type Mentor, mentors } from '../domain/bases/mentors';
import { isActive, people } from '../domain/bases/people';
import { set } from '../domain/shared/change';
import type { Table } from '../domain/shared/table';
import type { Books, Office } from './ports';
import { selectedIds, type Selection } from './selection';

export type RegistryHindrance = 'not-recommended' | 'consent-missing' | 'inactive' | 'no-tags';

export interface Registered {
  readonly registered: number;
  readonly hindered: readonly { readonly mentor: string; readonly hindrance: RegistryHindrance }[];
}

export function registerMentors(office: Office, selection: Selection | undefined): Registered {
  return office.store.transact({ read: [mentors, people, consents] }, 'mentors.register', (books) => {
    const today = office.clock.today();
    const chosen = selection ? selectedIds(books, mentors as unknown as Table, selection) : [];
    const open = books.rows(mentors).filter(isWaiting);
    const meant =
      chosen.length > 1
        ? open.filter(({ id }) => chosen.includes(id))
        : open.filter(({ recommended }) => recommended === 'yes');
    const judged = meant.map((mentor) => ({ mentor, hindrance: hindranceOf(mentor, books, today) }));
    return {
      changes: judged
        .filter(({ hindrance }) => hindrance === undefined)
        .map(({ mentor }) => set(mentors, mentor.id, { status: 'registered', registryDate: today })),
      result: {
        registered: judged.filter(({ hindrance }) => hindrance === undefined).length,
        hindered: judged.flatMap(({ mentor, hindrance }) =>
          hindrance === undefined ? [] : [{ mentor: mentor.id, hindrance }],
        ),
      },
    };
  });
}

function isWaiting({ status }: Mentor): boolean {
  return status === null || status === 'candidate' || status === 'interviewed' || status === 'selected';
}

function hindranceOf(mentor: Mentor, books: Books, today: string): RegistryHindrance | undefined {
  const person = books.find(people, mentor.person);
  if (!person || !isActive(person)) return 'inactive';
  if (!consentBook(books.rows(consents), today).mayProcess(person)) return 'consent-missing';
  if (mentor.recommended !== 'yes' && mentor.recommended !== 'conditionally') return 'not-recommended';
  return mentor.tags.length === 0 ? 'no-tags' : undefined;
}
