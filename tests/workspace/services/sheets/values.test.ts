import { addBook, BOOK, type Json, rows, sheetsWorld, write } from './sheets-world';

const PAIRS = {
  addSheet: { properties: { sheetId: 5, title: 'Пары', gridProperties: { rowCount: 6, columnCount: 4 } } },
};

describe('Values.batchGetByDataFilter', () => {
  it('cuts empty cells at the ends of rows and empty rows at the end, and keeps those between', () => {
    const w = sheetsWorld();
    w.batch(PAIRS, write(rows(['П-1', null, 3, null], [], ['П-2']), 0, 0, 5));

    expect(w.values([{ gridRange: { sheetId: 5 } }])).toEqual([
      {
        valueRange: { range: "'Пары'!A1:D6", majorDimension: 'ROWS', values: [['П-1', '', 3], [], ['П-2']] },
        dataFilters: [{ gridRange: { sheetId: 5 } }],
      },
    ]);
  });

  it('answers an empty range without values', () => {
    const w = sheetsWorld();
    w.batch(PAIRS);

    const [answer] = w.values([{ gridRange: { sheetId: 5, startRowIndex: 2, endRowIndex: 4 } }]);

    expect(answer?.['valueRange']).toEqual({ range: "'Пары'!A3:D4", majorDimension: 'ROWS' });
  });

  it('leaves out of the echo what stands at its default', () => {
    const w = sheetsWorld();

    const [answer] = w.values([{ gridRange: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0 } }]);

    expect(answer?.['dataFilters']).toEqual([{ gridRange: { endRowIndex: 1 } }]);
  });

  it('answers in the order of sheets and places, not of the request', () => {
    const w = sheetsWorld();
    w.batch(PAIRS);

    const answers = w.values([
      { a1Range: "'Пары'!A5:B6" },
      { gridRange: { sheetId: 5, endRowIndex: 2 } },
      { a1Range: "'Лист1'!A1" },
    ]);

    expect(answers.map(({ valueRange }) => (valueRange as Json)['range'])).toEqual([
      "'Лист1'!A1",
      "'Пары'!A1:D2",
      "'Пары'!A5:B6",
    ]);
  });

  it('merges filters that match the same range', () => {
    const w = sheetsWorld();
    w.batch(PAIRS);

    const answers = w.values([
      { gridRange: { sheetId: 5 } },
      { a1Range: "'Пары'!A1:D6" },
      { gridRange: { sheetId: 5 } },
    ]);

    expect(answers.map(({ dataFilters }) => dataFilters)).toEqual([
      [{ gridRange: { sheetId: 5 } }, { a1Range: "'Пары'!A1:D6" }, { gridRange: { sheetId: 5 } }],
    ]);
  });

  it('turns columns into the major dimension', () => {
    const w = sheetsWorld();
    w.batch(write(rows([1, 2], [3, 4], [null, 6])));

    const [answer] = w.values([{ gridRange: { sheetId: 0 } }], { majorDimension: 'COLUMNS' });

    expect((answer?.['valueRange'] as Json)['values']).toEqual([
      [1, 3],
      [2, 4, 6],
    ]);
  });

  it.each<[string, Json, unknown]>([
    ['the default is what people see', {}, ['05.09.2026', '12,5', 'ИСТИНА', '']],
    [
      'unformatted values come typed, dates as serial days',
      { valueRenderOption: 'UNFORMATTED_VALUE' },
      [46270, 12.5, true, ''],
    ],
    [
      'unformatted dates may come as people see them',
      { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' },
      ['05.09.2026', 12.5, true, ''],
    ],
    ['formulas come as entered', { valueRenderOption: 'FORMULA' }, [46270, 12.5, true, '=A1+1']],
  ])('%s', (_rule, options, values) => {
    const w = sheetsWorld();
    w.desk.paste(0, 0, 0, [['05.09.2026', '12,5', 'ИСТИНА', '=A1+1']]);
    const resource = { dataFilters: [{ gridRange: { sheetId: 0 } }], ...options };

    const answer = w.as({}, () => w.sheets.global.Spreadsheets.Values.batchGetByDataFilter(resource, BOOK)) as Json;

    expect(answer['valueRanges']).toEqual([
      {
        valueRange: { range: "'Лист1'!A1:Z1000", majorDimension: 'ROWS', values: [values] },
        dataFilters: [{ gridRange: {} }],
      },
    ]);
  });

  it('gives the fields that the mask names', () => {
    const w = sheetsWorld();
    w.batch(write(rows(['x'])));
    const resource = { dataFilters: [{ gridRange: { sheetId: 0 } }] };

    const answer = w.as({}, () =>
      w.sheets.global.Spreadsheets.Values.batchGetByDataFilter(resource, BOOK, {
        fields: 'valueRanges(valueRange(values),dataFilters)',
      }),
    );

    expect(answer).toEqual({ valueRanges: [{ valueRange: { values: [['x']] }, dataFilters: [{ gridRange: {} }] }] });
  });

  it.each<[string, Json, string]>([
    [
      'a start at the end of the grid',
      { gridRange: { sheetId: 5, startRowIndex: 6 } },
      "Invalid dataFilter[0]: Range ('Пары'!A7:D) exceeds grid limits. Max rows: 6, max columns: 4",
    ],
    [
      'a start beyond the last column',
      { gridRange: { sheetId: 5, startColumnIndex: 4, endRowIndex: 2 } },
      "Range ('Пары'!E1:2) exceeds grid limits",
    ],
    ['a sheet that is not there', { gridRange: { sheetId: 99 } }, 'Invalid dataFilter[0]: No grid with id: 99'],
    [
      'a title that is not there',
      { a1Range: 'Встречи!A1' },
      'Invalid dataFilter[0]: Unable to parse range: Встречи!A1',
    ],
    ['a filter without a range', {}, 'Invalid dataFilter[0]'],
    ['two ranges in one filter', { gridRange: {}, a1Range: 'A1' }, "Invalid value at 'data_filters[0]' (oneof)"],
    [
      'an unknown name',
      { gridRange: { sheet: 5 } },
      'Unknown name "sheet" at \'data_filters[0].grid_range\': Cannot find field.',
    ],
    [
      'a developer metadata lookup',
      { developerMetadataLookup: {} },
      'data_filters[0].developer_metadata_lookup is not on the closed list',
    ],
  ])('refuses %s', (_what, filter, message) => {
    const w = sheetsWorld();
    w.batch(PAIRS);

    expect(() => w.values([filter])).toThrow(message);
  });

  it('takes a range of no cells and cuts an end beyond the grid', () => {
    const w = sheetsWorld();
    w.batch(PAIRS);

    const answers = w.values([
      { gridRange: { sheetId: 5, startRowIndex: 3, endRowIndex: 3 } },
      { gridRange: { sheetId: 5, startRowIndex: 5, endRowIndex: 50 } },
    ]);

    expect(answers.map(({ valueRange }) => Object.keys(valueRange as Json))).toEqual([
      ['range', 'majorDimension'],
      ['range', 'majorDimension'],
    ]);
  });

  it('fails as a whole when one of its ranges is bad', () => {
    const w = sheetsWorld();

    expect(() => w.values([{ gridRange: { sheetId: 0 } }, { gridRange: { sheetId: 9 } }])).toThrow(
      'Invalid dataFilter[1]',
    );
  });

  it('reads past filters and hidden rows', () => {
    const w = sheetsWorld();
    w.desk.paste(0, 0, 0, [['Группа'], ['ПО-21'], ['ПО-22']]);
    w.desk.hideRows(0, 1);
    w.desk.setFilter({ range: { sheetId: 0 }, criteria: { 0: { hiddenValues: ['ПО-22'] } } });

    expect(w.cells()).toEqual([['Группа'], ['ПО-21'], ['ПО-22']]);
  });

  it('shares nothing with the state', () => {
    const w = sheetsWorld();
    w.batch(write(rows(['x'])));
    const first = w.cells() as string[][];

    first[0]?.push('y');

    expect(w.cells()).toEqual([['x']]);
  });

  it('costs one read, and the 61st of a minute is refused', () => {
    const w = sheetsWorld();
    for (let count = 0; count < 60; count += 1) w.cells();

    expect(() => w.cells()).toThrow("Quota exceeded for quota metric 'Read requests'");
  });

  it('knows each spreadsheet by its own id', () => {
    const w = sheetsWorld();
    addBook(w.world, 'book-2');
    w.sheets.people.open('book-2').typeIn(0, 0, 0, 'вторая');

    expect(w.cells()).toBeUndefined();
  });
});
