/** A table as it lies on its sheet: where its columns and rows stand, what is in the cells, and the records read from them. */

import type { Books, CellIssue, TableLike } from '../../app/ports';
import type { CellValue } from '../../domain/shared/column';
import type { Columns, RowOf, Table } from '../../domain/shared/table';

export const KEY_ROW = 0;
export const HEADING_ROW = 1;
export const FIRST_DATA_ROW = 2;

/** Key of the hidden last column. */
export const SEAL_KEY = 'seal';
export const SEAL_HEADING = 'печать';

/** How much of a table was asked for. */
export type Part = 'whole' | 'ids' | 'keys';

export interface GridRow {
  /** Counted from 0, as Sheets' API does. */
  readonly place: number;
  readonly id: string;
  /** The id stands in the cell already, or was made for a row that somebody typed. */
  readonly idIs: 'kept' | 'fresh' | 'renewed';
  readonly cells: readonly CellValue[];
  readonly record: Readonly<Record<string, unknown>>;
}

export interface Grid {
  readonly table: Table;
  readonly part: Part;
  /** The tab's title at the time of reading, which people may have changed. */
  readonly tabTitle: string;
  /** Place of each column by its key, the seal's included. */
  readonly places: ReadonlyMap<string, number>;
  readonly width: number;
  /** The cells of the row in which the headings stand, as people have worded them. */
  readonly headings: readonly CellValue[];
  readonly rows: readonly GridRow[];
}

/** Looks at grids as books. */
export function booksOf(grids: ReadonlyMap<string, Grid>, issues: readonly CellIssue[]): Books {
  const byId = new Map<string, Map<string, GridRow>>();
  const gridOf = (table: TableLike): Grid => {
    const grid = grids.get(table.code);
    if (!grid) throw new Error(`Table ${table.code} was not asked for`);
    return grid;
  };
  const lookUp = (table: TableLike): Map<string, GridRow> => {
    const known = byId.get(table.code);
    if (known) return known;
    const made = new Map(gridOf(table).rows.map((row) => [row.id, row]));
    byId.set(table.code, made);
    return made;
  };
  const records = new Map<string, readonly unknown[]>();
  return {
    rows<C extends Columns>(table: Table<C>) {
      const known =
        records.get(table.code) ??
        gridOf(table)
          .rows.filter((row) => row.id !== '')
          .map((row) => row.record);
      records.set(table.code, known);
      return known as readonly RowOf<Table<C>>[];
    },
    find<C extends Columns>(table: Table<C>, id: string) {
      return lookUp(table).get(id)?.record as RowOf<Table<C>> | undefined;
    },
    ids: (table) => new Set(lookUp(table).keys()),
    rowNumber(table, id) {
      const row = lookUp(table).get(id);
      return row && row.place + 1;
    },
    issues,
  };
}
