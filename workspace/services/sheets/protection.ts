/** Protected ranges as a person meets them: those that warn ask before an edit, and nothing else stops anybody. */

import { type Bounds, boundsOf } from './bounds';
import type { Sheet } from './state';

/** What the protection over any of these cells says, '' where it says nothing; nothing where no cell is protected. */
export function warningOver(sheet: Sheet, cells: Bounds): string | undefined {
  const met = sheet.protectedRanges.find(
    ({ warningOnly = false, range = {} }) => warningOnly && overlap(boundsOf(sheet, range), cells),
  );
  return met && (met.description ?? '');
}

function overlap(one: Bounds, other: Bounds): boolean {
  return one.top < other.bottom && other.top < one.bottom && one.left < other.right && other.left < one.right;
}
