/** A1 notation: how Google prints ranges and reads those that a script sends (guides/concepts#cell). */

import { Refused } from './refused';
import type { GridRange } from './messages';
import type { Sheet } from './state';

/** 0 → «A», 26 → «AA». */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** «A» → 0, «AA» → 26. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Quotes a title as Google does: anything but an ASCII word, and words that could be a cell. */
export function quoteTitle(title: string): string {
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(title) || /^R\d*C?\d*$/i.test(title) || /^C\d*$/i.test(title);
  if (/^[A-Za-z_][\w.]*$/.test(title) && !looksLikeCell) return title;
  return `'${title.replaceAll("'", "''")}'`;
}

/** Prints a range whose ends may be open: rows 1000 and on of A:B are «T!A1001:B», columns from AA of the first two rows «T!AA1:2». */
export function printRange(sheet: Pick<Sheet, 'title' | 'columnCount'>, range: GridRange): string {
  const { startRowIndex = 0, endRowIndex, startColumnIndex = 0, endColumnIndex } = range;
  const start = `${columnLetters(startColumnIndex)}${startRowIndex + 1}`;
  const lastColumn = endRowIndex === undefined ? (endColumnIndex ?? sheet.columnCount) : endColumnIndex;
  const end = `${lastColumn === undefined ? '' : columnLetters(Math.max(lastColumn - 1, startColumnIndex))}${endRowIndex === undefined ? '' : Math.max(endRowIndex, startRowIndex + 1)}`;
  return `${quoteTitle(sheet.title)}!${start === end ? start : `${start}:${end}`}`;
}

const CELL = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/** Reads a range as a script writes it: a title, «A1:B2», «A:B», «2:3», «A5:B», each with or without a title before it. */
export function parseRange(sheets: readonly Sheet[], range: string): GridRange {
  const whole = sheets.find((sheet) => sheet.title === unquote(range));
  if (whole) return { sheetId: whole.sheetId };
  const mark = range.lastIndexOf('!');
  const sheet = mark < 0 ? sheets[0] : sheets.find(({ title }) => sameTitle(title, unquote(range.slice(0, mark))));
  const cells = parseCells(range.slice(mark + 1));
  if (!sheet || !cells) throw new Refused(`Unable to parse range: ${range}`);
  return { sheetId: sheet.sheetId, ...cells };
}

/** Google knows a tab by its title whatever the case. */
function sameTitle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function unquote(title: string): string {
  return /^'.*'$/s.test(title) ? title.slice(1, -1).replaceAll("''", "'") : title;
}

function parseCells(text: string): GridRange | undefined {
  const [first = '', last, ...more] = text.split(':');
  const start = CELL.exec(first);
  const end = CELL.exec(last ?? first);
  if (!start || !end || first === '' || last === '' || more.length > 0) return undefined;
  if (last === undefined && (!start[1] || !start[2])) return undefined;
  return {
    ...(start[1] ? { startColumnIndex: columnIndex(start[1]) } : {}),
    ...(start[2] ? { startRowIndex: Number(start[2]) - 1 } : {}),
    ...(end[1] ? { endColumnIndex: columnIndex(end[1]) + 1 } : {}),
    ...(end[2] ? { endRowIndex: Number(end[2]) } : {}),
  };
}
