/**
 * «Исправить перемешанные строки»: puts the ids back beside the cells that they belong to, where the seals leave no doubt. The cells themselves
 * are not touched; where there is doubt nothing is. Between its calls people may do what they like: ids that rows on the move have come by are
 * taken back, and it begins anew.
 */

import { BusyError, RowsMovedError } from '../../app/errors';
import type { RepairReport } from '../../app/ports';
import { review } from '../../domain/intake/review-table';
import type { Table } from '../../domain/shared/table';
import type { Grid } from './grid';
import type { MendParts } from './mend-disturbed';
import { mendSheet, takeBack } from './mend-window';
import { readGrid, tornRowsOf } from './read-grid';
import { readAsked } from './read-tables';
import { renewals } from './review-line';
import { foldChanges, type SheetChanges } from './row-changes';
import { type Look, secondLook } from './second-look';
import {
  afterwards,
  failureOf,
  type RangeWish,
  readRanges,
  withPatience,
  writeBatch,
  type WrittenSheet,
} from './sheets-api';
import { disturbedSheets } from './window-check';
import { writeRequests } from './write-requests';

/** How often it is tried while rows keep moving. */
const MOST_TRIES = 3;

export interface RepairParts extends MendParts {
  readonly tables: readonly Table[];
  /** Runs the work while holding the script lock. Returns `undefined` when the lock cannot be had. */
  locked<T>(work: () => T): { readonly result: T } | undefined;
}

/** Repairs every torn table of people's of which the way back is certain. @throws BusyError, RowsMovedError, GoogleRefusedError */
export function repairTornTables(parts: RepairParts): RepairReport {
  const titles: Titles = { moving: new Set(), repaired: new Set() };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const doubtful = withPatience(() => {
      const held = parts.locked(() => attempt(parts, titles));
      if (!held) throw new BusyError();
      return held.result;
    });
    if (doubtful) return { repaired: [...titles.repaired], doubtful };
  }
  throw new RowsMovedError([...titles.moving].join(', '));
}

/** How far the tables are that are to be repaired. */
interface Titles {
  readonly moving: Set<string>;
  readonly repaired: Set<string>;
}

/** A table as it was found, and what is to be written on it; nothing where the way back is in doubt. */
interface Found {
  readonly grid: Grid;
  readonly repair: SheetChanges | undefined;
}

/** Returns the tables of which the way back is in doubt; `undefined` when rows moved and what was written of them has been taken back. */
function attempt(parts: RepairParts, titles: Titles): readonly string[] | undefined {
  const grids = readPeoples(parts);
  const torn = grids.flatMap(findRepair);
  const sheets = torn.flatMap(({ repair }) => repair ?? []);
  titles.moving.clear();
  for (const sheet of sheets) titles.moving.add(titleOf(sheet));
  const doubtful = torn.filter(({ repair }) => !repair).map(({ grid }) => grid.table.title);
  if (sheets.length === 0) return doubtful;

  const look = secondLook(parts.spreadsheetId, sheets);
  const written = look && write(parts, { sheets, look, reviewGrid: gridOf(grids, review.code) });
  if (!written) return undefined;
  afterwards(() => {
    const moved = takeBackMoved(parts.spreadsheetId, { sheets, look, written });
    for (const sheet of sheets.filter((one) => !moved.includes(one))) {
      titles.repaired.add(titleOf(sheet));
      titles.moving.delete(titleOf(sheet));
    }
  });
  return titles.moving.size === 0 ? doubtful : undefined;
}

function titleOf({ grid }: SheetChanges): string {
  return grid.table.title;
}

interface Write {
  readonly sheets: readonly SheetChanges[];
  readonly look: Look;
  readonly written: readonly WrittenSheet[];
}

/** Ids that may stand beside other rows' cells are worse than torn rows: takes them back, and returns the sheets that they were on. */
function takeBackMoved(spreadsheetId: string, { sheets, look, written }: Write): readonly SheetChanges[] {
  const disturbed = disturbedSheets(sheets, look, written);
  if (disturbed.length === 0) return [];
  const now = readRanges(spreadsheetId, disturbed.map(wishOf));
  const moved = disturbed.flatMap((sheet, index) => {
    const cells = now[index]?.values ?? [];
    const isAsMeant = mendSheet(sheet, look, cells).requests.length === 0;
    return isAsMeant ? [] : [{ sheet, requests: takeBack(sheet, look, cells) }];
  });
  const requests = moved.flatMap((one) => one.requests);
  if (requests.length > 0) writeBatch(spreadsheetId, requests);
  return moved.map(({ sheet }) => sheet);
}

function wishOf({ grid }: SheetChanges): RangeWish {
  return { sheetId: grid.table.sheetId };
}

/** The tables that people edit, whole; only these bear seals. */
function readPeoples(parts: RepairParts): readonly Grid[] {
  const { asked, raws } = readAsked(parts, (tables) =>
    tables.filter(({ owner }) => owner === 'people').map((table) => ({ table, part: 'whole' })),
  );
  return asked.map(({ table }, index) => readGrid(table, 'whole', raws[index] ?? { tabTitle: '', values: [] }).grid);
}

function findRepair(grid: Grid): readonly Found[] {
  const torn = tornRowsOf(grid);
  if (!torn) return [];
  return [{ grid, repair: torn.repair && repairOf(grid, torn.repair) }];
}

/**
 * The ids and seals as they should be. A row whose id is wrong is only known by its cells, like one that has none yet; a copy of such a row bears
 * an id that becomes another row's, so it gets its own.
 */
function repairOf(grid: Grid, repair: ReadonlyMap<number, string>): SheetChanges {
  const rows = grid.rows.map((row, index) => {
    const id = repair.get(index);
    return id === undefined ? row : { ...row, id, idIs: 'fresh' as const };
  });
  const changes = foldChanges({ ...grid, rows }, []);
  return { ...changes, updates: changes.updates.filter(({ row }) => row.idIs !== 'kept') };
}

interface Writing {
  readonly sheets: readonly SheetChanges[];
  readonly look: Look;
  readonly reviewGrid: Grid;
}

/** Returns what the write has left on the sheets; `undefined` when Google would not have it because a sheet has changed. */
function write(parts: RepairParts, { sheets, look, reviewGrid }: Writing): readonly WrittenSheet[] | undefined {
  const adds = renewals(
    parts,
    sheets.map(({ grid }) => grid),
  ).map(({ row }) => row);
  const requests = writeRequests([...sheets, { grid: reviewGrid, adds, updates: [], removals: [] }], look.placeOf);
  try {
    return writeBatch(parts.spreadsheetId, requests, look.reports);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'invalid') return undefined;
    if (failure !== 'ambiguous') throw error;
    const left = withPatience(() => leftBy(parts.spreadsheetId, sheets));
    if (!left) throw error;
    return left;
  }
}

/** What a write has left of which the reply was lost. Rows that stand as they were read have not been written: `undefined`. */
function leftBy(spreadsheetId: string, sheets: readonly SheetChanges[]): readonly WrittenSheet[] | undefined {
  if (secondLook(spreadsheetId, sheets)) return undefined;
  const now = readRanges(spreadsheetId, sheets.map(wishOf));
  return sheets.map(({ grid }, index) => ({ sheetId: grid.table.sheetId, ranges: [now[index]?.values ?? []] }));
}

function gridOf(grids: readonly Grid[], code: string): Grid {
  const grid = grids.find(({ table }) => table.code === code);
  if (!grid) throw new Error(`Table ${code} is not among people's`);
  return grid;
}
