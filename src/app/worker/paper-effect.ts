/** Which paper a row of «Очередь» asks for, composed from the books as they are now. */

import { people } from '../../domain/bases/people';
import { cardHolders } from '../../domain/documents/card-holders';
import { cardPapers } from '../../domain/documents/cards';
import { consentListPaper } from '../../domain/documents/consent-list';
import { type DocumentRow, documents } from '../../domain/documents/document-table';
import { orderPaper, signedStamp } from '../../domain/documents/order-pairs';
import type { DraftPaper } from '../../domain/documents/paper';
import { forms } from '../../domain/intake/answer-table';
import { pairs } from '../../domain/pairs/pair-table';
import { readSettings, settings } from '../../domain/programme/settings';
import type { QueueRow } from '../../domain/shared/queue';
import { consentListBooks, orderBooks } from '../draft-order';
import type { PaperPayload } from '../new-document';
import type { Books, Office } from '../ports';
import type { Effect } from './effects';

export function paperEffect(row: QueueRow, books: Books, office: Office): Effect {
  const payload = JSON.parse(row.payload) as PaperPayload;
  const document = books.find(documents, payload.document);
  if (!document) return { kind: 'none', row, reason: 'subject-gone' };
  if (payload.paper === 'stamp') {
    const replacements = signedStamp(document, readSettings(books.rows(settings)));
    return { kind: 'stamp', row, fileId: document.fileId, replacements };
  }
  const paper = paperOf(payload, document, books, office);
  if (!paper) return { kind: 'none', row, reason: 'subject-gone' };
  // One document of the register is one file, whatever the day on which it is written.
  return { kind: 'paper', row, document: document.id, paper: { ...paper, key: `document ${document.id}` } };
}

function paperOf(payload: PaperPayload, document: DocumentRow, books: Books, office: Office): DraftPaper | undefined {
  switch (payload.paper) {
    case 'order': {
      const included = new Set(document.rows.split(' '));
      const chosen = books.rows(pairs).filter(({ id }) => included.has(id));
      return orderPaper({ ...orderBooks(books, office), pairs: chosen, documentId: document.id }).paper;
    }
    case 'consent-list':
      return consentListPaper({ ...consentListBooks(books, office), pairs: books.rows(pairs) });
    case 'cards': {
      const holders = cardHolders(books.rows(people), books.rows(forms)).filter(
        ({ heap }) => heap === document.subject,
      );
      return cardPapers(holders, office.clock.today())[0];
    }
    case 'stamp':
      return undefined;
    default:
      return payload satisfies never;
  }
}
