/** Rows of a table: insertTableRow, deleteTableRow, pinTableHeaderRows. */

import { refuse } from '../refusal';
import { styleAt, textOf } from '../runs';
import type { Cell, Paragraph, Table } from '../structure';
import { cellAt, tableAt, type Location, type TableCellLocation } from './locate';
import { requestKind } from './request';

type CellReference = { readonly tableCellLocation?: TableCellLocation };

/** Inserts an empty row above or below the reference cell's row, whose cell, paragraph and text styles it takes. */
export const insertTableRow = requestKind<CellReference & { readonly insertBelow?: boolean }>(
  ['tableCellLocation', 'insertBelow'],
  ({ doc, bareRows }, request) => {
    const { place, area } = cellAt(doc, request.tableCellLocation);
    const table = place.block;
    const model = request.insertBelow ? area.rowIndex + area.rowSpan - 1 : area.rowIndex;
    const at = request.insertBelow ? model + 1 : model;
    const cells = (table.rows[model]?.cells ?? []).map(bareRows ? bare : emptied);
    stretchSpans(table, at, 1);
    table.rows.splice(at, 0, { cells, header: false });
    return undefined;
  },
);

/** Deletes the rows that the reference cell spans, and the table with its last row. */
export const deleteTableRow = requestKind<CellReference>(['tableCellLocation'], ({ doc }, request) => {
  const { place, area } = cellAt(doc, request.tableCellLocation);
  const table = place.block;
  for (let count = 0; count < area.rowSpan; count += 1) {
    stretchSpans(table, area.rowIndex, -1);
    table.rows.splice(area.rowIndex, 1);
  }
  if (table.rows.length === 0) place.siblings.splice(place.at, 1);
  return undefined;
});

interface PinTableHeaderRows {
  readonly tableStartLocation?: Location;
  readonly pinnedHeaderRowsCount?: number;
}

/** Makes the first rows the header that repeats on every page. */
export const pinTableHeaderRows = requestKind<PinTableHeaderRows>(
  ['tableStartLocation', 'pinnedHeaderRowsCount'],
  ({ doc }, request) => {
    const { rows } = tableAt(doc, request.tableStartLocation).block;
    const count = request.pinnedHeaderRowsCount ?? 0;
    if (count < 0 || count > rows.length)
      return refuse('The number of pinned header rows must be between 0 and the number of rows.');
    rows.forEach((row, index) => (row.header = index < count));
    return undefined;
  },
);

/** The reference says «empty row»; on Google it takes the looks of its model row, so a row under a bold header is bold until restyled. */
function emptied(model: Cell): Cell {
  const first = model.content.find((block) => block.kind === 'paragraph');
  const paragraph: Paragraph = {
    kind: 'paragraph',
    runs: [{ text: '\n', style: first ? styleAt(first.runs, Math.max(0, textOf(first.runs).length - 2)) : {} }],
    style: first?.style ?? {},
  };
  return { content: [paragraph], style: model.style, rowSpan: 1, columnSpan: 1 };
}

/** The reference word for word: an empty row. */
function bare(): Cell {
  const paragraph: Paragraph = { kind: 'paragraph', runs: [{ text: '\n', style: {} }], style: {} };
  return { content: [paragraph], style: {}, rowSpan: 1, columnSpan: 1 };
}

/** A merged cell that reaches over the place grows or shrinks with it. */
function stretchSpans(table: Table, at: number, by: 1 | -1): void {
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      const reaches = index < at && index + cell.rowSpan > at;
      if (reaches) cell.rowSpan += by;
    }
  });
}
