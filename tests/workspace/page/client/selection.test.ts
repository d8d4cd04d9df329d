import {
  cellOf,
  columnName,
  moved,
  rangeOf,
  rangesOf,
  seenAreas,
  type Selected,
  spansIn,
  stretchesOf,
} from '../../../../workspace/page/client/book/selection';

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

const A3_B9: Selected = {
  anchor: { row: 2, column: 0 },
  focus: { row: 8, column: 1 },
  more: [{ top: 9, bottom: 9, left: 0, right: 3 }],
};

describe('cellOf', () => {
  it('reads the name of a cell', () => {
    expect(cellOf('AA10')).toEqual({ row: 9, column: 26 });
  });
});

describe('rangesOf', () => {
  it('names what was selected with Ctrl too, in order of rows', () => {
    expect(rangesOf({ ...A3_B9, more: [{ top: 0, bottom: 0, left: 2, right: 2 }] })).toEqual(['C1', 'A3:B9']);
  });
});

describe('seenAreas', () => {
  it('leaves out the rows that nobody sees', () => {
    const areas = seenAreas(A3_B9, [
      [0, 3],
      [5, 7],
      [9, 12],
    ]);

    expect(areas.map(({ top, bottom }) => [top, bottom])).toEqual([
      [3, 4],
      [7, 8],
    ]);
  });
});

describe('stretchesOf', () => {
  it('joins rows that touch, and tells apart those that do not', () => {
    const areas = [
      { top: 7, bottom: 8, left: 0, right: 0 },
      { top: 2, bottom: 3, left: 0, right: 5 },
      { top: 4, bottom: 4, left: 1, right: 1 },
    ];

    expect(stretchesOf(areas, ['top', 'bottom'])).toEqual([
      { from: 2, count: 3 },
      { from: 7, count: 2 },
    ]);
  });
});

describe('spansIn', () => {
  it('says which columns of a row are selected', () => {
    const areas = [
      { top: 0, bottom: 3, left: 1, right: 2 },
      { top: 3, bottom: 3, left: 5, right: 5 },
    ];

    expect([spansIn(areas, 3), spansIn(areas, 4)]).toEqual(['1-2 5-5', '']);
  });
});
