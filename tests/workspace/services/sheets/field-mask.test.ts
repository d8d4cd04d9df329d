import { overwrite, parseMask, pick, writeMask } from '../../../../workspace/services/sheets/field-mask';

describe('parseMask', () => {
  it.each([
    ['a', { a: true }],
    ['a,b', { a: true, b: true }],
    ['a.b.c', { a: { b: { c: true } } }],
    ['a(b,c.d),e', { a: { b: true, c: { d: true } }, e: true }],
    ['a.b(c,d)', { a: { b: { c: true, d: true } } }],
    ['a.b,a.c', { a: { b: true, c: true } }],
    ['a.b,a', { a: true }],
    ['sheet_id, grid_properties.row_count', { sheetId: true, gridProperties: { rowCount: true } }],
    ['*', { '*': true }],
  ])('reads %s', (text, mask) => {
    expect(parseMask(text)).toEqual(mask);
  });

  it.each(['', 'a,', 'a(b', 'a.', 'a)b', '1a'])('refuses «%s»', (text) => {
    expect(() => parseMask(text)).toThrow('invalid argument');
  });
});

describe('pick', () => {
  it('copies what the mask names, through lists', () => {
    const value = { a: 1, sheets: [{ id: 1, data: { x: 1 } }, { id: 2 }] };

    expect(pick(value, parseMask('sheets(id)'))).toEqual({ sheets: [{ id: 1 }, { id: 2 }] });
  });

  it('shares nothing with the value', () => {
    const value = { list: [{ a: 1 }] };

    const copy = pick(value, true) as typeof value;

    expect(copy).toEqual(value);
    expect(copy.list[0]).not.toBe(value.list[0]);
  });
});

describe('overwrite', () => {
  it.each([
    ['a masked field that is missing is cleared', { a: 1, b: 2 }, {}, 'a', { b: 2 }],
    ['an unmasked field stays', { a: 1, b: 2 }, { a: 5, b: 6 }, 'a', { a: 5, b: 2 }],
    [
      'parts are written one by one',
      { t: { bold: true, italic: true } },
      { t: { bold: false } },
      't.bold',
      { t: { bold: false, italic: true } },
    ],
    ['a part that lost its last field goes', { t: { bold: true } }, {}, 't.bold', {}],
    ['an asterisk replaces everything', { a: 1, b: 2 }, { b: 3 }, '*', { b: 3 }],
  ])('%s', (_rule, before, after, fields, result) => {
    expect(overwrite<object>(before, after, parseMask(fields))).toEqual(result);
  });
});

describe('writeMask', () => {
  it('wants at least one field', () => {
    expect(() => writeMask(undefined, ['a'])).toThrow(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  });

  it('refuses a field that the message does not have', () => {
    expect(() => writeMask('a,c', ['a', 'b'])).toThrow("Field 'c'");
  });
});
