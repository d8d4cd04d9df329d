/** Reads a table from the values of its sheet: finds the columns by the key row, gives typed rows an id, and notes cells that cannot be read. */

import { MissingColumnError, MissingSheetError, TornRowsError } from '../../app/errors';
import type { CellIssue } from '../../app/ports';
import type { CellValue } from '../../domain/shared/column';
import { findTorn } from '../../domain/shared/seal';
import type { AnyColumn, Table } from '../../domain/shared/table';
import { type Grid, type GridRow, HEADING_ROW, KEY_ROW, type Part, SEAL_HEADING, SEAL_KEY } from './grid';

export interface RawSheet {
  readonly tabTitle: string;
  readonly values: readonly (readonly CellValue[])[];
}

/** The keys that the key row must have; even a table of which only the ids are wanted may be appended to. */
function neededKeys(table: Table): readonly string[] {
  return [...Object.keys(table.columns), ...(table.owner === 'people' ? [SEAL_KEY] : [])];
}

/** @throws MissingSheetError when the key row is not this table's; MissingColumnError */
export function readGrid(
  table: Table,
  part: Part,
  raw: RawSheet,
): { readonly grid: Grid; readonly issues: readonly CellIssue[] } {
  const places = placesOf(table, raw);
  const issues: CellIssue[] = [];
  const headingPlace = findHeadingRow(table, { raw, places });
  const rows = part === 'keys' ? [] : readRows(table, part, { raw, places, issues, headingPlace });
  const width = (raw.values[KEY_ROW] ?? []).length;
  const headings = raw.values[headingPlace] ?? [];
  return { grid: { table, part, tabTitle: raw.tabTitle, places, width, headings, rows }, issues };
}

/** The id column bears the table's own code in the key row, so that the table is known whatever its tab is called. */
function placesOf(table: Table, raw: RawSheet): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  (raw.values[KEY_ROW] ?? []).forEach((cell, place) => {
    const key = cell === table.code ? 'id' : String(cell ?? '');
    if (key !== '' && !places.has(key)) places.set(key, place);
  });
  if (!places.has('id')) throw new MissingSheetError([table.title]);
  const missing = neededKeys(table).filter((key) => !places.has(key));
  if (missing.length > 0) {
    throw new MissingColumnError(
      table.title,
      missing.map((key) => table.columns[key]?.heading ?? SEAL_HEADING),
    );
  }
  return places;
}

interface Sources {
  readonly raw: RawSheet;
  readonly places: ReadonlyMap<string, number>;
  readonly issues: CellIssue[];
  readonly headingPlace: number;
}

function readRows(table: Table, part: Part, { raw, places, issues, headingPlace }: Sources): readonly GridRow[] {
  const idPlace = places.get('id') ?? 0;
  const sealPlace = places.get(SEAL_KEY) ?? -1;
  const filled = raw.values
    .map((cells, place) => ({ cells, place }))
    .filter(
      ({ cells, place }) =>
        place > headingPlace || (place > KEY_ROW && place < headingPlace && isFilled(cells[sealPlace])),
    )
    .filter(({ cells }) => cells.some((cell, place) => isFilled(cell) && place !== sealPlace));
  const taken = new Set(filled.map(({ cells }) => String(cells[idPlace] ?? '').trim()));
  const seen = new Set<string>();
  return filled.map(({ cells, place }) => {
    const typed = String(cells[idPlace] ?? '').trim();
    const values = part === 'ids' ? {} : readCells(table, { cells, place, id: typed }, { places, issues });
    const wantsId = part === 'whole' && (typed === '' || seen.has(typed));
    const fresh = wantsId ? table.newId(values, taken) : undefined;
    const id = fresh ?? (seen.has(typed) ? '' : typed);
    seen.add(id);
    taken.add(id);
    const idIs = fresh === undefined ? 'kept' : typed === '' ? 'fresh' : 'renewed';
    return { place, id, idIs, cells, record: { ...values, id } };
  });
}

/**
 * Somebody may have put a row between keys and headings, or sorted the headings into the data: they are known by the heading of the hidden
 * seal, or by their words. Rows above them count only if they bear a seal.
 */
function findHeadingRow(
  table: Table,
  { raw, places }: { readonly raw: RawSheet; readonly places: ReadonlyMap<string, number> },
): number {
  const headings = Object.entries(table.columns).map(([key, { heading }]) => [places.get(key) ?? -1, heading] as const);
  const sealPlace = places.get(SEAL_KEY) ?? -1;
  const found = raw.values.findIndex(
    (cells, row) =>
      row > KEY_ROW &&
      (cells[sealPlace] === SEAL_HEADING ||
        headings.filter(([place, heading]) => cells[place] === heading).length * 2 > headings.length),
  );
  return found < 0 ? HEADING_ROW : found;
}

function isFilled(cell: CellValue | undefined): boolean {
  return cell !== undefined && cell !== null && cell !== '';
}

function readCells(
  table: Table,
  row: { readonly cells: readonly CellValue[]; readonly place: number; readonly id: string },
  { places, issues }: Pick<Sources, 'places' | 'issues'>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [key, column] of columnEntries(table)) {
    const read = column.read(row.cells[places.get(key) ?? -1] ?? null);
    values[key] = 'value' in read ? read.value : column.empty;
    if ('problem' in read) {
      issues.push({
        sheet: table.title,
        row: row.place + 1,
        id: row.id,
        heading: column.heading,
        problem: read.problem,
      });
    }
  }
  return values;
}

/** The cells that a seal covers, in the order of the declaration, so that moved columns change nothing. */
export function sealedCells(
  table: Table,
  cells: readonly CellValue[],
  places: ReadonlyMap<string, number>,
): readonly CellValue[] {
  const sealed: CellValue[] = [];
  for (const [key] of columnEntries(table)) {
    if (key === 'id') continue;
    const cell = cells[places.get(key) ?? -1] ?? null;
    sealed.push(cell === '' ? null : cell);
  }
  return sealed;
}

/** Asked for by every row of every reading. */
const entriesByTable = new WeakMap<Table, readonly (readonly [key: string, column: AnyColumn])[]>();

function columnEntries(table: Table): readonly (readonly [key: string, column: AnyColumn])[] {
  const known = entriesByTable.get(table);
  if (known) return known;
  const entries = Object.entries(table.columns);
  entriesByTable.set(table, entries);
  return entries;
}

/** What the seals of a grid say about its rows. */
export function tornRowsOf(grid: Grid): ReturnType<typeof findTorn> {
  const sealPlace = grid.places.get(SEAL_KEY);
  if (grid.part !== 'whole' || sealPlace === undefined) return undefined;
  return findTorn(
    grid.rows.map((row) => ({
      id: row.idIs === 'kept' ? row.id : '',
      cells: sealedCells(grid.table, row.cells, grid.places),
      // The seal of a copied row is its original's: it says nothing about the copy.
      seal: row.idIs === 'kept' && row.id !== '' ? String(row.cells[sealPlace] ?? '') : '',
    })),
  );
}

/** @throws TornRowsError */
export function refuseTorn(grid: Grid): void {
  const torn = tornRowsOf(grid);
  if (!torn) return;
  const numbers = torn.rows.map((index) => (grid.rows[index]?.place ?? 0) + 1);
  throw new TornRowsError(grid.table.title, grid.table.code, numbers, torn.repair !== undefined);
}
