/** Whether a value meets the condition of a validation rule, a filter or a format (reference: other.md, ConditionType). */

import { NotOnTheListError } from '../../core/errors';
import { parseRange } from './a1';
import { boundsOf } from './bounds';
import { effective } from './cells';
import { display } from './display';
import { localeOf } from './locales';
import type { BooleanCondition } from './messages';
import type { Book, Cell, CellValue } from './state';
import { readEntry } from './typed-entry';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const URL_SHAPE = /^(https?:\/\/)?[\w-]+(\.[\w-]+)+(\/\S*)?$/i;

type Plain = string | number | boolean;

/** True where the value may stand under the condition. `year` completes dates of the rule that have none. */
export function meets(condition: BooleanCondition, value: CellValue | undefined, book: Book, year: number): boolean {
  const actual = effective(value);
  const locale = localeOf(book);
  const wanted = (condition.values ?? []).map(({ userEnteredValue = '' }) =>
    effective(readEntry(userEnteredValue, { locale, year }).value),
  );
  const type = condition.type;
  if (type === undefined) return true;
  if (type === 'CUSTOM_FORMULA') throw new NotOnTheListError('Sheets condition CUSTOM_FORMULA');
  if (type === 'ONE_OF_RANGE') return listedInRange(condition, actual, book);
  if (type.startsWith('NUMBER_') || type.startsWith('DATE_'))
    return typeof actual === 'number' && compare(type, actual, wanted.map(Number));
  if (type.startsWith('TEXT_'))
    return meetsText(
      type,
      String(actual),
      (condition.values ?? []).map((item) => item.userEnteredValue ?? ''),
    );
  return meetsList(type, actual, wanted);
}

function meetsList(type: string, actual: Plain, wanted: readonly Plain[]): boolean {
  switch (type) {
    case 'BLANK':
      return actual === '';
    case 'NOT_BLANK':
      return actual !== '';
    case 'BOOLEAN':
      return wanted.length === 0 ? typeof actual === 'boolean' : wanted.includes(actual);
    default:
      return wanted.some((item) => String(item) === String(actual));
  }
}

function listedInRange(condition: BooleanCondition, actual: Plain, book: Book): boolean {
  return cellsInRange(condition, book).some((cell) => effective(cell.value) === actual);
}

function cellsInRange(condition: BooleanCondition, book: Book): readonly Cell[] {
  const [{ userEnteredValue = '' } = {}] = condition.values ?? [];
  const range = parseRange(book.sheets, userEnteredValue.replace(/^=/, ''));
  const sheet = book.sheets.find((candidate) => candidate.sheetId === range.sheetId);
  if (!sheet) return [];
  const { top, bottom, left, right } = boundsOf(sheet, range);
  return sheet.rows.slice(top, bottom).flatMap((row) => row.slice(left, right).flatMap((cell) => cell ?? []));
}

/** What a dropdown offers; nothing where the condition is no list. */
export function choicesOf(condition: BooleanCondition, book: Book): readonly string[] | undefined {
  if (condition.type === 'ONE_OF_LIST') return (condition.values ?? []).map((item) => item.userEnteredValue ?? '');
  if (condition.type !== 'ONE_OF_RANGE') return undefined;
  const texts = cellsInRange(condition, book).map((cell) => display(cell, localeOf(book)));
  return [...new Set(texts)].filter((text) => text !== '');
}

/** Numbers, and days: a DATE condition looks at whole days. */
function compare(type: string, value: number, [low = 0, high = 0]: readonly number[]): boolean {
  const actual = type.startsWith('DATE_') ? Math.floor(value) : value;
  switch (type.replace(/^(NUMBER|DATE)_/, '')) {
    case 'GREATER':
    case 'AFTER':
      return actual > low;
    case 'GREATER_THAN_EQ':
    case 'ON_OR_AFTER':
      return actual >= low;
    case 'LESS':
    case 'BEFORE':
      return actual < low;
    case 'LESS_THAN_EQ':
    case 'ON_OR_BEFORE':
      return actual <= low;
    case 'EQ':
      return actual === low;
    case 'NOT_EQ':
      return actual !== low;
    case 'BETWEEN':
      return actual >= low && actual <= high;
    case 'NOT_BETWEEN':
      return actual < low || actual > high;
    default:
      return true;
  }
}

function meetsText(type: string, actual: string, [wanted = '']: readonly string[]): boolean {
  const [text, part] = [actual.toLowerCase(), wanted.toLowerCase()];
  switch (type) {
    case 'TEXT_CONTAINS':
      return text.includes(part);
    case 'TEXT_NOT_CONTAINS':
      return !text.includes(part);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(part);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(part);
    case 'TEXT_IS_EMAIL':
      return EMAIL.test(actual);
    case 'TEXT_IS_URL':
      return URL_SHAPE.test(actual);
    default:
      return text === part;
  }
}
