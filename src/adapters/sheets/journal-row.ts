/** The line of «История изменений» that goes along with every write. It holds codes: no value of a personal column, no long text. */

import type { Moment } from '../../domain/shared/day';
import { sameCell, type SheetChanges } from './row-changes';

/** Rows whose old and new values are told one by one; a larger change only counts. */
const DETAILED_ROWS = 20;

/** Characters that a cell of the journal keeps; the rest is counted. */
const LONGEST_DETAIL = 2000;

export interface CommandInfo {
  readonly id: string;
  readonly at: Moment;
  readonly who: string;
  readonly action: string;
}

export interface JournalRow extends CommandInfo {
  readonly table: string;
  readonly rows: string;
  readonly before: string;
  readonly after: string;
}

export function journalRow(sheets: readonly SheetChanges[], command: CommandInfo): JournalRow {
  const touched = sheets.filter(({ adds, updates, removals }) => adds.length + updates.length + removals.length > 0);
  const details =
    touched.flatMap(({ updates }) => updates).length <= DETAILED_ROWS ? touched.flatMap(changedCells) : [];
  return {
    ...command,
    table: touched.map(({ grid }) => grid.table.code).join(', '),
    rows: shorten(touched.map(rowsOf).join('; ')),
    before: shorten(details.map(({ where, before }) => `${where}=${before}`).join('; ')),
    after: shorten(details.map(({ where, after }) => `${where}=${after}`).join('; ')),
  };
}

function rowsOf({ grid, adds, updates, removals }: SheetChanges): string {
  const parts = [
    ['+', adds.map((row) => String(row['id']))],
    ['~', updates.map(({ row }) => row.id)],
    ['−', removals.map((row) => row.id)],
  ] as const;
  const told = parts
    .filter(([, ids]) => ids.length > 0)
    .map(([sign, ids]) => `${sign}${ids.length}: ${ids.slice(0, DETAILED_ROWS).join(' ')}`);
  return `${grid.table.code} ${told.join(', ')}`;
}

function changedCells({
  grid,
  updates,
}: SheetChanges): { readonly where: string; readonly before: string; readonly after: string }[] {
  return updates.flatMap(({ row, cells }) =>
    Object.entries(grid.table.columns).flatMap(([key, column]) => {
      const place = grid.places.get(key) ?? 0;
      const [before, after] = [row.cells[place] ?? null, cells[place] ?? null];
      if (column.personal || sameCell(before, after)) return [];
      return [{ where: `${row.id}.${key}`, before: tell(before), after: tell(after) }];
    }),
  );
}

/** A person's own words may name people: of a long text only its length is told. */
function tell(cell: string | number | boolean | null): string {
  const text = cell === null ? '' : String(cell);
  return text.length > 60 ? `(${text.length} зн.)` : text;
}

function shorten(text: string): string {
  return text.length <= LONGEST_DETAIL ? text : `${text.slice(0, LONGEST_DETAIL)} …`;
}
