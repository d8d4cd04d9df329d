/** Changes applied to records in memory, for a decision that builds on what it has just decided. */

import { type Change, emptyRow } from './change';
import type { Columns, RowOf, Table } from './table';

/** The rows as they will be after the changes; changes of other tables are passed over. */
export function applied<C extends Columns>(
  table: Table<C>,
  rows: readonly RowOf<Table<C>>[],
  changes: readonly Change[],
): readonly RowOf<Table<C>>[] {
  const byId = new Map(rows.map((row) => [(row as { readonly id: string }).id, row]));
  for (const change of changes) {
    if (change.table.code !== table.code) continue;
    if (change.kind === 'remove') byId.delete(change.id);
    else if (change.kind === 'add')
      byId.set(String(change.row['id']), { ...emptyRow(table), ...change.row } as RowOf<Table<C>>);
    else {
      const before = byId.get(change.id);
      if (before) byId.set(change.id, { ...before, ...change.values });
    }
  }
  return [...byId.values()];
}
