/**
 * How a declared table becomes a sheet: a hidden key row, headings with notes, widths, formats and lists of the columns, the filter, and
 * warnings before script-owned cells are edited (never refusals: a script runs as the person at the keyboard).
 */

import type { AnyColumn, Table } from '../../domain/shared/table';
import { numberFormat, validationOf, valueCell } from './cell-data';
import { FIRST_DATA_ROW, HEADING_ROW, KEY_ROW, SEAL_HEADING, SEAL_KEY } from './grid';
import { newRowCells } from './row-changes';
import type { Request } from './write-requests';

const HEADING_COLOUR = { red: 0.93, green: 0.95, blue: 0.98 };

/** One column as it lies on the sheet; the seal has no declaration. */
export interface LaidColumn {
  readonly key: string;
  readonly heading: string;
  readonly column: AnyColumn | undefined;
}

/** The columns in the order in which a new sheet gets them. */
export function laidColumns(table: Table): readonly LaidColumn[] {
  const own = Object.entries(table.columns).map(([key, column]) => ({ key, heading: column.heading, column }));
  return table.owner === 'people' ? [...own, { key: SEAL_KEY, heading: SEAL_HEADING, column: undefined }] : own;
}

/** Requests that make the sheet of a table, with its first rows. */
export function newSheetRequests(
  table: Table,
  title: string,
  seeds: readonly Readonly<Record<string, unknown>>[],
): readonly Request[] {
  const columns = laidColumns(table);
  const { sheetId } = table;
  const rowCount = FIRST_DATA_ROW + Math.max(1, seeds.length, table.roomToPaste);
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title,
          hidden: !table.inSight,
          gridProperties: { rowCount, columnCount: columns.length, frozenRowCount: 2, frozenColumnCount: 1 },
        },
      },
    },
    ...columns.flatMap((column, place) => columnRequests(table, column, place)),
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'ROWS', startIndex: KEY_ROW, endIndex: KEY_ROW + 1 },
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    },
    ...(table.owner === 'people' ? [filterRequest(sheetId)] : []),
    ...protectionRequests(table),
    ...seedRequests(table, columns, seeds),
  ];
}

/** Requests that lay out one column at a place that exists on the sheet. */
export function columnRequests(table: Table, { key, heading, column }: LaidColumn, place: number): readonly Request[] {
  const { sheetId } = table;
  const range = { sheetId, startColumnIndex: place, endColumnIndex: place + 1 };
  const validation = column && validationOf(column);
  const hidden = column?.hidden ?? true;
  return [
    {
      updateCells: {
        start: { sheetId, rowIndex: KEY_ROW, columnIndex: place },
        rows: [
          { values: [valueCell(key === 'id' ? table.code : key)] },
          {
            values: [
              {
                ...valueCell(heading),
                ...(column?.help ? { note: column.help } : {}),
                userEnteredFormat: {
                  textFormat: { bold: true },
                  wrapStrategy: 'WRAP',
                  verticalAlignment: 'MIDDLE',
                  backgroundColor: HEADING_COLOUR,
                },
              },
            ],
          },
        ],
        fields: 'userEnteredValue,note,userEnteredFormat(textFormat,wrapStrategy,verticalAlignment,backgroundColor)',
      },
    },
    {
      repeatCell: {
        range: { ...range, startRowIndex: FIRST_DATA_ROW },
        cell: { userEnteredFormat: { numberFormat: numberFormat(column?.format ?? 'text'), verticalAlignment: 'TOP' } },
        fields: 'userEnteredFormat(numberFormat,verticalAlignment)',
      },
    },
    ...(validation && table.owner === 'people'
      ? [{ setDataValidation: { range: { ...range, startRowIndex: FIRST_DATA_ROW }, rule: validation } }]
      : []),
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: place, endIndex: place + 1 },
        properties: { pixelSize: column?.width ?? 100, hiddenByUser: hidden },
        fields: 'pixelSize,hiddenByUser',
      },
    },
  ];
}

function filterRequest(sheetId: number): Request {
  return { setBasicFilter: { filter: { range: { sheetId, startRowIndex: HEADING_ROW } } } };
}

function protectionRequests(table: Table): readonly Request[] {
  const { sheetId } = table;
  const warn = (range: object, description: string): Request => ({
    addProtectedRange: { protectedRange: { range: { sheetId, ...range }, description, warningOnly: true } },
  });
  if (table.owner === 'script') return [warn({}, 'Этот лист заполняет программа')];
  return [warn({ startRowIndex: KEY_ROW, endRowIndex: KEY_ROW + 1 }, 'Служебная строка: ключи столбцов')];
}

function seedRequests(
  table: Table,
  columns: readonly LaidColumn[],
  seeds: readonly Readonly<Record<string, unknown>>[],
): readonly Request[] {
  if (seeds.length === 0) return [];
  const places = new Map(columns.map(({ key }, place) => [key, place]));
  const grid = { table, part: 'whole' as const, tabTitle: '', places, width: columns.length, headings: [], rows: [] };
  return [
    {
      updateCells: {
        start: { sheetId: table.sheetId, rowIndex: FIRST_DATA_ROW, columnIndex: 0 },
        rows: seeds.map((seed) => ({ values: newRowCells(grid, seed).map(valueCell) })),
        fields: 'userEnteredValue',
      },
    },
  ];
}
