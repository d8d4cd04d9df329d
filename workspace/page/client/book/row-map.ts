/** The rows of a sheet that scroll and are seen, numbered one after another, whatever the filter hides between them. */

export interface RowMap {
  /** How many there are. */
  readonly length: number;
  /** The row of the sheet at a place of the list. */
  rowAt(place: number): number;
  /** The place of a row; of the next one that is seen when it is hidden. */
  placeOf(row: number): number;
  /** Whether a row is one of them. */
  has(row: number): boolean;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The place of its first row. */
  readonly place: number;
}

/** Makes the map of the rows from `first` on; `hidden` are stretches [from, to) in order. */
export function mapRows(first: number, rowCount: number, hidden: readonly (readonly [number, number])[]): RowMap {
  const stretches = shownStretches(first, rowCount, hidden);
  const last = stretches.at(-1);
  const length = last ? last.place + last.to - last.from : 0;
  return {
    length,
    rowAt(place) {
      const stretch = lastWhere(stretches, (each) => each.place <= place);
      return stretch ? stretch.from + place - stretch.place : first;
    },
    placeOf(row) {
      const stretch = lastWhere(stretches, (each) => each.from <= row);
      return stretch ? stretch.place + Math.min(row, stretch.to) - stretch.from : 0;
    },
    has: (row) => (lastWhere(stretches, (each) => each.from <= row)?.to ?? row) > row,
  };
}

function shownStretches(
  first: number,
  rowCount: number,
  hidden: readonly (readonly [number, number])[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = first;
  let place = 0;
  for (const [start, end] of [...hidden, [rowCount, rowCount] as const]) {
    const to = Math.min(start, rowCount);
    if (to > from) {
      stretches.push({ from, to, place });
      place += to - from;
    }
    from = Math.max(from, end);
  }
  return stretches;
}

function lastWhere(stretches: readonly Stretch[], holds: (stretch: Stretch) => boolean): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch && holds(stretch)) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}
