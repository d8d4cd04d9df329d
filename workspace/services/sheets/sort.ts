/** Sorting of a range: cells move with all that is in them, whole rows only where the range is as wide as the sheet. */

import type { Bounds } from './bounds';
import { effective } from './cells';
import { type Draft, setCell } from './draft';
import type { SortSpec } from './messages';
import type { Cell } from './state';

const collator = new Intl.Collator('ru', { sensitivity: 'base' });

/** Sorts in place, stably; numbers and dates before text, text before booleans, empty cells last whichever way. */
export function sortRows(
  draft: Draft,
  target: { readonly sheetId: number; readonly bounds: Bounds },
  specs: readonly SortSpec[],
): void {
  const { top, bottom, left, right } = target.bounds;
  const rows = draft.rows(target.sheetId);
  const last = Math.min(bottom, rows.length);
  const pieces = rows
    .slice(top, last)
    .map((row) => Array.from({ length: right - left }, (_, index) => row[left + index] ?? null));
  pieces.sort((one, other) => {
    for (const { dimensionIndex = 0, sortOrder } of specs) {
      const order = compare(
        one[dimensionIndex - left],
        other[dimensionIndex - left],
        sortOrder === 'DESCENDING' ? -1 : 1,
      );
      if (order !== 0) return order;
    }
    return 0;
  });
  pieces.forEach((piece, offset) => {
    const row = draft.row(rows, top + offset);
    piece.forEach((cell, index) => setCell(row, left + index, cell));
  });
}

const RANKS = ['number', 'string', 'boolean'];

function compare(one: Cell | null | undefined, other: Cell | null | undefined, direction: 1 | -1): number {
  const [a, b] = [effective(one?.value), effective(other?.value)];
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const byType = RANKS.indexOf(typeof a) - RANKS.indexOf(typeof b);
  if (byType !== 0) return byType * direction;
  const order = typeof a === 'string' ? collator.compare(a, String(b)) : Number(a) - Number(b);
  return order * direction;
}
