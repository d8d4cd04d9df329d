/** What a use case wants written: changes of rows, as values. The store turns them into one atomic write. */

import type { Columns, RowOf, Table } from './table';

export type Change =
  | { readonly kind: 'add'; readonly table: Table; readonly row: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'set';
      readonly table: Table;
      readonly id: string;
      readonly values: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'remove'; readonly table: Table; readonly id: string };

/** A new row; columns left out are empty. */
export function add<C extends Columns>(
  table: Table<C>,
  row: Partial<RowOf<Table<C>>> & { readonly id: string },
): Change {
  return { kind: 'add', table: table as unknown as Table, row };
}

/** New values in some cells of a row. */
export function set<C extends Columns>(table: Table<C>, id: string, values: Partial<RowOf<Table<C>>>): Change {
  return { kind: 'set', table: table as unknown as Table, id, values };
}

export function remove<C extends Columns>(table: Table<C>, id: string): Change {
  return { kind: 'remove', table: table as unknown as Table, id };
}

/** The record of a new row with every column filled. */
export function emptyRow<C extends Columns>(table: Table<C>): RowOf<Table<C>> {
  return Object.fromEntries(Object.entries(table.columns).map(([key, column]) => [key, column.empty])) as RowOf<
    Table<C>
  >;
}
