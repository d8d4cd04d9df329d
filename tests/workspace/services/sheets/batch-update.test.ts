import { createWorld } from '../../../../workspace/core/create-world';
import { memoryLog } from '../../../../workspace/core/store';
import { createSheets } from '../../../../workspace/services/sheets/service';
import { addBook, aRun, BOOK, CURATOR, type Json, rows, sheetsWorld, START, write } from './sheets-world';

describe('batchUpdate', () => {
  it('applies nothing when one request is bad, and names it', () => {
    const w = sheetsWorld();
    w.batch(write(rows(['до'])));

    expect(() =>
      w.batch(write(rows(['после'])), { addSheet: { properties: { title: 'B' } } }, { deleteSheet: { sheetId: 99 } }),
    ).toThrow(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[2].deleteSheet: No sheet with id: 99',
    );
    expect([w.cells(), w.sheets.tabs('book-1').length]).toEqual([[['до']], 1]);
  });

  it('leaves every kind of change undone when the batch fails', () => {
    const w = sheetsWorld();
    w.batch(write(rows(['а', 'б'], ['в', 'г'])));
    const before = JSON.stringify(w.sheets.book('book-1'));
    const range = { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 };

    expect(() =>
      w.batch(
        { insertDimension: { range } },
        { repeatCell: { range: { sheetId: 0, endRowIndex: 2 }, cell: { note: 'x' }, fields: 'note' } },
        { sortRange: { range: { sheetId: 0 }, sortSpecs: [{ dimensionIndex: 0 }] } },
        { setBasicFilter: { filter: { range: { sheetId: 0 } } } },
        { updateSpreadsheetProperties: { properties: { title: 'Новое' }, fields: 'title' } },
        write(rows(['z']), 5000),
      ),
    ).toThrow('Invalid requests[5].updateCells');
    expect(JSON.stringify(w.sheets.book('book-1'))).toBe(before);
    expect(w.world.files.get('book-1')?.name).toBe('Книга');
  });

  it('answers one reply for each request', () => {
    const w = sheetsWorld();

    const answer = w.update({
      requests: [write(rows(['x'])), { addSheet: { properties: { sheetId: 3, title: 'B' } } }],
    });

    expect(answer).toEqual({
      spreadsheetId: 'book-1',
      replies: [
        {},
        {
          addSheet: {
            properties: {
              sheetId: 3,
              title: 'B',
              index: 1,
              sheetType: 'GRID',
              gridProperties: { rowCount: 1000, columnCount: 26 },
            },
          },
        },
      ],
    });
  });

  it('reports the written cells back under a mask', () => {
    const w = sheetsWorld();
    w.batch(
      { addSheet: { properties: { sheetId: 5, title: 'Пары' } } },
      write(rows(['П-1', 'x'], ['П-2', 'y']), 2, 0, 5),
    );

    const answer = w.update(
      {
        requests: [write(rows(['z']), 3, 1, 5)],
        includeSpreadsheetInResponse: true,
        responseRanges: ["'Пары'!A3:A", "'Пары'!B4"],
      },
      {
        fields:
          'replies,updatedSpreadsheet(sheets(properties(sheetId),data(startRow,startColumn,rowData(values(effectiveValue)))))',
      },
    );

    expect(answer).toEqual({
      replies: [{}],
      updatedSpreadsheet: {
        sheets: [
          {
            properties: { sheetId: 5 },
            data: [
              {
                startRow: 2,
                rowData: [
                  { values: [{ effectiveValue: { stringValue: 'П-1' } }] },
                  { values: [{ effectiveValue: { stringValue: 'П-2' } }] },
                ],
              },
              { startRow: 3, startColumn: 1, rowData: [{ values: [{ effectiveValue: { stringValue: 'z' } }] }] },
            ],
          },
        ],
      },
    });
  });

  it('changes nothing when a response range cannot be read', () => {
    const w = sheetsWorld();
    const resource = { requests: [write(rows(['x']))], includeSpreadsheetInResponse: true, responseRanges: ['Нет!A1'] };

    expect(() => w.update(resource)).toThrow('Unable to parse range: Нет!A1');
    expect(w.cells()).toBeUndefined();
  });

  it.each<[string, Json, Json | undefined, string]>([
    ['no requests', { requests: [] }, undefined, 'Must specify at least one request.'],
    [
      'a request of two kinds',
      { requests: [{ deleteSheet: {}, addSheet: {} }] },
      undefined,
      "oneof field 'kind' is already set. Cannot set 'addSheet'",
    ],
    ['an empty request', { requests: [{}] }, undefined, 'Invalid requests[0]'],
    [
      'a kind that Google does not know',
      { requests: [{ frobnicate: {} }] },
      undefined,
      'Invalid JSON payload received. Unknown name "frobnicate" at \'requests[0]\': Cannot find field.',
    ],
    [
      'a kind that is not served',
      { requests: [{ mergeCells: {} }] },
      undefined,
      'Sheets batchUpdate request mergeCells is not on the closed list',
    ],
    [
      'an unknown name in the body',
      { requests: [write(rows([1]))], dryRun: true },
      undefined,
      'Unknown name "dryRun": Cannot find field.',
    ],
    [
      'an unknown field in the mask',
      { requests: [write(rows([1]))] },
      { fields: 'replies,updatedSheet' },
      "Cannot find matching fields for path 'updatedSheet'",
    ],
    [
      'a mask with a field that is not served',
      { requests: [write(rows([1]))] },
      { fields: 'updatedSpreadsheet.sheets.charts' },
      'fields=charts is not on the closed list',
    ],
    ['an unknown optional argument', { requests: [write(rows([1]))] }, { field: 'x' }, 'Unknown name "field"'],
  ])('refuses %s', (_what, resource, options, message) => {
    const w = sheetsWorld();

    expect(() => w.update(resource, options)).toThrow(message);
    expect(w.cells()).toBeUndefined();
  });

  it('shares nothing with the script that sent it', () => {
    const w = sheetsWorld();
    const format = { textFormat: { bold: true } };
    w.batch({
      updateCells: { start: {}, rows: [{ values: [{ userEnteredFormat: format }] }], fields: 'userEnteredFormat' },
    });

    format.textFormat.bold = false;

    expect(w.desk.view(0).rows[0]?.cells[0]?.format).toEqual({ textFormat: { bold: true } });
  });

  it('costs one write, and moves the date of the file', () => {
    const w = sheetsWorld();
    const left = (name: 'sheetsWrites' | 'sheetsReads'): number =>
      w.world.quotas.left('kurator@college.example', name, w.world.clock.now());

    w.update({ requests: [write(rows(['x']))], includeSpreadsheetInResponse: true });

    expect([left('sheetsWrites'), left('sheetsReads')]).toEqual([59, 60]);
    expect(w.world.files.get('book-1')?.modifiedTime).toBe(w.world.clock.now());
  });

  it('has been applied when its reply is lost, and has not when it failed before', () => {
    const { world, faults } = createWorld({ log: memoryLog(), startMs: START, seed: 7 });
    const sheets = createSheets(world);
    addBook(world, BOOK);
    const send = (text: string, row: number): unknown =>
      world.gate.during(aRun(CURATOR, ['spreadsheets']), () =>
        sheets.global.Spreadsheets.batchUpdate({ requests: [write(rows([text]), row)] }, BOOK),
      );
    faults.failAfter(1, 503);

    expect(() => send('дошло', 0)).toThrow('The service is currently unavailable.');
    faults.failBefore(1, 500);
    expect(() => send('не дошло', 1)).toThrow('Internal error encountered.');
    expect(sheets.people.open(BOOK).read(0)).toEqual([['дошло']]);
  });
});
