/**
 * How many writes the workbook has seen. The count stands in two rows of «Состояние» that take turns, so that every write leaves the count
 * before it untouched: if a version was restored from history since the reading, the other row tells, even right after the write.
 */

import { add, type Change, set } from '../../domain/shared/change';
import type { CellValue } from '../../domain/shared/column';
import { state } from '../../domain/shared/state-table';
import type { Grid } from './grid';
import { columnLetters, type RangeWish, type WrittenSheet } from './sheets-api';

const EVEN = 'writes';
const ODD = 'writes-odd';

const slotOf = (count: number): string => (count % 2 === 0 ? EVEN : ODD);

type Rows = readonly (readonly CellValue[])[];

function valueIn(grid: Grid, rows: Rows, slot: string): number {
  const [id = 0, value = 0] = [grid.places.get('id'), grid.places.get('value')];
  return Number(rows.find((cells) => cells[id] === slot)?.[value] ?? 0);
}

const rowsOf = (grid: Grid): Rows => grid.rows.map(({ cells }) => cells);

/** The count as it was read. */
export function writesIn(grid: Grid): number {
  return Math.max(valueIn(grid, rowsOf(grid), EVEN), valueIn(grid, rowsOf(grid), ODD));
}

/** Sets the count; a workbook from before has only one of the rows. */
export function countWrite(grid: Grid, count: number): Change {
  const [slot, value] = [slotOf(count), String(count)];
  return grid.rows.some(({ id }) => id === slot) ? set(state, slot, { value }) : add(state, { id: slot, value });
}

/** What tells whether the workbook has gone back since it was read. Other runs may have counted on meanwhile. */
export interface Witness {
  readonly wish: RangeWish;
  /** In A1 notation: what the write is to report. */
  readonly report: string;
  /** Before the write: does the count fall short? */
  isBehind(rows: Rows): boolean;
  /** After the write: did the count before it fall short? Then the write has gone into a version that was restored in the last moment. */
  wasBehind(written: readonly WrittenSheet[]): boolean;
}

/** Of a write that sets the count to `next`. */
export function witnessOf(grid: Grid, next: number): Witness {
  const other = slotOf(next + 1);
  const read = rowsOf(grid);
  // A workbook from before, and one that was set up again, may have the count in the row of the other kind.
  const isInTurn = valueIn(grid, read, slotOf(writesIn(grid))) === writesIn(grid);
  const least = isInTurn ? next - 1 : valueIn(grid, read, other);
  return {
    wish: { sheetId: grid.table.sheetId },
    report: `'${grid.tabTitle.replaceAll("'", "''")}'!A1:${columnLetters(Math.max(0, grid.width - 1))}`,
    isBehind: (rows) => Math.max(valueIn(grid, rows, EVEN), valueIn(grid, rows, ODD)) < next - 1,
    wasBehind(written) {
      const told = written.find(({ sheetId }) => sheetId === grid.table.sheetId)?.ranges[0];
      return told !== undefined && valueIn(grid, told, other) < least;
    },
  };
}
