/** Reads the lines of a file by its columns, whichever of the college's files it is. */

import type { CollegeColumn, CollegeColumns, LineOf } from './college-columns';
import type { Expectation } from './expectation';
import { foldText } from './fold-text';
import { isTitle } from './headings';
import { type FileError, type IncomingFile, inOrderOfLines, type OpenedFile } from './opened-file';

/** What a line must obey beyond its cells. */
export interface LineRules<Row> {
  /** Columns that must not be empty in this row. */
  readonly missing: (row: Row) => readonly CollegeColumn<unknown>[];
  /** What no two lines may share; '' may stand in any number of them. */
  readonly unique?: { readonly column: CollegeColumn<unknown>; readonly of: (row: Row) => string };
}

export interface ReadLines<Row> {
  readonly rows: readonly Row[];
  readonly errors: readonly FileError[];
}

type LineError = Pick<FileError, 'column' | 'received' | 'expected'>;

/** Returns the rows of the lines that can be read, and the errors of the others. */
export function readLines<C extends CollegeColumns>(
  source: { readonly file: IncomingFile; readonly opened: OpenedFile },
  columns: C,
  rules: LineRules<LineOf<C>>,
): ReadLines<LineOf<C>> {
  const { file, opened } = source;
  const rows: LineOf<C>[] = [];
  const errors = [...opened.errors];
  const seen = new Map<string, number>();
  const places = placesOf(columns, opened.headings);
  for (const { line, cells } of opened.lines) {
    const read = readCells({ line, cells }, columns, places);
    const found = 'row' in read ? [...missingIn(read.row, rules), ...repeatedIn(read.row, rules, seen)] : read.errors;
    if ('row' in read && found.length === 0) rows.push(read.row);
    errors.push(...found.map((error) => ({ file: file.name, line, ...error })));
  }
  return { rows, errors: inOrderOfLines(errors) };
}

/** Column key → where it stands; a column that the file does not have is read as empty. */
function placesOf(columns: CollegeColumns, headings: readonly string[]): ReadonlyMap<string, number> {
  const keys = Object.entries(columns);
  return new Map(keys.map(([key, { heading }]) => [key, headings.findIndex((title) => isTitle(title, heading))]));
}

function readCells<C extends CollegeColumns>(
  { line, cells }: OpenedFile['lines'][number],
  columns: C,
  places: ReadonlyMap<string, number>,
): { readonly row: LineOf<C> } | { readonly errors: readonly LineError[] } {
  const values: Record<string, unknown> = { line };
  const errors: LineError[] = [];
  for (const [key, { heading, expected, read }] of Object.entries<CollegeColumn<unknown>>(columns)) {
    const cell = (cells[places.get(key) ?? -1] ?? '').trim();
    const value = read(cell);
    if (value === undefined) errors.push({ column: heading, received: cell, expected });
    else values[key] = value;
  }
  return errors.length > 0 ? { errors } : { row: values as LineOf<C> };
}

function missingIn<Row>(row: Row, rules: LineRules<Row>): readonly LineError[] {
  const expected: Expectation = { kind: 'answer' };
  return rules.missing(row).map(({ heading }) => ({ column: heading, received: '', expected }));
}

/** The first line of a code counts; which of the two is right only a person can say. */
function repeatedIn<Row extends { readonly line: number }>(
  row: Row,
  { unique }: LineRules<Row>,
  seen: Map<string, number>,
): readonly LineError[] {
  const value = unique?.of(row) ?? '';
  if (!unique || value === '') return [];
  const firstLine = seen.get(foldText(value));
  if (firstLine === undefined) seen.set(foldText(value), row.line);
  if (firstLine === undefined) return [];
  return [{ column: unique.column.heading, received: value, expected: { kind: 'no-repetition', firstLine } }];
}
