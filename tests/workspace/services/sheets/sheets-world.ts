/** A memory world with one spreadsheet and one run, for the tests of the Sheets service. */

import { createWorld } from '../../../../workspace/core/create-world';
import type { Run } from '../../../../workspace/core/run';
import { type EventLog, memoryLog } from '../../../../workspace/core/store';
import type { World } from '../../../../workspace/core/world';
import type { OpenSpreadsheet } from '../../../../workspace/services/sheets/open-spreadsheet';
import { createSheets, type Sheets, type SheetsOptions } from '../../../../workspace/services/sheets/service';

export const CURATOR = 'kurator@college.example';
export const BOOK = 'book-1';
/** 8:00 in Moscow on 1 September 2026, serial day 46266. */
export const START = Date.UTC(2026, 8, 1, 5);
export const START_DAY = 46266;
export const MIME = 'application/vnd.google-apps.spreadsheet';

export type Json = Readonly<Record<string, unknown>>;

export interface SheetsWorld {
  readonly world: World;
  readonly sheets: Sheets;
  /** The curator at the keyboard. */
  readonly desk: OpenSpreadsheet;
  /** Sends a batch as the script of the curator and answers the replies. */
  batch(...requests: readonly Json[]): readonly Json[];
  /** The whole answer of a batch with more than requests in it. */
  update(resource: Json, options?: Json): Json;
  get(options?: Json): Json;
  /** `valueRanges` of filters, unformatted unless told. */
  values(filters: readonly Json[], options?: Json): readonly Json[];
  /** Values of a whole sheet, unformatted. */
  cells(sheetId?: number): unknown;
  /** Acts inside a run with these rights. */
  as<T>(rights: { readonly user?: string; readonly scopes?: readonly string[] }, act: () => T): T;
  run(): Run;
}

/** Makes the world; `log` lets a test open the same world again. */
export function sheetsWorld(options: { readonly log?: EventLog; readonly account?: SheetsOptions } = {}): SheetsWorld {
  const { world, isNew } = createWorld({ log: options.log ?? memoryLog(), startMs: START, seed: 7 });
  const sheets = createSheets(world, options.account);
  if (isNew) addBook(world, BOOK);
  let last = aRun(CURATOR, []);
  const as: SheetsWorld['as'] = ({ user = CURATOR, scopes = ['spreadsheets'] }, act) => {
    last = aRun(user, scopes);
    return world.gate.during(last, act);
  };
  const api = sheets.global.Spreadsheets;
  const update: SheetsWorld['update'] = (resource, extra) =>
    as({}, () => api.batchUpdate(resource, BOOK, extra)) as Json;
  const values: SheetsWorld['values'] = (dataFilters, extra) => {
    const resource = { dataFilters, valueRenderOption: 'UNFORMATTED_VALUE', ...extra } as Json;
    return (as({}, () => api.Values.batchGetByDataFilter(resource, BOOK)) as Json)['valueRanges'] as readonly Json[];
  };
  return {
    world,
    sheets,
    as,
    update,
    values,
    desk: sheets.people.open(BOOK),
    batch: (...requests) => update({ requests })['replies'] as readonly Json[],
    get: (extra) => as({}, () => api.get(BOOK, extra)) as Json,
    cells: (sheetId = 0) => (values([{ gridRange: { sheetId } }])[0]?.['valueRange'] as Json)['values'],
    run: () => last,
  };
}

/** Adds a spreadsheet file of the curator's, as Drive does. */
export function addBook(world: World, id: string, file: Json = {}): void {
  world.files.add({
    id,
    name: 'Книга',
    mimeType: MIME,
    parents: [],
    owner: CURATOR,
    madeByAppFor: [CURATOR],
    appProperties: {},
    permissions: [],
    trashed: false,
    createdTime: START,
    modifiedTime: START,
    ...file,
  });
  world.files.kind(MIME)?.create(id, 'Книга');
}

/** A run of a script from the menu. */
export function aRun(user: string, scopes: readonly string[]): Run {
  return {
    id: 'run-1',
    kind: 'menu',
    fn: 'work',
    user,
    scopes: new Set(scopes),
    startedAt: START,
    limitMs: 360_000,
    elapsedMs: 0,
    calls: new Map(),
    callCount: 0,
    logs: [],
    stopped: undefined,
  };
}

/** Rows of plain values as RowData. */
export function rows(...lines: readonly (readonly (string | number | boolean | null)[])[]): readonly Json[] {
  return lines.map((line) => ({ values: line.map(cell) }));
}

function cell(value: string | number | boolean | null): Json {
  if (value === null) return {};
  const kind = typeof value === 'string' ? 'stringValue' : typeof value === 'number' ? 'numberValue' : 'boolValue';
  return { userEnteredValue: { [kind]: value } };
}

/** Writes plain values from a corner on. */
export function write(lines: readonly Json[], row = 0, column = 0, sheetId = 0): Json {
  return {
    updateCells: { start: { sheetId, rowIndex: row, columnIndex: column }, rows: lines, fields: 'userEnteredValue' },
  };
}
