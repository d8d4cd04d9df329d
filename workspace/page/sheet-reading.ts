/** A sheet as it travels to the page: a window of rows with what many cells have in common sent once. */

import type { Workspace } from '../open';
import type { SheetView } from '../services/sheets/page-view';
import type { CellLook, OpenedSheet, RowsView, RowView } from './wire';

export interface SheetPlace {
  readonly bookId: string;
  readonly sheetId: number;
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/** The sheet with its frozen rows and those of the window. */
export function openSheet(ws: Workspace, { bookId, sheetId }: SheetPlace, window: Window): OpenedSheet {
  const book = ws.people.sheets.open(bookId);
  const { rows, ...sheet } = book.view(sheetId, window);
  const frozen = book.view(sheetId, { from: 0, to: Math.min(sheet.frozenRowCount, window.from) });
  return { ...sheet, ...compact([...frozen.rows, ...rows]), hiddenRows: book.hiddenRows(sheetId) };
}

/** The rows of a window. */
export function readRows(ws: Workspace, { bookId, sheetId }: SheetPlace, window: Window): RowsView {
  return compact(ws.people.sheets.open(bookId).view(sheetId, window).rows);
}

function compact(rows: SheetView['rows']): RowsView {
  const looks: CellLook[] = [];
  const places = new Map<string, number>();
  const placeOf = (look: CellLook): number => {
    const key = JSON.stringify(look);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, looks.length);
    return looks.push(look) - 1;
  };
  const cells = ({ index, cells: seen }: SheetView['rows'][number]): RowView => ({
    index,
    cells: seen.map(({ format, choices, expects, strict, ...own }) => ({
      ...own,
      look: placeOf({
        ...(format && { format }),
        ...(choices && { choices }),
        ...(expects && { expects }),
        ...(strict && { strict }),
      }),
    })),
  });
  return { rows: rows.map(cells), looks };
}
