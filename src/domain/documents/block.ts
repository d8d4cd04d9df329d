/**
 * Papers as data: a template is a list of blocks, and a tag in it («{{директор}}») stands for a value. A table row with tags of a list
 * («{{пары: №}}») is repeated for every row of that list.
 */

export type Block = Paragraph | TableBlock;

export interface Looks {
  readonly align: 'left' | 'center' | 'right' | 'justified';
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly size: number;
  /** Millimetres. */
  readonly firstLine: number;
  readonly indent: number;
  readonly indentRight: number;
  /** Points above and below. */
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  readonly newPage: boolean;
}

export interface Paragraph extends Looks {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** A cell holds at least one paragraph. */
export type Cell = readonly [Paragraph, ...Paragraph[]];

export interface TableBlock {
  readonly kind: 'table';
  /** Millimetres; A4 less the margins leaves 165. */
  readonly widths: readonly number[];
  readonly borders: 'solid' | 'dashed' | 'none';
  /** How many of the rows are repeated on every page. */
  readonly headerRows: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Points between a border and the text. */
  readonly padding: number;
}

/** Orders are kept for good, so the left margin leaves room for the binding (methodology §3.1). Millimetres. */
export const PAGE = { width: 210, height: 297, left: 30, right: 15, top: 20, bottom: 20 } as const;

export const FONT = 'Times New Roman';
const TEXT_SIZE = 14;
const TABLE_SIZE = 12;
const FIRST_LINE = 12.5;

const PLAIN: Looks = {
  align: 'left',
  bold: false,
  italic: false,
  size: TEXT_SIZE,
  firstLine: 0,
  indent: 0,
  indentRight: 0,
  before: 0,
  after: 0,
  keepWithNext: false,
  newPage: false,
};

/** A paragraph, plain but for the looks that are named. */
export function paragraph(text: string, looks: Partial<Looks> = {}): Paragraph {
  return { ...PLAIN, ...looks, kind: 'paragraph', text };
}

/** A paragraph of running text: justified, with a first-line indent. */
export function running(text: string, looks: Partial<Looks> = {}): Paragraph {
  return paragraph(text, { align: 'justified', firstLine: FIRST_LINE, ...looks });
}

/** A cell of one paragraph. */
export function cell(text: string, looks: Partial<Looks> = {}): Cell {
  return [paragraph(text, { size: TABLE_SIZE, ...looks })];
}

/** A table with a line of headings that is repeated on every page, and one row of tags under it. */
export function listTable(
  columns: readonly {
    readonly heading: string;
    readonly tag: string;
    readonly width: number;
    readonly centred?: boolean;
  }[],
  size = TABLE_SIZE,
): TableBlock {
  return {
    kind: 'table',
    widths: columns.map(({ width }) => width),
    borders: 'solid',
    headerRows: 1,
    padding: 2,
    rows: [
      columns.map(({ heading }) => cell(heading, { size, align: 'center' })),
      columns.map(({ tag, centred = false }) => cell(tag, { size, align: centred ? 'center' : 'left' })),
    ],
  };
}

/** Lines for signatures: who, the line, and whose name. */
export function signatures(
  lines: readonly { readonly who: string; readonly name: string }[],
  size = TEXT_SIZE,
): TableBlock {
  return {
    kind: 'table',
    widths: [75, 40, 50],
    borders: 'none',
    headerRows: 0,
    padding: 0,
    rows: lines.map(({ who, name }) => [
      cell(who, { size }),
      cell('______________', { size, align: 'center' }),
      cell(name, { size, align: 'right' }),
    ]),
  };
}
