import { type Json, rows, sheetsWorld, type SheetsWorld, write } from './sheets-world';

const rule = (columnIndex: number, condition: Json, strict = false): Json => ({
  setDataValidation: {
    range: { sheetId: 0, startRowIndex: 1, startColumnIndex: columnIndex, endColumnIndex: columnIndex + 1 },
    rule: { condition, strict },
  },
});

/** Headings and three rows: a list, a date, choices from the first column. */
function table(): SheetsWorld {
  const w = sheetsWorld();
  w.batch(
    write(rows(['Группа', 'Дата', 'Копия'], ['ПО-21', 'завтра', 'ПО-22'], ['ПО-22', 46270, 'нет'], ['ПО-23'])),
    rule(0, { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'ПО-21' }, { userEnteredValue: 'ПО-22' }] }, true),
    rule(1, { type: 'DATE_IS_VALID' }),
    rule(2, { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=A2:A4' }] }),
  );
  return w;
}

describe('viewSheet', () => {
  it('says what a cell expects, and whether what stands in it meets that', () => {
    const { rows: seen } = table().desk.view(0, { from: 1, to: 4 });

    expect(seen.map(({ cells }) => cells.slice(0, 3))).toEqual([
      [
        { text: 'ПО-21', choices: ['ПО-21', 'ПО-22'], strict: true },
        { text: 'завтра', expects: 'DATE_IS_VALID', invalid: true },
        { text: 'ПО-22', choices: ['ПО-21', 'ПО-22', 'ПО-23'] },
      ],
      [
        { text: 'ПО-22', choices: ['ПО-21', 'ПО-22'], strict: true },
        { text: '46270', expects: 'DATE_IS_VALID' },
        { text: 'нет', choices: ['ПО-21', 'ПО-22', 'ПО-23'], invalid: true },
      ],
      [
        { text: 'ПО-23', choices: ['ПО-21', 'ПО-22'], strict: true, invalid: true },
        { text: '', expects: 'DATE_IS_VALID' },
        { text: '', choices: ['ПО-21', 'ПО-22', 'ПО-23'] },
      ],
    ]);
  });

  it('says where the filter stands and which columns hide rows', () => {
    const w = table();
    w.desk.setFilter({ range: { sheetId: 0, startRowIndex: 0, endRowIndex: 4, endColumnIndex: 3 } });
    w.desk.filterColumn(0, 0, ['ПО-22']);

    expect(w.desk.view(0).filter).toEqual({ top: 0, bottom: 4, left: 0, right: 3, columns: [0] });
  });
});

describe('hiddenStretches', () => {
  it('joins what a person and what the filter hides', () => {
    const w = table();
    w.desk.hideRows(0, 2);
    w.desk.setFilter({ range: { sheetId: 0, endRowIndex: 4 } });
    w.desk.filterColumn(0, 0, ['ПО-23']);

    expect(w.desk.hiddenRows(0)).toEqual([[2, 4]]);
  });
});
