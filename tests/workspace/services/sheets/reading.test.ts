import { rows, sheetsWorld, type SheetsWorld, write } from './sheets-world';

function table(): SheetsWorld {
  const w = sheetsWorld();
  w.batch(write(rows(['Имя', 'Тег'], ['Анна', 'б'], ['Борис', 'а'], ['Вера', 'б'], [null, 'в'], ['Дарья', ''])));
  w.desk.setFilter({ range: { sheetId: 0, endRowIndex: 6 } });
  return w;
}

describe('edge', () => {
  it.each([
    ['the end of the data one is in', { row: 0, column: 0 }, 'down', { row: 3, column: 0 }],
    ['the next filled cell over a gap', { row: 3, column: 0 }, 'down', { row: 5, column: 0 }],
    ['the edge where nothing is filled', { row: 5, column: 0 }, 'right', { row: 5, column: 25 }],
    ['where one is, at the edge', { row: 0, column: 0 }, 'up', { row: 0, column: 0 }],
  ] as const)('leads to %s', (_what, from, way, to) => {
    expect(table().desk.edge(0, from, way)).toEqual(to);
  });

  it('passes over rows and columns that nobody sees', () => {
    const w = table();
    w.desk.hideRows(0, 3, 2);
    w.desk.hideColumns(0, 1);

    expect([w.desk.edge(0, { row: 0, column: 0 }, 'down'), w.desk.edge(0, { row: 5, column: 0 }, 'left')]).toEqual([
      { row: 5, column: 0 },
      { row: 5, column: 0 },
    ]);
  });
});

describe('copyTexts', () => {
  it('leaves out rows that the filter hides, and keeps those that a person hid', () => {
    const w = table();
    w.desk.hideRows(0, 1);
    w.desk.filterColumn(0, 1, ['а']);

    expect(w.desk.copyTexts({ sheetId: 0, startRowIndex: 1, endRowIndex: 4, endColumnIndex: 2 })).toEqual([
      ['Анна', 'б'],
      ['Вера', 'б'],
    ]);
  });
});

describe('filterChoices', () => {
  it('counts the values below the heading, in order', () => {
    const w = table();
    w.desk.filterColumn(0, 1, ['б']);

    expect(w.desk.filterChoices(0, 1)).toEqual([
      { text: '', count: 1, hidden: false },
      { text: 'а', count: 1, hidden: false },
      { text: 'б', count: 2, hidden: true },
      { text: 'в', count: 1, hidden: false },
    ]);
  });
});

describe('filterColumn', () => {
  it('keeps what other columns hide, and frees a column that hides nothing any more', () => {
    const w = table();
    w.desk.filterColumn(0, 0, ['Анна']);
    w.desk.filterColumn(0, 1, ['в']);

    const both = w.desk.hiddenRows(0);
    w.desk.filterColumn(0, 0, []);

    expect([both, w.desk.hiddenRows(0), w.desk.view(0).filter?.columns]).toEqual([
      [
        [1, 2],
        [4, 5],
      ],
      [[4, 5]],
      [1],
    ]);
  });

  it('is refused where there is no filter', () => {
    expect(() => sheetsWorld().desk.filterColumn(0, 0, [])).toThrow('There is no filter on the sheet.');
  });
});

describe('warning', () => {
  it('tells the words of the protection that warns, and of no other', () => {
    const w = table();
    const protect = (endRowIndex: number, warningOnly: boolean, description: string) => ({
      addProtectedRange: { protectedRange: { range: { sheetId: 0, endRowIndex }, warningOnly, description } },
    });
    w.batch(protect(5, false, 'молчит'), protect(1, true, 'Ключи столбцов'));
    const row = (startRowIndex: number) =>
      w.desk.warning({ sheetId: 0, startRowIndex, endRowIndex: startRowIndex + 1 });

    expect([row(0), row(1)]).toEqual(['Ключи столбцов', undefined]);
  });
});
