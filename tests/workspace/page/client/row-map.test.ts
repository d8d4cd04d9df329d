import { mapRows } from '../../../../workspace/page/client/book/row-map';

describe('mapRows', () => {
  it('numbers the rows that are seen one after another', () => {
    const map = mapRows(2, 12, [
      [0, 1],
      [4, 6],
      [9, 10],
    ]);

    expect(Array.from({ length: map.length }, (_, place) => map.rowAt(place))).toEqual([2, 3, 6, 7, 8, 10, 11]);
  });

  it('finds the place of a row, and of the next one when it is hidden', () => {
    const map = mapRows(2, 12, [[4, 6]]);

    expect([2, 3, 4, 5, 6, 11].map(map.placeOf)).toEqual([0, 1, 2, 2, 2, 7]);
  });

  it('knows which rows are seen', () => {
    const map = mapRows(2, 12, [[4, 6]]);

    expect([1, 2, 4, 5, 6, 11, 12].filter(map.has)).toEqual([2, 6, 11]);
  });

  it('is empty when every row is hidden', () => {
    expect(mapRows(0, 5, [[0, 5]]).length).toBe(0);
  });
});
