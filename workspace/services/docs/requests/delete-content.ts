/** deleteContentRange: text, paragraphs and whole tables go; what would leave a broken structure is refused (concepts/rules-behavior, Delete text). */

import { lengthOf } from '../indexing';
import { refuse } from '../refusal';
import { joinRuns, sliceRuns, textOf } from '../runs';
import type { Block, Paragraph, Table } from '../structure';
import { rangeOf, type Range } from './locate';
import { requestKind } from './request';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Google's one sentence for every range that would break a table or the newline before one. */
const IMPOSSIBLE = 'Invalid deletion range. Cannot delete the requested range.';

/** Deletes the content of a range. */
export const deleteContentRange = requestKind<{ readonly range?: Range }>(['range'], ({ doc }, request) => {
  const { segment, start, end } = rangeOf(doc, request.range);
  if (end === segment.end) return refuse('The range cannot include the newline character at the end of the segment.');
  deleteWithin(segment.blocks, segment.start, { start, end });
  return undefined;
});

/** Deletes a range from a list of blocks that starts at `from`. */
export function deleteWithin(blocks: Block[], from: number, span: Span): void {
  const first = blockAt(blocks, from, span.start);
  const last = blockAt(blocks, from, span.end);
  if (!first || !last) return refuse(IMPOSSIBLE);
  if (first.block.kind === 'table' && first.at === last.at) return deleteInCell(first.block, first.start, span);
  if (last.block.kind === 'table' || (first.block.kind === 'table' && span.start > first.start))
    return refuse(IMPOSSIBLE);
  const head = first.block.kind === 'paragraph' ? first.block : undefined;
  const merged = mergeAround(head, last.block, { before: span.start - first.start, after: span.end - last.start });
  blocks.splice(first.at, last.at - first.at + 1, merged);
}

/** What is left of two paragraphs is one. It keeps the first one's paragraph style unless nothing of the first is left. */
function mergeAround(
  head: Paragraph | undefined,
  tail: Paragraph,
  cut: { readonly before: number; readonly after: number },
): Paragraph {
  checkSurrogates(head, cut.before);
  checkSurrogates(tail, cut.after);
  const kept = head ? sliceRuns(head.runs, 0, cut.before) : [];
  const runs = joinRuns(kept, sliceRuns(tail.runs, cut.after, Infinity));
  return { ...(head && kept.length > 0 ? head : tail), runs };
}

function checkSurrogates(paragraph: Paragraph | undefined, offset: number): void {
  const around = paragraph ? textOf(paragraph.runs).slice(Math.max(0, offset - 1), offset + 1) : '';
  if (offset > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(around))
    refuse('Cannot delete one code unit of a surrogate pair.');
}

/** A range inside a table must lie in the content of one cell and leave its last newline. */
function deleteInCell(table: Table, tableStart: number, span: Span): void {
  let start = tableStart + 1;
  for (const row of table.rows) {
    start += 1;
    for (const cell of row.cells) {
      const content = start + 1;
      start = content + lengthOf(cell.content);
      if (content <= span.start && span.end < start) return deleteWithin(cell.content, content, span);
    }
  }
  return refuse(IMPOSSIBLE);
}

function blockAt(
  blocks: readonly Block[],
  from: number,
  index: number,
): { readonly block: Block; readonly at: number; readonly start: number } | undefined {
  let start = from;
  for (const [at, block] of blocks.entries()) {
    const end = start + lengthOf([block]);
    if (index < end) return { block, at, start };
    start = end;
  }
  return undefined;
}
