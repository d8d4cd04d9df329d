/** Spreadsheets: their tabs, a window of a sheet, and typing into the workbook. */

import type { Workspace } from '../open';
import type { ApiParts, Routes } from './api';
import { countOf, found, optionalCount, optionalText, textOf } from './fields';
import type { BookView, EditReply, OpenedSheet } from './wire';

/** Rows that come with a sheet when it is opened; the page asks for the rest as it gets there. */
const FIRST_ROWS = 120;

/** Makes the routes. */
export function bookRoutes({ ws, acts }: ApiParts): Routes {
  return {
    'GET /api/book': ({ query }) => bookOf(ws, optionalText(query, 'id') ?? ws.workbookId),
    'GET /api/sheet': ({ query }) =>
      openSheet(ws, { bookId: optionalText(query, 'book') ?? ws.workbookId, sheetId: countOf(query, 'id') }),
    'GET /api/rows': ({ query }) => {
      const bookId = optionalText(query, 'book') ?? ws.workbookId;
      requireSheet(ws, bookId, countOf(query, 'id'));
      const from = countOf(query, 'from');
      const window = { from, to: optionalCount(query, 'to') ?? from + FIRST_ROWS };
      return ws.people.sheets.open(bookId).view(countOf(query, 'id'), window).rows;
    },
    'POST /api/edit': ({ body }): EditReply =>
      acts.other(() => ws.edit(countOf(body, 'sheet'), textOf(body, 'a1'), textOf(body, 'text'))),
  };
}

function bookOf(ws: Workspace, id: string): BookView {
  const file = found(
    ws.files().find((each) => each.id === id && ws.people.sheets.book(id) !== undefined),
    'Такой таблицы нет.',
  );
  return { id, title: file.name, isWorkbook: id === ws.workbookId, tabs: ws.people.sheets.tabs(id) };
}

interface SheetPlace {
  readonly bookId: string;
  readonly sheetId: number;
}

function openSheet(ws: Workspace, { bookId, sheetId }: SheetPlace): OpenedSheet {
  requireSheet(ws, bookId, sheetId);
  const whole = ws.people.sheets.open(bookId).view(sheetId);
  return { ...whole, rows: whole.rows.slice(0, FIRST_ROWS), hiddenRows: stretchesOf(whole.rows) };
}

function requireSheet(ws: Workspace, bookId: string, sheetId: number): void {
  found(
    ws.people.sheets.tabs(bookId).find((tab) => tab.sheetId === sheetId),
    'Такого листа нет: его удалили.',
  );
}

function stretchesOf(rows: OpenedSheet['rows']): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const { index, hidden } of rows) {
    if (!hidden) continue;
    const last = stretches.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else stretches.push([index, index + 1]);
  }
  return stretches;
}
