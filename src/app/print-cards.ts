/** «Напечатать карточки» (activity 2.3): a paper of cards for each selected group, or for everybody when no group is selected. */

import { people } from '../domain/bases/people';
import { cardHolders } from '../domain/documents/card-holders';
import { documents } from '../domain/documents/document-table';
import { forms } from '../domain/intake/answer-table';
import { groups } from '../domain/programme/groups';
import { outbox } from '../domain/shared/queue';
import { idSeries, type Table } from '../domain/shared/table';
import { newDocument } from './new-document';
import type { Office } from './ports';
import { selectedIds, type Selection } from './selection';

export interface PrintedCards {
  readonly papers: number;
  readonly people: number;
}

export function printCards(office: Office, selection: Selection | undefined): PrintedCards {
  return office.store.transact(
    { read: [people, forms, groups, documents], append: [outbox] },
    'cards.print',
    (books) => {
      const chosen = selection
        ? selectedIds(books, groups as unknown as Table, selection).map((group) => `Группа ${group}`)
        : [];
      const holders = cardHolders(books.rows(people), books.rows(forms)).filter(
        ({ heap }) => chosen.length === 0 || chosen.includes(heap),
      );
      const heaps = [...new Set(holders.map(({ heap }) => heap))].sort();
      const newId = idSeries('Д-', books.ids(documents));
      const changes = heaps.flatMap((heap) => {
        const id = newId();
        return newDocument(
          office,
          { id, kind: 'карточки', activity: '2.3', title: `Карточки. ${heap}`, subject: heap },
          { paper: 'cards', document: id },
        );
      });
      return { changes, result: { papers: heaps.length, people: holders.length } };
    },
  );
}
