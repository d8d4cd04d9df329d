/**
 * Turns row changes into the requests of one atomic batchUpdate: changed cells only, in rectangles as large as they come; new rows after the
 * last one that holds anything (appendCells never overwrites what somebody typed meanwhile); removals last and from below.
 */

import type { CellValue } from '../../domain/shared/column';
import { formattedCell, listedCell, NEW_CELL_FIELDS, valueCell } from './cell-data';
import { FIRST_DATA_ROW } from './grid';
import { columnAt, newRowCells, sameCell, type SheetChanges } from './row-changes';

export type Request = GoogleAppsScript.Sheets.Schema.Request;

/** A changed run of cells in one row. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly CellValue[];
}

/** Places of rows may have shifted since they were read; `placeOf` tells where a row stands now. */
export function writeRequests(
  changes: readonly SheetChanges[],
  placeOf: (sheet: SheetChanges, id: string) => number,
): readonly Request[] {
  return [
    ...changes.flatMap((sheet) => updateRequests(sheet, placeOf)),
    ...changes.flatMap(appendRequest),
    ...changes.flatMap((sheet) => removalRequests(sheet, placeOf)),
  ];
}

function updateRequests(sheet: SheetChanges, placeOf: (sheet: SheetChanges, id: string) => number): readonly Request[] {
  const runs = sheet.updates.flatMap(({ row, cells }) => changedRuns(placeOf(sheet, row.id), row.cells, cells));
  runs.sort((a, b) => a.column - b.column || a.cells.length - b.cells.length || a.row - b.row);
  const blocks: Run[][] = [];
  for (const run of runs) {
    const block = blocks.at(-1);
    const above = block?.at(-1);
    const fits =
      above && above.column === run.column && above.cells.length === run.cells.length && above.row + 1 === run.row;
    if (block && fits) block.push(run);
    else blocks.push([run]);
  }
  return blocks.map((block) => ({
    updateCells: {
      start: { sheetId: sheet.grid.table.sheetId, rowIndex: block[0]?.row ?? 0, columnIndex: block[0]?.column ?? 0 },
      rows: block.map((run) => ({ values: run.cells.map(valueCell) })),
      fields: 'userEnteredValue',
    },
  }));
}

function changedRuns(row: number, before: readonly CellValue[], after: readonly CellValue[]): readonly Run[] {
  const runs: Run[] = [];
  let open: CellValue[] | undefined;
  after.forEach((cell, column) => {
    if (sameCell(cell, before[column] ?? null)) {
      open = undefined;
    } else if (open) {
      open.push(cell);
    } else {
      open = [cell];
      runs.push({ row, column, cells: open });
    }
  });
  return runs;
}

function appendRequest(sheet: SheetChanges): readonly Request[] {
  const { grid, adds } = sheet;
  if (adds.length === 0) return [];
  const columns = Array.from({ length: grid.width }, (_, place) => columnAt(grid, place));
  const newCell = grid.table.owner === 'people' ? listedCell : formattedCell;
  const rows = adds.map((record) => ({
    values: newRowCells(grid, record).map((cell, place) => newCell(columns[place], cell)),
  }));
  return [{ appendCells: { sheetId: grid.table.sheetId, rows, fields: NEW_CELL_FIELDS } }];
}

/** Sheets refuses to delete every row below the frozen ones, so an empty one is added first when nothing else would be left. */
function removalRequests(
  sheet: SheetChanges,
  placeOf: (sheet: SheetChanges, id: string) => number,
): readonly Request[] {
  const { grid, removals, adds } = sheet;
  if (removals.length === 0) return [];
  const { sheetId } = grid.table;
  const places = removals.map((row) => placeOf(sheet, row.id)).sort((a, b) => b - a);
  const spare: Request[] =
    adds.length === 0 && removals.length >= grid.rows.length
      ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: 1 } }]
      : [];
  return [
    ...spare,
    ...places.map((place) => ({
      deleteDimension: {
        range: {
          sheetId,
          dimension: 'ROWS',
          startIndex: Math.max(place, FIRST_DATA_ROW),
          endIndex: Math.max(place, FIRST_DATA_ROW) + 1,
        },
      },
    })),
  ];
}
