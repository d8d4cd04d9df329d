/** «Подготовить приказ о парах» (D31, activity 5.4): a draft about the confirmed pairs that may stand in it, and the list of who still lacks a consent. */

import { consents } from '../domain/bases/consents';
import { people } from '../domain/bases/people';
import { roles } from '../domain/bases/roles';
import { consentListPaper } from '../domain/documents/consent-list';
import { documents } from '../domain/documents/document-table';
import type { HeldBack } from '../domain/documents/held-back';
import { orderPaper } from '../domain/documents/order-pairs';
import { members, type Pair, pairs } from '../domain/pairs/pair-table';
import { groups } from '../domain/programme/groups';
import { readSettings, settings } from '../domain/programme/settings';
import { set } from '../domain/shared/change';
import { outbox } from '../domain/shared/queue';
import { idSeries } from '../domain/shared/table';
import { newDocument } from './new-document';
import type { Books, Needs, Office } from './ports';

export interface DraftedOrder {
  /** The document's id; absent when no pair may stand in an order. */
  readonly order?: string;
  readonly consentList?: string;
  readonly included: number;
  readonly heldBack: readonly HeldBack[];
}

const NEEDS: Needs = { read: [pairs, members, people, groups, roles, consents, settings, documents], append: [outbox] };

export function draftOrder(office: Office): DraftedOrder {
  return office.store.transact(NEEDS, 'order.draft', (books) => {
    const waiting = books.rows(pairs).filter(({ status, document }) => status === 'confirmed' && document === '');
    const newId = idSeries('Д-', books.ids(documents));
    const id = newId();
    const { included, heldBack } = orderPaper({ ...orderBooks(books, office), pairs: waiting, documentId: id });
    const hasOrder = included.length > 0;
    const listId = hasOrder ? newId() : id;
    const missing = consentListPaper({ ...consentListBooks(books, office), pairs: waiting });
    const { title } = orderTitle(books);
    return {
      changes: [
        ...(hasOrder
          ? newDocument(
              office,
              { id, kind: 'D31', activity: '5.4', title, rows: included.join(' ') },
              { paper: 'order', document: id },
            )
          : []),
        ...included.map((pair) => set(pairs, pair, { document: id })),
        ...(missing
          ? newDocument(
              office,
              { id: listId, kind: 'D07', activity: '1.3', title: missing.title },
              { paper: 'consent-list', document: listId },
            )
          : []),
      ],
      result: {
        ...(hasOrder ? { order: id } : {}),
        ...(missing ? { consentList: listId } : {}),
        included: included.length,
        heldBack,
      },
    };
  });
}

function orderTitle(books: Books): { readonly title: string } {
  const kind = readSettings(books.rows(settings)).doc_kind_pairs;
  return { title: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} об утверждении наставнических пар и групп` };
}

/** What the order is written from, whichever pairs stand in it. */
export function orderBooks(
  books: Books,
  office: Office,
): Omit<Parameters<typeof orderPaper>[0], 'pairs' | 'documentId'> {
  return {
    members: books.rows(members),
    people: books.rows(people),
    groups: books.rows(groups),
    roles: books.rows(roles),
    consents: books.rows(consents),
    settings: readSettings(books.rows(settings)),
    today: office.clock.today(),
  };
}

/** The list is about the people of pairs: who else lacks a paper stands in «Согласия». */
export function consentListBooks(books: Books, office: Office): Omit<Parameters<typeof consentListPaper>[0], 'pairs'> {
  const inPairs = new Set([
    ...books.rows(pairs).map(({ mentor }: Pair) => mentor),
    ...books.rows(members).map(({ mentee }) => mentee),
  ]);
  return {
    people: books.rows(people).filter(({ id }) => inPairs.has(id)),
    consents: books.rows(consents),
    settings: readSettings(books.rows(settings)),
    today: office.clock.today(),
  };
}
