/**
 * Mends a write that met rows on the move: somebody sorted or inserted between the second look and the write itself, so that some cells were
 * written beside the wrong id. The write has reported the ids as it left them; the cells that were lost are known from the reading.
 */

import type { CellValue } from '../../domain/shared/column';
import { valueCell } from './cell-data';
import type { Grid, GridRow } from './grid';
import { sameCell, type SheetChanges } from './row-changes';
import { placesById } from './second-look';
import type { WrittenIds } from './sheets-api';
import type { Request } from './write-requests';

/** One sheet on which something slipped in: what puts it right, and the ids concerned. */
export interface Mending {
  readonly title: string;
  readonly ids: readonly string[];
  readonly requests: readonly Request[];
}

export function mendWindow(
  sheets: readonly SheetChanges[],
  placeOf: (sheet: SheetChanges, id: string) => number,
  written: readonly WrittenIds[],
): readonly Mending[] {
  return sheets.flatMap((sheet) => {
    const reported = written.find(({ sheetId }) => sheetId === sheet.grid.table.sheetId);
    if (!reported) return [];
    const mending = mendSheet(sheet, placeOf, reported.ids);
    return mending.requests.length > 0 ? [mending] : [];
  });
}

function mendSheet(
  sheet: SheetChanges,
  placeOf: (sheet: SheetChanges, id: string) => number,
  ids: readonly CellValue[],
): Mending {
  const { grid, updates, removals } = sheet;
  const now = placesById(ids);
  const rowsById = new Map(grid.rows.map((row) => [row.id, row]));
  const deletedAbove = (place: number): number => removals.filter((row) => placeOf(sheet, row.id) < place).length;
  const strayed = updates.filter(({ row }) => {
    const place = placeOf(sheet, row.id);
    return ids[place - deletedAbove(place)] !== row.id;
  });
  const requests: Request[] = [];
  const concerned: string[] = [];
  for (const { row, cells } of strayed) {
    const wrongPlace = placeOf(sheet, row.id) - deletedAbove(placeOf(sheet, row.id));
    const victim = rowsById.get(String(ids[wrongPlace] ?? ''));
    const rightPlace = now.get(row.id);
    if (victim) requests.push(...restore(grid, wrongPlace, { row, cells }, victim));
    if (rightPlace !== undefined) requests.push(...writeChanged(grid, rightPlace, row.cells, cells));
    concerned.push(row.id, ...(victim ? [victim.id] : []));
  }
  const lost =
    removals.length === 0
      ? []
      : grid.rows.filter((row) => row.idIs === 'kept' && !now.has(row.id) && !removals.includes(row));
  if (lost.length > 0 && removals.some((row) => now.has(row.id))) {
    requests.push({
      appendCells: {
        sheetId: grid.table.sheetId,
        rows: lost.map((row) => ({ values: row.cells.map(valueCell) })),
        fields: 'userEnteredValue',
      },
    });
    concerned.push(...lost.map((row) => row.id));
  }
  return { title: grid.table.title, ids: concerned, requests };
}

/** Puts back, at the place that was written by mistake, the cells that stood there. */
function restore(
  grid: Grid,
  place: number,
  written: { readonly row: GridRow; readonly cells: readonly CellValue[] },
  victim: GridRow,
): readonly Request[] {
  const wrote = written.cells.map((cell, column) => !sameCell(cell, written.row.cells[column] ?? null));
  return wrote.flatMap((was, column) => (was ? [oneCell(grid, place, column, victim.cells[column] ?? null)] : []));
}

function writeChanged(
  grid: Grid,
  place: number,
  before: readonly CellValue[],
  after: readonly CellValue[],
): readonly Request[] {
  return after.flatMap((cell, column) =>
    sameCell(cell, before[column] ?? null) ? [] : [oneCell(grid, place, column, cell)],
  );
}

function oneCell(grid: Grid, rowIndex: number, columnIndex: number, value: CellValue): Request {
  return {
    updateCells: {
      start: { sheetId: grid.table.sheetId, rowIndex, columnIndex },
      rows: [{ values: [valueCell(value)] }],
      fields: 'userEnteredValue',
    },
  };
}
