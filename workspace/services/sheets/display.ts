/** What people see in a cell, and what FORMATTED_VALUE gives: by the cell's number format and the book's locale. */

import { formulaResult } from './cells';
import { printDate } from './date-pattern';
import type { Locale } from './locales';
import type { NumberFormat } from './messages';
import { printNumber, printPlain } from './number-pattern';
import type { Cell } from './state';

/** The text in a cell. */
export function display(cell: Cell | null | undefined, locale: Locale): string {
  const value = cell?.value;
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'string':
      return value;
    case 'boolean':
      return value ? locale.yes : locale.no;
    case 'number':
      return displayNumber(value, cell?.format?.numberFormat, locale);
    default:
      return formulaResult(value.formula);
  }
}

function displayNumber(value: number, format: NumberFormat | undefined, locale: Locale): string {
  const pattern = format?.pattern;
  switch (format?.type) {
    case 'DATE':
      return printDate(value, pattern ?? locale.date, locale);
    case 'TIME':
      return printDate(value, pattern ?? locale.time, locale);
    case 'DATE_TIME':
      return printDate(value, pattern ?? locale.dateTime, locale);
    case 'PERCENT':
      return printNumber(value, pattern ?? '0.00%', locale);
    case 'CURRENCY':
    case 'NUMBER':
      return printNumber(value, pattern ?? '#,##0.00', locale);
    case 'SCIENTIFIC':
    case 'TEXT':
    case undefined:
      return printPlain(value, locale);
  }
}

/** True of numbers that count days or hours. */
export function isDate(cell: Cell | null | undefined): boolean {
  const type = cell?.format?.numberFormat?.type;
  return typeof cell?.value === 'number' && (type === 'DATE' || type === 'TIME' || type === 'DATE_TIME');
}
