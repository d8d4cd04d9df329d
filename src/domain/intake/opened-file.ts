/**
 * A file of answers or of the college, opened: its headings and its lines, and what could not be read of it. A line with fewer cells than
 * there are headings ends in empty ones (Excel cuts them off); filled cells beyond the last heading belong nowhere, and such a line is refused.
 */

import { parseCsv } from './csv';
import type { Expectation } from './expectation';
import { foldSpaces } from './fold-text';

export interface IncomingFile {
  readonly name: string;
  /** Decoded. */
  readonly text: string;
}

/** Says where in a file what was found in the place of what; `received` is '' when nothing was. */
export interface FileError {
  readonly file: string;
  /** Counted from 1, the headings included. */
  readonly line: number;
  /** The heading; '' when it is the line as a whole. */
  readonly column: string;
  readonly received: string;
  readonly expected: Expectation;
}

export interface OpenedFile {
  readonly headingLine: number;
  readonly headings: readonly string[];
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly errors: readonly FileError[];
}

/** Parts a file into headings and lines. */
export function openFile(file: IncomingFile): OpenedFile {
  const { rows, openQuoteLine } = parseCsv(file.text);
  const [heading, ...rest] = rows;
  const most = heading?.cells.length ?? 0;
  const errors: FileError[] = [];
  const lines = rest.filter(({ line, cells }) => {
    const surplus = cells.slice(most).some((cell) => cell.trim() !== '');
    if (surplus)
      errors.push(wholeLine(file, line, { received: String(cells.length), expected: { kind: 'cells', most } }));
    return !surplus;
  });
  if (openQuoteLine !== undefined) {
    errors.push(wholeLine(file, openQuoteLine, { received: '', expected: { kind: 'closing-quote' } }));
  }
  return { headingLine: heading?.line ?? 1, headings: heading?.cells ?? [], lines, errors };
}

/** Returns the error of a file whose headings are those of none of the programme's files. */
export function unknownFile(file: IncomingFile, opened: OpenedFile, expected: Expectation): FileError {
  return wholeLine(file, opened.headingLine, { received: opened.headings.map(foldSpaces).join(', '), expected });
}

/** Puts errors in the order of the file's lines; those of one line stay in theirs. */
export function inOrderOfLines(errors: readonly FileError[]): readonly FileError[] {
  return [...errors].sort((a, b) => a.line - b.line);
}

function wholeLine(
  file: IncomingFile,
  line: number,
  found: { readonly received: string; readonly expected: Expectation },
): FileError {
  return { file: file.name, line, column: '', ...found };
}
