/** Reads all the tables that a use case needs in one call; when a sheet is gone, finds out by one more which, and what stands in for it. */

import { CopiedWorkbookError, MissingSheetError, NotSetUpError, RestoredWorkbookError } from '../../app/errors';
import type { Books, CellIssue, Needs } from '../../app/ports';
import { review } from '../../domain/intake/review-table';
import { journal } from '../../domain/shared/journal';
import { state } from '../../domain/shared/state-table';
import type { Table } from '../../domain/shared/table';
import { booksOf, type Grid, KEY_ROW, type Part } from './grid';
import { type RawSheet, readGrid, refuseTorn } from './read-grid';
import { failureOf, type RangeWish, readRanges, sheetSizes } from './sheets-api';
import { standingTables } from './stand-ins';
import { writesIn } from './write-count';

export interface Reading {
  readonly grids: ReadonlyMap<string, Grid>;
  readonly books: Books;
  /** How many writes the workbook has seen. */
  readonly writes: number;
}

export interface ReadParts {
  readonly spreadsheetId: string;
  readonly tables: readonly Table[];
  readonly counter: { read(): number };
  /** A person has said what this workbook is; a copy and a restored version are read too. */
  readonly anyWorkbook?: boolean;
}

export interface Asked {
  readonly table: Table;
  readonly part: Part;
}

/** Besides what is asked for: the columns of the journal and of the review, which the store itself appends to, and the workbook's state. */
export function readTables(parts: ReadParts, needs: Needs): Reading {
  const wanted = new Map<string, Part>([
    [state.code, 'whole'],
    [journal.code, 'keys'],
    [review.code, 'keys'],
  ]);
  for (const { code } of needs.append ?? []) if (!wanted.has(code)) wanted.set(code, 'keys');
  for (const { code } of needs.ids ?? []) wanted.set(code, 'ids');
  for (const { code } of needs.read ?? []) wanted.set(code, 'whole');
  // Counted before the reading: a write that another run makes meanwhile must not look like a workbook that went back.
  const counted = parts.counter.read();
  const { asked, raws } = readAsked(parts, (tables) =>
    [...wanted].map(([code, part]) => ({ table: tableOf(tables, code), part })),
  );
  const grids = new Map<string, Grid>();
  const issues: CellIssue[] = [];
  asked.forEach(({ table, part }, index) => {
    const read = readGrid(table, part, raws[index] ?? { tabTitle: '', values: [] });
    if (table.owner === 'people') refuseTorn(read.grid);
    grids.set(table.code, read.grid);
    issues.push(...read.issues);
  });
  const books = booksOf(grids, issues);
  return { grids, books, writes: checkIdentity(parts, { books, writes: writesIn(stateGrid(grids)) }, counted) };
}

/** @throws Error when a table is written without having been asked for (a mistake of ours) */
export function gridOf(reading: Reading, code: string): Grid {
  const grid = reading.grids.get(code);
  if (!grid) throw new Error(`Table ${code} is written without having been asked for`);
  return grid;
}

/** What was read, and of which sheets. */
interface Read {
  readonly asked: readonly Asked[];
  readonly raws: readonly RawSheet[];
}

/** `choose` says what to read of the tables, given with the ids that their sheets have. @throws MissingSheetError; NotSetUpError */
export function readAsked(
  { spreadsheetId, tables }: Pick<ReadParts, 'spreadsheetId' | 'tables'>,
  choose: (tables: readonly Table[]) => readonly Asked[],
): Read {
  const asked = choose(tables);
  const read = tryReading(spreadsheetId, asked);
  if (read.end === 'read') return { asked, raws: read.raws };
  const present = sheetSizes(spreadsheetId);
  const standing = choose(standingTables(tables, present));
  const missing = standing.filter(({ table }) => !present.has(table.sheetId));
  if (missing.length === asked.length) throw new NotSetUpError();
  if (missing.length > 0) throw new MissingSheetError(missing.map(({ table }) => table.title));
  const isOther = standing.some(({ table }, index) => table.sheetId !== asked[index]?.table.sheetId);
  if (!isOther) throw read.error;
  return { asked: standing, raws: rawSheets(spreadsheetId, standing) };
}

type Tried =
  { readonly end: 'read'; readonly raws: readonly RawSheet[] } | { readonly end: 'refused'; readonly error: unknown };

/** A sheet that is gone fails the whole call, or is left out of the reply: the reference does not say. */
function tryReading(spreadsheetId: string, asked: readonly Asked[]): Tried {
  try {
    const raws = rawSheets(spreadsheetId, asked);
    if (raws.every(({ tabTitle }) => tabTitle !== '')) return { end: 'read', raws };
    return { end: 'refused', error: new NotSetUpError() };
  } catch (error) {
    if (failureOf(error) !== 'invalid') throw error;
    return { end: 'refused', error };
  }
}

/** One call, and a second one only for tables of which the ids are wanted and have been moved out of the first column. */
function rawSheets(spreadsheetId: string, asked: readonly Asked[]): readonly RawSheet[] {
  const wishes = asked.map(wishesFor);
  const replies = [...readRanges(spreadsheetId, wishes.flat())];
  const raws = wishes.map((own) => {
    const [first = { tabTitle: '', values: [] }, ids] = replies.splice(0, own.length);
    return ids ? { ...first, values: [...first.values.slice(0, 1), ...ids.values.slice(1)] } : first;
  });
  const astray = asked.flatMap(({ table, part }, index) => {
    const place = raws[index]?.values[KEY_ROW]?.indexOf(table.code) ?? -1;
    return part === 'ids' && place > 0 ? [{ index, place, sheetId: table.sheetId }] : [];
  });
  if (astray.length === 0) return raws;
  const columns = readRanges(
    spreadsheetId,
    astray.map(({ sheetId, place }) => ({ sheetId, columns: [place, place + 1] })),
  );
  return raws.map((raw, index) => {
    const found = astray.findIndex((one) => one.index === index);
    const place = astray[found]?.place ?? 0;
    if (found < 0) return raw;
    const rows = (columns[found]?.values ?? []).slice(1);
    return {
      ...raw,
      values: [...raw.values.slice(0, 1), ...rows.map((cells) => [...Array<null>(place).fill(null), ...cells])],
    };
  });
}

function wishesFor({ table: { sheetId }, part }: Asked): readonly RangeWish[] {
  if (part === 'whole') return [{ sheetId }];
  const keyRow = { sheetId, endRow: KEY_ROW + 1 };
  return part === 'keys' ? [keyRow] : [keyRow, { sheetId, columns: [0, 1] }];
}

function stateGrid(grids: ReadonlyMap<string, Grid>): Grid {
  const grid = grids.get(state.code);
  if (!grid) throw new Error('The workbook was read without its state');
  return grid;
}

/** A copy of the workbook, and a version restored from history, stop everything until a person says what they are. */
function checkIdentity(
  parts: ReadParts,
  { books, writes }: { readonly books: Books; readonly writes: number },
  counted: number,
): number {
  const own = books.find(state, 'workbook')?.value ?? '';
  if (own === '') throw new NotSetUpError();
  if (parts.anyWorkbook) return Math.max(writes, parts.counter.read());
  if (own !== parts.spreadsheetId) throw new CopiedWorkbookError();
  if (writes < counted) throw new RestoredWorkbookError();
  return writes;
}

function tableOf(tables: readonly Table[], code: string): Table {
  const found = tables.find((table) => table.code === code);
  if (!found) throw new Error(`No table ${code}`);
  return found;
}
