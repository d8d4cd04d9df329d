/** What the person at the keyboard does in the workbook: typing, pasting, clearing, lines, sorting, the filter, tabs. Where a protection warns, it is asked first. */

import type { GridRange } from '../services/sheets/messages';
import type { OpenSpreadsheet } from '../services/sheets/open-spreadsheet';
import type { ApiParts, ApiRequest, Route, Routes } from './api-parts';
import { gridRangeOf } from './cell-ranges';
import { countOf, type Fields, listOf, textOf } from './fields';
import { lineAct } from './line-acts';
import { saidInRussian } from './refusals';
import { tabAct } from './tab-acts';
import { createUndoStack, type UndoStack } from './undo';
import type { EditReply } from './wire';

type Work = (body: Fields) => Omit<EditReply, 'outcome'> & Partial<EditReply>;

/** Makes the routes. */
export function bookActRoutes(parts: ApiParts): Routes {
  const undo = createUndoStack(parts.ws);
  const { ws } = parts;
  const route = (work: Work): Route => actRoute(parts, () => undefined, work);
  return {
    ...cellRoutes(parts, undo),
    'POST /api/undo': route(() => {
      const { reports, ...made } = undo.undo();
      return { reports, made };
    }),
    'POST /api/lines': actRoute(parts, linesRange, (body) => {
      undo.forget();
      ws.byHand((book) => lineAct(book, body));
      return NOTHING_HEARD;
    }),
    'POST /api/sort': actRoute(parts, sortRange(parts), (body) => {
      undo.forget();
      ws.byHand((book) => sort(book, body));
      return NOTHING_HEARD;
    }),
    'POST /api/filter': route((body) => {
      ws.byHand((book) => filter(book, body));
      return NOTHING_HEARD;
    }),
    'POST /api/tab': route((body) => {
      undo.forget();
      const made = ws.byHand((book) => tabAct(book, body));
      return made === undefined ? NOTHING_HEARD : { ...NOTHING_HEARD, made: { sheetId: made } };
    }),
  };
}

const NOTHING_HEARD = { reports: [] };

function cellRoutes(parts: ApiParts, undo: UndoStack): Routes {
  const { ws } = parts;
  return {
    'POST /api/edit': actRoute(
      parts,
      (body) => [gridRangeOf(countOf(body, 'sheet'), textOf(body, 'a1'))],
      (body, ranges) =>
        undo.remember(ranges, () => ws.edit(countOf(body, 'sheet'), textOf(body, 'a1'), textOf(body, 'text'))),
    ),
    'POST /api/paste': actRoute(
      parts,
      (body) => [pastedRange(body)],
      (body, ranges) =>
        undo.remember(ranges, () => ws.paste(countOf(body, 'sheet'), textOf(body, 'a1'), textsOf(body))),
    ),
    'POST /api/clear': actRoute(
      parts,
      (body) => rangesOf(body).map((range) => gridRangeOf(countOf(body, 'sheet'), range)),
      (body, ranges) => undo.remember(ranges, () => ({ reports: ws.clear(countOf(body, 'sheet'), rangesOf(body)) })),
    ),
  };
}

/** Asks about the protection of what the act touches, then acts, unless the person has said «всё равно» already. */
function actRoute(
  { ws, acts }: ApiParts,
  touched: (body: Fields) => readonly GridRange[] | undefined,
  work: (body: Fields, ranges: readonly GridRange[]) => ReturnType<Work>,
): Route {
  return ({ body }: ApiRequest): EditReply => {
    const ranges = touched(body) ?? [];
    const book = ws.people.sheets.open(ws.workbookId);
    const warning = body['anyway'] === true ? undefined : firstWarning(book, ranges);
    if (warning !== undefined) return { outcome: 'protected', warning, reports: [] };
    return saidInRussian(() => ({ outcome: 'entered', ...acts.other(() => work(body, ranges)) }));
  };
}

function firstWarning(book: OpenSpreadsheet, ranges: readonly GridRange[]): string | undefined {
  for (const range of ranges) {
    const warning = book.warning(range);
    if (warning !== undefined) return warning;
  }
  return undefined;
}

function rangesOf(body: Fields): readonly string[] {
  return listOf(body, 'ranges').map(String);
}

function textsOf(body: Fields): readonly (readonly string[])[] {
  return listOf(body, 'rows').map((row) => (Array.isArray(row) ? row.map(String) : []));
}

function pastedRange(body: Fields): GridRange {
  const corner = gridRangeOf(countOf(body, 'sheet'), textOf(body, 'a1'));
  const rows = textsOf(body);
  return {
    ...corner,
    endRowIndex: corner.startRowIndex + Math.max(1, rows.length),
    endColumnIndex: corner.startColumnIndex + Math.max(1, ...rows.map(({ length }) => length)),
  };
}

/** Lines that go away or to another place; new, hidden and shown ones change no cell. */
function linesRange(body: Fields): readonly GridRange[] {
  const act = textOf(body, 'act');
  if (act !== 'delete' && act !== 'move') return [];
  const [sheetId, from] = [countOf(body, 'sheet'), countOf(body, 'from')];
  const to = from + countOf(body, 'count');
  return [
    textOf(body, 'dimension') === 'ROWS'
      ? { sheetId, startRowIndex: from, endRowIndex: to }
      : { sheetId, startColumnIndex: from, endColumnIndex: to },
  ];
}

function sortRange({ ws }: ApiParts): (body: Fields) => readonly GridRange[] {
  return (body) => {
    const sheetId = countOf(body, 'sheet');
    const { frozenRowCount } = ws.people.sheets.open(ws.workbookId).view(sheetId, { from: 0, to: 0 });
    return [{ sheetId, startRowIndex: frozenRowCount }];
  };
}

function sort(book: OpenSpreadsheet, body: Fields): void {
  const order = textOf(body, 'order') === 'down' ? 'DESCENDING' : 'ASCENDING';
  book.sortByColumn(countOf(body, 'sheet'), countOf(body, 'column'), order);
}

/** With a column, the values that it hides; else the filter is set over everything below the frozen rows, or taken away. */
function filter(book: OpenSpreadsheet, body: Fields): void {
  const sheetId = countOf(body, 'sheet');
  if (body['column'] !== undefined) {
    book.filterColumn(sheetId, countOf(body, 'column'), listOf(body, 'hidden').map(String));
    return;
  }
  if (body['on'] === false) {
    book.clearFilter(sheetId);
    return;
  }
  const { frozenRowCount } = book.view(sheetId, { from: 0, to: 0 });
  book.setFilter({ range: { sheetId, startRowIndex: Math.max(0, frozenRowCount - 1) } });
}
