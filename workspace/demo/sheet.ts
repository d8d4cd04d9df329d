/** A tab of the workbook as a person reads and fills it: by headings, which stand in its second row. */

import type { Workspace } from '../open';

export interface SheetRow {
  /** As it is numbered on the screen. */
  readonly row: number;
  /** What stands under a heading; '' where there is no such column. */
  get(heading: string): string;
}

/** Rows of a tab above its data: the hidden keys, and the headings. */
const HEADINGS_ROW = 2;

export interface SheetView {
  readonly sheetId: number;
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** Reads a tab by its title; empty rows are left out. @throws RangeError when there is no such tab */
export function readSheet(ws: Workspace, title: string): SheetView {
  const tab = ws.people.sheets.tabs(ws.workbookId).find((one) => one.title === title);
  if (!tab) throw new RangeError(`There is no sheet «${title}»`);
  const texts = ws.people.sheets.open(ws.workbookId).read(tab.sheetId);
  const headings = texts[HEADINGS_ROW - 1] ?? [];
  const places = new Map(headings.map((heading, place) => [heading, place]));
  const rows = texts.flatMap((cells, at) => {
    if (at < HEADINGS_ROW || cells.every((cell) => cell === '')) return [];
    return [{ row: at + 1, get: (heading: string) => cells[places.get(heading) ?? -1] ?? '' }];
  });
  return { sheetId: tab.sheetId, headings, rows };
}

/** The name of a cell, such as 'B3'. */
export function cellName(view: SheetView, row: number, heading: string): string {
  const place = view.headings.indexOf(heading);
  if (place < 0) throw new RangeError(`There is no column «${heading}» among ${view.headings.join(', ')}`);
  return `${columnName(place)}${row}`;
}

function columnName(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}
