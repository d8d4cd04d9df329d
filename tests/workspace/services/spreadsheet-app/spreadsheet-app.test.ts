import { reportOf, resultOf, workspaceOf } from '../../script-text';

const MENU = `
  function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Наставничество')
      .addItem('Пары', 'pairs')
      .addSeparator()
      .addSubMenu(ui.createMenu('Отчёты').addItem('Итоговый', 'reports.final'))
      .addToUi();
  }
  function pairs() { return 'пары'; }
  const reports = { final() { return 'отчёт'; } };`;

describe('createSpreadsheetApp', () => {
  it('knows the workbook that the script is bound to', () => {
    const ws = workspaceOf(
      `function main() {
        const book = SpreadsheetApp.getActiveSpreadsheet();
        return [book.getId(), book.getName(), book.getUrl(), book === SpreadsheetApp.getActive()];
      }`,
      { title: 'Книга' },
    );

    const url = `https://docs.google.com/spreadsheets/d/${ws.workbookId}/edit`;

    expect(ws.run('main').result).toEqual([ws.workbookId, 'Книга', url, true]);
  });

  it('finds a sheet by its id, and none by an unknown one', () => {
    const body = `const book = SpreadsheetApp.getActive();
      return [book.getSheets().map((sheet) => sheet.getName()), book.getSheetById(0).getName(), book.getSheetById(7)];`;

    expect(resultOf(body)).toEqual([['Лист1'], 'Лист1', null]);
  });

  it('tells the rows that the person has selected', () => {
    const ws = workspaceOf(`function main() {
      const book = SpreadsheetApp.getActive();
      const ranges = book.getActiveRangeList().getRanges();
      return ranges.map((range) => [range.getRow(), range.getNumRows(), range.getSheet().getSheetId()]);
    }`);
    ws.select({ sheet: 'Лист1', ranges: ['A3:B5', 'A9'] });

    expect(ws.run('main').result).toEqual([
      [3, 3, 0],
      [9, 1, 0],
    ]);
  });

  it('shows toasts and brings a sheet to the front', () => {
    const { ui } = reportOf(`const book = SpreadsheetApp.getActive();
      book.toast('Готово', 'Пары');
      book.setActiveSheet(book.getSheetById(0));`);

    expect([ui.toasts, ui.activatedSheet]).toEqual([[{ title: 'Пары', text: 'Готово' }], 0]);
  });

  it('finds a menu item by its title or by its path', () => {
    const ws = workspaceOf(MENU);

    const results = [ws.menu('Пары').result, ws.menu(['Отчёты', 'Итоговый']).result, ws.menu('Итоговый').result];

    expect(results).toEqual(['пары', 'отчёт', 'отчёт']);
  });

  it('names the menus that there are when the item is missing', () => {
    expect(() => workspaceOf(MENU).menu('Группы')).toThrow('No menu item "Группы"');
  });

  it('replaces a menu by a second one of the same name', () => {
    const ws = workspaceOf(`
      function onOpen() { add('Один'); add('Два'); }
      function add(title) { SpreadsheetApp.getUi().createMenu('Меню').addItem(title, 'f').addToUi(); }`);

    ws.open();

    expect(ws.menus()).toEqual([{ kind: 'menu', title: 'Меню', entries: [{ kind: 'item', title: 'Два', fn: 'f' }] }]);
  });

  it('shows a sidebar and dialogs with their titles', () => {
    const { ui } = reportOf(`const ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutput('<p>1</p>').setTitle('Панель'));
      ui.showModalDialog(HtmlService.createHtmlOutput('<p>2</p>').setWidth(400).setHeight(300), 'Окно');`);

    expect([ui.sidebar, ui.dialogs]).toEqual([
      { title: 'Панель', html: '<p>1</p>', width: null, height: null },
      [{ title: 'Окно', html: '<p>2</p>', width: 400, height: 300 }],
    ]);
  });

  it('answers dialogs as planned, and closes a question that nobody answers', () => {
    const ws = workspaceOf(`function main() {
      const ui = SpreadsheetApp.getUi();
      const yes = ui.alert('Пары', 'Создать?', ui.ButtonSet.YES_NO) === ui.Button.YES;
      const typed = ui.prompt('Кто?', ui.ButtonSet.OK_CANCEL);
      return [yes, typed.getResponseText(), String(typed.getSelectedButton()), String(ui.alert('Ещё?', ui.ButtonSet.YES_NO)), String(ui.alert('Всё'))];
    }`);
    ws.answer('YES', 'Анна');

    const { result, ui } = ws.run('main');

    expect(result).toEqual([true, 'Анна', 'OK', 'CLOSE', 'OK']);
    expect(ui.alerts[0]).toEqual({
      kind: 'alert',
      title: 'Пары',
      text: 'Создать?',
      buttons: 'YES_NO',
      button: 'YES',
      response: '',
    });
  });

  it('throws where a planned button is not offered', () => {
    const ws = workspaceOf(`function main() { SpreadsheetApp.getUi().alert('Всё'); }`);
    ws.answer('NO');

    expect(ws.run('main').error?.message).toBe('The dialog has no button NO: it offers CLOSE, OK');
  });

  it('has no window in a time trigger', () => {
    const ws = workspaceOf(`
      function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); }
      function tick() { SpreadsheetApp.getUi(); }`);
    ws.run('install');

    const { failed } = ws.advance({ byMinutes: 10 });

    expect(failed[0]?.error).toEqual({
      name: 'Exception',
      message: 'Cannot call SpreadsheetApp.getUi() from this context.',
    });
  });

  it('shows no sidebar from a simple trigger', () => {
    const ws = workspaceOf(
      `function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')); }`,
    );

    const [report] = ws.open();

    expect(report?.error?.message).toContain('not sufficient to call SpreadsheetApp.showSidebar');
  });
});
