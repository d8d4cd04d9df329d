/** «Отметить как полученные» (activities 1.3, 2.2): for the selected people, the papers they owe have come back today. */

import { consents, dataConsentDue } from '../domain/bases/consents';
import { mentors } from '../domain/bases/mentors';
import { people, shortName } from '../domain/bases/people';
import { requests } from '../domain/bases/requests';
import { add, type Change, emptyRow, set } from '../domain/shared/change';
import { idSeries } from '../domain/shared/table';
import type { Office } from './ports';
import { type Selection, selectedPeople } from './selection';

export interface MarkedConsents {
  readonly people: number;
  readonly papers: number;
}

/** Rows that wait are marked; somebody without any row gets the one consent that everybody owes. */
export function markConsents(office: Office, selection: Selection): MarkedConsents {
  return office.store.transact({ read: [people, requests, mentors, consents] }, 'consents.mark', (books) => {
    const today = office.clock.today();
    const selected = selectedPeople(books, selection);
    const newId = idSeries('Б-', books.ids(consents), 4);
    const changes = selected.flatMap((code): readonly Change[] => {
      const person = books.find(people, code);
      if (!person) return [];
      const own = books.rows(consents).filter((row) => row.person === code);
      const waiting = own.filter(({ status }) => status === 'needed' || status === 'issued' || status === null);
      const marked = waiting.map((row) => set(consents, row.id, { status: 'received', received: today }));
      const kind = dataConsentDue(person, today);
      if (own.some((row) => row.kind === kind && (row.status === 'received' || waiting.includes(row)))) return marked;
      const signer = kind === 'C2' ? ('guardian' as const) : ('self' as const);
      const row = { ...emptyRow(consents), id: newId(), person: code, name: shortName(person), kind, signer };
      return [...marked, add(consents, { ...row, status: 'received', received: today })];
    });
    return { changes, result: { people: selected.length, papers: changes.length } };
  });
}
