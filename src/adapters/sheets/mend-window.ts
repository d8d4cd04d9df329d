/**
 * Mends a write that met rows or columns on the move: somebody sorted, inserted or moved between the second look and the write itself, so that
 * cells were written where they do not belong. What stood there is known from the reading: it is put back, and the cells go where they were meant.
 */

import type { CellValue } from '../../domain/shared/column';
import { valueCell } from './cell-data';
import { type GridRow, KEY_ROW } from './grid';
import { changedColumns, newRowCells, sameCell, type SheetChanges } from './row-changes';
import { type Look, placesById } from './second-look';
import { placeAfter } from './window-check';
import type { Request } from './write-requests';

/** What puts a sheet right, and the ids of the rows concerned. */
export interface Mending {
  readonly title: string;
  readonly ids: readonly string[];
  readonly requests: readonly Request[];
}

/** A sheet as the write has left it. */
interface Scene {
  readonly sheet: SheetChanges;
  readonly look: Look;
  readonly cells: readonly (readonly CellValue[])[];
  /** Key of each column now; '' where there is none. */
  readonly keys: readonly string[];
  /** Columns that the write has hit, by row: what stands there tells nothing about the row. */
  readonly hits: ReadonlyMap<number, ReadonlySet<number>>;
  /** Where each row that was read stands now; a row that is gone has no place. */
  readonly placeOf: ReadonlyMap<GridRow, number>;
  readonly rowAt: ReadonlyMap<number, GridRow>;
}

interface Put {
  readonly place: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Compares a sheet with what the write meant; `cells` are read after it. No requests come of a sheet that is as it was meant. */
export function mendSheet(sheet: SheetChanges, look: Look, cells: Scene['cells']): Mending {
  const scene = sceneOf(sheet, look, cells);
  const wrong = wrongCells(scene, [...restored(scene), ...meant(scene), ...addsInPlace(scene)]);
  const removals = sheet.removals.filter((row) => scene.placeOf.has(row));
  const lost = sheet.removals.length === 0 ? [] : lostRows(scene);
  const touched = wrong.flatMap(({ place }) => scene.rowAt.get(place)?.id || []);
  return {
    title: sheet.grid.table.title,
    ids: [...new Set([...touched, ...lost.map(({ id }) => id), ...removals.map(({ id }) => id)])],
    requests: [
      ...wrong.map((put) => cellRequest(sheet, put)),
      ...appendLost(scene, lost),
      ...removals
        .map((row) => scene.placeOf.get(row) ?? 0)
        .sort((one, other) => other - one)
        .map((place) => deleteRequest(sheet, place)),
    ],
  };
}

/** What undoes the updates of a write that met rows on the move: whatever it has hit gets back what its row had there. */
export function takeBack(sheet: SheetChanges, look: Look, cells: Scene['cells']): readonly Request[] {
  const scene = sceneOf(sheet, look, cells);
  return wrongCells(scene, restored(scene)).map((put) => cellRequest(sheet, put));
}

/** The cells that are not as they are to be; of two wishes for one cell the later counts. */
function wrongCells({ cells }: Scene, wishes: readonly Put[]): readonly Put[] {
  const puts = new Map(wishes.map((put) => [`${put.place} ${put.column}`, put]));
  return [...puts.values()].filter(({ place, column, value }) => !sameCell(value, cells[place]?.[column] ?? null));
}

function sceneOf(sheet: SheetChanges, look: Look, cells: Scene['cells']): Scene {
  const { grid, updates } = sheet;
  const keys = (cells[KEY_ROW] ?? []).map((key) => (key === grid.table.code ? 'id' : String(key ?? '')));
  const hits = new Map<number, Set<number>>();
  for (const { row, cells: after } of updates) {
    const place = placeAfter(sheet, look, row.id);
    const columns = hits.get(place) ?? new Set<number>();
    for (const column of changedColumns(row.cells, after)) columns.add(column);
    hits.set(place, columns);
  }
  const idColumn = keys.indexOf('id');
  const idsNow = placesById(
    cells.map((row, place) => (hits.get(place)?.has(idColumn) ? null : (row[idColumn] ?? null))),
  );
  const placeOf = new Map<GridRow, number>();
  for (const row of grid.rows) {
    const place = row.idIs === 'kept' && row.id !== '' ? idsNow.get(row.id) : undefined;
    if (place !== undefined) placeOf.set(row, place);
  }
  const scene = { sheet, look, cells, keys, hits, placeOf };
  findByContent(scene, placeOf, idColumn);
  return { ...scene, rowAt: rowsAt(scene, idColumn) };
}

/**
 * Which row's cells stand at a place. A copy that somebody has just made bears its original's id, or, where that was overwritten, its cells; the
 * headings may have slid under the write like any row.
 */
function rowsAt(scene: Omit<Scene, 'rowAt'>, idColumn: number): Scene['rowAt'] {
  const { sheet, cells, hits, placeOf } = scene;
  const { grid } = sheet;
  const headings = { place: 0, id: '', idIs: 'kept', cells: grid.headings, record: {} } as const;
  const headingId = String(grid.headings[grid.places.get('id') ?? 0] ?? '');
  const byId = new Map<string, GridRow>([[headingId, headings], ...grid.rows.map((row) => [row.id, row] as const)]);
  const rowAt = new Map([...placeOf].map(([row, place]) => [place, row]));
  const original = (place: number): GridRow | undefined => {
    if (!hits.get(place)?.has(idColumn)) return byId.get(String(cells[place]?.[idColumn] ?? ''));
    return isBlank(scene, place) ? undefined : grid.rows.find((row) => isLike(scene, place, row));
  };
  for (const place of hits.keys()) {
    const copied = rowAt.has(place) ? undefined : original(place);
    if (copied) rowAt.set(place, copied);
  }
  return rowAt;
}

/** Rows whose id cell was blank, or was overwritten, are known again by the rest of their cells. */
function findByContent(scene: Omit<Scene, 'rowAt'>, placeOf: Map<GridRow, number>, idColumn: number): void {
  const { sheet, cells, hits } = scene;
  const taken = new Set(placeOf.values());
  const nameless = sheet.updates.map(({ row }) => row).filter((row) => row.idIs !== 'kept');
  const overwritten = [...hits].filter(([, columns]) => columns.has(idColumn)).map(([place]) => place);
  if (nameless.length === 0) return;
  const missing = sheet.grid.rows.filter((row) => row.idIs === 'kept' && row.id !== '' && !placeOf.has(row));
  for (const row of [...nameless, ...missing]) {
    const candidates = row.idIs === 'kept' ? overwritten : [...overwritten, ...cells.keys()];
    const place = candidates.find((one) => one > KEY_ROW && !taken.has(one) && isLike(scene, one, row));
    if (place === undefined) continue;
    placeOf.set(row, place);
    taken.add(place);
  }
  // Nobody else's: somebody has edited the row meanwhile.
  for (const row of nameless.filter((one) => !placeOf.has(one))) {
    const own = overwritten.find(
      (place) => !taken.has(place) && isWrittenAs(scene, place, row) && !isBlank(scene, place),
    );
    if (own === undefined) continue;
    placeOf.set(row, own);
    taken.add(own);
  }
}

function isLike(scene: Pick<Scene, 'sheet' | 'cells' | 'keys' | 'hits'>, place: number, row: GridRow): boolean {
  const { cells, keys, hits } = scene;
  return keys.every(
    (_key, column) =>
      hits.get(place)?.has(column) || sameCell(cells[place]?.[column] ?? null, cellBefore(scene, row, column)),
  );
}

function isWrittenAs({ sheet, cells }: Pick<Scene, 'sheet' | 'cells'>, place: number, row: GridRow): boolean {
  const idPlace = sheet.grid.places.get('id') ?? 0;
  return cells[place]?.[idPlace] === row.id;
}

function isBlank({ cells, hits }: Pick<Scene, 'cells' | 'hits'>, place: number): boolean {
  return (cells[place] ?? []).every((cell, column) => hits.get(place)?.has(column) || sameCell(cell, null));
}

/** What a row had in a column of today, before the write. */
function cellBefore({ sheet, keys }: Pick<Scene, 'sheet' | 'keys'>, row: GridRow, column: number): CellValue {
  return cellOf(sheet, row.cells, keys[column]);
}

function cellOf({ grid }: SheetChanges, cells: readonly CellValue[], key: string | undefined): CellValue {
  return cells[grid.places.get(key ?? '') ?? -1] ?? null;
}

/** Every cell that was hit gets back what the row that stands there had in it. */
function restored(scene: Scene): readonly Put[] {
  return [...scene.hits].flatMap(([place, columns]) => {
    const owner = scene.rowAt.get(place);
    return [...columns].map((column) => ({
      place,
      column,
      value: owner ? cellBefore(scene, owner, column) : null,
    }));
  });
}

/** The cells that were meant, where their rows and columns stand now. */
function meant(scene: Scene): readonly Put[] {
  return scene.sheet.updates.flatMap(({ row, cells }) => {
    const place = scene.placeOf.get(row);
    if (place === undefined) return [];
    return scene.keys.flatMap((key, column) => {
      const value = cellOf(scene.sheet, cells, key);
      return sameCell(value, cellOf(scene.sheet, row.cells, key)) ? [] : [{ place, column, value }];
    });
  });
}

/** New rows were laid in the old order of the columns. */
function addsInPlace({ sheet, cells, keys }: Scene): readonly Put[] {
  const { grid, adds } = sheet;
  if ([...grid.places].every(([key, place]) => keys[place] === key)) return [];
  return adds.flatMap((record) => {
    const laid = newRowCells(grid, record);
    const place = cells
      .map((row) => laid.every((cell, column) => sameCell(cell, row[column] ?? null)))
      .lastIndexOf(true);
    if (place < 0) return [];
    const width = Math.max(keys.length, laid.length);
    return Array.from({ length: width }, (_, column) => ({ place, column, value: cellOf(sheet, laid, keys[column]) }));
  });
}

/** Rows that were there and are not: perhaps the write has removed them in place of others. */
function lostRows({ sheet, look, placeOf }: Scene): readonly GridRow[] {
  const { grid, removals } = sheet;
  const wasThere = (row: GridRow): boolean => row.idIs !== 'kept' || look.has(sheet, row.id);
  return grid.rows.filter((row) => row.id !== '' && !removals.includes(row) && wasThere(row) && !placeOf.has(row));
}

function appendLost({ sheet, keys }: Scene, lost: readonly GridRow[]): readonly Request[] {
  if (lost.length === 0) return [];
  const rows = lost.map((row) => {
    const cells = sheet.updates.find((update) => update.row === row)?.cells ?? row.cells;
    return { values: keys.map((key) => valueCell(cellOf(sheet, cells, key))) };
  });
  return [{ appendCells: { sheetId: sheet.grid.table.sheetId, rows, fields: 'userEnteredValue' } }];
}

function cellRequest({ grid }: SheetChanges, { place, column, value }: Put): Request {
  return {
    updateCells: {
      start: { sheetId: grid.table.sheetId, rowIndex: place, columnIndex: column },
      rows: [{ values: [valueCell(value)] }],
      fields: 'userEnteredValue',
    },
  };
}

function deleteRequest({ grid }: SheetChanges, place: number): Request {
  return {
    deleteDimension: {
      range: { sheetId: grid.table.sheetId, dimension: 'ROWS', startIndex: place, endIndex: place + 1 },
    },
  };
}
