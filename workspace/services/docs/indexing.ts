/**
 * The tree as Google counts it, in UTF-16 code units from the start of a segment: a table opens and closes with one unit each, every row and
 * every cell opens with one; the body's text begins at 1, behind the section break (concepts/structure, samples/output-json).
 */

import { refuse } from './refusal';
import { textOf } from './runs';
import type { Block, DocumentState, Paragraph, Table } from './structure';

export interface Segment {
  readonly id: string;
  readonly blocks: Block[];
  readonly start: number;
  readonly end: number;
}

/** A block with its indexes and the list that holds it. */
export interface Place<B extends Block = Block> {
  readonly block: B;
  readonly start: number;
  readonly end: number;
  readonly siblings: Block[];
  readonly at: number;
  readonly inTable: boolean;
}

/** Finds a segment: '' is the body. @throws when the document has no such header or footer */
export function segmentOf(doc: DocumentState, id: string): Segment {
  const blocks = id === '' ? doc.body : (doc.headers[id] ?? doc.footers[id]);
  if (!blocks) return refuse(`Segment with ID ${id} was not found.`);
  const start = id === '' ? 1 : 0;
  return { id, blocks, start, end: start + lengthOf(blocks) };
}

/** All segments of a document, the body first. */
export function segmentsOf(doc: DocumentState): readonly Segment[] {
  return ['', ...Object.keys(doc.headers), ...Object.keys(doc.footers)].map((id) => segmentOf(doc, id));
}

/** Units that blocks take. */
export function lengthOf(blocks: readonly Block[]): number {
  let length = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') length += textOf(block.runs).length;
    else length += 2 + block.rows.reduce((sum, row) => sum + rowLength(row.cells), 0);
  }
  return length;
}

function rowLength(cells: readonly { readonly content: readonly Block[] }[]): number {
  return 1 + cells.reduce((sum, cell) => sum + 1 + lengthOf(cell.content), 0);
}

/** Every block of a list and of the tables in it, in order, a table before its contents. */
export function* walk(siblings: Block[], from: number, inTable = false): Generator<Place> {
  let start = from;
  for (const [at, block] of siblings.entries()) {
    const end = start + lengthOf([block]);
    yield { block, start, end, siblings, at, inTable };
    if (block.kind === 'table') yield* walkCells(block, start + 1);
    start = end;
  }
}

function* walkCells(table: Table, from: number): Generator<Place> {
  let start = from;
  for (const row of table.rows) {
    start += 1;
    for (const cell of row.cells) {
      yield* walk(cell.content, start + 1, true);
      start += 1 + lengthOf(cell.content);
    }
  }
}

/** Whether a place holds a paragraph. */
export function isParagraph(place: Place): place is Place<Paragraph> {
  return place.block.kind === 'paragraph';
}

/** Whether a place holds a table. */
export function isTable(place: Place): place is Place<Table> {
  return place.block.kind === 'table';
}

/** The paragraph that an index falls into. @throws when it falls outside the segment or between paragraphs */
export function paragraphAt(segment: Segment, index: number): Place<Paragraph> {
  if (index >= segment.end) return refuse(pastTheEnd(index, segment));
  for (const place of walk(segment.blocks, segment.start)) {
    if (isParagraph(place) && place.start <= index && index < place.end) return place;
  }
  return refuse(
    'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
  );
}

/** The paragraphs that a range touches. */
export function paragraphsIn(
  segment: Segment,
  range: { readonly start: number; readonly end: number },
): readonly Place<Paragraph>[] {
  return [...walk(segment.blocks, segment.start)]
    .filter(isParagraph)
    .filter((place) => place.start < range.end && place.end > range.start);
}

/** Google's sentence for an index behind the end. */
export function pastTheEnd(index: number, segment: Segment): string {
  return `Index ${index} must be less than the end index of the referenced segment, ${segment.end}.`;
}
