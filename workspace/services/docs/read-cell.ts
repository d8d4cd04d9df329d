/** Cells and columns of a table as people see them. */

import type { BorderView, CellView } from './blocks';
import { hex, readBorder } from './looks';
import type { Cell, Table } from './structure';
import { points, type Border, type Dimension } from './styles';

/** Columns without a width share what the fixed ones leave (documents, WidthType). */
export function columnWidths({ columns }: Table, whole: number): readonly number[] {
  const fixed = columns.map((column) => (column.widthType === 'FIXED_WIDTH' ? points(column.width) : undefined));
  const left = whole - fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const share = Math.max(5, left / Math.max(1, fixed.filter((width) => width === undefined).length));
  return fixed.map((width) => width ?? share);
}

/** Docs draws untouched cells with a black line of one point and 5 points of padding. */
const DEFAULT_BORDER: BorderView = { width: 1, color: '#000000', dash: 'solid' };
const DEFAULT_PADDING = 5;
const CELL_ALIGNMENTS: Readonly<Record<string, CellView['alignment']>> = {
  TOP: 'top',
  MIDDLE: 'middle',
  BOTTOM: 'bottom',
};

/** Reads a cell of a column so wide; `blocksIn` reads what it holds, given the width inside. */
export function readCell(cell: Cell, { covered, width, blocksIn }: CellPlace): CellView {
  const { style, rowSpan, columnSpan } = cell;
  const border = (own: Border | undefined): BorderView => (own ? readBorder(own) : DEFAULT_BORDER);
  const padding = (own: Dimension | undefined): number => (own ? points(own) : DEFAULT_PADDING);
  const [left, right] = [padding(style.paddingLeft), padding(style.paddingRight)];
  return {
    blocks: blocksIn(width - left - right),
    rowSpan,
    columnSpan,
    covered,
    shading: hex(style.backgroundColor),
    alignment: CELL_ALIGNMENTS[style.contentAlignment ?? ''] ?? 'top',
    borders: {
      top: border(style.borderTop),
      right: border(style.borderRight),
      bottom: border(style.borderBottom),
      left: border(style.borderLeft),
    },
    padding: { top: padding(style.paddingTop), right, bottom: padding(style.paddingBottom), left },
  };
}

interface CellPlace {
  readonly covered: boolean;
  readonly width: number;
  readonly blocksIn: (width: number) => CellView['blocks'];
}
