/** Tables: putting one in, rows, header rows. */

import {
  BAD_REQUEST,
  cellStart,
  cellTexts,
  contentOf,
  insert,
  paragraphsIn,
  type Request,
  tablesOf,
  textsOf,
  withTable,
  write,
} from '../a-document';
import type { Check } from '../check';
import { equal, throws } from '../expect';

const REQUEST = 'workspace/docs/api/reference/rest/v1/documents/request';
const TABLES = 'workspace/docs/api/how-tos/tables';

/** A new table stands behind the newline that goes in before it. */
const START = { index: 2 };

function cell(rowIndex: number, columnIndex = 0): GoogleAppsScript.Docs.Schema.TableCellLocation {
  return { tableStartLocation: START, rowIndex, columnIndex };
}

export const DOCS_TABLE_CHECKS: readonly Check[] = [
  {
    id: 'docs/insert-table/stands-one-behind-its-place',
    page: REQUEST,
    covers: ['request insertTable'],
    run(kit) {
      const id = kit.document();
      write(id, insert('ab'));

      write(id, { insertTable: { rows: 1, columns: 1, location: { index: 2 } } });

      equal([tablesOf(id)[0]?.start, textsOf(id)], [3, ['a\n', 'b\n']]);
    },
  },
  {
    id: 'docs/insert-table/has-the-rows-and-columns-that-are-asked-for',
    page: REQUEST,
    covers: ['request insertTable'],
    run(kit) {
      const table = withTable(kit.document(), [
        ['', '', ''],
        ['', '', ''],
      ]);

      equal(
        [table?.rows, table?.columns, cellTexts(table)],
        [
          2,
          3,
          [
            ['', '', ''],
            ['', '', ''],
          ],
        ],
      );
    },
  },
  {
    id: 'docs/insert-table/has-a-unit-for-the-table-each-row-and-each-cell',
    page: 'workspace/docs/api/concepts/structure',
    covers: ['request insertTable', 'Docs.Documents.get'],
    run(kit) {
      const table = withTable(kit.document(), [
        ['', ''],
        ['', ''],
      ]);

      const starts = [0, 1].flatMap((row) => [0, 1].map((column) => cellStart(table, row, column)));
      equal([table?.start, starts, table?.end], [2, [5, 7, 10, 12], 14]);
    },
  },
  {
    id: 'docs/insert-table/stands-at-the-end-of-a-segment-when-told',
    page: REQUEST,
    covers: ['request insertTable'],
    run(kit) {
      const id = kit.document();
      write(id, insert('ab'));

      write(id, { insertTable: { rows: 1, columns: 1, endOfSegmentLocation: {} } });

      equal([tablesOf(id)[0]?.start, textsOf(id)[0]], [4, 'ab\n']);
    },
  },
  {
    id: 'docs/insert-table/leaves-a-paragraph-behind-it',
    page: REQUEST,
    covers: ['request insertTable'],
    run(kit) {
      const id = kit.document();
      const table = withTable(id, [['']]);

      const after = paragraphsIn(contentOf(id)).at(-1);

      equal([after?.start, after?.text], [table?.end, '\n']);
    },
  },
  {
    id: 'docs/insert-table/refuses-the-start-of-another-table',
    page: REQUEST,
    covers: ['request insertTable'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['']]);

      throws(() => write(id, { insertTable: { rows: 1, columns: 1, location: START } }), BAD_REQUEST);
    },
  },
  ...[true, false].map((insertBelow): Check => ({
    id: `docs/insert-table-row/goes-${insertBelow ? 'below' : 'above'}-the-cell`,
    page: REQUEST,
    covers: ['request insertTableRow'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['a'], ['b']]);

      write(id, { insertTableRow: { tableCellLocation: cell(1), insertBelow } });

      equal(cellTexts(tablesOf(id)[0]).flat(), insertBelow ? ['a', 'b', ''] : ['a', '', 'b']);
    },
  })),
  {
    id: 'docs/insert-table-row/is-empty-and-as-wide-as-the-table',
    page: REQUEST,
    covers: ['request insertTableRow'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['a', 'b', 'c']]);

      write(id, { insertTableRow: { tableCellLocation: cell(0, 1), insertBelow: true } });

      const [table] = tablesOf(id);
      equal(
        [table?.rows, cellTexts(table)],
        [
          2,
          [
            ['a', 'b', 'c'],
            ['', '', ''],
          ],
        ],
      );
    },
  },
  {
    id: 'docs/insert-table-row/begins-where-the-row-above-ends',
    page: 'workspace/docs/api/concepts/structure',
    covers: ['request insertTableRow'],
    run(kit) {
      const id = kit.document();
      const end = withTable(id, [['ab', 'c']])?.tableRows?.[0]?.endIndex ?? 0;

      write(id, { insertTableRow: { tableCellLocation: cell(0), insertBelow: true } });

      const [table] = tablesOf(id);
      const row = table?.tableRows?.[1];
      equal(
        [row?.startIndex, cellStart(table, 1, 0), cellStart(table, 1, 1), row?.endIndex],
        [end, end + 2, end + 4, end + 5],
      );
    },
  },
  {
    id: 'docs/insert-table-row/refuses-a-place-where-no-table-begins',
    page: REQUEST,
    covers: ['request insertTableRow'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['a']]);
      const tableCellLocation = { ...cell(0), tableStartLocation: { index: 1 } };

      throws(() => write(id, { insertTableRow: { tableCellLocation, insertBelow: true } }), BAD_REQUEST);
    },
  },
  {
    id: 'docs/delete-table-row/takes-the-row-of-the-cell',
    page: REQUEST,
    covers: ['request deleteTableRow'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['a'], ['b'], ['c']]);

      write(id, { deleteTableRow: { tableCellLocation: cell(1) } });

      equal(cellTexts(tablesOf(id)[0]).flat(), ['a', 'c']);
    },
  },
  {
    id: 'docs/delete-table-row/takes-the-table-with-its-last-row',
    page: REQUEST,
    covers: ['request deleteTableRow'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['a', 'b']]);

      write(id, { deleteTableRow: { tableCellLocation: cell(0) } });

      equal(tablesOf(id), []);
    },
  },
  {
    id: 'docs/delete-table-row/refuses-a-row-that-is-not-there',
    page: REQUEST,
    covers: ['request deleteTableRow'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['a']]);

      throws(() => write(id, { deleteTableRow: { tableCellLocation: cell(1) } }), BAD_REQUEST);
    },
  },
  ...[2, 0].map((count): Check => ({
    id: `docs/pin-table-header-rows/${count > 0 ? 'pins-the-first-rows' : 'unpins-by-0'}`,
    page: count > 0 ? REQUEST : TABLES,
    covers: ['request pinTableHeaderRows'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['a'], ['b'], ['c']]);
      const pin = (pinnedHeaderRowsCount: number): Request => ({
        pinTableHeaderRows: { tableStartLocation: START, pinnedHeaderRowsCount },
      });

      write(id, pin(1), pin(count));

      const rows = tablesOf(id)[0]?.tableRows ?? [];
      equal(
        // Google's types leave tableHeader out.
        rows.map(({ tableRowStyle }) => 'tableHeader' in { ...tableRowStyle }),
        [0, 1, 2].map((row) => row < count),
      );
    },
  })),
];
