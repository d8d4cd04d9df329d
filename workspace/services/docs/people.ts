/** What people do with documents: they read them, and a curator corrects a draft or a template. None of it passes the gate. */

import type { World } from '../../core/world';
import type { DocumentView } from './blocks';
import type { Documents } from './documents';
import { readDocument } from './read-blocks';
import type { DocumentState } from './structure';

export interface DocsPeople {
  /** The document as it looks. */
  read(documentId: string): DocumentView;
  /** Types text at an index of the body or of a header or footer, by default at the end of the body. */
  typeText(documentId: string, text: string, place?: { readonly index: number; readonly segmentId?: string }): void;
  /** Replaces every occurrence of a text (Edit → Find and replace, matching case); returns how many there were. */
  replaceText(documentId: string, find: string, replacement: string): number;
}

export function createPeople(world: World, documents: Documents): DocsPeople {
  const open = (documentId: string): { readonly doc: DocumentState; readonly title: string } => {
    const doc = documents.get(documentId);
    const file = world.files.get(documentId);
    if (!doc || !file) throw new RangeError(`There is no document ${documentId}`);
    return { doc, title: file.name };
  };
  return {
    read(documentId) {
      const { doc, title } = open(documentId);
      return readDocument(doc, documentId, title);
    },
    typeText(documentId, text, place) {
      open(documentId);
      documents.update(documentId, [
        { insertText: place ? { text, location: place } : { text, endOfSegmentLocation: {} } },
      ]);
    },
    replaceText(documentId, find, replacement) {
      open(documentId);
      const [reply] = documents.update(documentId, [
        { replaceAllText: { containsText: { text: find, matchCase: true }, replaceText: replacement } },
      ]);
      const { occurrencesChanged = 0 } = (reply?.['replaceAllText'] ?? {}) as { readonly occurrencesChanged?: number };
      return occurrencesChanged;
    },
  };
}
