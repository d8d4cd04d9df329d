import { docsWorld, type Json } from '../docs-world';
import { area, at, LETTERS, tableOf } from '../tables';

describe('updateTableCellStyle', () => {
  const line = (magnitude: number): Json => ({
    color: { color: { rgbColor: {} } },
    width: { magnitude, unit: 'PT' },
    dashStyle: 'SOLID',
  });
  const style = (tableCellStyle: Json, fields: string, target: Json = { tableStartLocation: { index: 2 } }): Json => ({
    updateTableCellStyle: { tableCellStyle, fields, ...target },
  });

  it('draws a shared border on both cells', () => {
    const { batch, get } = docsWorld();

    batch([...LETTERS, style({ borderRight: line(2) }, 'borderRight', { tableRange: area(at(0, 0), 1, 1) })]);

    const cells = tableOf(get()).table.tableRows[0]?.tableCells.map((cell) => [
      cell.tableCellStyle['borderLeft'],
      cell.tableCellStyle['borderRight'],
    ]);
    expect(cells).toEqual([
      [undefined, line(2)],
      [line(2), undefined],
    ]);
  });

  it('applies shared borders in the order right, left, bottom, top', () => {
    const { batch, get } = docsWorld();

    batch([...LETTERS, style({ borderRight: line(1), borderLeft: line(3) }, 'borderLeft,borderRight')]);

    const cells = tableOf(get()).table.tableRows[0]?.tableCells.map((cell) => [
      cell.tableCellStyle['borderLeft'],
      cell.tableCellStyle['borderRight'],
    ]);
    expect(cells).toEqual([
      [line(3), line(3)],
      [line(3), line(1)],
    ]);
  });

  it('unsets what the mask names and the update leaves out', () => {
    const { batch, get } = docsWorld();

    batch([
      ...LETTERS,
      style({ contentAlignment: 'MIDDLE', paddingTop: { magnitude: 1, unit: 'PT' } }, 'contentAlignment,paddingTop'),
      style({}, 'contentAlignment'),
    ]);

    const { contentAlignment, paddingTop } = tableOf(get()).table.tableRows[0]?.tableCells[0]?.tableCellStyle ?? {};
    expect([contentAlignment, paddingTop]).toEqual(['TOP', { magnitude: 1, unit: 'PT' }]);
  });

  it.each([
    [
      'a missing mask',
      style({}, ''),
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    ['a read-only field', style({}, 'rowSpan'), 'Invalid field: rowSpan'],
    [
      'a transparent border',
      style({ borderTop: { width: { magnitude: 1 } } }, 'borderTop'),
      'Table cell borders cannot be transparent.',
    ],
  ])('refuses %s', (_, request, message) => {
    const { batch } = docsWorld();

    expect(() => batch([...LETTERS, request])).toThrow(message);
  });
});

describe('updateTableColumnProperties', () => {
  const widths = (columnIndices: readonly number[], magnitude: number): Json => ({
    updateTableColumnProperties: {
      tableStartLocation: { index: 2 },
      columnIndices,
      tableColumnProperties: { widthType: 'FIXED_WIDTH', width: { magnitude, unit: 'PT' } },
      fields: '*',
    },
  });

  it('sets all columns when none is named, and then the named ones', () => {
    const { batch, get } = docsWorld();

    batch([...LETTERS, widths([], 100), widths([1], 200)]);

    expect(tableOf(get()).table.tableStyle.tableColumnProperties).toEqual([
      { widthType: 'FIXED_WIDTH', width: { magnitude: 100, unit: 'PT' } },
      { widthType: 'FIXED_WIDTH', width: { magnitude: 200, unit: 'PT' } },
    ]);
  });

  it.each([
    ['columns under 5 points', widths([], 4), 'The column width must be at least 5 points.'],
    ['a column that is not there', widths([2], 50), 'Invalid column index: 2'],
  ])('refuses %s', (_, request, message) => {
    const { batch } = docsWorld();

    expect(() => batch([...LETTERS, request])).toThrow(message);
  });
});
