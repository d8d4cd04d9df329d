import { type Json, rows, sheetsWorld, type SheetsWorld, write } from './sheets-world';

const validate = (condition: Json, strict: boolean): Json => ({
  setDataValidation: { range: { sheetId: 0, endRowIndex: 2, endColumnIndex: 1 }, rule: { condition, strict } },
});
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

describe('typeIn', () => {
  it.each([
    ['05.09.2026', 46270, '05.09.2026'],
    ['1/2', 46054, '01.02.2026'],
    ['00123', 123, '123'],
    ['+7 900 123-45-67', '#ERROR!', '#ERROR!'],
    ["'00123", '00123', '00123'],
    ['ИСТИНА', true, 'ИСТИНА'],
  ])('makes of %s what Google makes of it', (text, value, seen) => {
    const w = sheetsWorld();

    const outcome = w.desk.typeIn(0, 0, 0, text);

    expect([outcome, w.cells(), w.desk.read(0)]).toEqual(['entered', [[value]], [[seen]]]);
  });

  it('keeps what is typed into a cell of TEXT format', () => {
    const w = sheetsWorld();
    w.batch({
      repeatCell: {
        range: { sheetId: 0 },
        cell: { userEnteredFormat: { numberFormat: { type: 'TEXT' } } },
        fields: 'userEnteredFormat.numberFormat',
      },
    });

    w.desk.typeIn(0, 0, 0, '+7 900 123-45-67');

    expect(w.cells()).toEqual([['+7 900 123-45-67']]);
  });

  it('leaves a number format that the cell has', () => {
    const w = sheetsWorld();
    const numberFormat = { type: 'DATE', pattern: 'd mmmm' };
    w.batch({
      repeatCell: {
        range: { sheetId: 0, endRowIndex: 1 },
        cell: { userEnteredFormat: { numberFormat } },
        fields: 'userEnteredFormat.numberFormat',
      },
    });

    w.desk.typeIn(0, 0, 0, '05.09.2026');

    expect(w.desk.read(0)[0]?.[0]).toBe('5 сентября');
  });

  it('empties a cell by an empty text', () => {
    const w = table();

    w.desk.typeIn(0, 2, 1, '');

    expect((w.cells() as unknown[][])[2]).toEqual(['М-1']);
  });

  it.each<[string, Json, string, string]>([
    ['a choice', { type: 'ONE_OF_LIST', values: given('да', 'нет') }, 'да', 'может быть'],
    ['a number in bounds', { type: 'NUMBER_BETWEEN', values: given('1', '5') }, '5', '6'],
    ['a larger number', { type: 'NUMBER_GREATER', values: given('1,5') }, '2', '1,5'],
    ['a date', { type: 'DATE_IS_VALID' }, '05.09.2026', 'завтра'],
    ['a later date', { type: 'DATE_ON_OR_AFTER', values: given('01.09.2026') }, '01.09.2026', '31.08.2026'],
    ['an address', { type: 'TEXT_IS_EMAIL' }, 'a@college.example', 'a.college.example'],
    ['a link', { type: 'TEXT_IS_URL' }, 'https://college.example/a', 'ссылка'],
    ['a part of a text', { type: 'TEXT_CONTAINS', values: given('ПО') }, 'по-21', 'СА-21'],
    ['a checkbox', { type: 'BOOLEAN' }, 'ИСТИНА', 'да'],
    ['one of two values', { type: 'BOOLEAN', values: given('да', 'нет') }, 'нет', 'ИСТИНА'],
    ['a value of a range', { type: 'ONE_OF_RANGE', values: given('=C1:C2') }, 'ПО-21', 'ПО-99'],
  ])('asks validation for %s', (_what, condition, good, bad) => {
    const strict = sheetsWorld();
    const lenient = sheetsWorld();
    for (const [w, isStrict] of [
      [strict, true],
      [lenient, false],
    ] as const)
      w.batch(write(rows(['ПО-21'], ['ПО-22']), 0, 2), validate(condition, isStrict));

    const outcomes = [
      strict.desk.typeIn(0, 0, 0, good),
      strict.desk.typeIn(0, 1, 0, bad),
      lenient.desk.typeIn(0, 1, 0, bad),
    ];

    expect(outcomes).toEqual(['entered', 'rejected', 'warned']);
    expect([strict.desk.read(0)[1]?.[0] === bad, lenient.desk.read(0)[1]?.[0] === bad]).toEqual([false, true]);
  });

  it('refuses a cell that is not there', () => {
    expect(() => table().desk.typeIn(0, 8, 0, 'x')).toThrow('No cell 8, 0');
  });

  it('asks no quota and needs no run', () => {
    const w = sheetsWorld();

    for (let count = 0; count < 100; count += 1) w.desk.typeIn(0, count, 0, 'x');

    expect(w.world.quotas.left('kurator@college.example', 'sheetsWrites', w.world.clock.now())).toBe(60);
  });
});

describe('paste', () => {
  it('takes each text as typed and grows the grid', () => {
    const w = table();

    w.desk.paste(0, 7, 3, [['1', '05.09.2026', 'x'], ['да']]);

    expect((w.cells() as unknown[][]).slice(7)).toEqual([
      ['', '', '', 1, 46270, 'x'],
      ['', '', '', 'да'],
    ]);
  });

  it('pastes nothing when strict validation rejects one cell', () => {
    const w = sheetsWorld();
    w.batch(validate({ type: 'ONE_OF_LIST', values: given('да') }, true));

    const outcome = w.desk.paste(0, 0, 0, [['да', 'x'], ['возможно']]);

    expect([outcome, w.cells()]).toEqual(['rejected', undefined]);
  });
});
