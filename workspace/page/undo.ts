/** A person's own entries, newest last, as long as nothing else has touched their rows: what Ctrl+Z takes back. */

import type { Workspace } from '../open';
import type { RunReport } from '../runs/report';
import { columnLetters } from '../services/sheets/a1';
import type { GridRange } from '../services/sheets/messages';
import type { Block } from '../services/sheets/open-spreadsheet';
import { isUntouched } from '../services/sheets/restoring';
import { RequestError } from './request-error';

const MOST_ENTRIES = 100;

interface Entry {
  readonly user: string;
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

export interface Undone {
  readonly reports: readonly RunReport[];
  readonly sheetId: number;
  /** The first of the cells that were put back. */
  readonly a1: string;
}

export interface UndoStack {
  /** Does something to these cells that can be taken back. */
  remember<T>(ranges: readonly GridRange[], edit: () => T): T;
  /** Takes back the last entry of whoever is at the keyboard. @throws RequestError when there is none, or when its rows have changed since */
  undo(): Undone;
  /** Lines have moved: nothing that was entered before stands in its place. */
  forget(): void;
}

/** Makes an empty stack. */
export function createUndoStack(ws: Workspace): UndoStack {
  let entries: readonly Entry[] = [];
  const take = (range: GridRange): Block => ws.people.sheets.open(ws.workbookId).take(range);
  const now = ({ sheetId, top, left, width, rows }: Block): Block =>
    take({
      sheetId,
      startRowIndex: top,
      endRowIndex: top + rows.length,
      startColumnIndex: left,
      endColumnIndex: left + width,
    });
  return {
    remember(ranges, edit) {
      const before = ranges.map(take);
      const result = edit();
      const after = before.map(now);
      const isChanged = before.some((block, place) => !isUntouched(block, after[place] ?? block));
      if (isChanged) entries = [...entries, { user: ws.user(), before, after }].slice(-MOST_ENTRIES);
      return result;
    },
    undo() {
      const entry = [...entries].reverse().find(({ user }) => user === ws.user());
      if (!entry) throw new RequestError(409, 'Отменять нечего.');
      entries = entries.filter((each) => each !== entry);
      if (!entry.after.every((block) => isUntouched(block, now(block)))) {
        throw new RequestError(409, 'Отменить нельзя: эти строки с тех пор изменились.');
      }
      const reports = entry.before.flatMap((block) => ws.restore(block));
      entries = entries.map((each) => ({
        ...each,
        after: asRestored(each.after, entry.before, entry.before.map(now)),
      }));
      const [{ sheetId, top, left } = { sheetId: 0, top: 0, left: 0 }] = entry.before;
      return { reports, sheetId, a1: `${columnLetters(left)}${top + 1}` };
    },
    forget: () => void (entries = []),
  };
}

/** Rows that were put back are as they were, so what was entered in them before can be taken back too. */
function asRestored(blocks: readonly Block[], before: readonly Block[], restored: readonly Block[]): readonly Block[] {
  const renewed = new Map(
    before.flatMap(({ rows }, block) => rows.map((row, place) => [row, restored[block]?.rows[place] ?? row] as const)),
  );
  return blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row) => (row.length > 0 ? (renewed.get(row) ?? row) : row)),
  }));
}
