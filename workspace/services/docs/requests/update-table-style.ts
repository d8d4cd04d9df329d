/** How a table looks: updateTableCellStyle and updateTableColumnProperties. */

import { refuse } from '../refusal';
import { cellsOf, type Cell, type Rectangle, type Table } from '../structure';
import { applyMask, maskPaths, points, type CellStyle, type ColumnProperties } from '../styles';
import { areaOf, tableAt, type Location, type TableRange } from './locate';
import { requestKind } from './request';

interface UpdateTableCellStyle {
  readonly tableCellStyle?: CellStyle;
  readonly fields?: string;
  readonly tableRange?: TableRange;
  readonly tableStartLocation?: Location;
}

/** rowSpan and columnSpan are read-only and so not here. */
const CELL_FIELDS = [
  'backgroundColor',
  'borderLeft',
  'borderRight',
  'borderTop',
  'borderBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'paddingBottom',
  'contentAlignment',
] as const;

type BorderName = 'borderRight' | 'borderLeft' | 'borderBottom' | 'borderTop';

/** The order in which shared borders are applied (request, UpdateTableCellStyleRequest), with the neighbour that shares each. */
const BORDERS: readonly {
  readonly name: BorderName;
  readonly shared: BorderName;
  readonly down: -1 | 0 | 1;
  readonly right: -1 | 0 | 1;
}[] = [
  { name: 'borderRight', shared: 'borderLeft', down: 0, right: 1 },
  { name: 'borderLeft', shared: 'borderRight', down: 0, right: -1 },
  { name: 'borderBottom', shared: 'borderTop', down: 1, right: 0 },
  { name: 'borderTop', shared: 'borderBottom', down: -1, right: 0 },
];

/** Updates the style of a range of cells, or of all cells of a table. */
export const updateTableCellStyle = requestKind<UpdateTableCellStyle>(
  ['tableCellStyle', 'fields', 'tableRange', 'tableStartLocation'],
  ({ doc }, request) => {
    const update = request.tableCellStyle ?? {};
    const paths = maskPaths(request.fields, CELL_FIELDS);
    const { table, area } = request.tableRange
      ? areaOf(doc, request.tableRange)
      : wholeTable(tableAt(doc, request.tableStartLocation).block);
    const change = (cell: Cell, from: CellStyle, names: readonly string[]): void => {
      cell.style = applyMask(cell.style, from, { fields: names.join(','), allowed: CELL_FIELDS });
    };
    const plain = paths.filter((path) => !path.startsWith('border'));
    if (plain.length > 0) for (const cell of cellsOf(table, area)) change(cell, update, plain);
    for (const border of BORDERS) {
      if (!paths.some((path) => path.split('.')[0] === border.name)) continue;
      const line = update[border.name];
      if (line && !line.color?.color) return refuse('Table cell borders cannot be transparent.');
      for (const { cell, beside } of withNeighbours(table, area, border)) {
        change(cell, update, [border.name]);
        if (beside) change(beside, line ? { [border.shared]: line } : {}, [border.shared]);
      }
    }
    return undefined;
  },
);

function wholeTable(table: Table): { readonly table: Table; readonly area: Rectangle } {
  return { table, area: { rowIndex: 0, columnIndex: 0, rowSpan: table.rows.length, columnSpan: table.columns.length } };
}

function* withNeighbours(
  table: Table,
  area: Rectangle,
  step: { readonly down: number; readonly right: number },
): Generator<{ readonly cell: Cell; readonly beside: Cell | undefined }> {
  for (let row = area.rowIndex; row < area.rowIndex + area.rowSpan; row += 1) {
    for (let column = area.columnIndex; column < area.columnIndex + area.columnSpan; column += 1) {
      const cell = table.rows[row]?.cells[column];
      if (!cell) continue;
      const down = step.down > 0 ? cell.rowSpan : step.down;
      const right = step.right > 0 ? cell.columnSpan : step.right;
      yield { cell, beside: table.rows[row + down]?.cells[column + right] };
    }
  }
}

interface UpdateTableColumnProperties {
  readonly tableStartLocation?: Location;
  readonly columnIndices?: readonly number[];
  readonly tableColumnProperties?: ColumnProperties;
  readonly fields?: string;
}

/** Narrower columns are refused (request, UpdateTableColumnPropertiesRequest). */
const NARROWEST_COLUMN_PT = 5;

/** Updates the width of columns; no indices mean all columns. */
export const updateTableColumnProperties = requestKind<UpdateTableColumnProperties>(
  ['tableStartLocation', 'columnIndices', 'tableColumnProperties', 'fields'],
  ({ doc }, request) => {
    const { columns } = tableAt(doc, request.tableStartLocation).block;
    const update = request.tableColumnProperties ?? {};
    if (update.width && points(update.width) < NARROWEST_COLUMN_PT)
      return refuse('The column width must be at least 5 points.');
    const indices = request.columnIndices?.length ? request.columnIndices : columns.keys();
    for (const index of indices) {
      const column = columns[index];
      if (!column) return refuse(`Invalid column index: ${index}`);
      columns[index] = applyMask(column, update, { fields: request.fields, allowed: ['widthType', 'width'] });
    }
    return undefined;
  },
);
