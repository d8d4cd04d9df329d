/** Spreadsheets to look at: their tabs, a window of a sheet, and what keys and menus ask about it. */

import type { Workspace } from '../open';
import type { Way } from '../services/sheets/edge';
import type { ApiParts, Routes } from './api-parts';
import { bookActRoutes } from './book-acts-api';
import { gridRangeOf } from './cell-ranges';
import { countOf, type Fields, found, optionalCount, optionalText, textOf } from './fields';
import { RequestError } from './request-error';
import { openSheet, readRows, type SheetPlace } from './sheet-reading';
import type { BookView } from './wire';

/** Rows that come with a sheet when it is opened; the page asks for the rest as it gets there. */
const FIRST_ROWS = 120;

/** Makes the routes. */
export function bookRoutes(parts: ApiParts): Routes {
  const { ws } = parts;
  const at = (query: Fields): SheetPlace => placeOf(ws, query);
  return {
    'GET /api/book': ({ query }) => bookOf(ws, optionalText(query, 'id') ?? ws.workbookId),
    'GET /api/sheet': ({ query }) => openSheet(ws, at(query), windowOf(query, optionalCount(query, 'from') ?? 0)),
    'GET /api/rows': ({ query }) => readRows(ws, at(query), windowOf(query, countOf(query, 'from'))),
    'GET /api/texts': ({ query }) => {
      const { bookId, sheetId } = at(query);
      return ws.people.sheets.open(bookId).copyTexts(gridRangeOf(sheetId, textOf(query, 'range')));
    },
    'GET /api/edge': ({ query }) => {
      const { bookId, sheetId } = at(query);
      const from = { row: countOf(query, 'row'), column: countOf(query, 'column') };
      return ws.people.sheets.open(bookId).edge(sheetId, from, wayOf(query));
    },
    'GET /api/choices': ({ query }) => {
      const { bookId, sheetId } = at(query);
      return ws.people.sheets.open(bookId).filterChoices(sheetId, countOf(query, 'column'));
    },
    ...bookActRoutes(parts),
  };
}

function bookOf(ws: Workspace, id: string): BookView {
  const file = found(
    ws.files().find((each) => each.id === id && ws.people.sheets.book(id) !== undefined),
    'Такой таблицы нет.',
  );
  return { id, title: file.name, isWorkbook: id === ws.workbookId, tabs: ws.people.sheets.tabs(id) };
}

/** @throws RequestError for a sheet that is not there */
function placeOf(ws: Workspace, query: Fields): SheetPlace {
  const bookId = optionalText(query, 'book') ?? ws.workbookId;
  const sheetId = countOf(query, 'id');
  found(
    ws.people.sheets.tabs(bookId).find((tab) => tab.sheetId === sheetId),
    'Такого листа нет: его удалили.',
  );
  return { bookId, sheetId };
}

function windowOf(query: Fields, from: number): { readonly from: number; readonly to: number } {
  return { from, to: optionalCount(query, 'to') ?? from + FIRST_ROWS };
}

function wayOf(query: Fields): Way {
  const wanted = textOf(query, 'way');
  const way = (['up', 'down', 'left', 'right'] as const).find((each) => each === wanted);
  if (!way) throw new RequestError(400, 'Поле «way» — up, down, left или right.');
  return way;
}
