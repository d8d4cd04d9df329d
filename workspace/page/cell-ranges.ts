/** Ranges of cells as the page writes them, 'B3' or 'B3:D9'. */

import type { GridRange } from '../services/sheets/messages';
import { parseRange } from '../services/spreadsheet-app/active-range';

/** The range as the Sheets API counts it. @throws RangeError for a text that is none */
export function gridRangeOf(sheetId: number, a1: string): Required<GridRange> {
  const { row, column, numRows, numColumns } = parseRange(a1);
  return {
    sheetId,
    startRowIndex: row - 1,
    endRowIndex: row - 1 + numRows,
    startColumnIndex: column - 1,
    endColumnIndex: column - 1 + numColumns,
  };
}
