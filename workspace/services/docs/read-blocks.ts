/** Works out what people see from what the document keeps: named styles, numbering, column widths, default borders. */

import type { BlockView, DocumentView, PageView, SegmentView, TableView } from './blocks';
import { lengthOf } from './indexing';
import { nestingLevels } from './list-presets';
import { createNumbering, type Numbering } from './numbering';
import { columnWidths, readCell } from './read-cell';
import { readParagraph } from './read-paragraph';
import { coveredCells, type Block, type DocumentState, type Table } from './structure';
import { points } from './styles';

/** Reads a document for people. */
export function readDocument(doc: DocumentState, id: string, title: string): DocumentView {
  const page = pageOf(doc);
  const reader: Reader = {
    numbering: createNumbering(doc.lists),
    width: page.width - page.margins.left - page.margins.right,
  };
  return {
    id,
    title,
    page,
    body: readBlocks(doc.body, 1, reader),
    header: readSegment(doc.headers, doc.style.defaultHeaderId, reader),
    footer: readSegment(doc.footers, doc.style.defaultFooterId, reader),
    lists: Object.fromEntries(Object.entries(doc.lists).map(([listId, preset]) => [listId, nestingLevels(preset)])),
  };
}

interface Reader {
  readonly numbering: Numbering;
  /** Points between the margins, for columns without a width of their own. */
  readonly width: number;
}

function pageOf({ style }: DocumentState): PageView {
  const [width, height] = [points(style.pageSize?.width), points(style.pageSize?.height)];
  return {
    width: style.flipPageOrientation ? height : width,
    height: style.flipPageOrientation ? width : height,
    margins: {
      top: points(style.marginTop),
      right: points(style.marginRight),
      bottom: points(style.marginBottom),
      left: points(style.marginLeft),
      header: points(style.marginHeader),
      footer: points(style.marginFooter),
    },
    differentFirstPage: style.useFirstPageHeaderFooter ?? false,
  };
}

function readSegment(
  segments: Readonly<Record<string, readonly Block[]>>,
  id: string | undefined,
  reader: Reader,
): SegmentView | undefined {
  const blocks = id === undefined ? undefined : segments[id];
  return id !== undefined && blocks ? { segmentId: id, blocks: readBlocks(blocks, 0, reader) } : undefined;
}

function readBlocks(blocks: readonly Block[], from: number, reader: Reader): readonly BlockView[] {
  let start = from;
  return blocks.map((block) => {
    const at = start;
    start += lengthOf([block]);
    return block.kind === 'paragraph' ? readParagraph(block, at, reader.numbering) : readTable(block, at, reader);
  });
}

function readTable(table: Table, start: number, reader: Reader): TableView {
  const widths = columnWidths(table, reader.width);
  const covered = coveredCells(table);
  let at = start + 1;
  const rows = table.rows.map((row) => {
    at += 1;
    const cells = row.cells.map((cell, column) => {
      const content = at + 1;
      const view = readCell(cell, {
        covered: covered.has(cell),
        width: widths[column] ?? 0,
        blocksIn: (width) => readBlocks(cell.content, content, { ...reader, width }),
      });
      at += 1 + lengthOf(cell.content);
      return view;
    });
    return { header: row.header, cells };
  });
  return { kind: 'table', startIndex: start, endIndex: at + 1, columnWidths: widths, rows };
}
