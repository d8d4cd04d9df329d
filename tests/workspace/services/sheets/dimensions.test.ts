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

describe('insertDimension', () => {
  it('shifts rows down and grows the grid', () => {
    const w = grid();

    w.batch({ insertDimension: { range: span('ROWS', 3, 5) } });

    expect(firstColumn(w)).toEqual([[0, 1, 2, '', '', 3, 4, 5]]);
    expect(sizes(w)).toEqual({ rowCount: 8, columnCount: 4, frozenRowCount: 2, frozenColumnCount: 1 });
  });

  it('makes frozen what is inserted among the frozen rows', () => {
    const w = grid();

    w.batch({ insertDimension: { range: span('ROWS', 1, 2) } });

    expect(sizes(w)).toEqual({ rowCount: 7, columnCount: 4, frozenRowCount: 3, frozenColumnCount: 1 });
  });

  it.each<[string, boolean, boolean[]]>([
    ['before', true, [true, true, false]],
    ['after', false, [true, false, false]],
  ])('takes the looks of the row %s', (_which, inheritFromBefore, bold) => {
    const w = grid();
    const cell = { userEnteredFormat: { textFormat: { bold: true } } };
    w.batch({
      repeatCell: { range: { sheetId: 5, startRowIndex: 2, endRowIndex: 3 }, cell, fields: 'userEnteredFormat' },
    });

    w.batch({ insertDimension: { range: span('ROWS', 3, 4), inheritFromBefore } });

    const formats = w.desk
      .view(5)
      .rows.slice(2, 5)
      .map(({ cells }) => cells[0]?.format?.textFormat?.bold ?? false);
    expect(formats).toEqual(bold);
  });

  it('shifts columns right', () => {
    const w = grid();

    w.batch({ insertDimension: { range: span('COLUMNS', 1, 2) } });

    expect((w.cells(5) as unknown[][])[2]).toEqual([2, '', 'c']);
  });

  it.each<[string, Json, string]>([
    [
      'at the end without inheriting from before',
      { range: span('ROWS', 6, 7) },
      'range.startIndex must be less than the grid size (6) if inheritFromBefore is false.',
    ],
    [
      'beyond the end',
      { range: span('ROWS', 7, 8), inheritFromBefore: true },
      'range.startIndex is larger than current grid size (6)',
    ],
    [
      'at the start, inheriting from before',
      { range: span('ROWS', 0, 1), inheritFromBefore: true },
      'must be greater than 0',
    ],
    ['nothing', { range: span('ROWS', 2, 2) }, 'range.endIndex must be greater'],
    ['without an end', { range: { sheetId: 5, dimension: 'ROWS', startIndex: 1 } }, 'must both be set'],
    ['without a dimension', { range: { sheetId: 5, startIndex: 1, endIndex: 2 } }, 'range.dimension is required'],
  ])('refuses to insert %s', (_where, insertDimension, message) => {
    expect(() => grid().batch({ insertDimension })).toThrow(message);
  });
});

describe('deleteDimension', () => {
  it('takes rows out and shrinks the grid', () => {
    const w = grid();

    w.batch({ deleteDimension: { range: span('ROWS', 2, 4) } });

    expect(firstColumn(w)).toEqual([[0, 1, 4, 5]]);
    expect(sizes(w)).toEqual({ rowCount: 4, columnCount: 4, frozenRowCount: 2, frozenColumnCount: 1 });
  });

  it('counts deleted rows out of the frozen ones', () => {
    const w = grid();

    w.batch({ deleteDimension: { range: span('ROWS', 1, 3) } });

    expect(sizes(w)).toEqual({ rowCount: 4, columnCount: 4, frozenRowCount: 1, frozenColumnCount: 1 });
  });

  it('sees each request of a batch after those before it', () => {
    const w = grid();

    w.batch({ deleteDimension: { range: span('ROWS', 4, 5) } }, { deleteDimension: { range: span('ROWS', 2, 3) } });

    expect(firstColumn(w)).toEqual([[0, 1, 3, 5]]);
  });

  it.each<[string, Json, string]>([
    [
      'a row that is not there',
      span('ROWS', 6, 7),
      "Invalid requests[0].deleteDimension: Cannot delete a row that doesn't exist. Tried to delete row index 6 but there are only 6 rows.",
    ],
    ['a column that is not there', span('COLUMNS', 4, 5), "Cannot delete a column that doesn't exist."],
    ['all rows', span('ROWS', 0, 6), "You can't delete all the rows on the sheet."],
    ['all columns', span('COLUMNS', 0, 4), "You can't delete all the columns on the sheet."],
    ['all rows that are not frozen', span('ROWS', 2, 6), 'Sorry, it is not possible to delete all non-frozen rows.'],
  ])('refuses to delete %s', (_what, range, message) => {
    expect(() => grid().batch({ deleteDimension: { range } })).toThrow(message);
  });

  it('lets filter, protection and format ranges follow', () => {
    const w = grid();
    const range = { sheetId: 5, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 4 };
    const booleanRule = { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } };
    w.batch(
      { setBasicFilter: { filter: { range } } },
      {
        addProtectedRange: {
          protectedRange: {
            protectedRangeId: 7,
            range: { sheetId: 5, startRowIndex: 3, endRowIndex: 5 },
            warningOnly: true,
          },
        },
      },
      {
        addConditionalFormatRule: {
          rule: { ranges: [{ sheetId: 5, startRowIndex: 4, endRowIndex: 5 }], booleanRule },
          index: 0,
        },
      },
    );

    w.batch({ deleteDimension: { range: span('ROWS', 4, 5) } }, { insertDimension: { range: span('ROWS', 0, 1) } });

    const [, sheet] = w.get({ fields: 'sheets(basicFilter,protectedRanges,conditionalFormats)' })['sheets'] as Json[];
    expect(sheet).toEqual({
      basicFilter: { range: { ...range, startRowIndex: 2 } },
      protectedRanges: [
        {
          protectedRangeId: 7,
          range: { sheetId: 5, startRowIndex: 4, endRowIndex: 5 },
          warningOnly: true,
          requestingUserCanEdit: true,
        },
      ],
    });
  });
});
