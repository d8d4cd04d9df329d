/** How tables look: widths of columns, paddings, borders, alignment of cells. */

import { BAD_REQUEST, pt, type Request, tablesOf, withTable, write } from '../a-document';
import type { Check } from '../check';
import { equal, throws } from '../expect';

const REQUEST = 'workspace/docs/api/reference/rest/v1/documents/request';
const DOCUMENT = 'workspace/docs/api/reference/rest/v1/documents';

/** A new table stands behind the newline that goes in before it. */
const START = { index: 2 };

function cell(rowIndex: number, columnIndex = 0): GoogleAppsScript.Docs.Schema.TableCellLocation {
  return { tableStartLocation: START, rowIndex, columnIndex };
}

type Column = GoogleAppsScript.Docs.Schema.TableColumnProperties;

function setColumns(columnIndices: number[], width: number): Request {
  const tableColumnProperties = { widthType: 'FIXED_WIDTH', width: pt(width) };
  return {
    updateTableColumnProperties: {
      tableStartLocation: START,
      columnIndices,
      tableColumnProperties,
      fields: 'widthType,width',
    },
  };
}

/** The fixed widths of the columns; nothing for a column that shares what is left. */
function widthsOf(id: string): readonly (number | null)[] {
  const columns: readonly Column[] = tablesOf(id)[0]?.tableStyle?.tableColumnProperties ?? [];
  return columns.map(({ widthType, width }) => (widthType === 'FIXED_WIDTH' ? (width?.magnitude ?? 0) : null));
}

type CellStyle = GoogleAppsScript.Docs.Schema.TableCellStyle;

/** `where` names the table or a range of its cells. */
function setCells(where: object, tableCellStyle: CellStyle): Request {
  // Google's types know the table here and no range of it.
  const style = { ...where, tableCellStyle, fields: Object.keys(tableCellStyle).join(',') };
  return { updateTableCellStyle: style as NonNullable<Request['updateTableCellStyle']> };
}

/** A value of each cell's style, row by row. */
function eachCell<T>(id: string, read: (style: CellStyle) => T): readonly (readonly T[])[] {
  const rows = tablesOf(id)[0]?.tableRows ?? [];
  return rows.map(({ tableCells = [] }) => tableCells.map(({ tableCellStyle = {} }) => read(tableCellStyle)));
}

const LINE = { color: { color: { rgbColor: { red: 1 } } }, width: pt(2), dashStyle: 'DASH' };
const TWO_BY_TWO = [
  ['a', 'b'],
  ['c', 'd'],
];

export const DOCS_TABLE_STYLE_CHECKS: readonly Check[] = [
  {
    id: 'docs/table-columns/get-the-width-that-is-set',
    page: REQUEST,
    covers: ['request updateTableColumnProperties'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['a', 'b', 'c']]);

      write(id, setColumns([1], 90));

      equal(widthsOf(id), [null, 90, null]);
    },
  },
  {
    id: 'docs/table-columns/are-all-set-when-none-is-named',
    page: REQUEST,
    covers: ['request updateTableColumnProperties'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['a', 'b']]);

      write(id, setColumns([], 90));

      equal(widthsOf(id), [90, 90]);
    },
  },
  {
    id: 'docs/table-columns/are-5-points-wide-at-least',
    page: REQUEST,
    covers: ['request updateTableColumnProperties'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['a']]);

      throws(() => write(id, setColumns([0], 4.9)), BAD_REQUEST);
      write(id, setColumns([0], 5));

      equal(widthsOf(id), [5]);
    },
  },
  {
    id: 'docs/table-cells/are-all-styled-when-the-table-is-named',
    page: REQUEST,
    covers: ['request updateTableCellStyle'],
    run(kit) {
      const id = kit.document();
      withTable(id, TWO_BY_TWO);

      write(id, setCells({ tableStartLocation: START }, { paddingLeft: pt(3) }));

      equal(
        eachCell(id, ({ paddingLeft }) => paddingLeft?.magnitude),
        [
          [3, 3],
          [3, 3],
        ],
      );
    },
  },
  {
    id: 'docs/table-cells/are-styled-in-a-range',
    page: REQUEST,
    covers: ['request updateTableCellStyle'],
    run(kit) {
      const id = kit.document();
      withTable(id, TWO_BY_TWO);
      const tableRange = { tableCellLocation: cell(0, 1), rowSpan: 2, columnSpan: 1 };

      write(id, setCells({ tableRange }, { contentAlignment: 'MIDDLE' }));

      equal(
        eachCell(id, ({ contentAlignment }) => contentAlignment === 'MIDDLE'),
        [
          [false, true],
          [false, true],
        ],
      );
    },
  },
  {
    id: 'docs/table-cells/share-a-border-with-their-neighbour',
    page: REQUEST,
    covers: ['request updateTableCellStyle'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['a', 'b']]);
      const tableRange = { tableCellLocation: cell(0), rowSpan: 1, columnSpan: 1 };

      write(id, setCells({ tableRange }, { borderRight: LINE }));

      const widths = eachCell(id, ({ borderLeft, borderRight }) => [
        borderLeft?.width?.magnitude,
        borderRight?.width?.magnitude,
      ]);
      equal([widths[0]?.[0]?.[1], widths[0]?.[1]?.[0]], [2, 2]);
    },
  },
  {
    id: 'docs/table-cells/keep-colour-width-and-dashes-of-a-border',
    page: DOCUMENT,
    covers: ['request updateTableCellStyle'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['a']]);

      write(id, setCells({ tableStartLocation: START }, { borderTop: LINE }));

      equal(
        eachCell(id, ({ borderTop }) => borderTop),
        [[LINE]],
      );
    },
  },
  {
    id: 'docs/table-cells/have-no-transparent-border',
    page: DOCUMENT,
    covers: ['request updateTableCellStyle'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['a']]);
      const clear = { color: {}, width: pt(1), dashStyle: 'SOLID' };

      throws(() => write(id, setCells({ tableStartLocation: START }, { borderTop: clear })), BAD_REQUEST);
    },
  },
  {
    id: 'docs/table-cells/need-a-mask',
    page: REQUEST,
    covers: ['request updateTableCellStyle'],
    run(kit) {
      const id = kit.document();
      withTable(id, [['a']]);
      const style = { tableStartLocation: START, tableCellStyle: { paddingLeft: pt(3) }, fields: '' };

      throws(() => write(id, { updateTableCellStyle: style }), BAD_REQUEST);
    },
  },
];
