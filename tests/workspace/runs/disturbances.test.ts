import type { Workspace } from '../../../workspace/open';
import { memory } from '../../../workspace/open';
import { workspaceOf } from '../script-text';

const SCRIPT = `
  function main() { for (let call = 0; call < 3; call += 1) Utilities.getUuid(); }
  function other() { PropertiesService.getScriptProperties().setProperty('other', 'ran'); }
  function onOpen() { SpreadsheetApp.getUi().createMenu('М').addItem('Другое', 'other').addToUi(); }
  function onEdit(e) { console.log(e.value); }`;

const SHEET = 'Лист1';

function filled(): Workspace {
  const ws = workspaceOf(SCRIPT);
  const rows = ['Ключ', 'б', 'а', 'в'];
  ws.people.sheets.open(ws.workbookId).paste(
    0,
    0,
    0,
    rows.map((text) => [text]),
  );
  return ws;
}

const column = (ws: Workspace): readonly string[] =>
  ws.people.sheets
    .open(ws.workbookId)
    .read(0)
    .map(([first = '']) => first)
    .filter((text) => text !== '');

describe('before', () => {
  it.each([
    ['types', (ws: Workspace) => ws.faults.before(2).types(SHEET, 'A2', 'я'), ['Ключ', 'я', 'а', 'в']],
    ['sorts', (ws: Workspace) => ws.faults.before(2).sorts(SHEET, 'A', 'DESCENDING'), ['Ключ', 'в', 'б', 'а']],
    ['deletes a row', (ws: Workspace) => ws.faults.before(2).deletesRow(SHEET, 3), ['Ключ', 'б', 'в']],
    ['copies a row', (ws: Workspace) => ws.faults.before(2).copiesRow(SHEET, 4, 2), ['Ключ', 'в', 'б', 'а', 'в']],
  ])('lets a person who %s act between two calls', (_act, plan, after) => {
    const ws = filled();
    plan(ws);

    ws.run('main');

    expect([column(ws), ws.faults.struck()]).toEqual([after, 1]);
  });

  it('inserts a row', () => {
    const ws = filled();
    ws.faults.before(1).insertsRow(0, 3);

    ws.run('main');

    expect(ws.people.sheets.open(ws.workbookId).read(0)[2]?.[0] ?? '').toBe('');
  });

  it('restores a version that was named before', () => {
    const ws = filled();
    ws.faults.before(1).namesVersion('утро');
    ws.faults.before(2).types(SHEET, 'A2', 'я');
    ws.faults.before(3).restoresVersion('утро');

    ws.run('main');

    expect(column(ws)).toEqual(['Ключ', 'б', 'а', 'в']);
  });

  it('copies the workbook and leaves it as it is', () => {
    const ws = filled();
    ws.faults.before(1).copiesWorkbook();

    ws.run('main');

    expect(ws.files().map(({ name }) => name)).toContain('Копия Программа наставничества');
    expect(column(ws)).toEqual(['Ключ', 'б', 'а', 'в']);
  });

  it.each([
    ['a click in the menu', (ws: Workspace) => ws.faults.before(2).clicks('Другое')],
    ['a call of a page', (ws: Workspace) => ws.faults.before(2).calls('other')],
    ['a run of its own', (ws: Workspace) => ws.faults.before(2).runs('other')],
  ])('makes a whole other run of %s', (_what, plan) => {
    const ws = filled();
    plan(ws);

    ws.run('main');

    expect(ws.properties()).toEqual({ other: 'ran' });
    expect(ws.reports().at(-1)?.fn).toBe('main');
  });

  it('lets the edit triggers hear of what is typed', () => {
    const ws = filled();
    ws.faults.before(1).types(SHEET, 'A5', 'г');

    ws.run('main');

    expect(ws.reports().find(({ fn }) => fn === 'onEdit')?.logs).toEqual(['г']);
  });
});

describe('dieAtWrite', () => {
  it('is for a store in a folder', () => {
    expect(() => workspaceOf(SCRIPT, { store: memory() }).faults.dieAtWrite(1)).toThrow(
      'Only a store in a folder has steps of writing',
    );
  });
});
