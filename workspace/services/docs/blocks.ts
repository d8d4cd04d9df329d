/** A document as people see it: blocks with every style worked out, for the page and for .docx. Lengths are points, colours '#rrggbb'. */

import type { NestingLevel } from './list-presets';

export interface DocumentView {
  readonly id: string;
  readonly title: string;
  readonly page: PageView;
  readonly body: readonly BlockView[];
  readonly header: SegmentView | undefined;
  readonly footer: SegmentView | undefined;
  /** The levels of each list, by the ids that the bullets name. */
  readonly lists: Readonly<Record<string, readonly NestingLevel[]>>;
}

export interface SegmentView {
  readonly segmentId: string;
  readonly blocks: readonly BlockView[];
}

export interface PageView {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  /** The first page shows no header and footer of the rest. */
  readonly differentFirstPage: boolean;
}

export type BlockView = ParagraphView | TableView;

export interface ParagraphView {
  readonly kind: 'paragraph';
  readonly startIndex: number;
  readonly endIndex: number;
  /** Without the newline at the end. */
  readonly runs: readonly RunView[];
  /** The looks of the newline: the height of an empty paragraph, and of what is typed into it. Its text is empty. */
  readonly markRun: TextRunView;
  /** 'NORMAL_TEXT', 'TITLE', 'HEADING_1' … */
  readonly namedStyle: string;
  readonly alignment: 'start' | 'center' | 'end' | 'justified';
  readonly indentFirstLine: number;
  readonly indentStart: number;
  readonly indentEnd: number;
  readonly spaceAbove: number;
  readonly spaceBelow: number;
  /** Share of a single line, 1.15 for Google's 115. */
  readonly lineSpacing: number;
  readonly pageBreakBefore: boolean;
  readonly keepWithNext: boolean;
  readonly keepLinesTogether: boolean;
  readonly shading: string | undefined;
  readonly borderBottom: BorderView | undefined;
  /** The bullet as it is printed ('●', '2.', 'б)'), and how deep it stands. */
  readonly bullet: { readonly glyph: string; readonly level: number; readonly listId: string } | undefined;
}

export type RunView = TextRunView | { readonly kind: 'pageBreak' };

export interface TextRunView {
  readonly kind: 'text';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly smallCaps: boolean;
  readonly offset: 'none' | 'superscript' | 'subscript';
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly color: string | undefined;
  readonly background: string | undefined;
  readonly link: string | undefined;
}

export interface TableView {
  readonly kind: 'table';
  readonly startIndex: number;
  readonly endIndex: number;
  readonly columnWidths: readonly number[];
  readonly rows: readonly { readonly header: boolean; readonly cells: readonly CellView[] }[];
}

export interface CellView {
  readonly blocks: readonly BlockView[];
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Hidden behind a merged neighbour. */
  readonly covered: boolean;
  readonly shading: string | undefined;
  readonly alignment: 'top' | 'middle' | 'bottom';
  readonly borders: {
    readonly top: BorderView;
    readonly right: BorderView;
    readonly bottom: BorderView;
    readonly left: BorderView;
  };
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

export interface BorderView {
  readonly width: number;
  readonly color: string;
  readonly dash: 'solid' | 'dot' | 'dash';
}
