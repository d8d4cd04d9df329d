/** Tables in the tests of the Docs service. */

import { contentOf, insert, table, type Json } from './docs-world';

export interface ShownTable {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly table: {
    readonly rows: number;
    readonly columns: number;
    readonly tableRows: readonly {
      readonly startIndex: number;
      readonly endIndex: number;
      readonly tableRowStyle: Json;
      readonly tableCells: readonly {
        readonly startIndex: number;
        readonly endIndex: number;
        readonly content: readonly Json[];
        readonly tableCellStyle: Json;
      }[];
    }[];
    readonly tableStyle: { readonly tableColumnProperties: readonly Json[] };
  };
}

/** The first table of the body. */
export const tableOf = (document: Json): ShownTable =>
  contentOf(document).find((element) => element['table']) as unknown as ShownTable;
/** A cell of a table. */
export const at = (rowIndex: number, columnIndex: number, start = 2): Json => ({
  tableStartLocation: { index: start },
  rowIndex,
  columnIndex,
});
/** A rectangle of cells. */
export const area = (cell: Json, rowSpan: number, columnSpan: number): Json => ({
  tableCellLocation: cell,
  rowSpan,
  columnSpan,
});
/** A 2 × 2 table at 2 with a, b, c, d. */
export const LETTERS = [table(2, 2, 1), insert('d', 12), insert('c', 10), insert('b', 7), insert('a', 5)];
