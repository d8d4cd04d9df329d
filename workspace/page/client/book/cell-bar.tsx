/** The whole text of the selected cell, which the grid may cut off, and its note. */

import type { CellView } from '../../wire';
import { rangeOf, type Selected } from './selection';

export function CellBar({ at, cell }: { readonly at: Selected; readonly cell: CellView | undefined }) {
  return (
    <div class="cell-bar">
      <span class="address">{rangeOf(at)}</span>
      <span class="whole-text">{cell?.text}</span>
      {cell?.note && <span class="note">{cell.note}</span>}
    </div>
  );
}
