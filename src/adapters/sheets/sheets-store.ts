/**
 * The store over a spreadsheet: one read, for tables that people edit a second look at the ids, and one atomic write a use case
 * (architecture.md §4). Between read and write people may do what they like: rows are found again by their ids, and what slipped in even
 * between the second look and the write is mended by the ids that the write reports back.
 */

import { BusyError, RowsMovedError } from '../../app/errors';
import type { Ids, Needs, Store } from '../../app/ports';
import { review } from '../../domain/intake/review-table';
import { add, type Change, set } from '../../domain/shared/change';
import type { Moment } from '../../domain/shared/day';
import { journal } from '../../domain/shared/journal';
import { state } from '../../domain/shared/state-table';
import type { Table } from '../../domain/shared/table';
import { journalRow } from './journal-row';
import { mendWindow } from './mend-window';
import { gridOf, readTables, type Reading } from './read-tables';
import { foldChanges, type SheetChanges } from './row-changes';
import { firstColumn, secondLook } from './second-look';
import { failureOf, readRanges, sheetSizes, withPatience, writeBatch, type WrittenIds } from './sheets-api';
import { type Request, writeRequests } from './write-requests';

/** How often a use case begins anew when rows keep moving under it. */
const RESTARTS = 2;

/** Rows of the journal that are looked through for a command whose reply was lost. */
const JOURNAL_TAIL_ROWS = 200;

export interface StoreParts {
  readonly spreadsheetId: string;
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

/** How one attempt ended. `unknown`: the reply to the write was lost; the journal has the answer. */
type Attempt<T> =
  | { readonly end: 'done'; readonly result: T; readonly reading: Reading }
  | { readonly end: 'moved' }
  | {
      readonly end: 'unknown';
      readonly result: T;
      readonly reading: Reading;
      readonly command: string;
      readonly error: unknown;
    };

export function sheetsStore(parts: StoreParts): Store {
  const open: Store['open'] = (needs, action, decide) => {
    for (let attempt = 0; attempt <= RESTARTS; attempt += 1) {
      const ended = settled(parts, () => {
        const reading = readTables(parts, needs);
        const { changes, result } = decide(reading.books);
        return writeChanges(parts, reading, { action, changes, result });
      });
      if (ended.end === 'moved') continue;
      return {
        result: ended.result,
        finish(next, changes) {
          const finished = settled(parts, () =>
            writeChanges(parts, ended.reading, { action: next, changes, result: undefined }),
          );
          if (finished.end === 'moved') throw new RowsMovedError(namesOf(needs));
        },
      };
    }
    throw new RowsMovedError(namesOf(needs));
  };
  return {
    look: (needs, read) => read(withPatience(() => readTables(parts, needs)).books),
    transact: (needs, action, decide) => open(needs, action, decide).result,
    open,
  };
}

function namesOf(needs: Needs): string {
  return (needs.read ?? []).map(({ code }) => code).join(', ');
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
    if (!withPatience(() => isInJournal(parts, ended.command))) throw ended.error;
    return { end: 'done', result: ended.result, reading: ended.reading };
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
  const sheets = bySheet(reading, [...changes, ...renewals(parts, reading)]);
  const line = journalRow(sheets, { id: command, at: parts.now(), who: parts.who, action });
  const own = bySheet(reading, [add(journal, line), set(state, 'writes', { value: String(writes) })]);
  const look = secondLook(parts.spreadsheetId, sheets);
  if (!look) return { end: 'moved' };

  parts.beforeWrite(changes);
  const after = readingAfter(reading, [...sheets, ...own]);
  let written: readonly WrittenIds[];
  try {
    written = writeBatch(parts.spreadsheetId, writeRequests([...sheets, ...own], look.placeOf), look.idColumns);
  } catch (error) {
    if (failureOf(error) === 'ambiguous') return { end: 'unknown', result, reading: after, command, error };
    throw error;
  }
  parts.counter.write(writes);
  mend(parts, reading, mendWindow(sheets, look.placeOf, written));
  return { end: 'done', result, reading: after };
}

/** What was read, with the cells as the write has left them, so that a second write compares with what stands there now. */
function readingAfter(reading: Reading, sheets: readonly SheetChanges[]): Reading {
  const grids = new Map(reading.grids);
  for (const { grid, updates } of sheets) {
    const cells = new Map(updates.map((update) => [update.row.id, update.cells]));
    const rows = grid.rows.map((row) => ({ ...row, idIs: 'kept' as const, cells: cells.get(row.id) ?? row.cells }));
    grids.set(grid.table.code, { ...grid, rows });
  }
  return { ...reading, grids };
}

function bySheet(reading: Reading, changes: readonly Change[]): readonly SheetChanges[] {
  const byTable = new Map<string, Change[]>();
  for (const change of changes) {
    const list = byTable.get(change.table.code);
    if (list) list.push(change);
    else byTable.set(change.table.code, [change]);
  }
  return [...byTable].map(([code, list]) => foldChanges(gridOf(reading, code), list));
}

/** Of two equal ids the lower row gets a new one; a person has to know of it. */
function renewals(parts: StoreParts, reading: Reading): readonly Change[] {
  return [...reading.grids.values()].flatMap((grid) =>
    grid.rows
      .filter((row) => row.idIs === 'renewed')
      .map((row) => {
        const before = String(row.cells[grid.places.get('id') ?? 0] ?? '');
        const detail = `${grid.table.title}, ${row.place + 1}: ${before} → ${row.id}`;
        return add(review, { id: reviewId(parts), at: parts.now(), reason: 'same-id', detail, status: 'waiting' });
      }),
  );
}

/** Puts right what slipped in between the second look and the write, and tells the curator. */
function mend(parts: StoreParts, reading: Reading, mendings: ReturnType<typeof mendWindow>): void {
  if (mendings.length === 0) return;
  const told = mendings.map(({ title, ids }) =>
    add(review, {
      id: reviewId(parts),
      at: parts.now(),
      reason: 'rows-moved',
      detail: `${title}: ${ids.join(', ')}`,
      status: 'waiting',
    }),
  );
  const requests: readonly Request[] = [
    ...mendings.flatMap((mending) => mending.requests),
    ...writeRequests(bySheet(reading, told), () => 0),
  ];
  withPatience(() => writeBatch(parts.spreadsheetId, requests));
}

function reviewId(parts: StoreParts): string {
  return `ТП-${parts.ids.short()}`;
}

function isInJournal(parts: StoreParts, command: string): boolean {
  const rows = sheetSizes(parts.spreadsheetId).get(journal.sheetId)?.rows ?? 0;
  const startRow = Math.max(0, rows - JOURNAL_TAIL_ROWS);
  const [tail] = readRanges(parts.spreadsheetId, [{ sheetId: journal.sheetId, startRow, columns: [0, 1] }]);
  return firstColumn(tail?.values).includes(command);
}
