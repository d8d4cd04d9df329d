/** A small workbook in a local Workspace, with the store over it, for the tests of the store. */

import { randomIds } from '../../../src/adapters/run/ids';
import { locked } from '../../../src/adapters/run/lock';
import { installWorkbook } from '../../../src/adapters/sheets/install';
import { sheetsStore } from '../../../src/adapters/sheets/sheets-store';
import type { InstallReport, Store } from '../../../src/app/ports';
import { review } from '../../../src/domain/intake/review-table';
import { choice, day, number, text } from '../../../src/domain/shared/column';
import { journal } from '../../../src/domain/shared/journal';
import { state } from '../../../src/domain/shared/state-table';
import { countingIds, id, type Table, table } from '../../../src/domain/shared/table';
import type { CellValue } from '../../../src/domain/shared/column';
import type { OpenSpreadsheet } from '../../../workspace/services/sheets/open-spreadsheet';
import { type AdapterWorkspace, aWorkspace, CURATOR, type RunOptions, type WorkspaceOptions } from '../in-workspace';

/** Edited at the keyboard. */
export const pals = table({
  code: 'pals',
  title: 'Люди',
  sheetId: 201,
  owner: 'people',
  inSight: true,
  about: 'Один человек.',
  newId: countingIds('П-'),
  columns: {
    id: id('Код'),
    name: text('Имя', { by: 'curator' }),
    town: text('Город', { by: 'curator' }),
    status: choice('Статус', { fresh: 'новый', active: 'активен', gone: 'выбыл' }),
    since: day('С какого дня', { by: 'curator' }),
    score: number('Балл'),
  },
});

/** Only the script writes it. */
export const tasks = table({
  code: 'tasks',
  title: 'Дела',
  sheetId: 202,
  owner: 'script',
  inSight: true,
  about: 'Одно дело.',
  columns: { id: id('Ключ'), what: text('Что'), state: text('Состояние') },
});

export const BOOK_TABLES = [pals, tasks, review, journal, state] as unknown as readonly Table[];

export type Cells = readonly (readonly CellValue[])[];

export interface TestBook extends AdapterWorkspace {
  readonly desk: OpenSpreadsheet;
  install(): InstallReport;
  /** A use case in a run of its own. */
  run<T>(work: (store: Store) => T, options?: RunOptions): T;
  /** Rows of a sheet as values, without what is empty at their ends; nothing is counted. */
  cells(sheetId: number): Cells;
  /** Cells of the data rows by the id in the first column, the key row's order of columns; a row whose id is not alone throws. */
  byId(declared: Table): Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
  /** How often the last run called the Sheets service. */
  sheetsCalls(): number;
}

export interface BookOptions extends WorkspaceOptions {
  readonly tables?: readonly Table[];
  readonly beforeWrite?: () => void;
}

/** Makes the workbook and installs it; no row is in it yet. */
export function aBook({ tables = BOOK_TABLES, beforeWrite, ...options }: BookOptions = {}): TestBook {
  const workspace = aWorkspace(options);
  const { inWorkspace, workbookId, people } = workspace;
  const seeds = {
    [state.code]: [
      { id: 'workbook', value: workbookId },
      { id: 'writes', value: '0' },
    ],
  };
  const install = (): InstallReport =>
    inWorkspace(() => installWorkbook({ spreadsheetId: workbookId, timeZone: 'Europe/Moscow', tables, seeds }));
  install();
  const cells = (sheetId: number): Cells => cellsOf(people.sheets.book(workbookId), sheetId);
  return {
    ...workspace,
    desk: people.sheets.open(workbookId),
    install,
    run: (work, how) =>
      inWorkspace(() => work(sheetsStore(storeParts({ spreadsheetId: workbookId, tables, beforeWrite }))), how),
    cells,
    byId: (declared) => rowsById(declared, cells(declared.sheetId)),
    sheetsCalls: () =>
      [...workspace.lastRun().calls].reduce((sum, [name, count]) => sum + (name.startsWith('Sheets.') ? count : 0), 0),
  };
}

function storeParts(book: {
  readonly spreadsheetId: string;
  readonly tables: readonly Table[];
  readonly beforeWrite: (() => void) | undefined;
}) {
  return {
    spreadsheetId: book.spreadsheetId,
    tables: book.tables,
    ids: randomIds(),
    who: CURATOR,
    now: () => '2026-09-01T08:00:00',
    locked,
    counter: {
      read: () => Number(PropertiesService.getScriptProperties().getProperty('writes') ?? 0),
      write: (count: number) => void PropertiesService.getScriptProperties().setProperty('writes', String(count)),
    },
    beforeWrite: () => book.beforeWrite?.(),
  };
}

type Book = ReturnType<AdapterWorkspace['people']['sheets']['book']>;

function cellsOf(book: Book, sheetId: number): Cells {
  const sheet = book?.sheets.find((candidate) => candidate.sheetId === sheetId);
  if (!sheet) throw new Error(`No sheet ${sheetId}`);
  const rows = sheet.rows.map((row) =>
    cutEnd(
      row.map((cell) => plain(cell?.value)),
      (value) => value === null,
    ),
  );
  return cutEnd(rows, (row) => row.length === 0);
}

function plain(value: unknown): CellValue {
  if (value === undefined || value === '') return null;
  return typeof value === 'object' ? String((value as { readonly formula: string }).formula) : (value as CellValue);
}

function cutEnd<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  let end = items.length;
  while (end > 0 && isEmpty(items[end - 1] as T)) end -= 1;
  return items.slice(0, end);
}

function rowsById(declared: Table, rows: Cells): Record<string, Record<string, CellValue>> {
  const keys = (rows[0] ?? []).map((key) => (key === declared.code ? 'id' : String(key ?? '')));
  const records: Record<string, Record<string, CellValue>> = {};
  const isData = (row: Cells[number]): boolean =>
    row.length > 0 && row[keys.indexOf('id')] !== declared.columns['id']?.heading;
  for (const row of rows.slice(1).filter(isData)) {
    const record = Object.fromEntries(
      keys.flatMap((key, place) => (key === '' || key === 'seal' ? [] : [[key, row[place] ?? null]])),
    );
    const own = String(record['id'] ?? '');
    if (records[own]) throw new Error(`Two rows of ${declared.code} have the id «${own}»`);
    records[own] = record;
  }
  return records;
}
