import { type Json, rows, sheetsWorld, write } from './sheets-world';

describe('get', () => {
  it('gives properties without cells', () => {
    const w = sheetsWorld();
    w.batch(write(rows(['x'])));

    expect(w.get()).toEqual({
      spreadsheetId: 'book-1',
      properties: { title: 'Книга', locale: 'ru_RU', autoRecalc: 'ON_CHANGE', timeZone: 'Europe/Moscow' },
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: 'Лист1',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      ],
      spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/book-1/edit',
    });
  });

  it('gives cells when they are asked for, limited to the ranges', () => {
    const w = sheetsWorld();
    w.desk.typeIn(0, 1, 1, '05.09.2026');
    w.batch({ addSheet: { properties: { sheetId: 5, title: 'B' } } });

    const answer = w.get({ includeGridData: true, ranges: 'B2:C3' }) as { sheets: { data: unknown }[] };

    const pixels = [{ pixelSize: 21 }, { pixelSize: 21 }];
    const columns = [{ pixelSize: 100 }, { pixelSize: 100 }];
    const numberFormat = { type: 'DATE', pattern: 'dd.mm.yyyy' };
    const cell = {
      userEnteredValue: { numberValue: 46270 },
      effectiveValue: { numberValue: 46270 },
      formattedValue: '05.09.2026',
      userEnteredFormat: { numberFormat },
    };
    expect(answer.sheets.map(({ data }) => data)).toEqual([
      [{ startRow: 1, startColumn: 1, rowData: [{ values: [cell] }], rowMetadata: pixels, columnMetadata: columns }],
    ]);
  });

  it('gives cells under a mask that names them, whatever includeGridData says', () => {
    const w = sheetsWorld();
    w.batch(write(rows(['x', null, 'y'])));

    expect(w.get({ fields: 'sheets.data.rowData.values.formattedValue', includeGridData: false })).toEqual({
      sheets: [{ data: [{ rowData: [{ values: [{ formattedValue: 'x' }, {}, { formattedValue: 'y' }] }] }] }],
    });
  });

  it.each<[Json, string]>([
    [{ fields: 'sheets.properties.title,sheet' }, "Cannot find matching fields for path 'sheet'"],
    [{ fields: 'sheets.data.rowData.values.effectiveFormat' }, 'fields=effectiveFormat is not on the closed list'],
    [{ ranges: ['A2000'] }, 'exceeds grid limits'],
    [{ ranges: ['Пары!A1'] }, 'Unable to parse range'],
    [{ range: 'A1' }, 'Unknown name "range"'],
  ])('refuses %j', (options, message) => {
    expect(() => sheetsWorld().get(options)).toThrow(message);
  });
});

describe('Sheets', () => {
  it.each<[string, (sheets: never) => unknown]>([
    ['Sheets.newSpreadsheet', (sheets: { newSpreadsheet: unknown }) => sheets.newSpreadsheet],
    ['Sheets.Spreadsheets.create', (sheets: { Spreadsheets: { create: unknown } }) => sheets.Spreadsheets.create],
    [
      'Sheets.Spreadsheets.Values.update',
      (sheets: { Spreadsheets: { Values: { update: unknown } } }) => sheets.Spreadsheets.Values.update,
    ],
  ])('throws by name for %s', (name, ask) => {
    expect(() => ask(sheetsWorld().sheets.global as never)).toThrow(`${name} is not on the closed list`);
  });
});
