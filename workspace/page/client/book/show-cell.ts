/** Bringing a cell of the grid into sight. */

import { frozenRows } from './grid-keys';
import { type GridLayout, scrollFor } from './grid-layout';
import type { RowMap } from './row-map';
import { areaOf, type Cell, type Selected } from './selection';
import { showRow } from './use-sight';

interface SheetPlaces {
  readonly map: RowMap;
  readonly layout: GridLayout;
}

/** Scrolls the end of the selection into sight; of whole rows and columns it is nowhere in particular. */
export function showCell(grid: HTMLElement | null, { map, layout }: SheetPlaces, selected: Selected): void {
  if (!grid) return;
  const { top, bottom, left, right } = areaOf(selected);
  const { rowCount, columnCount } = layout.sheet;
  const isWholeColumn = top === 0 && bottom === rowCount - 1;
  const isWholeRow = left === 0 && right === columnCount - 1;
  if (!isWholeColumn) showRow(grid, map, selected.focus.row);
  if (isWholeRow) return;
  const sight = { left: grid.scrollLeft, width: grid.clientWidth };
  grid.scrollLeft = scrollFor(layout, selected.focus.column, sight) ?? grid.scrollLeft;
}

/** Whether neither its row nor its column is hidden. */
export function isShown({ map, layout }: SheetPlaces, { row, column }: Cell): boolean {
  const isRowShown = row < layout.sheet.frozenRowCount ? frozenRows(layout.sheet).includes(row) : map.has(row);
  return isRowShown && layout.columns.includes(column);
}
