import { type Json, rows, sheetsWorld, write } from './sheets-world';

const GRID = { addSheet: { properties: { sheetId: 5, title: 'T', gridProperties: { rowCount: 6, columnCount: 4 } } } };

describe('appendCells', () => {
  const append = (lines: readonly Json[], fields = 'userEnteredValue'): Json => ({
    appendCells: { sheetId: 5, rows: lines, fields },
  });

  it('writes below the last row with a value, and the reply says nothing of the place', () => {
    const w = sheetsWorld();
    w.batch(GRID, write(rows(['a'], [], ['b']), 0, 0, 5));

    const replies = w.batch(append(rows(['c'], ['d'])));

    expect(replies).toEqual([{}]);
    expect(w.cells(5)).toEqual([['a'], [], ['b'], ['c'], ['d']]);
  });

  it('does not count formats and notes as data', () => {
    const w = sheetsWorld();
    w.batch(GRID, { repeatCell: { range: { sheetId: 5 }, cell: { note: 'x' }, fields: 'note' } });

    w.batch(append(rows(['a'])));

    expect(w.cells(5)).toEqual([['a']]);
  });

  it('counts checkboxes, which hold FALSE, as data', () => {
    const w = sheetsWorld();
    const rule = { condition: { type: 'BOOLEAN' } };
    w.batch(GRID, {
      setDataValidation: { range: { sheetId: 5, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 }, rule },
    });

    w.batch(append(rows(['a'])));

    expect(w.cells(5)).toEqual([[false], [false], [false], ['a']]);
  });

  it('adds rows to the grid where they are needed', () => {
    const w = sheetsWorld();
    w.batch(GRID, write(rows([1], [2], [3], [4], [5], [6]), 0, 0, 5));

    w.batch(append(rows([7], [8])));

    expect(w.get({ fields: 'sheets.properties.gridProperties.rowCount' })).toEqual({
      sheets: [
        { properties: { gridProperties: { rowCount: 1000 } } },
        { properties: { gridProperties: { rowCount: 8 } } },
      ],
    });
  });

  it('refuses a row that is wider than the grid', () => {
    const w = sheetsWorld();
    w.batch(GRID);

    expect(() => w.batch(append(rows([1, 2, 3, 4, 5])))).toThrow('Attempting to write column: 4');
  });
});
