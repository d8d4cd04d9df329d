/** Tables of a .docx. */

import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType, type Paragraph } from 'docx';

import type { BlockView, CellView, TableView } from '../services/docs/blocks';
import { borderOf, shadingOf, twips } from './docx-paragraph';

type Children = (blocks: readonly BlockView[]) => (Paragraph | Table)[];

/** Writes a table with fixed column widths; `childrenOf` writes what is in the cells. */
export function tableOf(view: TableView, childrenOf: Children): Table {
  const columnWidths = view.columnWidths.map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    rows: view.rows.map(
      ({ header, cells }) =>
        new TableRow({
          ...(header ? { tableHeader: true } : {}),
          // A covered cell is written by the library from the spans of the cell that covers it.
          children: cells.flatMap((cell, column) =>
            cell.covered ? [] : [cellOf(cell, widthOf(columnWidths, column, cell.columnSpan), childrenOf)],
          ),
        }),
    ),
  });
}

function widthOf(widths: readonly number[], column: number, span: number): number {
  return widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
}

const ALIGNMENTS = {
  top: VerticalAlignTable.TOP,
  middle: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const;

function cellOf(cell: CellView, width: number, childrenOf: Children): TableCell {
  const { top, right, bottom, left } = cell.padding;
  const shading = shadingOf(cell.shading);
  return new TableCell({
    children: childrenOf(cell.blocks),
    width: { size: width, type: WidthType.DXA },
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    verticalAlign: ALIGNMENTS[cell.alignment],
    margins: {
      marginUnitType: WidthType.DXA,
      top: twips(top),
      right: twips(right),
      bottom: twips(bottom),
      left: twips(left),
    },
    borders: {
      top: borderOf(cell.borders.top),
      right: borderOf(cell.borders.right),
      bottom: borderOf(cell.borders.bottom),
      left: borderOf(cell.borders.left),
    },
    ...(shading ? { shading } : {}),
  });
}
