/** What checks of Sheets do again and again: write into a sheet of their own, and read back what is there. */

import type { ScratchSheet } from './check';
import { throws } from './expect';
import { spreadsheets } from './services';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** What a cell may be told to hold; `null` is nothing. */
export type Value = string | number | boolean | null;

/** Sends requests as one batch and returns its replies. */
export function send(
  { spreadsheetId }: Pick<ScratchSheet, 'spreadsheetId'>,
  ...requests: readonly Request[]
): readonly GoogleAppsScript.Sheets.Schema.Response[] {
  return spreadsheets().batchUpdate({ requests: [...requests] }, spreadsheetId).replies ?? [];
}

/** Sees to it that the batch is refused as a malformed one. @throws CheckFailure */
export function refused(place: Pick<ScratchSheet, 'spreadsheetId'>, ...requests: readonly Request[]): void {
  throws(() => send(place, ...requests), { code: 400 });
}

/** The cells that hold these values. */
export function rowsOf(grid: readonly (readonly Value[])[]): { values: CellData[] }[] {
  return grid.map((row) => ({ values: row.map(cellOf) }));
}

function cellOf(value: Value): CellData {
  if (value === null) return {};
  if (typeof value === 'string') return { userEnteredValue: { stringValue: value } };
  return { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { boolValue: value } };
}

/** Writes values from a cell on, row by row; where `null` stands the cell is emptied. */
export function write(
  { sheetId }: ScratchSheet,
  grid: readonly (readonly Value[])[],
  [rowIndex, columnIndex]: readonly [row: number, column: number] = [0, 0],
): Request {
  return { updateCells: { start: { sheetId, rowIndex, columnIndex }, rows: rowsOf(grid), fields: 'userEnteredValue' } };
}

/** Writes one cell, the first unless said, under a mask. */
export function writeCell({ sheetId }: ScratchSheet, cell: CellData, fields: string): Request {
  return { updateCells: { start: { sheetId }, rows: [{ values: [cell] }], fields } };
}

/** The range of the first rows and columns of a sheet. */
export function corner({ sheetId }: ScratchSheet, rows: number, columns: number) {
  return { sheetId, startRowIndex: 0, endRowIndex: rows, startColumnIndex: 0, endColumnIndex: columns };
}

/** What stands in a sheet, or in a part of it: numbers as numbers, without the empty rows and columns at the end. */
export function valuesOf(
  { spreadsheetId, sheetId }: ScratchSheet,
  part: GoogleAppsScript.Sheets.Schema.GridRange = {},
): readonly (readonly unknown[])[] {
  const dataFilters = [{ gridRange: { sheetId, ...part } }];
  const reply = spreadsheets().Values.batchGetByDataFilter(
    { dataFilters, valueRenderOption: 'UNFORMATTED_VALUE' },
    spreadsheetId,
  );
  return reply.valueRanges?.[0]?.valueRange?.values ?? [];
}

/** A sheet as the API shows it: the fields that are named, and of its cells those of the range. */
export function sheetOf({ spreadsheetId, title }: ScratchSheet, fields: string, a1 = ''): Sheet {
  const ranges = [a1 === '' ? `'${title}'` : `'${title}'!${a1}`];
  return spreadsheets().get(spreadsheetId, { ranges, fields: `sheets(${fields})` }).sheets?.[0] ?? {};
}

/** Some fields of the cells of a range. */
export function cellsOf(place: ScratchSheet, fields: string, a1: string): readonly (readonly CellData[])[] {
  const { data } = sheetOf(place, `data(rowData(values(${fields})))`, a1);
  return (data?.[0]?.rowData ?? []).map(({ values }) => values ?? []);
}

/** Some fields of the first cell. */
export function firstCell(place: ScratchSheet, fields: string): CellData {
  return cellsOf(place, fields, 'A1')[0]?.[0] ?? {};
}

/** The properties of a sheet. */
export function propertiesOf(place: ScratchSheet): GoogleAppsScript.Sheets.Schema.SheetProperties {
  return sheetOf(place, 'properties').properties ?? {};
}
