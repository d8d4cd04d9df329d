/** mergeTableCells: a rectangle of cells becomes one; their text goes to the upper left cell. */

import { refuse } from '../refusal';
import { textOf } from '../runs';
import { cellsOf, coveredCells, emptyParagraph, type Block } from '../structure';
import { areaOf, type TableRange } from './locate';
import { requestKind } from './request';

/** Merges the cells of a table range. */
export const mergeTableCells = requestKind<{ readonly tableRange?: TableRange }>(['tableRange'], ({ doc }, request) => {
  const { table, area } = areaOf(doc, request.tableRange);
  const cells = cellsOf(table, area);
  const covered = coveredCells(table);
  const alreadyMerged = cells.some((cell) => cell.rowSpan > 1 || cell.columnSpan > 1 || covered.has(cell));
  if (alreadyMerged) return refuse('The table range overlaps cells that are already merged.');
  const [head, ...others] = cells;
  if (!head) return undefined;
  head.content = withoutEmptyEnds([...head.content, ...others.flatMap((cell) => cell.content)]);
  for (const cell of others) cell.content = [emptyParagraph()];
  head.rowSpan = area.rowSpan;
  head.columnSpan = area.columnSpan;
  return undefined;
});

/** The text is concatenated: empty paragraphs of empty cells do not pile up. */
function withoutEmptyEnds(blocks: readonly Block[]): Block[] {
  const filled = blocks.filter((block) => block.kind === 'table' || textOf(block.runs) !== '\n');
  return filled.at(-1)?.kind === 'paragraph'
    ? filled
    : [...filled, blocks[0]?.kind === 'paragraph' && filled.length === 0 ? blocks[0] : emptyParagraph()];
}
