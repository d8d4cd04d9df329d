import { LOCALES } from '../../../../workspace/services/sheets/locales';
import type { Entry, Typing } from '../../../../workspace/services/sheets/typed-entry';
import { readEntry } from '../../../../workspace/services/sheets/typed-entry';

const typing = (locale: string, format?: Typing['format']): Typing => {
  const found = LOCALES[locale];
  if (!found) throw new Error(locale);
  return { locale: found, format, year: 2026 };
};

const day = (value: number): Entry => ({ value, format: { type: 'DATE', pattern: 'dd.mm.yyyy' } });

describe('readEntry', () => {
  it.each<[string, Entry['value']]>([
    ['Иванова Анна', 'Иванова Анна'],
    ['', undefined],
    ["'00123", '00123'],
    ["'=СУММ(A1)", '=СУММ(A1)'],
    ['00123', 123],
    ['-5', -5],
    ['12,5', 12.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1234567],
    ['1,2,3', '1,2,3'],
    ['79001234567', 79001234567],
    ['+79001234567', 79001234567],
    ['8 900 123-45-67', '8 900 123-45-67'],
    ['+7 900 123-45-67', { formula: '=+7 900 123-45-67' }],
    ['- нет', { formula: '=- нет' }],
    ['-', '-'],
    ['=A1+1', { formula: '=A1+1' }],
    ['=', '='],
    ['ИСТИНА', true],
    ['истина', true],
    ['ЛОЖЬ', false],
    ['TRUE', true],
    ['31.02.2026', '31.02.2026'],
    ['ПО-21', 'ПО-21'],
    ['kurator@college.example', 'kurator@college.example'],
    ['1e3', 1000],
  ])('takes %j typed in Russian as %j', (text, value) => {
    expect(readEntry(text, typing('ru_RU')).value).toEqual(value);
  });

  it.each<[string, number]>([
    ['05.09.2026', 46270],
    ['5.9.26', 46270],
    ['5/9/2026', 46270],
    ['5-9-2026', 46270],
    ['2026-09-05', 46270],
    ['5 сентября 2026', 46270],
    ['5 сентября 2026 г.', 46270],
    ['5 сент. 2026', 46270],
    ['5 сентября', 46270],
    ['5.9', 46270],
    ['1/2', 46054],
    ['2026-01', 46023],
    ['09.2026', 46266],
    ['1.1.30', 10959],
  ])('takes %s for a date', (text, serial) => {
    expect(readEntry(text, typing('ru_RU'))).toEqual(day(serial));
  });

  it.each<[string, Entry]>([
    ['9:30', { value: 9.5 / 24, format: { type: 'TIME', pattern: 'h:mm:ss' } }],
    ['05.09.2026 12:00', { value: 46270.5, format: { type: 'DATE_TIME', pattern: 'dd.mm.yyyy h:mm:ss' } }],
    ['50%', { value: 0.5, format: { type: 'PERCENT', pattern: '0%' } }],
    ['12,5 %', { value: 0.125, format: { type: 'PERCENT', pattern: '0.00%' } }],
  ])('takes %s with its format', (text, entry) => {
    expect(readEntry(text, typing('ru_RU'))).toEqual(entry);
  });

  it.each<[string, Entry['value']]>([
    ['9/5/2026', 46270],
    ['12.5', 12.5],
    ['1,234.5', 1234.5],
    ['12,5', '12,5'],
    ['ИСТИНА', 'ИСТИНА'],
  ])('takes %s typed in English as %j', (text, value) => {
    expect(readEntry(text, typing('en_US')).value).toEqual(value);
  });

  it.each(['+7 900 123-45-67', '00123', '1/2', '=1+1', 'ИСТИНА', ' 5 '])(
    'keeps %j letter for letter in a cell of TEXT format',
    (text) => {
      expect(readEntry(text, typing('ru_RU', { type: 'TEXT' }))).toEqual({ value: text });
    },
  );
});
