import { type Json, rows, sheetsWorld, write } from './sheets-world';

const GRID = { addSheet: { properties: { sheetId: 5, title: 'T', gridProperties: { rowCount: 6, columnCount: 4 } } } };
const cellsOf = (options: Json): Json => ({ updateCells: { fields: 'userEnteredValue', ...options } });
const range = (top: number, bottom: number, left: number, right: number): Json => ({
  sheetId: 5,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

describe('updateCells', () => {
  it.each([
    '=IMPORTXML("x")',
    '+7 900 123-45-67',
    '1/2',
    '00123',
    "'кавычка",
    ' пробелы ',
    '\tтабуляция\nстрока',
    'ИСТИНА',
    '1E5',
  ])('keeps the text %j letter for letter', (text) => {
    const w = sheetsWorld();

    w.batch(write(rows([text])));

    expect(w.cells()).toEqual([[text]]);
  });

  it('writes rows of different lengths from a start and leaves the rest as it was', () => {
    const w = sheetsWorld();
    w.batch(GRID, write(rows([1, 2, 3], [4, 5, 6], [7, 8, 9]), 0, 0, 5));

    w.batch(write(rows(['a'], ['b', 'c']), 1, 1, 5));

    expect(w.cells(5)).toEqual([
      [1, 2, 3],
      [4, 'a', 6],
      [7, 'b', 'c'],
    ]);
  });

  it('clears what a range covers and the rows do not', () => {
    const w = sheetsWorld();
    w.batch(GRID, write(rows([1, 2, 3], [4, 5, 6], [7, 8, 9]), 0, 0, 5));

    w.batch(cellsOf({ range: range(0, 2, 0, 3), rows: rows(['a']) }));

    expect(w.cells(5)).toEqual([['a'], [], [7, 8, 9]]);
  });

  it('clears a masked field that a cell does not have', () => {
    const w = sheetsWorld();
    w.batch(write([{ values: [{ userEnteredValue: { stringValue: 'x' }, note: 'заметка' }] }]));

    w.batch({
      updateCells: { start: { sheetId: 0 }, rows: [{ values: [{ note: 'новая' }] }], fields: 'userEnteredValue,note' },
    });

    expect(w.desk.view(0).rows[0]?.cells).toEqual([{ text: '', note: 'новая' }]);
  });

  it('leaves fields outside the mask', () => {
    const w = sheetsWorld();
    const cell = { userEnteredValue: { stringValue: 'x' }, userEnteredFormat: { textFormat: { bold: true } } };
    w.batch({ updateCells: { start: {}, rows: [{ values: [cell] }], fields: '*' } });

    w.batch(write(rows(['y'])));

    expect(w.desk.view(0).rows[0]?.cells).toEqual([{ text: 'y', format: { textFormat: { bold: true } } }]);
  });

  it('writes formats part by part', () => {
    const w = sheetsWorld();
    const format = (userEnteredFormat: Json, fields: string): Json => ({
      updateCells: { start: {}, rows: [{ values: [{ userEnteredFormat }] }], fields },
    });
    w.batch(format({ textFormat: { bold: true, italic: true }, numberFormat: { type: 'TEXT' } }, 'userEnteredFormat'));

    w.batch(format({ textFormat: { bold: false } }, 'userEnteredFormat.textFormat.bold'));

    expect(w.desk.view(0).rows[0]?.cells[0]?.format).toEqual({
      textFormat: { bold: false, italic: true },
      numberFormat: { type: 'TEXT' },
    });
  });

  it('keeps a formula as it was entered', () => {
    const w = sheetsWorld();

    w.batch(write([{ values: [{ userEnteredValue: { formulaValue: '=SUM(A2:A)' } }] }]));

    expect(w.values([{ a1Range: 'A1' }], { valueRenderOption: 'FORMULA' })[0]?.['valueRange']).toEqual({
      range: "'Лист1'!A1",
      majorDimension: 'ROWS',
      values: [['=SUM(A2:A)']],
    });
  });

  it('takes an empty string for an empty cell', () => {
    const w = sheetsWorld();
    w.batch(write(rows(['x'])));

    w.batch(write(rows([''])));

    expect(w.cells()).toBeUndefined();
  });

  it.each<[string, Json, string]>([
    [
      'without fields',
      { fields: '' },
      "Invalid requests[0].updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [
      'with a field that is read-only',
      { fields: 'effectiveValue' },
      "Invalid requests[0].updateCells: Field 'effectiveValue' in 'fields'",
    ],
    ['without a place', { start: undefined }, 'Must specify either start or range.'],
    [
      'beyond the last row',
      { start: { sheetId: 5, rowIndex: 6 } },
      'Invalid requests[0].updateCells: Attempting to write row: 6, beyond the last requested row of: 5',
    ],
    [
      'beyond the last column',
      { start: { sheetId: 5, columnIndex: 3 } },
      'Invalid requests[0].updateCells: Attempting to write column: 4, beyond the last requested column of: 3',
    ],
    [
      'more rows than the range has',
      { start: undefined, range: range(0, 1, 0, 2), rows: rows([1], [2]) },
      'Attempting to write row: 1, beyond the last requested row of: 0',
    ],
    [
      'more columns than the range has',
      { start: undefined, range: range(0, 1, 0, 1) },
      'Attempting to write column: 1, beyond the last requested column of: 0',
    ],
    [
      'into a range that starts beyond the grid',
      { start: undefined, range: range(6, 7, 0, 2) },
      'Range (T!A7:B7) exceeds grid limits. Max rows: 6, max columns: 4',
    ],
    [
      'into a sheet that is not there',
      { start: { sheetId: 9 } },
      'Invalid requests[0].updateCells: No grid with id: 9',
    ],
    [
      'a text of 50,001 characters',
      { rows: rows(['x'.repeat(50_001)]) },
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'a formula without its sign',
      { rows: [{ values: [{ userEnteredValue: { formulaValue: 'A1' } }] }] },
      "Formula must begin with '='",
    ],
    [
      'two values in one cell',
      { rows: [{ values: [{ userEnteredValue: { numberValue: 1, boolValue: true } }] }] },
      "at 'requests[0].update_cells.rows[0].values[0].user_entered_value' (oneof)",
    ],
    [
      'a number that is text',
      { rows: [{ values: [{ userEnteredValue: { numberValue: '1' } }] }] },
      'Invalid value at \'requests[0].update_cells.rows[0].values[0].user_entered_value.number_value\' (TYPE_DOUBLE), "1"',
    ],
    [
      'a field that Google does not know',
      { rows: [{ values: [{ value: 'x' }] }] },
      'Unknown name "value" at \'requests[0].update_cells.rows[0].values[0]\': Cannot find field.',
    ],
    [
      'a format without a type',
      { rows: [{ values: [{ userEnteredFormat: { numberFormat: { pattern: '0' } } }] }] },
      'numberFormat.type must be set',
    ],
    [
      'rich text, which is not served',
      { rows: [{ values: [{ textFormatRuns: [] }] }] },
      'text_format_runs is not on the closed list',
    ],
  ])('refuses to write %s', (_what, options, message) => {
    const w = sheetsWorld();
    w.batch(GRID);

    expect(() => w.batch(cellsOf({ start: { sheetId: 5 }, rows: rows(['x', 'y']), ...options }))).toThrow(message);
  });

  it('takes a text of 50,000 characters', () => {
    const w = sheetsWorld();

    w.batch(write(rows(['я'.repeat(50_000)])));

    expect((w.cells() as string[][])[0]?.[0]).toHaveLength(50_000);
  });
});
