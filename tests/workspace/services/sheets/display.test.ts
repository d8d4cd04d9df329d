import { display } from '../../../../workspace/services/sheets/display';
import { LOCALES } from '../../../../workspace/services/sheets/locales';
import type { NumberFormat } from '../../../../workspace/services/sheets/messages';
import type { Cell, CellValue } from '../../../../workspace/services/sheets/state';

const show = (locale: string, value: CellValue, numberFormat?: NumberFormat): string => {
  const found = LOCALES[locale];
  if (!found) throw new Error(locale);
  const cell: Cell = { value, ...(numberFormat ? { format: { numberFormat } } : {}) };
  return display(cell, found);
};

describe('display', () => {
  it.each<[CellValue, NumberFormat | undefined, string]>([
    ['00123', undefined, '00123'],
    [true, undefined, 'ИСТИНА'],
    [false, undefined, 'ЛОЖЬ'],
    [12.5, undefined, '12,5'],
    [1 / 3, undefined, '0,3333333333'],
    [0.1 + 0.2, undefined, '0,3'],
    [79001234567, undefined, '79001234567'],
    [1e15, undefined, '1E+15'],
    [{ formula: '=A1' }, undefined, ''],
    [{ formula: '=+7 900' }, undefined, '#ERROR!'],
    [46270, { type: 'DATE' }, '05.09.2026'],
    [46270, { type: 'DATE', pattern: 'd mmmm yyyy' }, '5 сентября 2026'],
    [46270, { type: 'DATE', pattern: 'ddd, d mmm' }, 'сб, 5 сент.'],
    [46270, { type: 'DATE', pattern: 'yyyy-mm-dd' }, '2026-09-05'],
    [0.395833333, { type: 'TIME' }, '9:30:00'],
    [46270.5, { type: 'DATE_TIME' }, '05.09.2026 12:00:00'],
    [46270.5, { type: 'DATE_TIME', pattern: 'dd.mm.yy hh:mm' }, '05.09.26 12:00'],
    [0.5, { type: 'PERCENT' }, '50,00%'],
    [0.5, { type: 'PERCENT', pattern: '0%' }, '50%'],
    [1234567.891, { type: 'NUMBER' }, '1\u00a0234\u00a0567,89'],
    [12.4, { type: 'NUMBER', pattern: '0' }, '12'],
    [12, { type: 'NUMBER', pattern: '#.0#' }, '12,0'],
    [12.34, { type: 'NUMBER', pattern: '000.0000' }, '012,3400'],
    [-5, { type: 'NUMBER', pattern: '0;(0)' }, '(5)'],
    [-5, { type: 'NUMBER', pattern: '0' }, '-5'],
    [3, { type: 'NUMBER', pattern: '0 "чел."' }, '3 чел.'],
    [10, { type: 'NUMBER', pattern: '\\#0' }, '#10'],
    [7, { type: 'NUMBER', pattern: '"№ 0" 0' }, '№ 0 7'],
    [5, { type: 'TEXT' }, '5'],
  ])('shows %j under %j as %s in Russian', (value, format, text) => {
    expect(show('ru_RU', value, format)).toBe(text);
  });

  it.each<[CellValue, NumberFormat | undefined, string]>([
    [true, undefined, 'TRUE'],
    [12.5, undefined, '12.5'],
    [46270, { type: 'DATE' }, '9/5/2026'],
    [1234.5, { type: 'NUMBER' }, '1,234.50'],
  ])('shows %j under %j as %s in English', (value, format, text) => {
    expect(show('en_US', value, format)).toBe(text);
  });
});
