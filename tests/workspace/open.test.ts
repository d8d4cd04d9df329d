import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { folder, openWorkspace, type Workspace } from '../../workspace/open';
import { codeFolder, workspaceOf } from './script-text';
import { tempFolder } from './temp-folder';

const SCRIPT = `
  function onOpen(e) { console.log(String(e.authMode), e.source.getId(), e.user.email); }
  function onEdit(e) {
    console.log(e.range.getA1Notation(), e.range.getSheet().getName(), e.oldValue, e.value);
  }
  function makeForm() {
    const file = Drive.Files.create({ name: 'Ф-01', mimeType: 'application/vnd.google-apps.form' });
    const book = Drive.Files.create({ name: 'Ответы', mimeType: 'application/vnd.google-apps.spreadsheet' });
    const form = FormApp.openById(file.id);
    form.setTitle('Анкета наставника');
    form.addTextItem().setTitle('Имя').setRequired(true);
    form.addCheckboxItem().setTitle('Дни').setChoiceValues(['пн', 'вт']);
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book.id);
    form.setPublished(true);
    Drive.Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, file.id);
    ScriptApp.newTrigger('onAnswer').forSpreadsheet(book.id).onFormSubmit().create();
    return [file.id, book.id];
  }
  function onAnswer(e) {
    const { authMode, range, source, triggerUid, ...rest } = e;
    return { ...rest, mode: String(authMode), row: range && range.getRow(), source: source && source.getId() };
  }`;

function withForm(): { readonly ws: Workspace; readonly formId: string; readonly bookId: string } {
  const ws = workspaceOf(SCRIPT);
  const { result, error } = ws.run('makeForm');
  if (error) throw new Error(error.message);
  const [formId = '', bookId = ''] = result as readonly string[];
  return { ws, formId, bookId };
}

describe('openWorkspace', () => {
  it('begins with one workbook that the owner made by hand', () => {
    const ws = workspaceOf('', { title: 'Наставничество', owner: 'anna@college.example' });
    const book = ws.files().find(({ id }) => id === ws.workbookId);

    expect([book?.name, book?.owner, book?.madeByAppFor, ws.user()]).toEqual([
      'Наставничество',
      'anna@college.example',
      [],
      'anna@college.example',
    ]);
  });

  it('goes on in a folder where it stopped', () => {
    const store = tempFolder();
    const code = codeFolder(
      `function main() { PropertiesService.getScriptProperties().setProperty('a', Utilities.getUuid()); }`,
    );
    const options = { code, clock: '2026-09-01T08:00', seed: 1 };
    const first = openWorkspace({ store: folder(store), ...options });
    first.run('main');
    first.advance({ to: '2026-10-01T08:00' });
    first.close();

    const second = openWorkspace({ store: folder(store), ...options });

    expect([second.workbookId, second.now(), second.properties(), second.reports().length]).toEqual([
      first.workbookId,
      '2026-10-01T08:00:00',
      first.properties(),
      1,
    ]);
    second.run('main');
    expect(second.properties()).not.toEqual(first.properties());
    expect(second.reports().map(({ id }) => id)).toEqual(['run-1', 'run-2']);
  });

  it('leaves the same bytes after the same acts with the same seed', () => {
    const bytesOf = (seed: number): string => {
      const store = tempFolder();
      const ws = openWorkspace({ store: folder(store), code: codeFolder(SCRIPT), clock: '2026-09-01T08:00', seed });
      ws.open();
      ws.run('makeForm');
      ws.submit('Анкета наставника', { Имя: 'Пётр' });
      ws.advance({ byMinutes: 60 });
      return readdirSync(store)
        .map((name) => readFileSync(join(store, name), 'utf8'))
        .join();
    };

    expect(bytesOf(4)).toBe(bytesOf(4));
    expect(bytesOf(4)).not.toBe(bytesOf(5));
  });
});

describe('Workspace.open', () => {
  it('runs onOpen with the event of the person who opens', () => {
    const ws = workspaceOf(SCRIPT);

    const [report] = ws.open();

    expect([report?.kind, report?.logs]).toEqual(['simple trigger', [`LIMITED ${ws.workbookId} ${ws.owner}`]]);
  });

  it.each(['function main() {}', 'function reopen() { onOpen; }', 'var app = {\n  f() { function onOpen() {} },\n};'])(
    'runs nothing when the script declares no onOpen: %s',
    (source) => {
      expect(workspaceOf(source).open()).toEqual([]);
    },
  );

  it('is for those with whom the workbook is shared', () => {
    const ws = workspaceOf(SCRIPT);
    ws.setUser('stranger@college.example');

    expect(() => ws.open()).toThrow('stranger@college.example may not edit the workbook');
    ws.share('stranger@college.example');
    expect(ws.open()).toHaveLength(1);
  });
});

describe('Workspace.share', () => {
  it('lets one who may only look open the workbook without triggers and menus, and act in nothing', () => {
    const ws = workspaceOf(SCRIPT);
    ws.share('guest@college.example', 'reader');
    ws.setUser('guest@college.example');

    expect([ws.open(), ws.menus()]).toEqual([[], []]);
    expect(() => ws.edit('Лист1', 'A1', 'да')).toThrow('guest@college.example may not edit the workbook');
    expect(() => ws.call('makeForm')).toThrow('guest@college.example may not edit the workbook');
  });
});

describe('Workspace.menu', () => {
  it('clicks as the named person, with the named rows selected', () => {
    const ws = workspaceOf(`
      function onOpen() { SpreadsheetApp.getUi().createMenu('М').addItem('Кто', 'who').addToUi(); }
      function who() { return [Session.getActiveUser().getEmail(), SpreadsheetApp.getActive().getActiveRange().getRow()]; }`);
    ws.share('deputy@college.example');

    const { result } = ws.menu('Кто', { user: 'deputy@college.example', selection: { ranges: ['A7:C7'] } });

    expect([result, ws.user()]).toEqual([['deputy@college.example', 7], 'deputy@college.example']);
  });
});

describe('Workspace.edit', () => {
  it('types into a cell and tells onEdit the old and the new value', () => {
    const ws = workspaceOf(SCRIPT);
    const first = ws.edit('Лист1', 'B3', 'Анна');

    const second = ws.edit(0, 'B3', 'Пётр');

    expect([first.outcome, first.reports[0]?.logs, second.reports[0]?.logs]).toEqual([
      'entered',
      ['B3 Лист1 undefined Анна'],
      ['B3 Лист1 Анна Пётр'],
    ]);
  });

  it('names the sheets that there are when the sheet is missing', () => {
    expect(() => workspaceOf(SCRIPT).edit('Пары', 'A1', '')).toThrow('No sheet Пары: there are Лист1');
  });

  it('is not heard of when a script writes', () => {
    const ws = workspaceOf(`
      function onEdit() {}
      function main() {
        const rows = [{ values: [{ userEnteredValue: { stringValue: 'а' } }] }];
        const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
        const request = { updateCells: { start, rows, fields: 'userEnteredValue' } };
        Sheets.Spreadsheets.batchUpdate({ requests: [request] }, SpreadsheetApp.getActive().getId());
      }`);

    ws.run('main');

    expect(ws.reports().map(({ fn }) => fn)).toEqual(['main']);
  });
});

describe('Workspace.submit', () => {
  it('fires the submit trigger of the linked spreadsheet with the row that was written', () => {
    const { ws, bookId } = withForm();

    const { reports } = ws.submit('Анкета наставника', { Имя: 'Пётр', Дни: ['пн', 'вт'] });

    expect(reports.map(({ kind, result }) => [kind, result])).toEqual([
      [
        'submit trigger',
        {
          mode: 'FULL',
          row: 2,
          source: bookId,
          values: [expect.any(String), 'Пётр', 'пн, вт'],
          namedValues: { 'Отметка времени': [expect.any(String)], Имя: ['Пётр'], Дни: ['пн, вт'] },
        },
      ],
    ]);
  });

  it.each([
    ['twice', 2],
    ['blank', 1],
    ['late', 0],
    ['lost', 0],
  ] as const)('delivers the event %s when asked to', (delivery, times) => {
    const { ws } = withForm();

    expect(ws.submit('Ф-01', { Имя: 'Пётр' }, { delivery }).reports).toHaveLength(times);
  });

  it('delivers the coming events as the faults say, until they are cleared', () => {
    const { ws } = withForm();
    ws.faults.deliver('twice');
    const doubled = ws.submit('Ф-01', { Имя: 'Пётр' }).reports;
    ws.faults.clear();

    expect([doubled.length, ws.submit('Ф-01', { Имя: 'Анна' }).reports.length]).toEqual([2, 1]);
  });

  it('brings a late event when it is asked for, once', () => {
    const { ws } = withForm();
    ws.submit('Ф-01', { Имя: 'Пётр' }, { delivery: 'late' });

    const reports = [ws.deliverLate(), ws.deliverLate()];

    expect(reports.map((each) => each.map(({ fn }) => fn))).toEqual([['onAnswer'], []]);
  });

  it('gives a blank event nothing but its trigger', () => {
    const { ws } = withForm();

    expect(ws.submit('Ф-01', { Имя: 'Пётр' }, { delivery: 'blank' }).reports[0]?.result).toEqual({ mode: 'FULL' });
  });

  it('refuses what the form refuses and fires nothing', () => {
    const { ws } = withForm();

    expect(ws.submit('Анкета наставника', {})).toEqual({
      refusals: [{ itemId: expect.any(Number) as number, code: 'required', message: 'Это обязательный вопрос.' }],
      reports: [],
    });
  });

  it('fires the trigger for an answer that is changed by its link', () => {
    const { ws, formId } = withForm();
    ws.people.forms.editor(formId).setAllowResponseEdits(true);
    const sent = ws.submit(formId, { Имя: 'Пётр' });
    if (!('responseId' in sent)) throw new Error('not taken');
    const item = ws.people.forms.openForm(formId)?.items[0]?.id ?? 0;
    const before = ws.reports().length;

    ws.people.forms.edit(formId, sent.responseId, { answers: { [item]: 'Павел' } });

    expect(
      ws
        .reports()
        .slice(before)
        .map(({ fn }) => fn),
    ).toEqual(['onAnswer']);
  });

  it('names the questions that there are when a title is wrong', () => {
    const { ws } = withForm();

    expect(() => ws.submit('Ф-01', { Фамилия: 'Иванов' })).toThrow('No question Фамилия: there are Имя, Дни');
  });
});
