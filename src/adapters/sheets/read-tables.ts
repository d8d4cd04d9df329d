/** Reads all the tables that a use case needs in one call, and finds out by one more which sheet is gone when that call is refused. */

import { CopiedWorkbookError, MissingSheetError, NotSetUpError, RestoredWorkbookError } from '../../app/errors';
import type { Books, CellIssue, Needs } from '../../app/ports';
import { review } from '../../domain/intake/review-table';
import { journal } from '../../domain/shared/journal';
import { state } from '../../domain/shared/state-table';
import type { Table } from '../../domain/shared/table';
import { booksOf, type Grid, KEY_ROW, type Part } from './grid';
import { type RawSheet, readGrid, refuseTorn } from './read-grid';
import { failureOf, type RangeWish, readRanges, sheetSizes } from './sheets-api';

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
}

/** Besides what is asked for: the columns of the journal and of the review, which the store itself appends to, and the workbook's state. */
export function readTables(parts: ReadParts, needs: Needs): Reading {
  const wanted = new Map<string, Part>([
    [state.code, 'whole'],
    [journal.code, 'keys'],
    [review.code, 'keys'],
  ]);
  for (const { code } of needs.append ?? []) wanted.set(code, 'keys');
  for (const { code } of needs.ids ?? []) wanted.set(code, 'ids');
  for (const { code } of needs.read ?? []) wanted.set(code, 'whole');
  const asked = [...wanted].map(([code, part]) => ({ table: tableOf(parts, code), part }));
  const raws = readOrDiagnose(
    parts,
    asked.map(({ table, part }) => wishFor(table, part)),
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
  return { grids, books, writes: checkIdentity(parts, books) };
}

/** @throws Error when a table is written without having been asked for (a mistake of ours) */
export function gridOf(reading: Reading, code: string): Grid {
  const grid = reading.grids.get(code);
  if (!grid) throw new Error(`Table ${code} is written without having been asked for`);
  return grid;
}

function wishFor(table: Table, part: Part): RangeWish {
  if (part === 'keys') return { sheetId: table.sheetId, endRow: KEY_ROW + 1 };
  if (part === 'ids') return { sheetId: table.sheetId, columns: [0, 1] };
  return { sheetId: table.sheetId };
}

/** A copy of the workbook, and a version restored from history, stop everything until a person says what they are. */
function checkIdentity(parts: ReadParts, books: Books): number {
  const own = books.find(state, 'workbook')?.value ?? '';
  if (own === '') throw new NotSetUpError();
  if (own !== parts.spreadsheetId) throw new CopiedWorkbookError();
  const writes = Number(books.find(state, 'writes')?.value ?? 0);
  if (writes < parts.counter.read()) throw new RestoredWorkbookError();
  return writes;
}

/** One range that starts beyond its sheet, or on no sheet, fails the whole call. */
function readOrDiagnose(parts: ReadParts, wishes: readonly RangeWish[]): readonly RawSheet[] {
  try {
    return readRanges(parts.spreadsheetId, wishes);
  } catch (error) {
    if (failureOf(error) !== 'invalid') throw error;
    const present = sheetSizes(parts.spreadsheetId);
    const asked = new Set(wishes.map((wish) => wish.sheetId));
    const missing = parts.tables.filter(({ sheetId }) => asked.has(sheetId) && !present.has(sheetId));
    if (missing.length === 0) throw error;
    if (missing.length === asked.size) throw new NotSetUpError();
    throw new MissingSheetError(missing.map(({ title }) => title));
  }
}

function tableOf(parts: ReadParts, code: string): Table {
  const found = parts.tables.find((table) => table.code === code);
  if (!found) throw new Error(`No table ${code}`);
  return found;
}
