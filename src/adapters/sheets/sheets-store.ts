/**
 * The store over a spreadsheet: one read, for tables that people edit a second look at the ids, and one atomic write a use case
 * (architecture.md §4). Between read and write people may do what they like: rows are found again by their ids, and what slipped in even
 * between the second look and the write is mended by the ids that the write reports back.
 */

import { BusyError, RestoredWorkbookError, RowsMovedError } from '../../app/errors';
import type { Ids, Needs, Store } from '../../app/ports';
import { review } from '../../domain/intake/review-table';
import { add, type Change } from '../../domain/shared/change';
import type { Moment } from '../../domain/shared/day';
import { journal } from '../../domain/shared/journal';
import { state } from '../../domain/shared/state-table';
import type { Table } from '../../domain/shared/table';
import { journalRow } from './journal-row';
import { SEAL_KEY } from './grid';
import { mendDisturbed } from './mend-disturbed';
import { gridOf, readTables, type Reading } from './read-tables';
import { renewals } from './review-line';
import { foldChanges, type SheetChanges } from './row-changes';
import { firstColumn, secondLook } from './second-look';
import {
  afterwards,
  failureOf,
  readRanges,
  sheetSizes,
  withPatience,
  writeBatch,
  type WrittenSheet,
} from './sheets-api';
import { countWrite, witnessOf } from './write-count';
import { writeRequests } from './write-requests';

/** How often a use case begins anew when rows keep moving under it. */
const RESTARTS = 2;

/** Rows of the journal that are looked through for a command whose reply was lost. */
const JOURNAL_TAIL_ROWS = 200;

export interface StoreParts {
  readonly spreadsheetId: string;
  readonly anyWorkbook?: boolean;
  readonly tables: readonly Table[];
  readonly ids: Ids;
  readonly who: string;
  now(): Moment;
  /** Runs the work while holding the script lock. Returns `undefined` when the lock cannot be had. */
  locked<T>(work: () => T): { readonly result: T } | undefined;
  /** Remembers outside the workbook how many writes there have been, so that a restored version is noticed. */
  readonly counter: { read(): number; write(count: number): void };
  /** Told of the changes right before they are written: a waiting effect must be signalled to the worker even if this run is cut next. */
  beforeWrite(changes: readonly Change[]): void;
}

/**
 * How one attempt ended. `moved`: rows, columns or tabs are no longer where they were read, and nothing was written. `unknown`: the reply to
 * the write was lost; the journal has the answer.
 */
interface Done<T> {
  readonly end: 'done';
  readonly result: T;
  readonly reading: Reading;
}

type Attempt<T> =
  | Done<T>
  | { readonly end: 'moved'; readonly error?: unknown }
  | {
      readonly end: 'unknown';
      readonly result: T;
      readonly reading: Reading;
      readonly command: string;
      readonly error: unknown;
    };

export function sheetsStore(parts: StoreParts): Store {
  const open: Store['open'] = (needs, action, decide) => {
    const sheets = namesOf(parts, needs);
    const { result, reading } = untilStill(parts, sheets, () => {
      const read = readTables(parts, needs);
      return writeChanges(parts, read, { action, ...decide(read.books) });
    });
    return {
      result,
      finish: (next, changes) =>
        void untilStill(parts, sheets, () =>
          writeChanges(parts, reading, { action: next, changes, result: undefined }),
        ),
    };
  };
  return {
    look: (needs, read) => read(withPatience(() => readTables(parts, needs)).books),
    transact: (needs, action, decide) => open(needs, action, decide).result,
    open,
  };
}

/** Begins anew while rows move under the work. @throws RowsMovedError */
function untilStill<T>(parts: StoreParts, sheets: string, attempt: () => Attempt<T>): Done<T> {
  let last: unknown;
  for (let tries = 0; tries <= RESTARTS; tries += 1) {
    const ended = settled(parts, attempt);
    if (ended.end === 'done') return ended;
    last = ended.error;
  }
  throw last ?? new RowsMovedError(sheets);
}

function namesOf(parts: StoreParts, needs: Needs): string {
  const codes = new Set((needs.read ?? []).map(({ code }) => code));
  return parts.tables.flatMap(({ code, title }) => (codes.has(code) ? [title] : [])).join(', ');
}

/**
 * Makes an attempt under the lock, again and again while Google is busy, waiting without the lock; of a write whose reply was lost it asks
 * the journal. @throws BusyError; the write's own error when it took no effect
 */
function settled<T>(parts: StoreParts, attempt: () => Attempt<T>): Exclude<Attempt<T>, { readonly end: 'unknown' }> {
  return withPatience(() => {
    const held = parts.locked(attempt);
    if (!held) throw new BusyError();
    const ended = held.result;
    if (ended.end !== 'unknown') return ended;
    if (!withPatience(() => isInJournal(parts, ended.reading, ended.command))) throw ended.error;
    return { end: 'done', result: ended.result, reading: ended.reading };
  });
}

/**
 * Tables of which rows have no seal yet: people have pasted them with their ids. Until they are sealed a sort that leaves the ids behind goes
 * unnoticed, so any write that has read such a table seals them.
 */
function unsealedTables(reading: Reading): readonly string[] {
  return [...reading.grids.values()].flatMap(({ table, part, places, rows }) => {
    const place = places.get(SEAL_KEY);
    if (part !== 'whole' || table.owner !== 'people' || place === undefined) return [];
    return rows.some(({ id, cells }) => id !== '' && (cells[place] ?? '') === '') ? [table.code] : [];
  });
}

/** One atomic write: the changes, the line in the journal, and the count of writes. */
function writeChanges<T>(
  parts: StoreParts,
  reading: Reading,
  { action, changes, result }: { readonly action: string; readonly changes: readonly Change[]; readonly result: T },
): Attempt<T> {
  if (changes.length === 0) return { end: 'done', result, reading };
  const command = parts.ids.short();
  const writes = Math.max(reading.writes, parts.counter.read()) + 1;
  const sheets = bySheet(
    reading,
    [...changes, ...renewals(parts, [...reading.grids.values()])],
    [...namelessTables(reading), ...unsealedTables(reading)],
  );
  const line = journalRow(sheets, { id: command, at: parts.now(), who: parts.who, action });
  const counts = gridOf(reading, state.code);
  const own = bySheet(reading, [add(journal, line), countWrite(counts, writes)]);
  const witness = witnessOf(counts, writes);
  const look = secondLook(parts.spreadsheetId, sheets, witness);
  if (!look) return { end: 'moved' };

  parts.beforeWrite(changes);
  const after = { ...readingAfter(reading, [...sheets, ...own]), writes };
  let written: readonly WrittenSheet[];
  try {
    written = writeBatch(parts.spreadsheetId, writeRequests([...sheets, ...own], look.placeOf), look.reports);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'ambiguous') return { end: 'unknown', result, reading: after, command, error };
    // Somebody may have deleted the last rows, or renamed the tab, since the look: a new reading tells.
    if (failure === 'invalid') return { end: 'moved', error };
    throw error;
  }
  afterwards(() => {
    const wentBack = witness.wasBehind(written);
    // Ahead of the workbook's own count, everything stops until a person says what this workbook is.
    parts.counter.write(wentBack ? writes + 1 : writes);
    if (wentBack) throw new RestoredWorkbookError();
    mendDisturbed(parts, gridOf(reading, review.code), { sheets, look, written });
  });
  return { end: 'done', result, reading: after };
}

/** What was read, with rows and cells as the write has left them, so that a second write compares with what stands there now. */
function readingAfter(reading: Reading, sheets: readonly SheetChanges[]): Reading {
  const grids = new Map(reading.grids);
  for (const { grid, updates, removals } of sheets) {
    const cells = new Map(updates.map((update) => [update.row, update.cells]));
    const gone = removals.map(({ place }) => place);
    const rows = grid.rows
      .filter((row) => !removals.includes(row))
      .map((row) => ({
        ...row,
        idIs: 'kept' as const,
        place: row.place - gone.filter((place) => place < row.place).length,
        cells: cells.get(row) ?? row.cells,
      }));
    grids.set(grid.table.code, { ...grid, rows });
  }
  return { ...reading, grids };
}

/** The changes by sheet; `besides` are tables that have something to be written although nothing of theirs changes. */
function bySheet(
  reading: Reading,
  changes: readonly Change[],
  besides: readonly string[] = [],
): readonly SheetChanges[] {
  const byTable = new Map<string, Change[]>(besides.map((code) => [code, []]));
  for (const change of changes) {
    const list = byTable.get(change.table.code);
    if (list) list.push(change);
    else byTable.set(change.table.code, [change]);
  }
  return [...byTable].map(([code, list]) => foldChanges(gridOf(reading, code), list));
}

/** Tables with rows that were given an id while reading: the decision may name them, so the ids are written whatever it changes. */
function namelessTables(reading: Reading): readonly string[] {
  return [...reading.grids.values()]
    .filter(({ rows }) => rows.some(({ idIs }) => idIs !== 'kept'))
    .map(({ table }) => table.code);
}

function isInJournal(parts: StoreParts, reading: Reading, command: string): boolean {
  const { sheetId } = gridOf(reading, journal.code).table;
  const rows = sheetSizes(parts.spreadsheetId).get(sheetId)?.rows ?? 0;
  const startRow = Math.max(0, rows - JOURNAL_TAIL_ROWS);
  const [tail] = readRanges(parts.spreadsheetId, [{ sheetId, startRow, columns: [0, 1] }]);
  return firstColumn(tail?.values).includes(command);
}
