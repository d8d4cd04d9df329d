import { type Json, rows, sheetsWorld, type SheetsWorld, write } from './sheets-world';

const add = (properties: Json): Json => ({ addSheet: { properties } });
const update = (properties: Json, fields: string): Json => ({ updateSheetProperties: { properties, fields } });
const tabs = (w: SheetsWorld): unknown => w.sheets.tabs('book-1').map(({ sheetId, title }) => [sheetId, title]);

describe('addSheet', () => {
  it('takes the chosen id, title and size and answers the properties', () => {
    const w = sheetsWorld();

    const replies = w.batch(
      add({
        sheetId: 101,
        title: 'Пары',
        gridProperties: { rowCount: 3, columnCount: 12, frozenRowCount: 2 },
        hidden: true,
      }),
    );

    const gridProperties = { rowCount: 3, columnCount: 12, frozenRowCount: 2 };
    expect(replies).toEqual([
      {
        addSheet: {
          properties: { sheetId: 101, title: 'Пары', index: 1, sheetType: 'GRID', gridProperties, hidden: true },
        },
      },
    ]);
  });

  it('is 1000 rows by 26 columns, named on and with a random id where nothing is chosen', () => {
    const w = sheetsWorld();

    const [reply] = w.batch({ addSheet: {} });

    expect(reply).toEqual({
      addSheet: {
        properties: {
          sheetId: expect.any(Number),
          title: 'Лист2',
          index: 1,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    });
  });

  it('goes to its index and shifts the others', () => {
    const w = sheetsWorld();

    w.batch(add({ sheetId: 1, title: 'A' }), add({ sheetId: 2, title: 'B', index: 0 }));

    expect(tabs(w)).toEqual([
      [2, 'B'],
      [0, 'Лист1'],
      [1, 'A'],
    ]);
  });

  it('may use the id of a sheet that was deleted before it', () => {
    const w = sheetsWorld();
    w.batch(add({ sheetId: 7, title: 'A' }));

    w.batch({ deleteSheet: { sheetId: 7 } }, add({ sheetId: 7, title: 'B' }));

    expect(tabs(w)).toEqual([
      [0, 'Лист1'],
      [7, 'B'],
    ]);
  });

  it.each<[string, Json, string]>([
    [
      'an id that is taken',
      { sheetId: 0, title: 'A' },
      'Invalid requests[0].addSheet: Sheet with id 0 already exists.',
    ],
    ['a negative id', { sheetId: -1 }, 'Sheet id must be non-negative.'],
    [
      'a title that is taken, whatever its case',
      { title: 'лист1' },
      'Invalid requests[0].addSheet: A sheet with the name "лист1" already exists. Please enter another name.',
    ],
    ['a title of 101 characters', { title: 'x'.repeat(101) }, 'The sheet name cannot be greater than 100 characters.'],
    ['an empty title', { title: '' }, 'The sheet name cannot be empty.'],
    [
      'a grid whose rows are all frozen',
      { gridProperties: { rowCount: 2, frozenRowCount: 2 } },
      "You can't freeze all visible rows on the sheet.",
    ],
    [
      'a grid whose columns are all frozen',
      { gridProperties: { columnCount: 1, frozenColumnCount: 1 } },
      "You can't freeze all visible columns on the sheet.",
    ],
    ['a grid that is too large', { gridProperties: { rowCount: 400_000 } }, 'above the limit of 10000000 cells'],
    ['a chart sheet', { sheetType: 'OBJECT' }, "Invalid value at 'requests[0].add_sheet.properties.sheet_type'"],
  ])('refuses %s', (_what, properties, message) => {
    expect(() => sheetsWorld().batch(add(properties))).toThrow(message);
  });
});

describe('deleteSheet', () => {
  it.each<[string, readonly Json[], string]>([
    [
      'the last sheet',
      [{ deleteSheet: { sheetId: 0 } }],
      "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
    ],
    [
      'the last visible sheet',
      [add({ sheetId: 2, title: 'A', hidden: true }), { deleteSheet: { sheetId: 0 } }],
      "Invalid requests[1].deleteSheet: You can't remove all the visible sheets in a document.",
    ],
    [
      'a sheet that is not there',
      [{ deleteSheet: { sheetId: 21 } }],
      'Invalid requests[0].deleteSheet: No sheet with id: 21',
    ],
  ])('refuses to delete %s', (_what, requests, message) => {
    expect(() => sheetsWorld().batch(...requests)).toThrow(message);
  });
});

describe('updateSheetProperties', () => {
  it('changes what the mask names', () => {
    const w = sheetsWorld();

    w.batch(
      update(
        { sheetId: 0, title: 'Настройки', gridProperties: { frozenRowCount: 2, rowCount: 1 } },
        'title,gridProperties.frozenRowCount',
      ),
    );

    expect(w.get({ fields: 'sheets.properties(title,gridProperties)' })).toEqual({
      sheets: [
        { properties: { title: 'Настройки', gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 2 } } },
      ],
    });
  });

  it('cuts off what lies beyond a smaller grid', () => {
    const w = sheetsWorld();
    w.batch(write(rows([1, 2], [3, 4], [5, 6])));

    w.batch(
      update({ sheetId: 0, gridProperties: { rowCount: 2, columnCount: 1 } }, 'gridProperties(rowCount,columnCount)'),
    );

    expect(w.cells()).toEqual([[1], [3]]);
  });

  it.each<[string, number | undefined, number[]]>([
    ['counts places before the move', 2, [1, 0, 2]],
    ['leaves a sheet whose place is its own', 0, [0, 1, 2]],
    ['leaves a sheet whose place is the next', 1, [0, 1, 2]],
    ['moves to the end without an index', undefined, [1, 2, 0]],
  ])('%s', (_rule, index, order) => {
    const w = sheetsWorld();
    w.batch(add({ sheetId: 1, title: 'A' }), add({ sheetId: 2, title: 'B' }));

    w.batch(update({ sheetId: 0, ...(index === undefined ? {} : { index }) }, 'index'));

    expect(w.sheets.tabs('book-1').map(({ sheetId }) => sheetId)).toEqual(order);
  });

  it.each<[string, Json, string, string]>([
    ['a title that is taken', { sheetId: 0, title: 'A' }, 'title', 'A sheet with the name "A" already exists.'],
    [
      'the whole grid without its size',
      { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
      'gridProperties',
      "You can't delete all the rows on the sheet.",
    ],
    [
      'all rows frozen',
      { sheetId: 1, gridProperties: { frozenRowCount: 2 } },
      'gridProperties.frozenRowCount',
      "You can't freeze all visible rows on the sheet.",
    ],
    [
      'the only visible sheet hidden',
      { sheetId: 0, hidden: true },
      'hidden',
      "You can't hide all the sheets in a document.",
    ],
    ['an id changed', { sheetId: 0 }, 'sheetId', "Field 'sheetId' in 'fields' is unknown or read-only."],
    [
      'a sheet that is not there',
      { sheetId: 9, title: 'x' },
      'title',
      'Invalid requests[0].updateSheetProperties: No sheet with id: 9',
    ],
  ])('refuses %s', (_what, properties, fields, message) => {
    const w = sheetsWorld();
    w.batch(add({ sheetId: 1, title: 'A', hidden: true, gridProperties: { rowCount: 2, columnCount: 2 } }));

    expect(() => w.batch(update(properties, fields))).toThrow(message);
  });
});

describe('updateSpreadsheetProperties', () => {
  const set = (properties: Json, fields: string): Json => ({ updateSpreadsheetProperties: { properties, fields } });

  it('sets locale and zone, and a new title renames the file', () => {
    const w = sheetsWorld({ account: { locale: 'en_US', timeZone: 'America/New_York' } });

    w.batch(set({ title: 'Наставничество', locale: 'ru_RU', timeZone: 'Europe/Moscow' }, 'title,locale,timeZone'));

    expect(w.get({ fields: 'properties' })).toEqual({
      properties: { title: 'Наставничество', locale: 'ru_RU', autoRecalc: 'ON_CHANGE', timeZone: 'Europe/Moscow' },
    });
    expect(w.world.files.get('book-1')?.name).toBe('Наставничество');
  });

  it.each<[Json, string, string]>([
    [{ locale: 'xx_XX' }, 'locale', 'Unsupported locale: xx_XX'],
    [{ timeZone: 'Europe/Nowhere' }, 'timeZone', 'Invalid time zone: Europe/Nowhere'],
    [{ title: '' }, 'title', 'title cannot be empty'],
  ])('refuses %j', (properties, fields, message) => {
    expect(() => sheetsWorld().batch(set(properties, fields))).toThrow(message);
  });
});
