/** The rows of an opened sheet, asked of the server block by block as they come into sight; old ones stay in sight until new ones have come. */

import { useEffect, useRef, useState } from 'preact/hooks';

import type { CellLook, CellView, OpenedSheet, RowsView } from '../../wire';
import { look } from '../server-calls';
import { classOf } from './look-classes';

const BLOCK = 100;
/** Rows asked for above and below those that are drawn: they are there before somebody who scrolls evenly gets to them. */
const AHEAD = 40;

export interface SeenCell extends Omit<CellView, 'look'>, CellLook {
  readonly className: string;
}

export interface SeenRow {
  readonly index: number;
  readonly cells: readonly SeenCell[];
}

export interface Rows {
  /** The row's cells; nothing while it is on its way or when it is blank. */
  get(row: number): SeenRow | undefined;
}

interface Kept {
  sheet: OpenedSheet | undefined;
  readonly rows: Map<number, SeenRow>;
  asked: Set<number>;
}

/** Keeps the rows of the latest reading of the sheet; `range` is what must be there, [from, to). */
export function useRows(bookId: string, sheet: OpenedSheet, range: readonly [number, number]): Rows {
  const [, redraw] = useState(0);
  const kept = useRef<Kept>({ sheet: undefined, rows: new Map(), asked: new Set() }).current;
  if (kept.sheet !== sheet) take(kept, sheet);
  useEffect(() => {
    const { asked, rows } = kept;
    const first = Math.floor(Math.max(0, range[0] - AHEAD) / BLOCK);
    const last = Math.floor((Math.min(sheet.rowCount, Math.max(range[0] + 1, range[1]) + AHEAD) - 1) / BLOCK);
    for (let block = first; block <= last; block += 1) {
      if (asked.has(block)) continue;
      asked.add(block);
      const [from, to] = [block * BLOCK, (block + 1) * BLOCK];
      look<RowsView>('rows', { book: bookId, id: sheet.sheetId, from, to }).then(
        (come) => {
          if (kept.sheet !== sheet) return;
          for (let row = from; row < to; row += 1) rows.delete(row);
          put(rows, come);
          redraw((turn) => turn + 1);
        },
        // Asked again when it is next in sight.
        () => asked.delete(block),
      );
    }
  }, [sheet, range[0], range[1]]);
  return kept.rows;
}

/** Blocks that came whole with the sheet are not asked for. */
function take(kept: Kept, sheet: OpenedSheet): void {
  kept.sheet = sheet;
  kept.asked = new Set();
  const come = new Set(sheet.rows.map(({ index }) => index));
  put(kept.rows, sheet);
  const last = sheet.rows.at(-1)?.index ?? 0;
  for (let block = 0; block * BLOCK <= last; block += 1) {
    if (come.has(block * BLOCK) && come.has((block + 1) * BLOCK - 1)) kept.asked.add(block);
  }
}

function put(rows: Map<number, SeenRow>, { rows: come, looks }: RowsView): void {
  const shared = looks.map((each) => ({ ...each, className: classOf(each.format) }));
  for (const { index, cells } of come) {
    rows.set(index, {
      index,
      cells: cells.map(({ look: place, ...own }) => ({ className: '', ...shared[place], ...own })),
    });
  }
}
