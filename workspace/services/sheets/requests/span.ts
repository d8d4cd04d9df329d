/** The rows or columns that a dimension request speaks of. */

import type { Draft } from '../draft';
import type { Dimension, DimensionRange } from '../messages';
import { Refused } from '../refused';
import type { Sheet } from '../state';

export interface Span {
  readonly sheet: Sheet;
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly line: 'row' | 'column';
}

/** Closes the open sides of a range of lines. @throws Refused for one that is empty or negative */
export function spanOf(draft: Draft, range: DimensionRange): Span {
  const sheet = draft.sheet(range.sheetId ?? 0);
  if (!range.dimension) throw new Refused('range.dimension is required');
  const rows = range.dimension === 'ROWS';
  const size = rows ? sheet.rowCount : sheet.columnCount;
  const { startIndex: start = 0, endIndex: end = size } = range;
  if (start < 0) throw new Refused(`range.startIndex must be non-negative: ${start}`);
  if (end <= start) throw new Refused('range.endIndex must be greater than range.startIndex');
  return { sheet, dimension: range.dimension, start, end, size, line: rows ? 'row' : 'column' };
}

/** Lines made long enough to be written at an index. */
export function pad<T>(lines: readonly T[], length: number, empty: T): readonly T[] {
  return lines.length >= length ? lines : [...lines, ...Array.from({ length: length - lines.length }, () => empty)];
}
