/** What a person does with the mouse and the keyboard in an open spreadsheet. */

import type { Place, Way } from './edge';
import type { FilterChoice } from './filter-view';
import type { BasicFilter, Dimension, GridRange } from './messages';
import type { SheetView } from './page-view';
import type { Row } from './state';

/** A block of cells. Rows are never changed in place, so a row that is the same object has not been touched. */
export interface Block {
  readonly sheetId: number;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  /** Whole rows, of which the block is a part. */
  readonly rows: readonly Row[];
}

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
  hideColumns(sheetId: number, from: number, count?: number): void;
  showColumns(sheetId: number, from: number, count?: number): void;
  /** Freezes the rows above, or the columns left of, the one given; 0 frees them. */
  freeze(sheetId: number, dimension: Dimension, count: number): void;
  setFilter(filter: BasicFilter): void;
  clearFilter(sheetId: number): void;
  /** Hides the rows that hold one of these texts in the column, and shows the others. @throws Refused where there is no filter */
  filterColumn(sheetId: number, column: number, hidden: readonly string[]): void;
  filterChoices(sheetId: number, column: number): readonly FilterChoice[];
  /** Adds an empty tab behind the others and returns its id. */
  addSheet(): number;
  /** The cells as they are, to be put back by `restore`. */
  take(range: GridRange): Block;
  /** Puts cells back with all that was in them. */
  restore(block: Block): void;
  /** «Назвать текущую версию». */
  nameVersion(name: string): void;
  /** «Восстановить эту версию»: tabs, cells and looks as they were; links to forms stay as they are. */
  restoreVersion(name: string): void;
  /** The texts that the person sees. */
  read(sheetId: number): readonly (readonly string[])[];
  /** The texts of a range as they are copied: rows that the filter hides stay out, those that a person hid do not. */
  copyTexts(range: GridRange): readonly (readonly string[])[];
  /** Where Ctrl and an arrow lead. */
  edge(sheetId: number, from: Place, way: Way): Place;
  /** What a protection that warns says before an edit of these cells; nothing where there is none. */
  warning(range: GridRange): string | undefined;
  hiddenRows(sheetId: number): readonly (readonly [from: number, to: number])[];
  view(sheetId: number, window?: { readonly from?: number; readonly to?: number }): SheetView;
}
