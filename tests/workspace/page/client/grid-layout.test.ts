import { layoutOf, scrollFor } from '../../../../workspace/page/client/book/grid-layout';

const column = (pixels: number, hidden = false) => ({ pixels, hidden });

const LAYOUT = layoutOf({
  sheetId: 0,
  title: 'Люди',
  hidden: false,
  rowCount: 10,
  columnCount: 4,
  frozenRowCount: 2,
  frozenColumnCount: 1,
  columns: [column(80), column(100), column(50, true), column(200)],
  looks: [],
  rows: [],
  hiddenRows: [],
});

describe('layoutOf', () => {
  it('leaves out hidden columns and sums the widths', () => {
    const { columns, width, frozenWidth, headingRow } = LAYOUT;

    expect([columns, width, frozenWidth, headingRow]).toEqual([[0, 1, 3], 426, 126, 1]);
  });

  it('keeps frozen columns in their place', () => {
    expect(LAYOUT.css.split('\n')).toEqual([
      '.k0 { width: 80px; position: sticky; left: 46px; z-index: 1; }',
      '.k1 { width: 100px;  }',
      '.k3 { width: 200px;  }',
    ]);
  });
});

describe('scrollFor', () => {
  it.each([
    ['a frozen column is always seen', 0, { left: 100, width: 300 }, undefined],
    ['a column in sight stays', 1, { left: 0, width: 300 }, undefined],
    ['one beyond the right edge comes to it', 3, { left: 0, width: 400 }, 26],
    ['one under the frozen columns comes out', 1, { left: 60, width: 300 }, 0],
  ])('%s', (_what, wanted, sight, left) => {
    expect(scrollFor(LAYOUT, wanted, sight)).toBe(left);
  });
});
