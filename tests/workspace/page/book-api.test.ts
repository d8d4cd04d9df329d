import { aPage, closePages } from './a-page';

afterEach(closePages);

const SCRIPT = `
  function onEdit(e) { console.log(e.value); }
  function fill() {
    const id = SpreadsheetApp.getActive().getId();
    const rows = Array.from({ length: 300 }, (_, i) => ({ values: [{ userEnteredValue: { numberValue: i + 1 } }] }));
    const range = (startIndex, endIndex) => ({ sheetId: 0, dimension: 'ROWS', startIndex, endIndex });
    const hide = (from, to) => ({
      updateDimensionProperties: { range: range(from, to), properties: { hiddenByUser: true }, fields: 'hiddenByUser' },
    });
    Sheets.Spreadsheets.batchUpdate({ requests: [
      { updateCells: { start: { sheetId: 0, rowIndex: 0, columnIndex: 0 }, rows, fields: 'userEnteredValue' } },
      hide(0, 1), hide(5, 8),
    ] }, id);
  }`;

describe('bookRoutes', () => {
  it('lists the tabs of the workbook', async () => {
    const { ws, get } = await aPage('', { title: 'Наставничество' });

    expect((await get('/api/book')).body).toEqual({
      id: ws.workbookId,
      title: 'Наставничество',
      isWorkbook: true,
      tabs: [{ sheetId: 0, title: 'Лист1', index: 0, hidden: false }],
    });
  });

  it('opens a sheet with its first rows and every row that is hidden', async () => {
    const { ws, get } = await aPage(SCRIPT);
    ws.run('fill');

    const { body } = await get('/api/sheet?id=0');

    const { rows, hiddenRows } = body as { readonly rows: readonly unknown[]; readonly hiddenRows: unknown };
    expect([rows.length, rows[1], hiddenRows]).toEqual([
      120,
      { index: 1, cells: [{ text: '2', look: 0 }] },
      [
        [0, 1],
        [5, 8],
      ],
    ]);
  });

  it('gives the rows of a window', async () => {
    const { ws, get } = await aPage(SCRIPT);
    ws.run('fill');

    expect((await get('/api/rows?id=0&from=298&to=400')).body).toEqual({
      looks: [{}],
      rows: [
        { index: 298, cells: [{ text: '299', look: 0 }] },
        { index: 299, cells: [{ text: '300', look: 0 }] },
      ],
    });
  });

  it('gives texts to copy, the end of the data and the values of a filtered column', async () => {
    const { ws, get } = await aPage(SCRIPT);
    ws.run('fill');
    const desk = ws.people.sheets.open(ws.workbookId);
    desk.setFilter({ range: { sheetId: 0, startRowIndex: 297 } });
    desk.filterColumn(0, 0, ['299']);

    const asked = ['texts?id=0&range=A298:A300', 'edge?id=0&row=10&column=0&way=down', 'choices?id=0&column=0'];
    const [texts, edge, choices] = await Promise.all(asked.map(async (path) => (await get(`/api/${path}`)).body));

    expect([texts, edge, (choices as readonly unknown[]).slice(1)]).toEqual([
      [['298'], ['300']],
      { row: 299, column: 0 },
      [
        { text: '299', count: 1, hidden: true },
        { text: '300', count: 1, hidden: false },
      ],
    ]);
  });

  it('types into a cell, which the script hears', async () => {
    const { ws, post } = await aPage(SCRIPT);

    const { body } = await post('/api/edit', { sheet: 0, a1: 'B2', text: 'Анна' });

    expect(body).toMatchObject({ outcome: 'entered', reports: [{ fn: 'onEdit', logs: ['Анна'] }] });
    expect(ws.people.sheets.open(ws.workbookId).read(0)[1]).toEqual(['', 'Анна']);
  });

  it.each([
    ['/api/book?id=x', 'Такой таблицы нет.'],
    ['/api/sheet?id=9', 'Такого листа нет: его удалили.'],
    ['/api/rows?id=9&from=0', 'Такого листа нет: его удалили.'],
  ])('says that there is nothing at %s', async (path, error) => {
    const { get } = await aPage('');

    expect(await get(path)).toEqual({ status: 404, body: { error } });
  });
});
