/** Folds a use case's changes into what each row becomes: one new row, one set of changed cells, or one removal per id. */

import { type Change, emptyRow } from '../../domain/shared/change';
import type { CellValue } from '../../domain/shared/column';
import type { Table } from '../../domain/shared/table';
import { type Grid, type GridRow, SEAL_KEY } from './grid';
import { sealedCells } from './read-grid';
import { sealOf } from '../../domain/shared/seal';

/** What is to be written on one sheet. */
export interface SheetChanges {
  readonly grid: Grid;
  /** Changed rows with their cells as they will be. */
  readonly updates: readonly { readonly row: GridRow; readonly cells: readonly CellValue[] }[];
  /** New rows, by column key. */
  readonly adds: readonly Readonly<Record<string, unknown>>[];
  readonly removals: readonly GridRow[];
}

/**
 * On a sheet of the script's own, a row that is added though it is there already becomes the new one (as `applied` has it).
 * @throws Error when a change names a row that was not read, or adds one that people's sheet has already (mistakes of ours)
 */
export function foldChanges(grid: Grid, changes: readonly Change[]): SheetChanges {
  const rowsById = new Map(grid.rows.map((row) => [row.id, row]));
  const adds = new Map<string, Record<string, unknown>>();
  const sets = new Map<string, Record<string, unknown>>();
  const removed = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'add') {
      const id = String(change.row['id']);
      const isThere = rowsById.has(id) && !removed.has(id);
      if (isThere && grid.table.owner === 'people') throw new Error(`${grid.table.code}: row ${id} is there already`);
      if (isThere) sets.set(id, { ...emptyRow(grid.table), ...change.row });
      else adds.set(id, { ...change.row });
    } else if (change.kind === 'remove') {
      if (!adds.delete(change.id)) removed.add(change.id);
    } else {
      const target = adds.get(change.id) ?? sets.get(change.id) ?? {};
      Object.assign(target, change.values);
      if (!adds.has(change.id)) sets.set(change.id, target);
    }
  }
  for (const id of [...sets.keys(), ...removed]) {
    if (!rowsById.has(id)) throw new Error(`${grid.table.code}: no row ${id} to change`);
    if (grid.part !== 'whole') throw new Error(`${grid.table.code}: read in part, so row ${id} cannot be changed`);
  }
  // Of a table that was read in part the cells are unknown, so there is nothing to refresh.
  const kept = grid.part === 'whole' ? grid.rows.filter((row) => row.id !== '' && !removed.has(row.id)) : [];
  return {
    grid,
    adds: [...adds.values()],
    removals: [...removed].map((id) => rowsById.get(id) as GridRow),
    updates: kept.flatMap((row) => {
      const cells = cellsAfter(grid, row, sets.get(row.id) ?? {});
      return sameCells(cells, row.cells) ? [] : [{ row, cells }];
    }),
  };
}

/** The row's cells with the new values, its id and its seal. A row nobody changed gets its id and seal refreshed too. */
function cellsAfter(grid: Grid, row: GridRow, values: Readonly<Record<string, unknown>>): readonly CellValue[] {
  const cells = Array.from({ length: Math.max(grid.width, row.cells.length) }, (_, place) => row.cells[place] ?? null);
  for (const [key, value] of Object.entries(values)) {
    const column = grid.table.columns[key];
    const place = grid.places.get(key);
    if (!column || place === undefined) throw new Error(`${grid.table.code}: no column ${key}`);
    cells[place] = column.write(value);
  }
  cells[grid.places.get('id') ?? 0] = row.id;
  const sealPlace = grid.places.get(SEAL_KEY);
  if (sealPlace !== undefined) cells[sealPlace] = sealOf(row.id, sealedCells(grid.table, cells, grid.places));
  return cells;
}

/** The cells of a new row, in the order in which the columns stand on the sheet. */
export function newRowCells(grid: Grid, record: Readonly<Record<string, unknown>>): readonly CellValue[] {
  const cells: CellValue[] = Array.from({ length: grid.width }, () => null);
  for (const [key, column] of Object.entries(grid.table.columns)) {
    cells[grid.places.get(key) ?? 0] = column.write(record[key] ?? column.empty);
  }
  const sealPlace = grid.places.get(SEAL_KEY);
  if (sealPlace !== undefined)
    cells[sealPlace] = sealOf(String(record['id']), sealedCells(grid.table, cells, grid.places));
  return cells;
}

/** Column of a place, for formats and lists. */
export function columnAt(grid: Grid, place: number): Table['columns'][string] | undefined {
  for (const [key, at] of grid.places) if (at === place) return grid.table.columns[key];
  return undefined;
}

/** Places of the cells that differ. */
export function changedColumns(before: readonly CellValue[], after: readonly CellValue[]): readonly number[] {
  return after.flatMap((cell, column) => (sameCell(cell, before[column] ?? null) ? [] : [column]));
}

function sameCells(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  return one.every((cell, place) => sameCell(cell, other[place] ?? null));
}

export function sameCell(one: CellValue, other: CellValue): boolean {
  return (one === '' ? null : one) === (other === '' ? null : other);
}
