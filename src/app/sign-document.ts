/** «Отметить как подписанный»: only a person says so, and then number and date must stand in the row. The pairs of the order begin to work by it. */

import { documents, type DocumentRow } from '../domain/documents/document-table';
import { pairs } from '../domain/pairs/pair-table';
import { set } from '../domain/shared/change';
import { done, type Outcome, refused } from '../domain/shared/outcome';
import { outbox } from '../domain/shared/queue';
import type { Table } from '../domain/shared/table';
import { paperWanted } from './new-document';
import type { Decision, Office } from './ports';
import { selectedIds, type Selection } from './selection';

export type SignRefusal =
  | 'document-not-selected'
  | 'not-to-be-signed'
  | 'signed-already'
  | 'number-missing'
  | 'date-missing'
  | 'not-written-yet';

/** The papers that a director signs. */
const SIGNED_KINDS: ReadonlySet<string> = new Set(['D31']);

export type Signed = Outcome<{ readonly document: string; readonly pairs: number }, SignRefusal>;

export function signDocument(office: Office, selection: Selection): Signed {
  return office.store.transact(
    { read: [documents, pairs], append: [outbox] },
    'document.sign',
    (books): Decision<Signed> => {
      const [id] = selectedIds(books, documents as unknown as Table, selection);
      const row = id === undefined ? undefined : books.find(documents, id);
      const refusal = refusalOf(row);
      if (!row || refusal) return { changes: [], result: refused(refusal ?? 'document-not-selected') };
      const ordered = books.rows(pairs).filter((pair) => pair.document === row.id && pair.status === 'confirmed');
      return {
        changes: [
          set(documents, row.id, { status: 'signed' }),
          ...ordered.map((pair) => set(pairs, pair.id, { status: 'ordered' })),
          paperWanted(office, { paper: 'stamp', document: row.id }),
        ],
        result: done({ document: row.id, pairs: ordered.length }),
      };
    },
  );
}

function refusalOf(row: DocumentRow | undefined): SignRefusal | undefined {
  if (!row) return 'document-not-selected';
  if (!SIGNED_KINDS.has(row.kind)) return 'not-to-be-signed';
  if (row.status === 'signed' || row.status === 'published') return 'signed-already';
  if (row.fileId === '') return 'not-written-yet';
  if (row.number.trim() === '') return 'number-missing';
  return row.date === null ? 'date-missing' : undefined;
}
