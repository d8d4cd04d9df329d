/**
 * Makes the workbook what the tables declare, and nothing more: sheets and columns that are missing are added, data and whatever people have
 * arranged are left alone. Run twice, the second time changes nothing.
 */

import type { InstallReport } from '../../app/ports';
import type { CellValue } from '../../domain/shared/column';
import type { Table } from '../../domain/shared/table';
import { KEY_ROW } from './grid';
import { columnRequests, laidColumns, newSheetRequests } from './sheet-layout';
import { failureOf, readRanges, withPatience, writeBatch } from './sheets-api';
import { LAST_STAND_IN, standingTables } from './stand-ins';
import { describeSpreadsheet, type SheetFacts, type SpreadsheetFacts } from './spreadsheet-facts';
import { valueCell } from './cell-data';
import { newRowCells } from './row-changes';
import type { Request } from './write-requests';

const LOCALE = 'ru_RU';

export interface InstallParts {
  readonly spreadsheetId: string;
  readonly timeZone: string;
  readonly tables: readonly Table[];
  /** The rows that a table must have, by table code: added when their id is missing, never changed. */
  readonly seeds: Readonly<Record<string, readonly Seed[]>>;
}

type Seed = Readonly<Record<string, unknown>>;

/**
 * One call to look, one to read keys and ids of the sheets that exist, one to write if anything is missing. After an error that leaves the
 * write's fate open it looks again, so that nothing is added twice; the report is of what was missing at first.
 */
export function installWorkbook(parts: InstallParts): InstallReport {
  let report: InstallReport | undefined;
  withPatience(() => {
    const plan = planOf(parts);
    report ??= plan.report;
    carryOut(parts, plan);
  });
  return report ?? { sheets: [], columns: [], changed: false };
}

/** When Google will have none of the new sheets, an id may have been used before: they get the next of their series. */
function carryOut(parts: InstallParts, plan: Plan): void {
  if (plan.requests.length === 0) return;
  try {
    writeBatch(parts.spreadsheetId, plan.requests);
  } catch (error) {
    const isLast = plan.report.sheets.length === 0 || plan.turn === LAST_STAND_IN;
    if (failureOf(error) !== 'invalid' || isLast) throw error;
    carryOut(parts, planOf(parts, plan.turn + 1));
  }
}

interface Plan {
  readonly report: InstallReport;
  readonly requests: readonly Request[];
  /** Which id of their series new sheets get. */
  readonly turn: number;
}

function planOf(parts: InstallParts, turn = 0): Plan {
  const facts = describeSpreadsheet(parts.spreadsheetId);
  const tables = standingTables(parts.tables, facts.sheets, turn);
  const present = tables.filter(({ sheetId }) => facts.sheets.has(sheetId));
  const seedsOf = ({ code }: Table): readonly Seed[] => parts.seeds[code] ?? [];
  const seen = readSheets(parts.spreadsheetId, present, seedsOf);
  const steps = tables.map((table): Step => {
    const index = present.indexOf(table);
    if (index < 0) {
      const requests = newSheetRequests(table, freeTitle(table.title, facts), seedsOf(table));
      return { table, sheet: true, columns: [], requests };
    }
    return completeSheet(table, facts.sheets.get(table.sheetId), { cells: seen[index] ?? [], seeds: seedsOf(table) });
  });
  const requests = [
    ...propertyRequests(parts, facts),
    ...steps.flatMap((step) => step.requests),
    ...orderRequests(tables, facts),
    ...dropStarter(facts),
  ];
  return {
    report: {
      sheets: steps.filter((step) => step.sheet).map(({ table }) => table.title),
      columns: steps.flatMap(({ table, columns }) => columns.map((heading) => ({ sheet: table.title, heading }))),
      changed: requests.length > 0,
    },
    requests,
    turn,
  };
}

/** The key rows; of tables that must have certain rows, all cells, since the ids may have been moved to any column. */
function readSheets(
  spreadsheetId: string,
  tables: readonly Table[],
  seedsOf: (table: Table) => readonly Seed[],
): readonly (readonly (readonly CellValue[])[])[] {
  if (tables.length === 0) return [];
  const wishes = tables.map((table) =>
    seedsOf(table).length > 0 ? { sheetId: table.sheetId } : { sheetId: table.sheetId, endRow: KEY_ROW + 1 },
  );
  return readRanges(spreadsheetId, wishes).map(({ values }) => values);
}

interface Step {
  readonly table: Table;
  readonly sheet: boolean;
  readonly columns: readonly string[];
  readonly requests: readonly Request[];
}

/** Adds the columns and rows that a sheet lacks; new columns go to the right end. */
function completeSheet(
  table: Table,
  sheet: SheetFacts | undefined,
  { cells, seeds }: { readonly cells: readonly (readonly CellValue[])[]; readonly seeds: readonly Seed[] },
): Step {
  const { sheetId } = table;
  const width = sheet?.columnCount ?? 0;
  const keys = Array.from({ length: width }, (_, place) => keyOf(table, cells[KEY_ROW]?.[place]));
  const lacking = laidColumns(table).filter(({ key }) => !keys.includes(key));
  const ids = new Set(cells.map((row) => String(row[keys.indexOf('id')] ?? '').trim()));
  const missing = seeds.filter((seed) => !ids.has(String(seed['id'])));
  const requests: Request[] = [];
  if (lacking.length > 0) requests.push({ appendDimension: { sheetId, dimension: 'COLUMNS', length: lacking.length } });
  lacking.forEach((column, index) => requests.push(...columnRequests(table, column, width + index)));
  if (sheet && sheet.frozenRowCount < 2) {
    requests.push({
      updateSheetProperties: {
        properties: { sheetId, gridProperties: { frozenRowCount: 2 } },
        fields: 'gridProperties.frozenRowCount',
      },
    });
  }
  if (missing.length > 0) requests.push(appendSeeds(table, [...keys, ...lacking.map(({ key }) => key)], missing));
  return { table, sheet: false, columns: lacking.map(({ heading }) => heading), requests };
}

function keyOf(table: Table, cell: CellValue | undefined): string {
  return cell === table.code ? 'id' : String(cell ?? '');
}

function appendSeeds(table: Table, keys: readonly string[], seeds: readonly Seed[]): Request {
  const places = new Map(keys.map((key, place) => [key, place]));
  const grid = { table, part: 'whole' as const, tabTitle: '', places, width: keys.length, headings: [], rows: [] };
  return {
    appendCells: {
      sheetId: table.sheetId,
      rows: seeds.map((seed) => ({ values: newRowCells(grid, seed).map(valueCell) })),
      fields: 'userEnteredValue',
    },
  };
}

/** The workbook's locale and zone decide how people's entries are read and what a serial day means. */
function propertyRequests(parts: InstallParts, facts: SpreadsheetFacts): readonly Request[] {
  if (facts.locale === LOCALE && facts.timeZone === parts.timeZone) return [];
  return [
    {
      updateSpreadsheetProperties: {
        properties: { locale: LOCALE, timeZone: parts.timeZone },
        fields: 'locale,timeZone',
      },
    },
  ];
}

/** Only a workbook that has none of our sheets yet gets the order of the tabs; later it is people's own. */
function orderRequests(tables: readonly Table[], facts: SpreadsheetFacts): readonly Request[] {
  if (tables.some(({ sheetId }) => facts.sheets.has(sheetId))) return [];
  return tables.map(({ sheetId }, index) => ({
    updateSheetProperties: { properties: { sheetId, index }, fields: 'index' },
  }));
}

/** A new spreadsheet's one empty sheet is in the way; one that anybody has written to stays. */
function dropStarter(facts: SpreadsheetFacts): readonly Request[] {
  const first = facts.sheets.get(0);
  return first && facts.sheets.size === 1 && first.isEmpty ? [{ deleteSheet: { sheetId: 0 } }] : [];
}

/** A person's own tab may have the title already. */
function freeTitle(title: string, facts: SpreadsheetFacts): string {
  const taken = new Set([...facts.sheets.values()].map((sheet) => sheet.title));
  let free = title;
  for (let count = 2; taken.has(free); count += 1) free = `${title} (${count})`;
  return free;
}
