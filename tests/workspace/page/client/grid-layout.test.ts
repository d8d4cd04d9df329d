import { columnsIn, layoutOf, scrollFor } from '../../../../workspace/page/client/book/grid-layout';

const column = (pixels: number, hidden = false) => ({ pixels, hidden });

const LAYOUT = layoutOf({
  sheetId: 0,
  title: 'Люди',
  hidden: false,
  rowCount: 10,
  columnCount: 5,
  frozenRowCount: 2,
  frozenColumnCount: 1,
  columns: [column(80), column(100), column(50, true), column(200), column(60)],
  looks: [],
  rows: [],
  hiddenRows: [],
});

describe('layoutOf', () => {
  it('leaves out hidden columns and sums the widths', () => {
    const { columns, places, width, frozenWidth, headingRow } = LAYOUT;

    expect({ columns, places, width, frozenWidth, headingRow }).toEqual({
      columns: [0, 1, 3, 4],
      places: [
        { column: 0, start: 46, end: 126 },
        { column: 1, start: 126, end: 226 },
        { column: 3, start: 226, end: 426 },
        { column: 4, start: 426, end: 486 },
      ],
      width: 486,
      frozenWidth: 126,
      headingRow: 1,
    });
  });

  it('gives the columns that are not frozen their own place, so that others may be left out of a row', () => {
    expect(LAYOUT.css.split('\n')).toEqual([
      '.k0 { width: 80px; }',
      '.k1 { width: 100px; }',
      '.scrolling .k1 { position: absolute; left: 126px; }',
      '.k3 { width: 200px; }',
      '.scrolling .k3 { position: absolute; left: 226px; }',
      '.k4 { width: 60px; }',
      '.scrolling .k4 { position: absolute; left: 426px; }',
    ]);
  });
});

describe('columnsIn', () => {
  it.each([
    ['the whole sheet', { left: 0, width: 500 }, [0, 1, 3, 4]],
    ['columns that are partly in it', { left: 225, width: 202 }, [0, 1, 3, 4]],
    ['none that only touches its edge', { left: 226, width: 200 }, [0, 3]],
    ['the frozen ones wherever it is', { left: 900, width: 100 }, [0]],
  ])('gives %s', (_what, across, columns) => {
    expect(columnsIn(LAYOUT, across)).toEqual(columns);
  });
});

describe('scrollFor', () => {
  it.each([
    ['a frozen column is always seen', 0, { left: 100, width: 300 }, undefined],
    ['a column in sight stays', 1, { left: 0, width: 300 }, undefined],
    ['one beyond the right edge comes to it', 3, { left: 0, width: 400 }, 26],
    ['one under the frozen columns comes out', 1, { left: 60, width: 300 }, 0],
    ['a hidden one is where the next one is', 2, { left: 0, width: 400 }, 26],
    ['one after the last is nowhere', 5, { left: 0, width: 400 }, undefined],
  ])('%s', (_what, wanted, sight, left) => {
    expect(scrollFor(LAYOUT, wanted, sight)).toBe(left);
  });
});
