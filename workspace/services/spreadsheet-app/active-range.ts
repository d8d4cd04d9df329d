/** A selected range, read from its A1 name. */

export interface ActiveRange {
  readonly a1: string;
  readonly row: number;
  readonly column: number;
  readonly numRows: number;
  readonly numColumns: number;
}

const CELLS = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

/** Reads 'B3' or 'B3:D9', corners in any order. @throws RangeError for anything else. */
export function parseRange(a1: string): ActiveRange {
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = CELLS.exec(a1) ?? [];
  if (firstColumn === undefined || lastColumn === undefined) throw new RangeError(`Not a range of cells: ${a1}`);
  const columns = [columnNumber(firstColumn), columnNumber(lastColumn)];
  const rows = [Number(firstRow), Number(lastRow)];
  return {
    a1,
    row: Math.min(...rows),
    column: Math.min(...columns),
    numRows: Math.max(...rows) - Math.min(...rows) + 1,
    numColumns: Math.max(...columns) - Math.min(...columns) + 1,
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
