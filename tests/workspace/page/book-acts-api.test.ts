import { aPage, closePages, type APage } from './a-page';

afterEach(closePages);

const SCRIPT = `
  function onEdit(e) { console.log(e.range.getA1Notation(), e.value, e.oldValue); }
  function protect() {
    const protectedRange = { range: { sheetId: 0, endRowIndex: 1 }, description: 'Служебная строка', warningOnly: true };
    Sheets.Spreadsheets.batchUpdate({ requests: [{ addProtectedRange: { protectedRange } }] }, SpreadsheetApp.getActive().getId());
  }`;

/** A page over a sheet with these texts. */
async function pageOver(
  ...rows: readonly (readonly string[])[]
): Promise<APage & { texts(): readonly (readonly string[])[] }> {
  const page = await aPage(SCRIPT);
  const book = page.ws.people.sheets.open(page.ws.workbookId);
  book.paste(0, 0, 0, rows);
  const filled = (cells: readonly string[]): readonly string[] =>
    cells.slice(0, cells.findLastIndex((text) => text !== '') + 1);
  return {
    ...page,
    texts: () =>
      book
        .read(0)
        .map(filled)
        .filter(({ length }) => length > 0),
  };
}

describe('bookActRoutes', () => {
  it('pastes a block, which the script hears as one edit of the whole block', async () => {
    const { post, texts } = await pageOver();

    const { body } = await post('/api/paste', { sheet: 0, a1: 'B1', rows: [['1', '2'], ['3']] });

    expect([body, texts()]).toMatchObject([
      { outcome: 'entered', reports: [{ fn: 'onEdit', logs: ['B1:C2 undefined undefined'] }] },
      [
        ['', '1', '2'],
        ['', '3'],
      ],
    ]);
  });

  it('empties ranges and tells the script of each', async () => {
    const { post, texts } = await pageOver(['а', 'б', 'в']);

    const { body } = await post('/api/clear', { sheet: 0, ranges: ['A1', 'C1:C1'] });

    expect([body, texts()]).toMatchObject([{ reports: [{ fn: 'onEdit' }, { fn: 'onEdit' }] }, [['', 'б']]]);
  });

  it('asks about a protection before the edit, and goes on when told to', async () => {
    const { ws, post, texts } = await pageOver(['ключ']);
    ws.run('protect');
    const edit = { sheet: 0, a1: 'A1', text: 'другой' };

    const asked = await post('/api/edit', edit);
    const before = texts();
    const done = await post('/api/edit', { ...edit, anyway: true });

    expect([asked.body, before, done.body, texts()]).toMatchObject([
      { outcome: 'protected', warning: 'Служебная строка', reports: [] },
      [['ключ']],
      { outcome: 'entered' },
      [['другой']],
    ]);
  });

  it('takes back entries one by one, down to what stood there first', async () => {
    const { post, texts } = await pageOver(['один', 'два']);
    await post('/api/edit', { sheet: 0, a1: 'A1', text: 'три' });
    await post('/api/clear', { sheet: 0, ranges: ['A1:B1'] });

    const { body } = await post('/api/undo');
    const once = texts();
    await post('/api/undo');

    expect([body, once, texts()]).toMatchObject([
      { made: { sheetId: 0, a1: 'A1' }, reports: [{ fn: 'onEdit' }] },
      [['три', 'два']],
      [['один', 'два']],
    ]);
  });

  it('takes nothing back once the row has changed otherwise, or when there is nothing', async () => {
    const { ws, post } = await pageOver(['один', 'два']);
    await post('/api/edit', { sheet: 0, a1: 'A1', text: 'три' });
    ws.edit(0, 'B1', 'четыре');

    const changed = await post('/api/undo');

    expect([changed, await post('/api/undo')]).toEqual([
      { status: 409, body: { error: 'Отменить нельзя: эти строки с тех пор изменились.' } },
      { status: 409, body: { error: 'Отменять нечего.' } },
    ]);
  });

  it.each([
    [{ act: 'insert', from: 1, count: 1 }, ['а', 'б', 'в']],
    [{ act: 'delete', from: 0, count: 2 }, ['в']],
    [{ act: 'move', from: 0, count: 1, to: 3 }, ['б', 'в', 'а']],
    [{ act: 'copy', from: 0, count: 2 }, ['а', 'б', 'а', 'б', 'в']],
  ])('does with rows what %j says', async (fields, column) => {
    const { post, texts } = await pageOver(['а'], ['б'], ['в']);

    await post('/api/lines', { sheet: 0, dimension: 'ROWS', ...fields });

    expect(texts().map(([text]) => text)).toEqual(column);
  });

  it('hides, shows and freezes columns', async () => {
    const { ws, post } = await pageOver(['а', 'б']);
    const lines = (fields: object) => post('/api/lines', { sheet: 0, dimension: 'COLUMNS', count: 1, ...fields });

    await lines({ act: 'hide', from: 0 });
    await lines({ act: 'hide', from: 1 });
    await lines({ act: 'show', from: 0 });
    await lines({ act: 'freeze', from: 1 });

    const { columns, frozenColumnCount } = ws.people.sheets.open(ws.workbookId).view(0);
    expect([columns.slice(0, 2).map(({ hidden }) => hidden), frozenColumnCount]).toEqual([[false, true], 1]);
  });

  it('sorts the sheet and filters a column', async () => {
    const { ws, post, texts } = await pageOver(['Имя'], ['б'], ['а'], ['в']);
    await post('/api/lines', { sheet: 0, dimension: 'ROWS', act: 'freeze', from: 1, count: 1 });
    await post('/api/sort', { sheet: 0, column: 0, order: 'down' });
    await post('/api/filter', { sheet: 0, on: true });

    await post('/api/filter', { sheet: 0, column: 0, hidden: ['б'] });

    const book = ws.people.sheets.open(ws.workbookId);
    expect([texts(), book.hiddenRows(0), book.view(0).filter]).toMatchObject([
      [['Имя'], ['в'], ['б'], ['а']],
      [[2, 3]],
      { top: 0, left: 0, columns: [0] },
    ]);
  });

  it('adds, renames, hides and deletes tabs', async () => {
    const { ws, post } = await pageOver(['а']);
    const { body } = await post('/api/tab', { act: 'add' });
    const added = (body as { readonly made: { readonly sheetId: number } }).made.sheetId;
    await post('/api/tab', { act: 'rename', sheet: added, title: 'Черновик' });
    await post('/api/tab', { act: 'duplicate', sheet: added });
    await post('/api/tab', { act: 'delete', sheet: 0 });
    await post('/api/tab', { act: 'hide', sheet: added });

    const tabs = ws.people.sheets.tabs(ws.workbookId).map(({ title, hidden }) => [title, hidden]);
    const last = await post('/api/tab', { act: 'hide', sheet: ws.people.sheets.tabs(ws.workbookId)[1]?.sheetId });

    expect([tabs, last]).toEqual([
      [
        ['Черновик', true],
        ['Копия Черновик', false],
      ],
      { status: 400, body: { error: 'В таблице должен остаться хотя бы один видимый лист.' } },
    ]);
  });
});
