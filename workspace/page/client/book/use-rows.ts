/** The rows of an opened sheet, asked of the server block by block as they come into sight. */

import { useEffect, useRef, useState } from 'preact/hooks';

import type { OpenedSheet, RowView } from '../../wire';
import { look } from '../server-calls';

const BLOCK = 100;

export interface Rows {
  /** The row's cells; nothing while it is on its way or when it is blank. */
  get(row: number): RowView | undefined;
}

/** Keeps the rows of one reading of the sheet; `range` is what must be there, [from, to). */
export function useRows(bookId: string, sheet: OpenedSheet, range: readonly [number, number]): Rows {
  const [, redraw] = useState(0);
  const kept = useRef({ sheet, rows: rowsOf(sheet), asked: new Set<number>() });
  if (kept.current.sheet !== sheet) kept.current = { sheet, rows: rowsOf(sheet), asked: new Set() };
  const { rows, asked } = kept.current;
  useEffect(() => {
    const first = Math.floor(range[0] / BLOCK);
    const last = Math.floor(Math.max(range[0], range[1] - 1) / BLOCK);
    for (let block = first; block <= last; block += 1) {
      const [from, to] = [block * BLOCK, (block + 1) * BLOCK];
      if (asked.has(block) || to <= sheet.rows.length) continue;
      asked.add(block);
      look<readonly RowView[]>('rows', { book: bookId, id: sheet.sheetId, from, to }).then(
        (come) => {
          for (const row of come) rows.set(row.index, row);
          redraw((turn) => turn + 1);
        },
        // Asked again when it is next in sight.
        () => asked.delete(block),
      );
    }
  }, [sheet, range[0], range[1]]);
  return { get: (row) => rows.get(row) };
}

function rowsOf({ rows }: OpenedSheet): Map<number, RowView> {
  return new Map(rows.map((row) => [row.index, row]));
}
