import { bodyText, docsWorld, type Json } from '../docs-world';
import { area, at, LETTERS, tableOf } from '../tables';

const insertRow = (cell: Json, insertBelow: boolean): Json => ({
  insertTableRow: { tableCellLocation: cell, insertBelow },
});
const deleteRow = (cell: Json): Json => ({ deleteTableRow: { tableCellLocation: cell } });

describe('insertTableRow', () => {
  it.each([
    ['above', insertRow(at(0, 0), false), '\n|\na|b\nc|d\n\n'],
    ['below', insertRow(at(0, 1), true), '\na|b\n|\nc|d\n\n'],
    ['below the last', insertRow(at(1, 0), true), '\na|b\nc|d\n|\n\n'],
  ])('inserts an empty row %s', (_, request, text) => {
    const { batch, get } = docsWorld();

    batch([...LETTERS, request]);

    expect(bodyText(get())).toEqual(text);
  });

  it('gives the row the looks of its model row', () => {
    const { batch, get } = docsWorld();
    const grey = { color: { rgbColor: { red: 0.9, green: 0.9, blue: 0.9 } } };

    batch([
      ...LETTERS,
      {
        updateTableCellStyle: {
          tableRange: area(at(1, 0), 1, 1),
          tableCellStyle: { backgroundColor: grey },
          fields: 'backgroundColor',
        },
      },
      { updateTextStyle: { range: { startIndex: 12, endIndex: 13 }, textStyle: { bold: true }, fields: 'bold' } },
      insertRow(at(1, 0), true),
    ]);

    const cell = tableOf(get()).table.tableRows[2]?.tableCells[0];
    expect([cell?.tableCellStyle['backgroundColor'], cell?.content[0]?.['paragraph']]).toEqual([
      grey,
      {
        elements: [{ startIndex: 19, endIndex: 20, textRun: { content: '\n', textStyle: { bold: true } } }],
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
      },
    ]);
  });

  it.each([
    [
      'a place that is no table',
      insertRow(at(0, 0, 1), true),
      'Invalid requests[5].insertTableRow: Invalid table start location. Must specify the start index of the table.',
    ],
    ['a row that is not there', insertRow(at(2, 0), true), 'there is no cell at row 2, column 0'],
    ['a column that is not there', insertRow(at(0, 2), true), 'there is no cell at row 0, column 2'],
  ])('refuses %s', (_, request, message) => {
    const { batch } = docsWorld();

    expect(() => batch([...LETTERS, request])).toThrow(message);
  });

  it('goes below the whole of a merged cell and stretches what it crosses', () => {
    const { batch, get } = docsWorld();
    const merge = { mergeTableCells: { tableRange: area(at(0, 0), 2, 1) } };

    batch([...LETTERS, merge, insertRow(at(0, 1), true), insertRow(at(0, 0), true)]);

    const spans = tableOf(get()).table.tableRows.map((row) =>
      row.tableCells.map((cell) => cell.tableCellStyle['rowSpan']),
    );
    expect(spans).toEqual([
      [3, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });
});

describe('deleteTableRow', () => {
  it.each([
    ['the row of the cell', [deleteRow(at(0, 1))], '\nc|d\n\n'],
    ['the table with its last row', [deleteRow(at(0, 0)), deleteRow(at(0, 0))], '\n\n'],
    [
      'all rows of a merged cell',
      [{ mergeTableCells: { tableRange: area(at(0, 0), 2, 1) } }, deleteRow(at(0, 0))],
      '\n\n',
    ],
  ])('deletes %s', (_, requests, text) => {
    const { batch, get } = docsWorld();

    batch([...LETTERS, ...requests]);

    expect(bodyText(get())).toEqual(text);
  });
});

describe('pinTableHeaderRows', () => {
  it('makes headers of the first rows', () => {
    const { batch, get } = docsWorld();

    batch([...LETTERS, { pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount: 1 } }]);

    expect(tableOf(get()).table.tableRows.map((row) => row.tableRowStyle['tableHeader'])).toEqual([true, undefined]);
  });

  it('refuses more rows than there are', () => {
    const { batch } = docsWorld();

    expect(() =>
      batch([...LETTERS, { pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount: 3 } }]),
    ).toThrow('pinned header rows');
  });
});
