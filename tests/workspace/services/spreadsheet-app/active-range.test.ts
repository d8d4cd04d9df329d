import { parseRange } from '../../../../workspace/services/spreadsheet-app/active-range';

describe('parseRange', () => {
  it.each([
    ['A1', 1, 1, 1, 1],
    ['B3:D9', 3, 2, 7, 3],
    ['D9:B3', 3, 2, 7, 3],
    ['AA10', 10, 27, 1, 1],
  ])('reads %s', (a1, row, column, numRows, numColumns) => {
    expect(parseRange(a1)).toEqual({ a1, row, column, numRows, numColumns });
  });

  it('refuses what names no cells', () => {
    expect(() => parseRange('Пары!A1')).toThrow('Not a range of cells: Пары!A1');
  });
});
