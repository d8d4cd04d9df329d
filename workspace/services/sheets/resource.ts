/** The Spreadsheet resource that `get` and a batch's reply carry (reference: spreadsheets, spreadsheets/sheets). */

import { parseRange } from './a1';
import { type Bounds, boundsOf } from './bounds';
import { checkMask, type Mask, pick, type Shape, under } from './field-mask';
import { bothForms } from './filter-view';
import { gridData } from './grid-data';
import type { GridRange, SheetProperties } from './messages';
import type { Book, Sheet } from './state';

interface ResourceOptions {
  readonly title: string;
  readonly mask: Mask | true;
  readonly ranges?: readonly string[] | undefined;
  /** Counts only where there is no mask. */
  readonly includeGridData: boolean;
}

const CELL_SHAPE: Shape = {
  userEnteredValue: true,
  effectiveValue: true,
  formattedValue: true,
  userEnteredFormat: true,
  hyperlink: true,
  note: true,
  dataValidation: true,
  effectiveFormat: 'off',
  textFormatRuns: 'off',
  pivotTable: 'off',
  chipRuns: 'off',
};

/** What a mask may name in a Spreadsheet. */
export const SPREADSHEET_SHAPE: Shape = {
  spreadsheetId: true,
  spreadsheetUrl: true,
  properties: {
    title: true,
    locale: true,
    autoRecalc: true,
    timeZone: true,
    defaultFormat: 'off',
    spreadsheetTheme: 'off',
  },
  sheets: {
    properties: true,
    data: {
      startRow: true,
      startColumn: true,
      rowData: { values: CELL_SHAPE },
      rowMetadata: true,
      columnMetadata: true,
    },
    conditionalFormats: true,
    protectedRanges: true,
    basicFilter: true,
    merges: 'off',
    filterViews: 'off',
    charts: 'off',
    bandedRanges: 'off',
    developerMetadata: 'off',
    rowGroups: 'off',
    columnGroups: 'off',
    slicers: 'off',
    tables: 'off',
  },
  namedRanges: 'off',
  developerMetadata: 'off',
  dataSources: 'off',
};

/** Builds the part of a book that is asked for; grid data only where the mask or `includeGridData` wants them. */
export function resourceOf(book: Book, { title, mask, ranges = [], includeGridData }: ResourceOptions): unknown {
  if (mask !== true) checkMask(mask, SPREADSHEET_SHAPE);
  const sheets = under(mask, 'sheets');
  const withData = mask === true ? includeGridData : sheets !== undefined && under(sheets, 'data') !== undefined;
  const dataMask = (sheets && under(sheets, 'data')) ?? true;
  const wanted = ranges.map((range) => parseRange(book.sheets, range));
  const chosen =
    wanted.length === 0
      ? book.sheets
      : book.sheets.filter((sheet) => wanted.some((range) => range.sheetId === sheet.sheetId));
  return pick(
    {
      spreadsheetId: book.id,
      properties: { title, locale: book.locale, autoRecalc: book.autoRecalc, timeZone: book.timeZone },
      sheets: chosen.map((sheet) =>
        sheetResource(book, sheet, { boxes: boxesOf(sheet, wanted), mask: withData ? dataMask : undefined }),
      ),
      spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
    },
    mask,
  );
}

function boxesOf(sheet: Sheet, wanted: readonly GridRange[]): readonly Bounds[] {
  if (wanted.length === 0) return [boundsOf(sheet, {})];
  return wanted.filter((range) => range.sheetId === sheet.sheetId).map((range) => boundsOf(sheet, range));
}

interface WantedData {
  readonly boxes: readonly Bounds[];
  /** `undefined` where no cells are wanted. */
  readonly mask: Mask | true | undefined;
}

function sheetResource(book: Book, sheet: Sheet, { boxes, mask }: WantedData): unknown {
  const protectedRanges = sheet.protectedRanges.map((range) => ({ ...range, requestingUserCanEdit: true }));
  return {
    properties: propertiesOf(sheet, book.sheets.indexOf(sheet)),
    ...(mask !== undefined ? { data: boxes.map((box) => gridData({ book, sheet, mask }, box)) } : {}),
    ...(sheet.conditionalFormats.length > 0 ? { conditionalFormats: sheet.conditionalFormats } : {}),
    ...(protectedRanges.length > 0 ? { protectedRanges } : {}),
    ...(sheet.basicFilter ? { basicFilter: bothForms(sheet.basicFilter) } : {}),
  };
}

/** SheetProperties with what Google leaves out at its default left out. */
export function propertiesOf(sheet: Sheet, index: number): SheetProperties {
  const { hideGridlines, ...looks } = sheet.looks;
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(sheet.frozenRowCount > 0 ? { frozenRowCount: sheet.frozenRowCount } : {}),
      ...(sheet.frozenColumnCount > 0 ? { frozenColumnCount: sheet.frozenColumnCount } : {}),
      ...(hideGridlines ? { hideGridlines } : {}),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
    ...looks,
  };
}
