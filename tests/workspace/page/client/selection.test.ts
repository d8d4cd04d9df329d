import { columnName, moved, rangeOf, type Selected } from '../../../../workspace/page/client/book/selection';

const SEEN = {
  rowAfter: (row: number, step: number) => Math.max(0, row + step),
  columnAfter: (column: number, step: number) => Math.min(3, Math.max(0, column + step)),
};

const B2: Selected = { anchor: { row: 1, column: 1 }, focus: { row: 1, column: 1 } };

describe('columnName', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('writes column %d as %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });
});

describe('rangeOf', () => {
  it('names one cell, and a range from its upper left corner', () => {
    const backwards = { anchor: { row: 4, column: 2 }, focus: { row: 1, column: 0 } };

    expect([rangeOf(B2), rangeOf(backwards)]).toEqual(['B2', 'A2:C5']);
  });
});

describe('moved', () => {
  it('moves the one cell by an arrow', () => {
    const to = { row: 2, column: 1 };

    expect(moved(B2, { key: 'ArrowDown', shiftKey: false }, SEEN)).toEqual({ anchor: to, focus: to });
  });

  it('widens the selection with Shift', () => {
    expect(moved(B2, { key: 'End', shiftKey: true }, SEEN)).toEqual({
      anchor: B2.anchor,
      focus: { row: 1, column: 3 },
    });
  });

  it('leaves other keys alone', () => {
    expect(moved(B2, { key: 'a', shiftKey: false }, SEEN)).toBeUndefined();
  });
});
