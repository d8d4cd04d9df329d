import { sheetsWorld, START_DAY, type SheetsWorld } from './sheets-world';

describe('createAnswerSheets', () => {
  const link = (w: SheetsWorld, ...headings: string[]): number => w.sheets.answerSheets.link('book-1', headings);

  it('adds a tab named by the account, with the time stamp first', () => {
    const w = sheetsWorld();

    const ids = [link(w, 'Имя', 'Группа'), link(w, 'Имя')];

    expect(w.sheets.tabs('book-1').map(({ title }) => title)).toEqual([
      'Лист1',
      'Ответы на форму (1)',
      'Ответы на форму (2)',
    ]);
    expect(ids.map((id) => w.desk.read(id))).toEqual([
      [['Отметка времени', 'Имя', 'Группа']],
      [['Отметка времени', 'Имя']],
    ]);
  });

  it('puts answers row by row, as text where they are text, stamped with the wall time', () => {
    const w = sheetsWorld();
    const id = link(w, 'Имя', 'Телефон');

    const places = [{ Имя: 'Вера', Телефон: '00123' }, { Имя: '=A1' }].map((cells) =>
      w.sheets.answerSheets.put('book-1', id, undefined, cells),
    );

    expect(places).toEqual([1, 2]);
    expect((w.cells(id) as unknown[][]).slice(1)).toEqual([
      [START_DAY + 8 / 24, 'Вера', '00123'],
      [START_DAY + 8 / 24, '=A1'],
    ]);
    expect(w.desk.read(id)[1]?.[0]).toBe('01.09.2026 8:00:00');
  });

  it('overwrites the row of an edited answer, emptying what it no longer answers', () => {
    const w = sheetsWorld();
    const id = link(w, 'Имя', 'Группа');
    const row = w.sheets.answerSheets.put('book-1', id, undefined, {
      'Отметка времени': 46270,
      Имя: 'Вера',
      Группа: 'ПО-21',
    });

    w.sheets.answerSheets.put('book-1', id, row, { 'Отметка времени': 46271, Имя: 'Вера Л.' });

    expect((w.cells(id) as unknown[][]).slice(1)).toEqual([[46271, 'Вера Л.']]);
  });

  it('adds a column at the end for a new question and renames the column of a renamed one', () => {
    const w = sheetsWorld();
    const id = link(w, 'Имя');
    w.desk.typeIn(id, 0, 2, 'Заметки куратора');

    w.sheets.answerSheets.put('book-1', id, undefined, { 'Отметка времени': 46270, Имя: 'Вера', Курс: 2 });
    w.sheets.answerSheets.rename('book-1', id, { from: 'Имя', to: 'Фамилия и имя' });

    expect(w.cells(id)).toEqual([
      ['Отметка времени', 'Фамилия и имя', 'Заметки куратора', 'Курс'],
      [46270, 'Вера', '', 2],
    ]);
  });

  it('knows its columns after people have moved them and reworded their headings', () => {
    const w = sheetsWorld();
    const id = link(w, 'Имя', 'Группа');
    w.desk.moveColumns(id, 2, 1);
    w.desk.insertColumns(id, 1);
    w.desk.typeIn(id, 0, 3, 'ФИО');

    w.sheets.answerSheets.put('book-1', id, undefined, { 'Отметка времени': 46270, Имя: 'Вера', Группа: 'ПО-21' });

    expect(w.cells(id)).toEqual([
      ['Отметка времени', '', 'Группа', 'ФИО'],
      [46270, '', 'ПО-21', 'Вера'],
    ]);
  });

  it('keeps the tab and its heading row while the form is linked', () => {
    const w = sheetsWorld();
    const id = link(w, 'Имя');

    expect(() => w.desk.deleteSheet(id)).toThrow('linked form');
    expect(() => w.desk.deleteRows(id, 0)).toThrow('Cannot delete row with form questions.');

    w.sheets.answerSheets.unlink('book-1', id);
    w.desk.deleteSheet(id);

    expect(w.sheets.tabs('book-1')).toHaveLength(1);
  });
});
