/** Spreadsheets.Values.batchGetByDataFilter (reference: spreadsheets.values/batchGetByDataFilter, DataFilter, ValueRenderOption). */

import type { Answers } from '../../core/open-questions';
import { parseRange, printRange } from './a1';
import { type Bounds, boundsOf, rangeOf } from './bounds';
import { effective } from './cells';
import { list, message, off, oneOf, type Read, text } from './checks';
import { display, isDate } from './display';
import { localeOf } from './locales';
import { dimension, type GridRange, gridRange } from './messages';
import { Refused } from './refused';
import type { Book, Cell, Sheet } from './state';

const dataFilter = message({ a1Range: text, gridRange, developerMetadataLookup: off }, ['a1Range', 'gridRange']);

export const valuesRequest = message({
  dataFilters: list(dataFilter),
  majorDimension: dimension,
  valueRenderOption: oneOf('ValueRenderOption', 'FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'),
  dateTimeRenderOption: oneOf('DateTimeRenderOption', 'SERIAL_NUMBER', 'FORMATTED_STRING'),
});

type ValuesRequest = Read<typeof valuesRequest>;
type DataFilter = Read<typeof dataFilter>;
type Value = string | number | boolean;

interface Match {
  readonly sheet: Sheet;
  readonly bounds: Bounds;
  readonly filters: DataFilter[];
}

/**
 * Reads the ranges that the filters match. The reference promises no order, and does not say whether filters that match the same range
 * share an entry: both are open questions.
 */
export function readValues(
  book: Book,
  request: ValuesRequest,
  answers: Answers,
): { readonly spreadsheetId: string; readonly valueRanges: readonly unknown[] } {
  const matches = new Map<string, Match>();
  (request.dataFilters ?? []).forEach((filter, index) => {
    const match = isLeftOut(book, filter, answers) ? undefined : matchOf(book, filter, { index, answers });
    if (!match) return;
    const place = JSON.stringify([match.sheet.sheetId, match.bounds]);
    const key = answers.to('sheets/equal-filters') === 'one entry' ? place : String(index);
    const known = matches.get(key);
    if (known) known.filters.push(...match.filters);
    else matches.set(key, match);
  });
  const ordered = [...matches.values()];
  if (answers.to('sheets/filter-order') === 'by place in the spreadsheet') ordered.sort(byPlace(book));
  const render = renderer(book, request);
  return { spreadsheetId: book.id, valueRanges: ordered.map((match) => matched(match, request, render)) };
}

function byPlace({ sheets }: Book): (one: Match, other: Match) => number {
  return (one, other) => {
    const bySheet = sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet);
    return bySheet || one.bounds.top - other.bounds.top || one.bounds.left - other.bounds.left;
  };
}

function isLeftOut({ sheets }: Book, { gridRange: range }: DataFilter, answers: Answers): boolean {
  if (!range || answers.to('sheets/filter-of-deleted-sheet') === 'refuses the call') return false;
  return !sheets.some(({ sheetId }) => sheetId === (range.sheetId ?? 0));
}

interface Ask {
  readonly index: number;
  readonly answers: Answers;
}

function matchOf(book: Book, filter: DataFilter, { index, answers }: Ask): Match {
  try {
    const range =
      filter.gridRange ?? (filter.a1Range === undefined ? undefined : parseRange(book.sheets, filter.a1Range));
    if (!range) throw new Refused('Must specify at least one filter.');
    const sheet = book.sheets.find((candidate) => candidate.sheetId === (range.sheetId ?? 0));
    if (!sheet) throw new Refused(`No grid with id: ${range.sheetId ?? 0}`);
    return { sheet, bounds: bounds(sheet, range, answers), filters: [echo(filter)] };
  } catch (error) {
    if (error instanceof Refused) throw new Refused(`Invalid dataFilter[${index}]: ${error.message}`);
    throw error;
  }
}

/** A range that begins where the grid ends: a refusal, or a range of no cells. */
function bounds(sheet: Sheet, range: GridRange, answers: Answers): Bounds {
  const { startRowIndex = 0 } = range;
  const isEmpty = startRowIndex === sheet.rowCount && answers.to('sheets/filter-at-grid-end') === 'answers it empty';
  if (!isEmpty) return boundsOf(sheet, range);
  const { left, right } = boundsOf(sheet, { ...range, startRowIndex: 0, endRowIndex: 0 });
  return { top: sheet.rowCount, bottom: sheet.rowCount, left, right };
}

/** Proto JSON leaves out what stands at its default: sheet 0, row 0. */
function echo(filter: DataFilter): DataFilter {
  if (!filter.gridRange) return filter;
  return { gridRange: Object.fromEntries(Object.entries(filter.gridRange).filter(([, value]) => value !== 0)) };
}

type Render = (cell: Cell | null | undefined) => Value;

function matched({ sheet, bounds, filters }: Match, request: ValuesRequest, render: Render): unknown {
  const rows = readRows(sheet, bounds, render);
  const values = request.majorDimension === 'COLUMNS' ? transpose(rows) : rows;
  return {
    valueRange: {
      range: printRange(sheet, rangeOf(sheet.sheetId, bounds)),
      majorDimension: request.majorDimension ?? 'ROWS',
      ...(values.length > 0 ? { values } : {}),
    },
    dataFilters: filters,
  };
}

/** Rows without the empty cells at their ends, without the empty rows at the end. */
function readRows(sheet: Sheet, { top, bottom, left, right }: Bounds, render: Render): Value[][] {
  const result: Value[][] = [];
  let filled = 0;
  const end = Math.min(bottom, sheet.rows.length);
  for (let index = top; index < end; index += 1) {
    const row = sheet.rows[index] ?? [];
    let last = Math.min(right, row.length) - 1;
    while (last >= left && isEmpty(row[last])) last -= 1;
    const values: Value[] = [];
    for (let column = left; column <= last; column += 1) values.push(render(row[column]));
    result.push(values);
    if (values.length > 0) filled = result.length;
  }
  result.length = filled;
  return result;
}

function isEmpty(cell: Cell | null | undefined): boolean {
  return cell?.value === undefined || cell.value === '';
}

function transpose(rows: readonly Value[][]): Value[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const values = rows.map((row) => row[column] ?? '');
    while (values.at(-1) === '') values.pop();
    return values;
  });
}

function renderer(
  book: Book,
  { valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption = 'SERIAL_NUMBER' }: ValuesRequest,
): Render {
  const locale = localeOf(book);
  if (valueRenderOption === 'FORMATTED_VALUE') return (cell) => display(cell, locale);
  const asText = dateTimeRenderOption === 'FORMATTED_STRING';
  return (cell) => {
    const value = cell?.value;
    if (typeof value === 'object') return valueRenderOption === 'FORMULA' ? value.formula : effective(value);
    return asText && isDate(cell) ? display(cell, locale) : (value ?? '');
  };
}
