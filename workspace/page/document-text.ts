/** The text of a document, and its paragraphs wherever they stand. */

import type { BlockView, DocumentView, ParagraphView } from '../services/docs/blocks';

/** All paragraphs in their order, those in tables too. */
export function paragraphsOf(blocks: readonly BlockView[]): readonly ParagraphView[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

/** What one reads, a line a paragraph. */
export function textIn(whole: DocumentView | readonly BlockView[]): string {
  if ('body' in whole) {
    const { header, body, footer } = whole;
    return [header?.blocks ?? [], body, footer?.blocks ?? []].map(textIn).join('\n');
  }
  return paragraphsOf(whole)
    .map(({ runs }) => runs.map((run) => (run.kind === 'text' ? run.text : '')).join(''))
    .join('\n');
}
