/**
 * The few calls of the Sheets advanced service that the product makes, with their traps closed: replies are matched by the echoed filter,
 * render options are explicit, passing refusals are waited out.
 */

import { GoogleRefusedError, WorkbookError } from '../../app/errors';
import type { CellValue } from '../../domain/shared/column';
import type { RawSheet } from './read-grid';
import type { Request } from './write-requests';

/** What a call wants of one sheet. Rows and columns are counted from 0, ends are excluded; what is left out is all there is. */
export interface RangeWish {
  readonly sheetId: number;
  readonly startRow?: number;
  readonly endRow?: number;
  readonly columns?: readonly [start: number, end: number];
}

/** How Google failed: nothing was done, or nobody knows whether it was. */
export type Failure = 'refused' | 'quota' | 'ambiguous' | 'invalid';

/** Tells from an error's text what may be done about it; Apps Script gives no code. What has become an error of ours is decided already. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof WorkbookError) return undefined;
  const message =
    error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error)
      ? String((error as Error).message)
      : '';
  if (!/API call to|Empty response|Service error|timed? ?out|in a short time/i.test(message)) return undefined;
  // The method's name says nothing about the failure, though «Drive.Permissions.create» sounds like one.
  const reason = message.replace(/API call to \S+/i, '');
  if (/quota|rate limit|429|in a short time/i.test(reason)) return 'quota';
  if (/permission|PERMISSION_DENIED/i.test(reason)) return 'refused';
  if (/internal error|unavailable|backend|timed? ?out|deadline|empty response|service error|try again/i.test(reason))
    return 'ambiguous';
  return 'invalid';
}

/** Waits of 1, 2, 4 … seconds between tries; together they outlast the minute for which Sheets counts its quotas (sheets/api/limits). */
const WAITS_MS = [1000, 2000, 4000, 8000, 16_000, 32_000];

/** Calls again while Google is busy, and names it when Google says no for good. @throws GoogleRefusedError */
export function withPatience<T>(attempt: () => T): T {
  for (let tries = 0; ; tries += 1) {
    try {
      return attempt();
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined || failure === 'invalid') throw error;
      const wait = WAITS_MS[tries];
      if (failure === 'refused' || wait === undefined) throw new GoogleRefusedError((error as Error).message);
      Utilities.sleep(wait);
    }
  }
}

/** Does what comes after a write: the write stands, and whatever Google refuses now must not have it made again. @throws GoogleRefusedError */
export function afterwards(work: () => void): void {
  try {
    withPatience(work);
  } catch (error) {
    throw failureOf(error) === undefined ? error : new GoogleRefusedError((error as Error).message);
  }
}

/** Reads all the wishes in one call. A sheet that has no values in the range answers with none. */
export function readRanges(spreadsheetId: string, wishes: readonly RangeWish[]): readonly RawSheet[] {
  const filters = wishes.map((wish) => ({ gridRange: gridRangeOf(wish) }));
  const reply = values().batchGetByDataFilter(
    {
      dataFilters: filters,
      majorDimension: 'ROWS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
    spreadsheetId,
  );
  const found = new Map<string, RawSheet>();
  for (const { valueRange, dataFilters } of reply.valueRanges ?? []) {
    const raw = {
      tabTitle: titleOf(valueRange?.range ?? ''),
      values: (valueRange?.values ?? []) as readonly (readonly CellValue[])[],
    };
    for (const filter of dataFilters ?? []) found.set(rangeKey(filter.gridRange ?? {}), raw);
  }
  return filters.map(({ gridRange }) => found.get(rangeKey(gridRange)) ?? { tabTitle: '', values: [] });
}

function gridRangeOf({ sheetId, startRow = 0, endRow, columns }: RangeWish): GoogleAppsScript.Sheets.Schema.GridRange {
  return {
    sheetId,
    startRowIndex: startRow,
    ...(endRow === undefined ? {} : { endRowIndex: endRow }),
    ...(columns === undefined ? {} : { startColumnIndex: columns[0], endColumnIndex: columns[1] }),
  };
}

/** The echo leaves out zeros (they are proto defaults), so missing and 0 are one. */
function rangeKey(range: GoogleAppsScript.Sheets.Schema.GridRange): string {
  const { sheetId = 0, startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = range;
  return [sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].join(' ');
}

/** The tab's title in «'Мои люди'!A1:Z9». */
function titleOf(a1: string): string {
  const title = a1.slice(0, a1.lastIndexOf('!'));
  return title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title;
}

/** What stood in the reported ranges of a sheet right after the write, in the order in which they were asked for. */
export interface WrittenSheet {
  readonly sheetId: number;
  readonly ranges: readonly (readonly (readonly CellValue[])[])[];
}

/** One atomic write. `reports` are ranges in A1 notation that the write tells back as it left them. */
export function writeBatch(
  spreadsheetId: string,
  requests: readonly Request[],
  reports: readonly string[] = [],
): readonly WrittenSheet[] {
  const report = reports.length > 0;
  const reply = sheets().batchUpdate(
    {
      requests: [...requests],
      ...(report
        ? { includeSpreadsheetInResponse: true, responseIncludeGridData: true, responseRanges: [...reports] }
        : {}),
    },
    spreadsheetId,
    {
      fields: report
        ? 'updatedSpreadsheet(sheets(properties(sheetId),data(startRow,rowData(values(effectiveValue)))))'
        : 'spreadsheetId',
    },
  );
  return (reply.updatedSpreadsheet?.sheets ?? []).map((sheet) => ({
    sheetId: sheet.properties?.sheetId ?? 0,
    ranges: (sheet.data ?? []).map(({ rowData }) =>
      (rowData ?? []).map(({ values: cells }) => (cells ?? []).map(({ effectiveValue }) => plainValue(effectiveValue))),
    ),
  }));
}

function plainValue(value: GoogleAppsScript.Sheets.Schema.ExtendedValue | undefined): CellValue {
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? null;
}

/** The size of each sheet that exists, by id: one call, made only to find out what went wrong. */
export function sheetSizes(
  spreadsheetId: string,
): ReadonlyMap<number, { readonly title: string; readonly rows: number; readonly columns: number }> {
  const reply = sheets().get(spreadsheetId, {
    fields: 'sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))',
  });
  return new Map(
    (reply.sheets ?? []).map(({ properties }) => [
      properties?.sheetId ?? 0,
      {
        title: properties?.title ?? '',
        rows: properties?.gridProperties?.rowCount ?? 0,
        columns: properties?.gridProperties?.columnCount ?? 0,
      },
    ]),
  );
}

/** Column letters, 0 → A, 26 → AA. */
export function columnLetters(place: number): string {
  const first = Math.floor(place / 26);
  return (first > 0 ? columnLetters(first - 1) : '') + String.fromCharCode(65 + (place % 26));
}

/** The advanced service; it is missing only when the manifest was changed by hand. */
export function sheets(): GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection {
  if (typeof Sheets === 'undefined' || !Sheets.Spreadsheets)
    throw new GoogleRefusedError('The Sheets service is not enabled in appsscript.json');
  return Sheets.Spreadsheets;
}

function values(): GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection {
  const collection = sheets().Values;
  if (!collection) throw new GoogleRefusedError('The Sheets service lacks Values');
  return collection;
}
