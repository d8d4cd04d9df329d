import { type Json, rows, sheetsWorld, write } from './sheets-world';

const LIST = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'да' }, { userEnteredValue: 'нет' }] };

describe('setDataValidation', () => {
  it('sets the rule on every cell of the range and clears it without one', () => {
    const w = sheetsWorld();
    const set = (rule: Json | undefined, endRowIndex: number): Json => ({
      setDataValidation: { range: { sheetId: 0, endRowIndex, endColumnIndex: 1 }, rule },
    });

    w.batch(set({ condition: LIST, strict: true }, 3), set(undefined, 2));

    expect(w.get({ fields: 'sheets.data.rowData.values.dataValidation', ranges: ['A1:A4'] })).toEqual({
      sheets: [{ data: [{ rowData: [{}, {}, { values: [{ dataValidation: { condition: LIST, strict: true } }] }] }] }],
    });
  });

  it.each<[string, Json, string]>([
    [
      'a condition that only formats take',
      { type: 'BLANK' },
      "ConditionType 'BLANK' is not supported in data validation.",
    ],
    [
      'a list without choices',
      { type: 'ONE_OF_LIST' },
      "ConditionType 'ONE_OF_LIST' requires at least 1 ConditionValue, got 0.",
    ],
    [
      'one bound of two',
      { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }] },
      'requires exactly 2 ConditionValues, got 1.',
    ],
    [
      'a condition that is none',
      { type: 'WEEKDAY' },
      "Invalid value at 'requests[0].set_data_validation.rule.condition.type'",
    ],
    ['no condition', {}, 'condition.type is required'],
  ])('refuses %s', (_what, condition, message) => {
    expect(() => sheetsWorld().batch({ setDataValidation: { range: { sheetId: 0 }, rule: { condition } } })).toThrow(
      message,
    );
  });
});

describe('setBasicFilter', () => {
  it('keeps an open-ended range, and clearBasicFilter takes it away', () => {
    const w = sheetsWorld();
    const filter = { range: { sheetId: 0, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 5 } };
    w.batch({ setBasicFilter: { filter } });
    const before = w.get({ fields: 'sheets.basicFilter' });

    w.batch({ clearBasicFilter: { sheetId: 0 } });

    expect([before, w.get({ fields: 'sheets.basicFilter' })]).toEqual([
      { sheets: [{ basicFilter: filter }] },
      { sheets: [{}] },
    ]);
  });

  it('is shown with its criteria in both forms, and hides rows that the metadata tell', () => {
    const w = sheetsWorld();
    const filterCriteria = { hiddenValues: ['a'] };
    const range = { sheetId: 0 };
    w.batch(write(rows(['heading'], ['a'], ['b'])), {
      setBasicFilter: { filter: { range, filterSpecs: [{ columnIndex: 0, filterCriteria }] } },
    });

    const fields = 'sheets(basicFilter,data.rowMetadata.hiddenByFilter)';
    expect(w.get({ ranges: 'A1:A3', fields })).toEqual({
      sheets: [
        {
          basicFilter: {
            range,
            criteria: { 0: filterCriteria },
            filterSpecs: [{ columnIndex: 0, filterCriteria }],
          },
          data: [{ rowMetadata: [{}, { hiddenByFilter: true }, {}] }],
        },
      ],
    });
  });

  it('refuses a condition that only validation takes', () => {
    const filterSpecs = [{ columnIndex: 0, filterCriteria: { condition: LIST } }];

    expect(() => sheetsWorld().batch({ setBasicFilter: { filter: { range: { sheetId: 0 }, filterSpecs } } })).toThrow(
      "ConditionType 'ONE_OF_LIST' is not supported in filters.",
    );
  });
});

describe('addProtectedRange', () => {
  it('answers the range with an id, by which it is deleted', () => {
    const w = sheetsWorld();
    const range = { sheetId: 0, endRowIndex: 1 };
    const [reply] = w.batch({
      addProtectedRange: { protectedRange: { range, description: 'Ключи', warningOnly: true } },
    });
    const added = (reply as { addProtectedRange: { protectedRange: Json } }).addProtectedRange.protectedRange;

    w.batch({ deleteProtectedRange: { protectedRangeId: added['protectedRangeId'] } });

    expect(added).toEqual({
      protectedRangeId: expect.any(Number),
      range,
      description: 'Ключи',
      warningOnly: true,
      requestingUserCanEdit: true,
    });
    expect(w.get({ fields: 'sheets.protectedRanges' })).toEqual({ sheets: [{}] });
  });

  it.each<[string, readonly Json[], string]>([
    [
      'an id that is taken',
      [1, 1].map((protectedRangeId) => ({ addProtectedRange: { protectedRange: { protectedRangeId, range: {} } } })),
      'Invalid requests[1].addProtectedRange: There is already a protected range with id: 1',
    ],
    ['editors', [{ addProtectedRange: { protectedRange: { editors: {} } } }], 'editors is not on the closed list'],
    [
      'the deletion of one that is not there',
      [{ deleteProtectedRange: { protectedRangeId: 5 } }],
      'Invalid requests[0].deleteProtectedRange: No protected range with id: 5',
    ],
  ])('refuses %s', (_what, requests, message) => {
    expect(() => sheetsWorld().batch(...requests)).toThrow(message);
  });
});

describe('addConditionalFormatRule', () => {
  const rule = (bold: boolean): Json => ({
    ranges: [{ sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 }],
    booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold } } },
  });

  it('inserts at its index, and deleteConditionalFormatRule answers the rule that went', () => {
    const w = sheetsWorld();
    w.batch(
      { addConditionalFormatRule: { rule: rule(true), index: 0 } },
      { addConditionalFormatRule: { rule: rule(false), index: 0 } },
    );

    const replies = w.batch({ deleteConditionalFormatRule: { sheetId: 0, index: 0 } });

    expect(replies).toEqual([{ deleteConditionalFormatRule: { rule: rule(false) } }]);
    expect(w.get({ fields: 'sheets.conditionalFormats' })).toEqual({ sheets: [{ conditionalFormats: [rule(true)] }] });
  });

  it.each<[string, Json, string]>([
    [
      'an index beyond the rules',
      { addConditionalFormatRule: { rule: rule(true), index: 2 } },
      'Invalid requests[0].addConditionalFormatRule: rule index 2',
    ],
    ['a rule without ranges', { addConditionalFormatRule: { rule: {} } }, 'rule.ranges must not be empty'],
    [
      'the deletion of a rule that is not there',
      { deleteConditionalFormatRule: { sheetId: 0, index: 0 } },
      'Invalid requests[0].deleteConditionalFormatRule: No conditional format on sheet: 0 at index: 0',
    ],
  ])('refuses %s', (_what, request, message) => {
    expect(() => sheetsWorld().batch(request)).toThrow(message);
  });
});

describe('sortRange', () => {
  const sort = (range: Json, ...specs: readonly [number, string][]): Json => ({
    sortRange: {
      range: { sheetId: 0, ...range },
      sortSpecs: specs.map(([dimensionIndex, sortOrder]) => ({ dimensionIndex, sortOrder })),
    },
  });

  it.each<[string, unknown[]]>([
    ['ASCENDING', [[1], [2], ['альфа'], ['Бета'], [false], [true]]],
    ['DESCENDING', [[true], [false], ['Бета'], ['альфа'], [2], [1]]],
  ])('sorts %s with numbers, texts and booleans apart and empty cells last', (order, sorted) => {
    const w = sheetsWorld();
    w.batch(write(rows(['Бета'], [null], [2], [true], ['альфа'], [1], [false])));

    w.batch(sort({ endRowIndex: 7 }, [0, order]));

    expect(w.cells()).toEqual(sorted);
  });

  it('asks later keys where earlier ones are equal, and keeps the order of equals', () => {
    const w = sheetsWorld();
    w.batch(write(rows(['б', 1, 'x'], ['а', 2, 'x'], ['б', 0, 'x'], ['а', 2, 'y'])));

    w.batch(sort({ endRowIndex: 4 }, [0, 'ASCENDING'], [1, 'DESCENDING']));

    expect(w.cells()).toEqual([
      ['а', 2, 'x'],
      ['а', 2, 'y'],
      ['б', 1, 'x'],
      ['б', 0, 'x'],
    ]);
  });

  it('moves only the cells of the range', () => {
    const w = sheetsWorld();
    w.batch(write(rows(['id1', 'в'], ['id2', 'а'], ['id3', 'б'])));

    w.batch(sort({ endRowIndex: 3, startColumnIndex: 1 }, [1, 'ASCENDING']));

    expect(w.cells()).toEqual([
      ['id1', 'а'],
      ['id2', 'б'],
      ['id3', 'в'],
    ]);
  });

  it('refuses a key outside the range', () => {
    expect(() => sheetsWorld().batch(sort({ startColumnIndex: 1, endColumnIndex: 2 }, [0, 'ASCENDING']))).toThrow(
      'sortSpecs.dimensionIndex 0 is outside the range',
    );
  });
});
