import {
  columnIndex,
  columnLetters,
  parseRange,
  printRange,
  quoteTitle,
} from '../../../../workspace/services/sheets/a1';
import { newSheet } from '../../../../workspace/services/sheets/state';

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('prints column %i as %s, and columnIndex reads it back', (index, letters) => {
    expect([columnLetters(index), columnIndex(letters)]).toEqual([letters, index]);
  });
});

describe('quoteTitle', () => {
  it.each([
    ['Sales', 'Sales'],
    ['Sheet_1', 'Sheet_1'],
    ['TRUE', 'TRUE'],
    ['x.y', 'x.y'],
    ['Sales2', 'Sales2'],
    ['Probe Tab', "'Probe Tab'"],
    ['A1', "'A1'"],
    ['ABC1234', "'ABC1234'"],
    ['R1C1', "'R1C1'"],
    ['2026', "'2026'"],
    ['Пары', "'Пары'"],
    ['a-b', "'a-b'"],
    ["It's", "'It''s'"],
  ])('writes %s before the mark as %s', (title, quoted) => {
    expect(quoteTitle(title)).toBe(quoted);
  });
});

describe('printRange', () => {
  it.each([
    [{ startRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 2 }, 'T!A1001:B'],
    [{ startRowIndex: 1000, endRowIndex: 1001, startColumnIndex: 0, endColumnIndex: 2 }, 'T!A1001:B1001'],
    [{ startRowIndex: 0, endRowIndex: 2, startColumnIndex: 26, endColumnIndex: 27 }, 'T!AA1:AA2'],
    [{ startRowIndex: 0, endRowIndex: 2, startColumnIndex: 26 }, 'T!AA1:2'],
    [{ startRowIndex: 2, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 }, 'T!B3'],
  ])('prints %j as %s', (range, text) => {
    expect(printRange({ title: 'T', columnCount: 26 }, range)).toBe(text);
  });
});

describe('parseRange', () => {
  const sheets = [newSheet(1, 'Пары'), newSheet(2, "It's"), newSheet(3, 'A1:B2')];

  it.each([
    ['A1:B2', { sheetId: 3 }],
    ['B3', { sheetId: 1, startColumnIndex: 1, startRowIndex: 2, endColumnIndex: 2, endRowIndex: 3 }],
    ['Пары', { sheetId: 1 }],
    ["'Пары'!A:C", { sheetId: 1, startColumnIndex: 0, endColumnIndex: 3 }],
    ['пары!$B$3', { sheetId: 1, startColumnIndex: 1, startRowIndex: 2, endColumnIndex: 2, endRowIndex: 3 }],
    ["'It''s'!A5:B", { sheetId: 2, startColumnIndex: 0, startRowIndex: 4, endColumnIndex: 2 }],
    ["'It''s'!2:3", { sheetId: 2, startRowIndex: 1, endRowIndex: 3 }],
  ])('reads %s', (text, range) => {
    expect(parseRange(sheets, text)).toEqual(range);
  });

  it.each(['Встречи!A1', 'Пары!', 'Пары!A', 'Пары!A1:B2:C3', 'Пары!1A'])('refuses %s', (text) => {
    expect(() => parseRange(sheets, text)).toThrow(`Unable to parse range: ${text}`);
  });
});
