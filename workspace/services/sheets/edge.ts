/** Where Ctrl and an arrow lead: to the end of the filled stretch one is in, else to the next filled cell, else to the edge of the sheet. */

import type { Sheet } from './state';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export type Way = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Way, readonly [down: number, right: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The cell that the jump ends in; rows and columns that nobody sees are passed over. */
export function edgeFrom(
  sheet: Sheet,
  hidden: readonly (readonly [from: number, to: number])[],
  { from, way }: { readonly from: Place; readonly way: Way },
): Place {
  const unseen = new Set(hidden.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at)));
  const isInside = ({ row, column }: Place): boolean =>
    row >= 0 && column >= 0 && row < sheet.rowCount && column < sheet.columnCount;
  const isSeen = ({ row, column }: Place): boolean =>
    !unseen.has(row) && sheet.columnProperties[column]?.hiddenByUser !== true;
  const isFilled = ({ row, column }: Place): boolean => sheet.rows[row]?.[column]?.value !== undefined;
  const [down, right] = STEPS[way];
  const after = (place: Place): Place | undefined => {
    let next = place;
    do next = { row: next.row + down, column: next.column + right };
    while (isInside(next) && !isSeen(next));
    return isInside(next) ? next : undefined;
  };
  return jump(from, after, isFilled);
}

function jump(from: Place, after: (place: Place) => Place | undefined, isFilled: (place: Place) => boolean): Place {
  let at = from;
  let next = after(at);
  const isInData = isFilled(at) && next !== undefined && isFilled(next);
  while (next) {
    if (isInData && !isFilled(next)) return at;
    at = next;
    if (!isInData && isFilled(at)) return at;
    next = after(at);
  }
  return at;
}
