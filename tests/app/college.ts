/** A small college in a Workspace in memory, on the bundle that clasp would push, and how a test reads it and acts in it. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { QuestionnaireId } from '../../src/domain/intake/questionnaire';
import type { Table } from '../../src/domain/shared/table';
import { sheetIdsOf } from '../../src/adapters/sheets/stand-ins';
import { MENU, type MenuItem } from '../../src/texts/menu';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../../workspace/open';
import type { RunReport } from '../../workspace/runs/report';
import type { Submission, SubmitOptions } from '../../workspace/runs/respond';
import type { Answer } from '../../workspace/services/forms/answer';
import type { PlannedAnswer } from '../../workspace/services/spreadsheet-app/ui-record';
import type { OpenSpreadsheet } from '../../workspace/services/sheets/open-spreadsheet';
import { keptLog } from './kept-log';

export const CURATOR = 'curator@college.example';

/** The folder that clasp would push. */
const DIST = 'dist';

/** Keys stand in row 1, headings in row 2. */
const FIRST_DATA_ROW = 2;

/** Any table of the workbook. */
export type AnyTable = Pick<Table, 'code' | 'sheetId'>;

/** A row as people see it, by the keys of its columns; empty cells and the seal are left out. */
export type Shown = Readonly<Record<string, string>>;

export interface Told {
  readonly text: string;
  readonly report: RunReport;
}

export interface CommandOptions {
  readonly user?: string;
  /** Ids of the rows that are selected on a sheet. */
  readonly selected?: { readonly table: AnyTable; readonly ids: readonly string[] };
  readonly answers?: readonly PlannedAnswer[];
}

/** What is done and seen in a college, wherever its Workspace is kept. */
export interface CollegeInside {
  readonly ws: Workspace;
  readonly desk: OpenSpreadsheet;
  /** Is there a sheet for the table? */
  hasSheet(table: AnyTable): boolean;
  rows(table: AnyTable): readonly Shown[];
  /** The row of the id. @throws when it is not there */
  row(table: AnyTable, id: string): Shown;
  /** Types into cells of the row of the id, by column keys. */
  type(table: AnyTable, id: string, values: Shown): void;
  /** Pastes rows below those that stand there, by column keys. */
  paste(table: AnyTable, rows: readonly Shown[]): void;
  /** Clicks a menu item. Returns what she was told last. */
  command(item: MenuItem, options?: CommandOptions): Told;
  /** What a page gets from the gateway. */
  call(name: string, ...args: readonly unknown[]): unknown;
  submit(
    questionnaire: QuestionnaireId,
    answers: Readonly<Record<string, Answer>>,
    options?: SubmitOptions,
  ): Submission;
  /** Runs the worker once, as its trigger does. */
  tick(): RunReport;
  /** Lets time pass, with the worker every ten minutes. */
  pass(minutes: number): void;
  /** The row (counted from 0) in which the id stands on the sheet; −1 where there is none. */
  place(table: AnyTable, id: string): number;
}

export interface College extends CollegeInside {
  /** How many changes have been kept: two equal numbers mean that nothing happened between them. */
  kept(): number;
  /** The state, from which any number of colleges may be opened. */
  copy(): string;
  /** Another college in the same state. */
  twin(): College;
}

/** Opens a college: a new, empty workbook, or a copy. */
export function openCollege(from?: string, how: Partial<WorkspaceOptions> = {}): College {
  const log = keptLog(from);
  const ws = open({ store: log, ...how });
  const copy = (): string => log.copy(() => void ws.advance({ byMinutes: 1 / 60_000 }));
  return { ...collegeIn(ws), copy, kept: () => log.count(), twin: () => openCollege(copy()) };
}

/** Opens a college whose Workspace is kept elsewhere. */
export function openCollegeIn(store: WorkspaceOptions['store']): CollegeInside {
  return collegeIn(open({ store }));
}

function open(how: Pick<WorkspaceOptions, 'store'> & Partial<WorkspaceOptions>): Workspace {
  if (!existsSync(join(DIST, 'main.js'))) throw new Error('dist/ is missing: run «npm run build» first');
  return openWorkspace({ code: DIST, clock: '2026-09-01T08:00', seed: 1, owner: CURATOR, ...how });
}

function collegeIn(ws: Workspace): CollegeInside {
  const desk = ws.people.sheets.open(ws.workbookId);
  const sheetIdOf = (table: AnyTable): number | undefined => {
    const there = new Set(ws.people.sheets.tabs(ws.workbookId).map(({ sheetId }) => sheetId));
    return sheetIdsOf(table.sheetId).find((id) => there.has(id));
  };
  const sheet = (table: AnyTable): Sheet => readSheet(desk, { ...table, sheetId: sheetIdOf(table) ?? table.sheetId });
  return {
    ws,
    desk,
    hasSheet: (table) => sheetIdOf(table) !== undefined,
    place(table, id) {
      const place = sheet(table).rows.findIndex((row) => row['id'] === id);
      return place < 0 ? place : FIRST_DATA_ROW + place;
    },
    rows: (table) => sheet(table).rows,
    row: (table, id) => sheet(table).rows[placeOf(sheet(table), id)] ?? {},
    type(table, id, values) {
      const seen = sheet(table);
      for (const [key, text] of Object.entries(values))
        desk.typeIn(seen.sheetId, FIRST_DATA_ROW + placeOf(seen, id), columnOf(seen, key), text);
    },
    paste(table, rows) {
      const { sheetId, keys, rows: above } = sheet(table);
      const keysUsed = keys.filter((key) => rows.some((row) => key in row));
      for (const key of keysUsed) {
        const cells = rows.map((row) => [row[key] ?? '']);
        desk.paste(sheetId, FIRST_DATA_ROW + above.length, keys.indexOf(key), cells);
      }
    },
    command(item, { user, selected, answers = [] } = {}) {
      const selection = selected && {
        sheet: sheet(selected.table).sheetId,
        ranges: selected.ids.map((id) => `A${FIRST_DATA_ROW + placeOf(sheet(selected.table), id) + 1}`),
      };
      ws.answer(...answers);
      const report = ws.menu(MENU[item], { ...(user ? { user } : {}), ...(selection ? { selection } : {}) });
      return { text: report.ui.alerts.at(-1)?.text ?? '', report };
    },
    call: (name, ...args) => ws.call('call', name, args).result,
    submit: (questionnaire, answers, options) => ws.submit(formOf(ws, questionnaire), answers, options),
    tick: () => ws.run('worker'),
    pass: (minutes) => void ws.advance({ byMinutes: minutes }),
  };
}

interface Sheet {
  readonly sheetId: number;
  readonly keys: readonly string[];
  readonly rows: readonly Shown[];
}

function readSheet(desk: OpenSpreadsheet, table: AnyTable): Sheet {
  const [first = [], , ...data] = desk.read(table.sheetId);
  const keys = first.map((key) => (key === table.code ? 'id' : key));
  const rows = data.map((cells) =>
    Object.fromEntries(keys.flatMap((key, place) => (key === 'seal' || !cells[place] ? [] : [[key, cells[place]]]))),
  );
  const filled = rows.map((row, place) => (Object.keys(row).length > 0 ? place + 1 : 0));
  return { sheetId: table.sheetId, keys, rows: rows.slice(0, Math.max(0, ...filled)) };
}

function placeOf({ rows }: Sheet, id: string): number {
  const place = rows.findIndex((row) => row['id'] === id);
  if (place < 0) throw new Error(`No row ${id}: there are ${rows.map((row) => row['id']).join(', ')}`);
  return place;
}

function columnOf({ keys }: Sheet, key: string): number {
  const column = keys.indexOf(key);
  if (column < 0) throw new Error(`No column ${key}: there are ${keys.join(', ')}`);
  return column;
}

/** The form's id stands in «Анкеты», as its link does. */
function formOf(ws: Workspace, questionnaire: QuestionnaireId): string {
  const signal = ws.properties()[`form:${questionnaire}`];
  if (signal === undefined) throw new Error(`The form ${questionnaire} has not been made yet`);
  return (JSON.parse(signal) as { readonly fileId: string }).fileId;
}
