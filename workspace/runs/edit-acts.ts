/** What a person does to the cells of the workbook by hand, and the edit triggers that hear it (AS/guides/triggers/events). */

import { columnLetters } from '../services/sheets/a1';
import type { OpenSpreadsheet, Outcome } from '../services/sheets/open-spreadsheet';
import type { Block } from '../services/sheets/open-spreadsheet';
import { parseRange } from '../services/spreadsheet-app/active-range';
import type { DeskParts } from './desk-parts';
import { fireInstalled, fireSimple } from './fire';
import type { RunReport } from './report';

export interface EditActs {
  /** Types into a cell of the workbook, by the sheet's title or id; runs the edit triggers if it was taken. */
  edit(sheet: string | number, a1: string, text: string): Edit;
  /** Pastes texts from a cell on; the triggers hear of one edit of the whole block. */
  paste(sheet: string | number, a1: string, rows: readonly (readonly string[])[]): Edit;
  /** Empties ranges of cells; the triggers hear of each. */
  clear(sheet: string | number, ranges: readonly string[]): readonly RunReport[];
  /** Puts cells back, which the triggers hear as an edit. */
  restore(block: Block): readonly RunReport[];
  /** Does what no edit trigger hears: lines, tabs, sorting, the filter. Google tells them as changes, which nobody can listen to here. */
  byHand<T>(work: (book: OpenSpreadsheet) => T): T;
}

export interface Edit {
  /** Strict validation may reject what was typed. */
  readonly outcome: Outcome;
  readonly reports: readonly RunReport[];
}

interface Seated {
  act<T>(work: () => T): T;
  user(): string;
}

interface Edited {
  readonly sheetId: number;
  readonly a1: string;
  readonly oldValue?: string;
  readonly value?: string;
}

/** Makes the acts of whoever sits at the keyboard. */
export function createEditActs(parts: DeskParts, { act, user }: Seated): EditActs {
  const { services, binding } = parts;
  const book = services.people.sheets.open(binding.workbookId);
  const fire = (edited: Edited): readonly RunReport[] => fireEdit(parts, user(), edited);
  return {
    edit: (wanted, a1, text) =>
      act(() => {
        const sheetId = findSheet(parts, wanted);
        const [row, column] = cornerOf(a1);
        const [seen] = book.view(sheetId, { from: row, to: row + 1 }).rows;
        const outcome = book.typeIn(sheetId, row, column, text);
        if (outcome === 'rejected') return { outcome, reports: [] };
        const oldValue = seen?.cells[column]?.text ?? '';
        return { outcome, reports: fire({ sheetId, a1, oldValue, value: text }) };
      }),
    paste: (wanted, a1, rows) =>
      act(() => {
        const sheetId = findSheet(parts, wanted);
        const [row, column] = cornerOf(a1);
        const outcome = book.paste(sheetId, row, column, rows);
        if (outcome === 'rejected') return { outcome, reports: [] };
        const width = Math.max(1, ...rows.map(({ length }) => length));
        return { outcome, reports: fire({ sheetId, a1: blockName([row, column], [rows.length, width]) }) };
      }),
    clear: (wanted, ranges) =>
      act(() => {
        const sheetId = findSheet(parts, wanted);
        return ranges.flatMap((a1) => {
          const { row, column, numRows, numColumns } = parseRange(a1);
          const [startRowIndex, startColumnIndex] = [row - 1, column - 1];
          const ends = { endRowIndex: startRowIndex + numRows, endColumnIndex: startColumnIndex + numColumns };
          book.clear({ sheetId, startRowIndex, startColumnIndex, ...ends });
          return fire({ sheetId, a1 });
        });
      }),
    restore: (block) =>
      act(() => {
        book.restore(block);
        const { sheetId, top, left, width, rows } = block;
        return fire({ sheetId, a1: blockName([top, left], [rows.length, width]) });
      }),
    byHand: (work) => act(() => work(book)),
  };
}

function findSheet({ services, binding }: DeskParts, wanted: string | number): number {
  const tabs = services.people.sheets.tabs(binding.workbookId);
  const tab = tabs.find(({ sheetId, title }) => sheetId === wanted || title === wanted);
  if (!tab) throw new RangeError(`No sheet ${wanted}: there are ${tabs.map(({ title }) => title).join(', ')}`);
  return tab.sheetId;
}

function cornerOf(a1: string): readonly [row: number, column: number] {
  const { row, column } = parseRange(a1);
  return [row - 1, column - 1];
}

type Pair = readonly [row: number, column: number];

function blockName([row, column]: Pair, [height, width]: Pair): string {
  const start = `${columnLetters(column)}${row + 1}`;
  return height === 1 && width === 1 ? start : `${start}:${columnLetters(column + width - 1)}${row + height}`;
}

/** `value` and `oldValue` come with the edit of a single cell only; an empty cell had no old value. */
function fireEdit(
  parts: DeskParts,
  user: string,
  { sheetId, a1, oldValue = '', value = '' }: Edited,
): readonly RunReport[] {
  const { services, binding } = parts;
  const event = {
    ...services.eventObjects(binding.workbookId, { sheetId, a1 }),
    user: { email: user },
    ...(oldValue === '' ? {} : { oldValue }),
    ...(value === '' ? {} : { value }),
  };
  return [
    ...fireSimple(parts, 'onEdit', { user, event }),
    ...fireInstalled(parts, 'ON_EDIT', { sourceId: binding.workbookId, event }),
  ];
}
