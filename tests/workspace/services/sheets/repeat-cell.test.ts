import { type Json, rows, sheetsWorld, write } from './sheets-world';

const GRID = { addSheet: { properties: { sheetId: 5, title: 'T', gridProperties: { rowCount: 6, columnCount: 4 } } } };

describe('repeatCell', () => {
  const repeat = (where: Json, cell: Json, fields: string): Json => ({ repeatCell: { range: where, cell, fields } });

  it('writes the masked fields into every cell of a range and nothing else', () => {
    const w = sheetsWorld();
    w.batch(GRID, write(rows(['x', 'y']), 0, 0, 5));

    w.batch(
      repeat(
        { sheetId: 5, endRowIndex: 2, endColumnIndex: 2 },
        { userEnteredFormat: { numberFormat: { type: 'TEXT' } } },
        'userEnteredFormat.numberFormat',
      ),
    );

    const format = { numberFormat: { type: 'TEXT' } };
    expect(w.desk.view(5).rows.map(({ cells }) => cells)).toEqual([
      [
        { text: 'x', format },
        { text: 'y', format },
      ],
      [
        { text: '', format },
        { text: '', format },
      ],
    ]);
  });

  it('cuts an end beyond the grid and does not grow it', () => {
    const w = sheetsWorld();
    w.batch(GRID);

    w.batch(
      repeat(
        { sheetId: 5, startRowIndex: 5, endRowIndex: 9 },
        { userEnteredValue: { numberValue: 1 } },
        'userEnteredValue',
      ),
    );

    expect(w.cells(5)).toEqual([[], [], [], [], [], [1, 1, 1, 1]]);
  });

  it.each<[string, Json, string]>([
    [
      'rows from the end of the grid',
      { startRowIndex: 6, startColumnIndex: 0, endColumnIndex: 2 },
      'Invalid requests[0].repeatCell: Range (T!A7:B) exceeds grid limits. Max rows: 6, max columns: 4',
    ],
    ['an end before the start', { startRowIndex: 3, endRowIndex: 2 }, 'must not be less than'],
    ['a negative index', { startRowIndex: -1 }, 'non-negative'],
  ])('refuses %s', (_what, where, message) => {
    const w = sheetsWorld();
    w.batch(GRID);

    expect(() => w.batch(repeat({ sheetId: 5, ...where }, {}, 'note'))).toThrow(message);
  });

  it('does not serve a formula', () => {
    const w = sheetsWorld();

    expect(() => w.batch(repeat({}, { userEnteredValue: { formulaValue: '=A1' } }, 'userEnteredValue'))).toThrow(
      'is not on the closed list',
    );
  });
});
