/**
 * Sheets has no write precondition, so right before the write the ids (and seals) of the rows to be changed are read again, and the write
 * reports the ids back. Sheets that are only appended to, and those that only the script writes, need neither.
 */

import type { CellValue } from '../../domain/shared/column';
import { type Grid, KEY_ROW, SEAL_KEY } from './grid';
import type { SheetChanges } from './row-changes';
import { columnLetters, type RangeWish, readRanges } from './sheets-api';

export interface Look {
  /** Where a row stands now. */
  placeOf(sheet: SheetChanges, id: string): number;
  /** The id columns that the write is to report, in A1 notation. */
  readonly idColumns: readonly string[];
}

/** Returns where the rows stand, or `undefined` when a person's hand has made it uncertain and the use case must begin anew. */
export function secondLook(spreadsheetId: string, sheets: readonly SheetChanges[]): Look | undefined {
  const watched = sheets.filter(
    ({ grid, updates, removals }) => grid.table.owner === 'people' && updates.length + removals.length > 0,
  );
  const moved = watched.length === 0 ? new Map<string, ReadonlyMap<string, number>>() : findAll(spreadsheetId, watched);
  if (!moved) return undefined;
  const asRead = new Map(
    sheets.map(({ grid }) => [grid.table.code, new Map(grid.rows.map((row) => [row.id, row.place]))]),
  );
  return {
    placeOf({ grid }, id) {
      const place = (moved.get(grid.table.code) ?? asRead.get(grid.table.code))?.get(id);
      if (place === undefined) throw new Error(`${grid.table.code}: nobody knows where ${id} stands`);
      return place;
    },
    idColumns: watched.map(({ grid }) => {
      const letters = columnLetters(grid.places.get('id') ?? 0);
      return `'${grid.tabTitle.replaceAll("'", "''")}'!${letters}1:${letters}`;
    }),
  };
}

function findAll(
  spreadsheetId: string,
  watched: readonly SheetChanges[],
): ReadonlyMap<string, ReadonlyMap<string, number>> | undefined {
  const raws = readRanges(
    spreadsheetId,
    watched.flatMap(({ grid }) => [
      { sheetId: grid.table.sheetId, endRow: KEY_ROW + 1 },
      columnWish(grid, 'id'),
      columnWish(grid, SEAL_KEY),
    ]),
  );
  const places = new Map<string, ReadonlyMap<string, number>>();
  for (const [index, sheet] of watched.entries()) {
    const [keys, ids, seals] = raws.slice(index * 3, index * 3 + 3).map((raw) => raw.values);
    const found = findAgain(sheet, { keys: keys?.[0] ?? [], ids: firstColumn(ids), seals: firstColumn(seals) });
    if (!found) return undefined;
    places.set(sheet.grid.table.code, found);
  }
  return places;
}

interface Glance {
  readonly keys: readonly CellValue[];
  readonly ids: readonly CellValue[];
  readonly seals: readonly CellValue[];
}

function findAgain({ grid, updates, removals }: SheetChanges, now: Glance): ReadonlyMap<string, number> | undefined {
  for (const [key, place] of grid.places) {
    if (now.keys[place] !== (key === 'id' ? grid.table.code : key)) return undefined;
  }
  const idPlace = grid.places.get('id') ?? 0;
  const sealPlace = grid.places.get(SEAL_KEY) ?? 0;
  const where = placesById(now.ids);
  const found = new Map<string, number>();
  for (const row of [...updates.map((update) => update.row), ...removals]) {
    const place = row.idIs === 'kept' ? where.get(row.id) : row.place;
    if (place === undefined) return undefined;
    if (row.idIs !== 'kept' && !same(now.ids[place], row.cells[idPlace])) return undefined;
    if (!same(now.seals[place], row.cells[sealPlace])) return undefined;
    found.set(row.id, place);
  }
  return found;
}

/** The uppermost place of every id; the lower one of two equal ids is the copy. */
export function placesById(ids: readonly CellValue[]): ReadonlyMap<string, number> {
  const where = new Map<string, number>();
  ids.forEach((cell, place) => {
    const id = String(cell ?? '').trim();
    if (id !== '' && !where.has(id)) where.set(id, place);
  });
  return where;
}

export function firstColumn(values: readonly (readonly CellValue[])[] | undefined): readonly CellValue[] {
  return (values ?? []).map((cells) => cells[0] ?? null);
}

function columnWish(grid: Grid, key: string): RangeWish {
  const place = grid.places.get(key) ?? 0;
  return { sheetId: grid.table.sheetId, columns: [place, place + 1] };
}

function same(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return (one ?? '') === (other ?? '');
}
