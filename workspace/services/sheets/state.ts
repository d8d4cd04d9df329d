/** What the Workspace remembers of a spreadsheet. Values are never changed in place, so that books, sheets and rows share what is equal. */

import type {
  BasicFilter,
  CellFormat,
  ConditionalFormatRule,
  DataValidationRule,
  DimensionProperties,
  ProtectedRange,
  SheetProperties,
} from './messages';
import { Refused } from './refused';

/** What stands in a cell; a formula is kept as it was entered and never calculated. */
export type CellValue = string | number | boolean | { readonly formula: string };

export interface Cell {
  readonly value?: CellValue;
  readonly format?: CellFormat;
  readonly note?: string;
  readonly validation?: DataValidationRule;
}

/** Cells from column A on; what lies beyond the last one is empty. */
export type Row = readonly (Cell | null)[];

export interface Sheet {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
  /** Tab colour and hidden gridlines, which nothing here depends on. */
  readonly looks: Pick<SheetProperties, 'tabColor' | 'tabColorStyle'> & { readonly hideGridlines?: boolean };
  /** Rows from the first on; may be shorter than the grid. */
  readonly rows: readonly Row[];
  readonly rowProperties: readonly (DimensionProperties | null)[];
  readonly columnProperties: readonly (DimensionProperties | null)[];
  readonly basicFilter?: BasicFilter;
  readonly protectedRanges: readonly ProtectedRange[];
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  /** A sheet that takes a form's answers: which question fills which column. */
  readonly answerColumns?: readonly (string | null)[];
}

export interface Book {
  readonly id: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly autoRecalc: 'ON_CHANGE' | 'MINUTE' | 'HOUR';
  /** In the order of the tabs. */
  readonly sheets: readonly Sheet[];
  /** Ids of sheets that have been deleted. */
  readonly goneSheetIds?: readonly number[];
}

/** Google's size of a sheet that is added without one. */
export const NEW_SHEET = { rowCount: 1000, columnCount: 26 };

export const EMPTY_ROW: Row = [];

export function newSheet(sheetId: number, title: string, size = NEW_SHEET): Sheet {
  return {
    sheetId,
    title,
    hidden: false,
    rowCount: size.rowCount,
    columnCount: size.columnCount,
    frozenRowCount: 0,
    frozenColumnCount: 0,
    looks: {},
    rows: [],
    rowProperties: [],
    columnProperties: [],
    protectedRanges: [],
    conditionalFormats: [],
  };
}

/** How many cells of the 10 million a sheet takes: the grid counts, not what is in it. */
export function gridCells(sheet: Pick<Sheet, 'rowCount' | 'columnCount'>): number {
  return sheet.rowCount * sheet.columnCount;
}

/** @throws Refused where the book has no such sheet */
export function sheetOf(book: Book, sheetId: number): Sheet {
  const sheet = book.sheets.find((candidate) => candidate.sheetId === sheetId);
  if (!sheet) throw new Refused(`No sheet with id: ${sheetId}`);
  return sheet;
}
