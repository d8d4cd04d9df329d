/**
 * Sheets has no write precondition, so right before the write the keys, the ids and the cells that are to be overwritten are read again, and
 * the write reports keys and ids back; of the workbook itself both tell whether it is still the one that was read. Sheets that are only
 * appended to, and those that only the script writes, need no second look.
 */

import { RestoredWorkbookError } from '../../app/errors';
import type { CellValue } from '../../domain/shared/column';
import { type GridRow, KEY_ROW, SEAL_KEY } from './grid';
import { changedColumns, sameCell, type SheetChanges } from './row-changes';
import { columnLetters, failureOf, type RangeWish, readRanges } from './sheets-api';
import type { Witness } from './write-count';

export interface Look {
  /** Where a row stands now. */
  placeOf(sheet: SheetChanges, id: string): number;
  /** Was a row still on its sheet? */
  has(sheet: SheetChanges, id: string): boolean;
  /** What the write is to report, in A1 notation (see `reportedCells`). */
  readonly reports: readonly string[];
}

/**
 * Returns where the rows stand, or `undefined` when a person's hand has made it uncertain and the use case must begin anew. A write that is not
 * counted has no witness.
 * @throws RestoredWorkbookError
 */
export function secondLook(
  spreadsheetId: string,
  sheets: readonly SheetChanges[],
  witness?: Witness,
): Look | undefined {
  const watched = sheets.filter(isWatched);
  const found = watched.length === 0 ? new Map<string, Found>() : findAll(spreadsheetId, watched, witness);
  if (!found) return undefined;
  const asRead = new Map<string, ReadonlyMap<string, number>>();
  return {
    placeOf({ grid }, id) {
      const { code } = grid.table;
      const known = found.get(code)?.places ?? asRead.get(code) ?? new Map(grid.rows.map((row) => [row.id, row.place]));
      asRead.set(code, known);
      const place = known.get(id);
      if (place === undefined) throw new Error(`${code}: nobody knows where ${id} stands`);
      return place;
    },
    has: ({ grid }, id) => found.get(grid.table.code)?.ids.has(id) ?? true,
    reports: [
      ...sheets
        .filter(({ grid }) => grid.table.owner === 'people')
        .flatMap((sheet) => reportsOf(sheet, found.get(sheet.grid.table.code)?.tabTitle ?? sheet.grid.tabTitle)),
      ...(witness ? [witness.report] : []),
    ],
  };
}

/** Are there rows on the sheet that could have moved under the write? */
export function isWatched({ grid, updates, removals }: SheetChanges): boolean {
  return grid.table.owner === 'people' && updates.length + removals.length > 0;
}

/** Rows that have no id of their own yet can only be known again by all of their cells. */
export function hasNamelessRows({ updates }: SheetChanges): boolean {
  return updates.some(({ row }) => row.idIs !== 'kept');
}

/** The key row, for watched rows the ids too; the whole sheet where rows without ids are among them. */
function reportsOf(sheet: SheetChanges, tabTitle: string): readonly string[] {
  const { grid } = sheet;
  const tab = `'${tabTitle.replaceAll("'", "''")}'`;
  if (hasNamelessRows(sheet)) return [`${tab}!A1:${columnLetters(Math.max(0, grid.width - 1))}`];
  const ids = columnLetters(grid.places.get('id') ?? 0);
  return [`${tab}!1:1`, ...(isWatched(sheet) ? [`${tab}!${ids}1:${ids}`] : [])];
}

interface Found {
  readonly tabTitle: string;
  readonly places: ReadonlyMap<string, number>;
  /** All the ids that stand on the sheet. */
  readonly ids: ReadonlySet<string>;
}

function findAll(
  spreadsheetId: string,
  watched: readonly SheetChanges[],
  witness: Witness | undefined,
): ReadonlyMap<string, Found> | undefined {
  const wishes = watched.map((sheet) => [
    { sheetId: sheet.grid.table.sheetId, endRow: KEY_ROW + 1 },
    ...columnsWish(sheet),
  ]);
  const raws = readAgain(spreadsheetId, [...wishes.flat(), ...(witness ? [witness.wish] : [])]);
  if (!raws) return undefined;
  if (witness?.isBehind(raws.at(-1)?.values ?? [])) throw new RestoredWorkbookError();
  const all = new Map<string, Found>();
  let next = 0;
  for (const [index, sheet] of watched.entries()) {
    const own = wishes[index] ?? [];
    const [keys, ...columns] = raws.slice(next, (next += own.length));
    const pieces = columns.map(({ values }, place) => ({ from: own[place + 1]?.columns?.[0] ?? 0, values }));
    const places = findAgain(sheet, { keys: keys?.values[0] ?? [], pieces });
    if (!places) return undefined;
    all.set(sheet.grid.table.code, { tabTitle: keys?.tabTitle ?? '', ...places });
  }
  return all;
}

/** A range that is no longer on the sheet refuses the whole call: the use case begins anew and finds out what is gone. */
function readAgain(spreadsheetId: string, wishes: readonly RangeWish[]): ReturnType<typeof readRanges> | undefined {
  try {
    return readRanges(spreadsheetId, wishes);
  } catch (error) {
    if (failureOf(error) === 'invalid') return undefined;
    throw error;
  }
}

/** The columns of the ids, of the seals and of the cells to be overwritten, neighbours together; all of them where whole rows matter. */
function columnsWish(sheet: SheetChanges): readonly RangeWish[] {
  const { grid, updates, removals } = sheet;
  const { sheetId } = grid.table;
  if (removals.length > 0 || hasNamelessRows(sheet)) return [{ sheetId, columns: [0, grid.width] }];
  const wanted = new Set([grid.places.get('id') ?? 0, grid.places.get(SEAL_KEY) ?? 0]);
  for (const { row, cells } of updates) for (const column of changedColumns(row.cells, cells)) wanted.add(column);
  const runs: [start: number, end: number][] = [];
  for (const column of [...wanted].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] === column) last[1] = column + 1;
    else runs.push([column, column + 1]);
  }
  return runs.map((columns) => ({ sheetId, columns }));
}

interface Glance {
  readonly keys: readonly CellValue[];
  /** Columns side by side, from the place at which they begin. */
  readonly pieces: readonly { readonly from: number; readonly values: readonly (readonly CellValue[])[] }[];
}

/** The rows' places now, if the columns and the cells to be overwritten are what they were. */
function findAgain(sheet: SheetChanges, now: Glance): Omit<Found, 'tabTitle'> | undefined {
  const { grid, updates, removals } = sheet;
  for (const [key, place] of grid.places) {
    if (now.keys[place] !== (key === 'id' ? grid.table.code : key)) return undefined;
  }
  const idPlace = grid.places.get('id') ?? 0;
  const ids = idsOf(now, idPlace);
  const where = placesById(ids);
  // A row that was copied meanwhile has made its id uncertain; copies that the reading knew have been given new ids.
  const before = countsOf(grid.rows.map(({ cells }) => cells[idPlace] ?? null));
  const after = countsOf(ids);
  const sealPlace = grid.places.get(SEAL_KEY) ?? 0;
  const found = new Map<string, number>();
  const isAsRead = (row: GridRow, columns: readonly number[]): boolean => {
    const place = row.idIs === 'kept' ? where.get(row.id) : row.place;
    if (place === undefined || after.get(row.id) !== before.get(row.id)) return false;
    found.set(row.id, place);
    return columns.every((column) => sameCell(cellOf(now, place, column), row.cells[column] ?? null));
  };
  const all = Array.from({ length: grid.width }, (_, column) => column);
  const same =
    removals.every((row) => isAsRead(row, all)) &&
    updates.every(({ row, cells }) =>
      isAsRead(row, row.idIs === 'kept' ? [sealPlace, ...changedColumns(row.cells, cells)] : all),
    );
  return same ? { places: found, ids: new Set(where.keys()) } : undefined;
}

function pieceWith({ pieces }: Glance, column: number): Glance['pieces'][number] | undefined {
  return pieces.filter(({ from }) => from <= column).at(-1);
}

function idsOf(glance: Glance, idPlace: number): readonly CellValue[] {
  const piece = pieceWith(glance, idPlace);
  return (piece?.values ?? []).map((cells) => cells[idPlace - (piece?.from ?? 0)] ?? null);
}

function cellOf(glance: Glance, place: number, column: number): CellValue {
  const piece = pieceWith(glance, column);
  return piece?.values[place]?.[column - piece.from] ?? null;
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

/** How often each id stands in a column. */
function countsOf(ids: readonly CellValue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of ids) {
    const id = String(cell ?? '').trim();
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

export function firstColumn(values: readonly (readonly CellValue[])[] | undefined): readonly CellValue[] {
  return (values ?? []).map((cells) => cells[0] ?? null);
}
