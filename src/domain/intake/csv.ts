/**
 * The rows of a CSV file (RFC 4180), each with the line of the file on which it begins: cells may hold line breaks. The separator, comma or
 * semicolon, is the one that parts the headings.
 */

export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvFile {
  /** Without the rows that are wholly empty. */
  readonly rows: readonly CsvRow[];
  /** Where a quote was opened that nothing closes; what follows it was not read. */
  readonly openQuoteLine?: number;
}

interface Cell {
  readonly value: string;
  /** Where the separator, the line break or the end of the text stands. */
  readonly end: number;
}

/** Reads decoded text; a byte order mark at its start is no part of the first heading. */
export function parseCsv(text: string): CsvFile {
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const separator = separatorOf(source);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  for (let at = 0; at <= source.length;) {
    const cell = readCell(source, at, separator);
    if (!cell) return { rows, openQuoteLine: line };
    cells.push(cell.value);
    line += source.slice(at, cell.end).split('\n').length - 1;
    at = cell.end + 1;
    if (source[cell.end] === separator) continue;
    if (cells.some((value) => value.trim() !== '')) rows.push({ line: rowLine, cells });
    cells = [];
    line += 1;
    rowLine = line;
  }
  return { rows };
}

/** Titles may hold commas of their own, so those inside quotes do not count, and the more frequent of the two wins. */
function separatorOf(source: string): ',' | ';' {
  let balance = 0;
  let isQuoted = false;
  for (const char of source) {
    if (char === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (char === ';') balance += 1;
    if (char === ',') balance -= 1;
    if (char === '\n' && balance !== 0) break;
  }
  return balance > 0 ? ';' : ',';
}

/** Reads one cell, or `undefined` when its quote is never closed. What stands behind a closing quote is kept, as spreadsheets do. */
function readCell(source: string, at: number, separator: string): Cell | undefined {
  if (source[at] !== '"') {
    const end = endOfCell(source, at, separator);
    return { value: source.slice(at, end), end };
  }
  const closing = closingQuote(source, at + 1);
  if (closing === undefined) return undefined;
  const end = endOfCell(source, closing + 1, separator);
  return { value: source.slice(at + 1, closing).replaceAll('""', '"') + source.slice(closing + 1, end), end };
}

function closingQuote(source: string, from: number): number | undefined {
  for (let at = source.indexOf('"', from); at >= 0; at = source.indexOf('"', at + 2)) {
    if (source[at + 1] !== '"') return at;
  }
  return undefined;
}

function endOfCell(source: string, from: number, separator: string): number {
  let end = from;
  while (end < source.length && source[end] !== separator && source[end] !== '\n') end += 1;
  return end;
}
