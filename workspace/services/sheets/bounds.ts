/** A grid range laid over a sheet: where it starts and ends once its open sides are closed. */

import { printRange } from './a1';
import type { GridRange } from './messages';
import { Refused } from './refused';
import type { Sheet } from './state';

/** Zero-based, ends excluded; never beyond the grid. */
export interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Closes the open sides of a range. An end beyond the grid is cut, a start at or beyond its end is a 400, and a range of no cells is
 * taken: so the live API has been seen to answer.
 */
export function boundsOf(sheet: Sheet, range: GridRange): Bounds {
  const { startRowIndex: top = 0, endRowIndex = sheet.rowCount } = range;
  const { startColumnIndex: left = 0, endColumnIndex = sheet.columnCount } = range;
  for (const [name, index] of Object.entries(range)) {
    if (index < 0) throw new Refused(`range.${name} must be non-negative: ${index}`);
  }
  if (top >= sheet.rowCount || left >= sheet.columnCount) {
    const limits = `Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`;
    throw new Refused(`Range (${printRange(sheet, range)}) exceeds grid limits. ${limits}`);
  }
  if (endRowIndex < top) throw new Refused('range.endRowIndex must not be less than range.startRowIndex');
  if (endColumnIndex < left) throw new Refused('range.endColumnIndex must not be less than range.startColumnIndex');
  return {
    top,
    left,
    bottom: Math.min(endRowIndex, sheet.rowCount),
    right: Math.min(endColumnIndex, sheet.columnCount),
  };
}

/** The range that bounds stand for. */
export function rangeOf(sheetId: number, { top, bottom, left, right }: Bounds): GridRange {
  return { sheetId, startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right };
}
