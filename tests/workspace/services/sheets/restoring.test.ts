import { isUntouched } from '../../../../workspace/services/sheets/restoring';
import { rows, sheetsWorld, write } from './sheets-world';

const BLOCK = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };

describe('restore', () => {
  it('puts back values, formats, notes and rules, and leaves what stands beside', () => {
    const w = sheetsWorld();
    const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'да' }] };
    w.batch(write(rows(['а', 'б', 'в'], [1, true])), {
      updateCells: {
        start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: [{ note: 'Примечание', dataValidation: { condition } }] }],
        fields: 'note,dataValidation',
      },
    });
    const before = w.desk.view(0).rows;
    const block = w.desk.take(BLOCK);
    w.batch({ updateCells: { range: BLOCK, fields: '*' } });
    w.desk.typeIn(0, 0, 2, 'г');

    w.desk.restore(block);

    expect(w.desk.view(0).rows[0]?.cells).toEqual([...(before[0]?.cells.slice(0, 2) ?? []), { text: 'г' }]);
    expect(w.desk.view(0).rows[1]).toEqual(before[1]);
  });
});

describe('isUntouched', () => {
  it('tells a row that was written from one that was not', () => {
    const w = sheetsWorld();
    w.batch(write(rows(['а', 'б'], ['в', 'г'])));
    const block = w.desk.take(BLOCK);
    w.desk.typeIn(0, 4, 0, 'далеко');
    const beside = isUntouched(block, w.desk.take(BLOCK));
    w.desk.typeIn(0, 1, 1, 'г');

    expect([beside, isUntouched(block, w.desk.take(BLOCK))]).toEqual([true, false]);
  });
});
