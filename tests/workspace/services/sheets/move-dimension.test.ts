import { type Json, rows, sheetsWorld, type SheetsWorld, write } from './sheets-world';

const span = (dimension: string, startIndex: number, endIndex: number): Json => ({
  sheetId: 5,
  dimension,
  startIndex,
  endIndex,
});

/** Six rows of four columns, two rows and one column frozen, numbered 0 to 5 in the first column. */
function grid(): SheetsWorld {
  const w = sheetsWorld();
  const gridProperties = { rowCount: 6, columnCount: 4, frozenRowCount: 2, frozenColumnCount: 1 };
  w.batch(
    { addSheet: { properties: { sheetId: 5, title: 'T', gridProperties } } },
    write(rows([0, 'a'], [1, 'b'], [2, 'c'], [3, 'd'], [4, 'e'], [5, 'f']), 0, 0, 5),
  );
  return w;
}

const firstColumn = (w: SheetsWorld): unknown =>
  w
    .values([{ gridRange: { sheetId: 5, endColumnIndex: 1 } }], { majorDimension: 'COLUMNS' })
    .map(({ valueRange }) => (valueRange as Json)['values'])[0];
const sizes = (w: SheetsWorld): unknown =>
  (w.get({ fields: 'sheets.properties.gridProperties' })['sheets'] as { properties: Json }[])[1]?.properties[
    'gridProperties'
  ];

describe('moveDimension', () => {
  it.each<[string, number, number, number, number[]]>([
    ['down, counting the place before the move', 1, 3, 4, [0, 3, 1, 2, 4, 5]],
    ['up', 3, 5, 1, [0, 3, 4, 1, 2, 5]],
    ['to the end', 0, 1, 6, [1, 2, 3, 4, 5, 0]],
    ['to where they are', 2, 4, 2, [0, 1, 2, 3, 4, 5]],
  ])('moves rows %s', (_way, start, end, destinationIndex, order) => {
    const w = grid();

    w.batch({ moveDimension: { source: span('ROWS', start, end), destinationIndex } });

    expect(firstColumn(w)).toEqual([order]);
  });

  it('moves columns with all that is in them', () => {
    const w = grid();

    w.batch({ moveDimension: { source: span('COLUMNS', 0, 1), destinationIndex: 3 } });

    expect((w.cells(5) as unknown[][])[2]).toEqual(['c', '', 2]);
  });

  it.each<[string, number]>([
    ['into itself', 3],
    ['outside the grid', 7],
  ])('refuses to move rows %s', (_where, destinationIndex) => {
    expect(() => grid().batch({ moveDimension: { source: span('ROWS', 2, 5), destinationIndex } })).toThrow(
      'Invalid requests[0].moveDimension: destinationIndex',
    );
  });
});

describe('appendDimension', () => {
  it('adds empty rows and columns at the end', () => {
    const w = grid();

    w.batch(
      { appendDimension: { sheetId: 5, dimension: 'ROWS', length: 3 } },
      { appendDimension: { sheetId: 5, dimension: 'COLUMNS', length: 2 } },
    );

    expect(sizes(w)).toEqual({ rowCount: 9, columnCount: 6, frozenRowCount: 2, frozenColumnCount: 1 });
  });

  it('stops at ten million cells', () => {
    const append = { appendDimension: { sheetId: 5, dimension: 'ROWS', length: 2_493_495 } };

    expect(() => grid().batch(append)).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});

describe('updateDimensionProperties', () => {
  it('hides rows and sets widths, field by field', () => {
    const w = grid();
    const set = (range: Json, properties: Json, fields: string): Json => ({
      updateDimensionProperties: { range, properties, fields },
    });
    w.batch(
      set(span('ROWS', 0, 1), { hiddenByUser: true, pixelSize: 30 }, '*'),
      set(span('COLUMNS', 1, 2), { pixelSize: 200 }, 'pixelSize'),
    );

    w.batch(set(span('ROWS', 0, 1), {}, 'hiddenByUser'));

    const fields = 'sheets.data(rowMetadata,columnMetadata)';
    expect(w.get({ fields, ranges: ['T!A1:B2'] })).toEqual({
      sheets: [
        {
          data: [
            {
              rowMetadata: [{ pixelSize: 30 }, { pixelSize: 21 }],
              columnMetadata: [{ pixelSize: 100 }, { pixelSize: 200 }],
            },
          ],
        },
      ],
    });
  });
});
