/** A template's blocks as one batch of requests for an empty document, from its beginning to its end; styles are spelt out block by block. */

import { type Block, FONT, PAGE, type Paragraph, paragraph, type TableBlock } from '../../domain/documents/block';
import type { Request } from './docs-api';

const PARAGRAPH_FIELDS =
  'alignment,lineSpacing,spaceAbove,spaceBelow,indentFirstLine,indentStart,indentEnd,keepWithNext';
const ALIGNMENTS = { left: 'START', center: 'CENTER', right: 'END', justified: 'JUSTIFIED' } as const;
const BORDER_WIDTHS = { solid: 0.5, dashed: 0.75, none: 0 } as const;

/** The paragraph that Docs leaves behind a table, small enough to be no line. */
const AFTER_TABLE = paragraph('', { size: 4 });

/** Where the next block goes. */
interface Cursor {
  /** Of the body's last newline. */
  readonly index: number;
  /** The last paragraph is still nobody's: at the beginning, and behind a table. */
  readonly isFree: boolean;
}

/** All the requests; the document has one empty paragraph. */
export function templateRequests(blocks: readonly Block[]): readonly Request[] {
  const requests: Request[] = [pageRequest()];
  let cursor: Cursor = { index: 1, isFree: true };
  blocks.forEach((block, place) => {
    if (block.kind === 'paragraph') {
      const start = cursor.isFree ? cursor.index : cursor.index + 1;
      const text = cursor.isFree ? block.text : `\n${block.text}`;
      if (text !== '') requests.push({ insertText: { text, location: { index: cursor.index } } });
      requests.push(...styleRequests(block, start), pageBreakRequest(block, start));
      cursor = { index: start + block.text.length, isFree: false };
      return;
    }
    if (cursor.isFree && place > 0) requests.push(...smallParagraph(cursor.index));
    requests.push(...tableRequests(block, cursor.index));
    cursor = { index: cursor.index + 1 + tableLength(block), isFree: true };
  });
  return cursor.isFree ? [...requests, ...smallParagraph(cursor.index)] : requests;
}

function pageRequest(): Request {
  const documentStyle = {
    pageSize: { width: mm(PAGE.width), height: mm(PAGE.height) },
    marginLeft: mm(PAGE.left),
    marginRight: mm(PAGE.right),
    marginTop: mm(PAGE.top),
    marginBottom: mm(PAGE.bottom),
  };
  return { updateDocumentStyle: { documentStyle, fields: Object.keys(documentStyle).join(',') } };
}

function smallParagraph(index: number): readonly Request[] {
  return [...styleRequests(AFTER_TABLE, index), pageBreakRequest(AFTER_TABLE, index)];
}

/** The looks of a paragraph that stands at an index, its newline included. */
function styleRequests(block: Paragraph, start: number): readonly Request[] {
  const range = { startIndex: start, endIndex: start + block.text.length + 1 };
  return [
    {
      updateParagraphStyle: {
        range,
        fields: PARAGRAPH_FIELDS,
        paragraphStyle: {
          alignment: ALIGNMENTS[block.align],
          lineSpacing: 100,
          spaceAbove: pt(block.before),
          spaceBelow: pt(block.after),
          // Docs counts the first line's indent from the margin, not from the paragraph's own indent.
          indentFirstLine: mm(block.indent + block.firstLine),
          indentStart: mm(block.indent),
          indentEnd: mm(block.indentRight),
          keepWithNext: block.keepWithNext,
        },
      },
    },
    {
      updateTextStyle: {
        range,
        fields: 'bold,italic,fontSize,weightedFontFamily',
        textStyle: {
          bold: block.bold,
          italic: block.italic,
          fontSize: pt(block.size),
          weightedFontFamily: { fontFamily: FONT, weight: 400 },
        },
      },
    },
  ];
}

/** Set for every paragraph, since a paragraph begins with the style of the one before; not allowed in tables (documents/request). */
function pageBreakRequest({ newPage, text }: Paragraph, start: number): Request {
  return {
    updateParagraphStyle: {
      range: { startIndex: start, endIndex: start + text.length + 1 },
      fields: 'pageBreakBefore',
      paragraphStyle: { pageBreakBefore: newPage },
    },
  };
}

/** A table behind the paragraph whose newline stands at the index; cells are filled from the last, so that the places of the others hold. */
function tableRequests(block: TableBlock, index: number): readonly Request[] {
  const columns = block.widths.length;
  const tableStartLocation = { index: index + 1 };
  const requests: Request[] = [
    { insertTable: { rows: block.rows.length, columns, location: { index } } },
    ...block.widths.map((width, column) => ({
      updateTableColumnProperties: {
        tableStartLocation,
        columnIndices: [column],
        tableColumnProperties: { widthType: 'FIXED_WIDTH', width: mm(width) },
        fields: 'widthType,width',
      },
    })),
    { updateTableCellStyle: { tableStartLocation, ...cellStyle(block) } },
  ];
  for (const [row, cells] of [...block.rows.entries()].reverse()) {
    for (const [column, paragraphs] of [...cells.entries()].reverse()) {
      requests.push(...cellRequests(paragraphs, index + 4 + row * (1 + 2 * columns) + 2 * column));
    }
  }
  if (block.headerRows > 0)
    requests.push({ pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: block.headerRows } });
  return requests;
}

function cellRequests(paragraphs: readonly Paragraph[], start: number): readonly Request[] {
  const text = paragraphs.map((one) => one.text).join('\n');
  const requests: Request[] = text === '' ? [] : [{ insertText: { text, location: { index: start } } }];
  let from = start;
  for (const one of paragraphs) {
    requests.push(...styleRequests(one, from));
    from += one.text.length + 1;
  }
  return requests;
}

function cellStyle({ borders, padding }: TableBlock): { readonly tableCellStyle: object; readonly fields: string } {
  const border = {
    // A colour is required; white hides what an editor may still draw of a line without width.
    color: borders === 'none' ? colour(1) : colour(0),
    width: pt(BORDER_WIDTHS[borders]),
    dashStyle: borders === 'dashed' ? 'DASH' : 'SOLID',
  };
  const space = pt(padding);
  const tableCellStyle = {
    borderTop: border,
    borderBottom: border,
    borderLeft: border,
    borderRight: border,
    paddingTop: space,
    paddingBottom: space,
    paddingLeft: space,
    paddingRight: space,
  };
  return { tableCellStyle, fields: Object.keys(tableCellStyle).join(',') };
}

/** Black is 0, white is 1. */
function colour(part: number): GoogleAppsScript.Docs.Schema.OptionalColor {
  return { color: { rgbColor: { red: part, green: part, blue: part } } };
}

/** An element of its own for the table's beginning and end, for each row and each cell; each paragraph has its newline. */
function tableLength({ rows }: TableBlock): number {
  const cells = rows.flat();
  const characters = cells.flat().reduce((sum, { text }) => sum + text.length + 1, 0);
  return 2 + rows.length + cells.length + characters;
}

function pt(magnitude: number): { readonly magnitude: number; readonly unit: string } {
  return { magnitude, unit: 'PT' };
}

function mm(length: number): { readonly magnitude: number; readonly unit: string } {
  return pt(Math.round((length * 7200) / 25.4) / 100);
}
