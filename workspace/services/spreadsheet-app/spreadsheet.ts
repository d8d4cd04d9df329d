/** The open workbook as SpreadsheetApp shows it: its name, its tabs and what is selected. */

import { ServiceError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { World } from '../../core/world';
import { type ActiveRange, parseRange } from './active-range';
import type { UiRecord } from './ui-record';

export const BOOK_SCOPES = ['spreadsheets.currentonly', 'spreadsheets'];

export interface SheetTab {
  readonly sheetId: number;
  readonly title: string;
}

/** A spreadsheet as the Sheets service holds it. */
export interface Workbook {
  id(): string;
  name(): string;
  tabs(): readonly SheetTab[];
  /** Brings a hidden tab into sight. */
  show(sheetId: number): void;
  /** Whether a row (counted from 0) is out of sight, and by whose doing. */
  hiddenRow(sheetId: number, row: number): { readonly byUser: boolean; readonly byFilter: boolean };
}

/** What a person has selected: a sheet by title or id, and ranges such as 'A3:C5'. */
export interface Selection {
  readonly sheet?: string | number;
  readonly ranges?: readonly string[];
}

/** Where in a spreadsheet something happened. */
export interface EventPlace {
  readonly sheetId: number;
  readonly a1: string;
}

export interface BookParts {
  readonly workbook: Workbook;
  record(): UiRecord;
  selection(): Selection;
}

/** Makes the object that `getActive()` answers. */
export function spreadsheet(world: World, { workbook, record, selection }: BookParts) {
  const call = <T>(member: string, effect: () => T): T =>
    world.gate.call({ method: `SpreadsheetApp.${member}`, scopes: BOOK_SCOPES }, effect);
  const sheet = (tab: SheetTab) => sheetObject(world, tab, { workbook, parent: () => book });
  const activeTab = (): SheetTab => {
    const tabs = workbook.tabs();
    const { sheet: wanted } = selection();
    const found = tabs.find(({ sheetId, title }) => sheetId === wanted || title === wanted) ?? tabs[0];
    if (!found) throw new ServiceError('The spreadsheet has no sheets');
    return found;
  };
  const ranges = () => (selection().ranges ?? ['A1']).map((a1) => rangeObject(parseRange(a1), sheet(activeTab())));
  const book = expose('Spreadsheet', {
    getId: () => workbook.id(),
    getUrl: () => `https://docs.google.com/spreadsheets/d/${workbook.id()}/edit`,
    getName: () => call('getName', () => workbook.name()),
    getSheets: () => call('getSheets', () => workbook.tabs().map(sheet)),
    getSheetById: (id: number) =>
      call('getSheetById', () => {
        const tab = workbook.tabs().find(({ sheetId }) => sheetId === id);
        return tab ? sheet(tab) : null;
      }),
    getActiveSheet: () => call('getActiveSheet', () => sheet(activeTab())),
    getActiveRange: () => call('getActiveRange', () => ranges().at(-1) ?? null),
    getActiveRangeList: () => call('getActiveRangeList', () => expose('RangeList', { getRanges: ranges })),
    setActiveSheet: (target: { getSheetId(): number }) =>
      call('setActiveSheet', () => {
        record().activatedSheet = target.getSheetId();
        return target;
      }),
    toast: (text: string, title = '') =>
      call('toast', () => void record().toasts.push({ title: String(title), text: String(text) })),
  });
  return book;
}

/** A tab, as the workbook and events hand it out. */
export function sheetObject(
  world: World,
  { sheetId, title }: SheetTab,
  { workbook, parent }: { readonly workbook: Workbook; readonly parent: () => object },
): object {
  const hidden = (member: string, row: number) =>
    world.gate.call({ method: `SpreadsheetApp.Sheet.${member}`, scopes: BOOK_SCOPES }, () =>
      workbook.hiddenRow(sheetId, row - 1),
    );
  const shown = expose('Sheet', {
    getSheetId: () => sheetId,
    getName: () => title,
    getParent: parent,
    isRowHiddenByUser: (row: number) => hidden('isRowHiddenByUser', row).byUser,
    isRowHiddenByFilter: (row: number) => hidden('isRowHiddenByFilter', row).byFilter,
    showSheet(): object {
      world.gate.call({ method: 'SpreadsheetApp.Sheet.showSheet', scopes: BOOK_SCOPES }, () => workbook.show(sheetId));
      return shown;
    },
  });
  return shown;
}

/** A range of cells without its contents. */
export function rangeObject(range: ActiveRange, parent: object) {
  return expose('Range', {
    getRow: () => range.row,
    getLastRow: () => range.row + range.numRows - 1,
    getNumRows: () => range.numRows,
    getColumn: () => range.column,
    getNumColumns: () => range.numColumns,
    getA1Notation: () => range.a1,
    getSheet: () => parent,
  });
}
