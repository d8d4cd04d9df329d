/** What a person does with the mouse and the keyboard in an open spreadsheet. */

import type { BasicFilter, GridRange } from './messages';
import type { SheetView } from './page-view';

/** What became of an entry: `rejected` by strict validation, `warned` where validation only warns. */
export type Outcome = 'entered' | 'warned' | 'rejected';

/** A spreadsheet that somebody has open. Rows and columns are counted from 0, as in the API. */
export interface OpenSpreadsheet {
  typeIn(sheetId: number, row: number, column: number, text: string): Outcome;
  /** Pastes texts as if each were typed; the grid grows where they reach beyond it. One rejected cell rejects all. */
  paste(sheetId: number, row: number, column: number, rows: readonly (readonly string[])[]): Outcome;
  /** Empties the cells of a range; formats and validation stay. */
  clear(range: GridRange): void;
  insertRows(sheetId: number, before: number, count?: number): void;
  deleteRows(sheetId: number, from: number, count?: number): void;
  /** `to` counts in the order before the move. */
  moveRows(sheetId: number, from: number, to: number, count?: number): void;
  insertColumns(sheetId: number, before: number, count?: number): void;
  deleteColumns(sheetId: number, from: number, count?: number): void;
  moveColumns(sheetId: number, from: number, to: number, count?: number): void;
  /** Copies a row with all that is in it and inserts the copy before row `to`. */
  copyRow(sheetId: number, from: number, to: number): void;
  /** «Сортировать лист»: every row below the frozen ones, all columns. */
  sortByColumn(sheetId: number, column: number, order?: 'ASCENDING' | 'DESCENDING'): void;
  /** «Сортировать диапазон»: only the selected cells move, which tears rows apart when columns are left out. */
  sortRange(range: GridRange, column: number, order?: 'ASCENDING' | 'DESCENDING'): void;
  renameSheet(sheetId: number, title: string): void;
  moveSheet(sheetId: number, index: number): void;
  hideSheet(sheetId: number, hidden?: boolean): void;
  deleteSheet(sheetId: number): void;
  /** Returns the id of the copy. */
  duplicateSheet(sheetId: number): number;
  hideRows(sheetId: number, from: number, count?: number): void;
  showRows(sheetId: number, from: number, count?: number): void;
  setFilter(filter: BasicFilter): void;
  /** The texts that the person sees. */
  read(sheetId: number): readonly (readonly string[])[];
  view(sheetId: number, window?: { readonly from?: number; readonly to?: number }): SheetView;
}
