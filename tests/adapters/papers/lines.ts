/** A document as lines of text. */

import type { BlockView } from '../../../workspace/services/docs/blocks';

/** A paragraph is a line, a table row too, its cells parted by « | » and their paragraphs by « / ». */
export function linesOf(blocks: readonly BlockView[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.runs.map((run) => (run.kind === 'text' ? run.text : '<page break>')).join('')]
      : block.rows.map((row) => row.cells.map((cell) => linesOf(cell.blocks).join(' / ')).join(' | ')),
  );
}
