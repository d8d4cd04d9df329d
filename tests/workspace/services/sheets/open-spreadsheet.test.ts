import { type Json, rows, sheetsWorld, type SheetsWorld, write } from './sheets-world';

const given = (...values: readonly string[]): Json[] => values.map((userEnteredValue) => ({ userEnteredValue }));

/** Two frozen heading rows and three rows of data. */
function table(): SheetsWorld {
  const w = sheetsWorld();
  w.batch(
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { rowCount: 8, columnCount: 5, frozenRowCount: 2 } },
        fields: 'gridProperties',
      },
    },
    write(rows(['id', 'name'], ['Код', 'Имя'], ['М-1', 'Вера'], ['М-2', 'Анна'], ['М-3', 'Борис'])),
  );
  return w;
}

describe('OpenSpreadsheet', () => {
  it.each<[string, (w: SheetsWorld) => void, unknown[][]]>([
    [
      'inserts rows, also at the end',
      ({ desk }) => (desk.insertRows(0, 3), desk.insertRows(0, 9)),
      [['М-1', 'Вера'], [], ['М-2', 'Анна'], ['М-3', 'Борис']],
    ],
    ['deletes rows', ({ desk }) => desk.deleteRows(0, 2, 2), [['М-3', 'Борис']]],
    [
      'moves rows',
      ({ desk }) => desk.moveRows(0, 4, 2),
      [
        ['М-3', 'Борис'],
        ['М-1', 'Вера'],
        ['М-2', 'Анна'],
      ],
    ],
    [
      'inserts columns',
      ({ desk }) => desk.insertColumns(0, 1),
      [
        ['М-1', '', 'Вера'],
        ['М-2', '', 'Анна'],
        ['М-3', '', 'Борис'],
      ],
    ],
    ['deletes columns', ({ desk }) => desk.deleteColumns(0, 0), [['Вера'], ['Анна'], ['Борис']]],
    [
      'moves columns',
      ({ desk }) => desk.moveColumns(0, 0, 2),
      [
        ['Вера', 'М-1'],
        ['Анна', 'М-2'],
        ['Борис', 'М-3'],
      ],
    ],
    [
      'copies a row, its id too',
      ({ desk }) => desk.copyRow(0, 2, 4),
      [
        ['М-1', 'Вера'],
        ['М-2', 'Анна'],
        ['М-1', 'Вера'],
        ['М-3', 'Борис'],
      ],
    ],
    [
      'sorts the sheet below its frozen rows',
      ({ desk }) => desk.sortByColumn(0, 1),
      [
        ['М-2', 'Анна'],
        ['М-3', 'Борис'],
        ['М-1', 'Вера'],
      ],
    ],
    [
      'tears rows when it sorts a range without its ids',
      ({ desk }) => desk.sortRange({ sheetId: 0, startRowIndex: 2, startColumnIndex: 1 }, 1),
      [
        ['М-1', 'Анна'],
        ['М-2', 'Борис'],
        ['М-3', 'Вера'],
      ],
    ],
    [
      'clears cells',
      ({ desk }) => desk.clear({ sheetId: 0, startRowIndex: 2, endRowIndex: 4, startColumnIndex: 1 }),
      [['М-1'], ['М-2'], ['М-3', 'Борис']],
    ],
  ])('%s', (_what, act, data) => {
    const w = table();

    act(w);

    expect((w.cells() as unknown[][]).slice(2)).toEqual(data);
  });

  it('renames, moves, hides, copies and deletes tabs', () => {
    const w = sheetsWorld();
    w.batch({ addSheet: { properties: { sheetId: 5, title: 'Пары' } } }, write(rows(['П-1']), 0, 0, 5));
    const copy = w.desk.duplicateSheet(5);

    w.desk.renameSheet(5, 'Пары 2026');
    w.desk.moveSheet(5, 0);
    w.desk.hideSheet(5);
    w.desk.deleteSheet(0);

    expect(w.sheets.tabs('book-1')).toEqual([
      { sheetId: 5, title: 'Пары 2026', index: 0, hidden: true },
      { sheetId: copy, title: 'Копия Пары', index: 1, hidden: false },
    ]);
    expect(w.desk.read(copy)).toEqual([['П-1']]);
  });

  it('shows what the filter and people hide, checkboxes and choices', () => {
    const w = sheetsWorld();
    const set = (columnIndex: number, condition: Json): Json => ({
      setDataValidation: {
        range: {
          sheetId: 0,
          startRowIndex: 1,
          endRowIndex: 4,
          startColumnIndex: columnIndex,
          endColumnIndex: columnIndex + 1,
        },
        rule: { condition },
      },
    });
    w.desk.paste(0, 0, 0, [['Группа'], ['ПО-21'], ['ПО-22'], ['ПО-23']]);
    w.batch(set(1, { type: 'BOOLEAN' }), set(2, { type: 'ONE_OF_LIST', values: given('да', 'нет') }));
    w.desk.hideRows(0, 1);
    w.desk.setFilter({
      range: { sheetId: 0 },
      filterSpecs: [{ columnIndex: 0, filterCriteria: { hiddenValues: ['ПО-22', 'Группа'] } }],
    });

    const view = w.desk.view(0, { from: 0, to: 4 });

    expect(view.rows.map(({ hidden }) => hidden)).toEqual([false, true, true, false]);
    expect(view.rows[3]?.cells).toEqual([
      { text: 'ПО-23' },
      { text: 'ЛОЖЬ', checkbox: false },
      { text: '', choices: ['да', 'нет'] },
    ]);
  });
});
