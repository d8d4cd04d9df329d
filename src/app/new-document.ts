/** A paper that is wanted: its row in «Документы» and the row in «Очередь» that will have it written. */

import { type DocumentRow, documents } from '../domain/documents/document-table';
import { add, type Change, emptyRow } from '../domain/shared/change';
import { outbox } from '../domain/shared/queue';
import type { Office } from './ports';

/** What the worker is to write; codes only. */
export type PaperPayload =
  | { readonly paper: 'order'; readonly document: string }
  | { readonly paper: 'stamp'; readonly document: string }
  | { readonly paper: 'consent-list'; readonly document: string }
  | { readonly paper: 'cards'; readonly document: string };

export function newDocument(
  office: Office,
  row: Pick<DocumentRow, 'id' | 'kind' | 'title' | 'activity'> & Partial<DocumentRow>,
  payload: PaperPayload,
): readonly Change[] {
  const now = office.clock.now();
  return [
    add(documents, { ...emptyRow(documents), status: 'draft', snapshot: now.replace('T', ' '), ...row }),
    paperWanted(office, payload),
  ];
}

export function paperWanted(office: Office, payload: PaperPayload): Change {
  return add(outbox, {
    id: `document:${payload.paper}/${payload.document}:${office.clock.now()}`,
    kind: 'document',
    rule: payload.paper,
    object: payload.document,
    payload: JSON.stringify(payload),
    due: office.clock.now(),
    state: 'waiting',
  });
}
