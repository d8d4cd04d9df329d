import { bodyText, contentOf, docsWorld, insert, table, type Json } from '../docs-world';
import { tableOf } from '../tables';

describe('insertTable', () => {
  it('counts the table, each row and each cell as one index', () => {
    const { batch, get } = docsWorld();

    batch([insert('ab', 1), table(2, 2, 2)]);

    const { startIndex, endIndex, table: shown } = tableOf(get());
    const rows = shown.tableRows.map((row) => [
      row.startIndex,
      row.endIndex,
      row.tableCells.map((cell) => [cell.startIndex, cell.endIndex, cell.content[0]?.['startIndex']]),
    ]);
    expect([startIndex, endIndex, rows, bodyText(get())]).toEqual([
      3,
      15,
      [
        [
          4,
          9,
          [
            [5, 7, 6],
            [7, 9, 8],
          ],
        ],
        [
          9,
          14,
          [
            [10, 12, 11],
            [12, 14, 13],
          ],
        ],
      ],
      'a\n|\n|\nb\n',
    ]);
  });

  it('shows cells and columns as Google does', () => {
    const { batch, get } = docsWorld();

    batch([table(1, 1, 1)]);

    const padding = { magnitude: 5, unit: 'PT' };
    const { table: shown } = tableOf(get());
    expect([
      shown.tableRows[0]?.tableCells[0]?.tableCellStyle,
      shown.tableRows[0]?.tableRowStyle,
      shown.tableStyle,
    ]).toEqual([
      {
        rowSpan: 1,
        columnSpan: 1,
        backgroundColor: {},
        paddingLeft: padding,
        paddingRight: padding,
        paddingTop: padding,
        paddingBottom: padding,
        contentAlignment: 'TOP',
      },
      { minRowHeight: { unit: 'PT' } },
      { tableColumnProperties: [{ widthType: 'EVENLY_DISTRIBUTED' }] },
    ]);
  });

  it('leaves a paragraph before and behind the table, at the end of the body too', () => {
    const { batch, get } = docsWorld();

    batch([insert('a', 1), { insertTable: { rows: 1, columns: 1, endOfSegmentLocation: {} } }]);

    expect(bodyText(get())).toEqual('a\n\n\n');
    expect(contentOf(get()).map((element) => Object.keys(element).at(-1))).toEqual([
      'sectionBreak',
      'paragraph',
      'table',
      'paragraph',
    ]);
  });

  it('gives the cells the text style of the text that it is put before', () => {
    const { batch, get } = docsWorld();

    batch([
      insert('a', 1),
      { updateTextStyle: { range: { startIndex: 1, endIndex: 3 }, textStyle: { bold: true }, fields: 'bold' } },
      table(1, 1, 1),
    ]);

    const paragraph = tableOf(get()).table.tableRows[0]?.tableCells[0]?.content[0]?.['paragraph'] as {
      elements: Json[];
    };
    expect(paragraph.elements).toEqual([
      { startIndex: 5, endIndex: 6, textRun: { content: '\n', textStyle: { bold: true } } },
    ]);
  });

  it.each([
    ['no rows', { rows: 0, columns: 2, location: { index: 1 } }, 'The number of rows and columns must be at least 1.'],
    [
      'an index behind the end',
      { rows: 1, columns: 1, location: { index: 5 } },
      'Invalid requests[0].insertTable: Index 5 must be less than the end index of the referenced segment, 2.',
    ],
  ])('refuses %s', (_, insertTable, message) => {
    const { batch } = docsWorld();

    expect(() => batch([{ insertTable }])).toThrow(message);
  });

  it('puts a table into a cell', () => {
    const { batch, get } = docsWorld();

    batch([table(1, 1, 1), table(1, 1, 5), insert('x', 9)]);

    expect(bodyText(get())).toEqual('\n\nx\n\n\n');
  });
});
