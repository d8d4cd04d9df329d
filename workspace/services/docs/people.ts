/** What people do with documents: they read them, and a curator corrects a draft or a template. None of it passes the gate. */

import type { World } from '../../core/world';
import type { DocumentView } from './blocks';
import type { Documents } from './documents';
import { readDocument } from './read-blocks';
import type { DocumentState } from './structure';

/** Text as it stood when the person began to type, from an index of the body or of a header or footer. */
export interface Stretch {
  readonly index: number;
  readonly segmentId?: string;
  readonly text: string;
}

export interface DocsPeople {
  /** The document as it looks. */
  read(documentId: string): DocumentView;
  /** Types text at an index of the body or of a header or footer, by default at the end of the body. */
  typeText(documentId: string, text: string, place?: { readonly index: number; readonly segmentId?: string }): void;
  /** Makes a stretch of text read otherwise; what stays the same at its beginning and end keeps its looks. */
  rewrite(documentId: string, stretch: Stretch, text: string): void;
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
    rewrite(documentId, stretch, text) {
      open(documentId);
      documents.update(documentId, rewriting(stretch, text));
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

/** What is new goes in behind what stays, and takes its looks as typing does; what is old goes out after it. */
function rewriting(stretch: Stretch, after: string): readonly Readonly<Record<string, unknown>>[] {
  const { index, segmentId, text: before } = stretch;
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const at = index + head;
  const place = segmentId === undefined ? {} : { segmentId };
  const put = after.slice(head, after.length - tail);
  const gone = before.length - head - tail;
  const range = { startIndex: at + put.length, endIndex: at + put.length + gone, ...place };
  return [
    ...(put === '' ? [] : [{ insertText: { text: put, location: { index: at, ...place } } }]),
    ...(gone === 0 ? [] : [{ deleteContentRange: { range } }]),
  ];
}
