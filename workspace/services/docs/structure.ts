/** A document as the workspace keeps it: segments of paragraphs and tables, without indexes, which follow from the lengths. */

import type { CellStyle, ColumnProperties, DocumentStyle, ParagraphStyle, TextStyle } from './styles';
import { pt } from './styles';

/** Text of one style. The last run of a paragraph ends in its newline. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
}

/** A page break inside a run: Google's own stand-in for what is not text, and never part of inserted text (U+E000–F8FF are stripped). */
export const PAGE_BREAK = '\uE907';

export interface Bullet {
  readonly listId: string;
  readonly nestingLevel: number;
  readonly textStyle: TextStyle;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  runs: readonly Run[];
  style: ParagraphStyle;
  bullet?: Bullet;
}

export interface Cell {
  content: Block[];
  style: CellStyle;
  rowSpan: number;
  columnSpan: number;
}

export interface Row {
  readonly cells: Cell[];
  header: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: ColumnProperties[];
  readonly rows: Row[];
}

export type Block = Paragraph | Table;

export interface DocumentState {
  body: Block[];
  readonly headers: Record<string, Block[]>;
  readonly footers: Record<string, Block[]>;
  /** Bullet preset of each list. */
  readonly lists: Record<string, string>;
  style: DocumentStyle;
  revisionId: string;
}

const PLAIN: ParagraphStyle = { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' };

/** An empty paragraph of normal text. */
export function emptyParagraph(textStyle: TextStyle = {}): Paragraph {
  return { kind: 'paragraph', runs: [{ text: '\n', style: textStyle }], style: PLAIN };
}

/** A cell with one empty paragraph, as every new cell is. */
export function emptyCell(textStyle: TextStyle = {}): Cell {
  return { content: [emptyParagraph(textStyle)], style: {}, rowSpan: 1, columnSpan: 1 };
}

/** A new document: Letter with 1-inch margins and one empty paragraph (the reference's example dump). */
export function emptyDocument(revisionId: string): DocumentState {
  const inch = pt(72);
  return {
    body: [emptyParagraph()],
    headers: {},
    footers: {},
    lists: {},
    revisionId,
    style: {
      background: { color: {} },
      pageNumberStart: 1,
      marginTop: inch,
      marginBottom: inch,
      marginRight: inch,
      marginLeft: inch,
      pageSize: { height: pt(792), width: pt(612) },
      marginHeader: pt(36),
      marginFooter: pt(36),
      useCustomHeaderFooterMargins: true,
    },
  };
}

/** The cells that a merged neighbour hides; they stay in the rows, empty, and keep their indexes. */
export function coveredCells(table: Table): ReadonlySet<Cell> {
  const covered = new Set<Cell>();
  table.rows.forEach((row, rowIndex) => {
    row.cells.forEach((head, columnIndex) => {
      if (head.rowSpan === 1 && head.columnSpan === 1) return;
      for (const cell of cellsOf(table, {
        rowIndex,
        columnIndex,
        rowSpan: head.rowSpan,
        columnSpan: head.columnSpan,
      })) {
        if (cell !== head) covered.add(cell);
      }
    });
  });
  return covered;
}

/** A rectangle of cells. */
export interface Rectangle {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The cells of a rectangle, row by row. */
export function cellsOf(table: Table, area: Rectangle): readonly Cell[] {
  return table.rows
    .slice(area.rowIndex, area.rowIndex + area.rowSpan)
    .flatMap((row) => row.cells.slice(area.columnIndex, area.columnIndex + area.columnSpan));
}
