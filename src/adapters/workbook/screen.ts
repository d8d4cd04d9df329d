/** The curator's screen: messages, questions, and what she has selected. SpreadsheetApp is asked for nothing else; cells go through the store. */

import type { Screen } from '../../app/ports';
import { declaredSheetId, sheetIdsOf } from '../sheets/stand-ins';

export function screen(title: string): Screen {
  const ui = SpreadsheetApp.getUi();
  return {
    tell: (text) => void ui.alert(title, text, ui.ButtonSet.OK),
    ask(question) {
      const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : undefined;
    },
    confirm: (question) => ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES,
    selection: selectedRows,
  };
}

/**
 * The rows of the active selection, numbered as people see them, and the id that the sheet's table declares; several ranges may be selected. A range spans rows that a filter or a person
 * has hidden, and nobody means those whom she does not see.
 */
export function selectedRows(): { readonly sheetId: number; readonly rows: readonly number[] } | undefined {
  const ranges = SpreadsheetApp.getActive().getActiveRangeList()?.getRanges() ?? [];
  const [first] = ranges;
  if (!first) return undefined;
  const sheet = first.getSheet();
  const spanned = ranges.flatMap((range) =>
    Array.from({ length: range.getNumRows() }, (_, index) => range.getRow() + index),
  );
  const rows = spanned.length === 1 ? spanned : spanned.slice(0, MOST_ROWS).filter((row) => isSeen(sheet, row));
  return { sheetId: declaredSheetId(sheet.getSheetId()), rows };
}

/** More rows than anybody selects on purpose: a click on a column's letter selects every row of the sheet. */
const MOST_ROWS = 1000;

function isSeen(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number): boolean {
  return !sheet.isRowHiddenByFilter(row) && !sheet.isRowHiddenByUser(row);
}

/** Opens a page beside the sheet, 300 pixels wide. */
export function openSidebar(file: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}

/** Opens a page before the sheet. */
export function openDialog(
  file: string,
  title: string,
  size: { readonly width: number; readonly height: number },
): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(size.width).setHeight(size.height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

export type MenuEntry =
  | { readonly title: string; readonly fn: string }
  | 'separator'
  | { readonly title: string; readonly entries: readonly MenuEntry[] };

/** Puts a menu into the menu bar. */
export function addMenu(title: string, entries: readonly MenuEntry[]): void {
  buildMenu(title, entries).addToUi();
}

function buildMenu(title: string, entries: readonly MenuEntry[]): GoogleAppsScript.Base.Menu {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const entry of entries) {
    if (entry === 'separator') menu.addSeparator();
    else if ('fn' in entry) menu.addItem(entry.title, entry.fn);
    else menu.addSubMenu(buildMenu(entry.title, entry.entries));
  }
  return menu;
}

export function workbookId(): string {
  return SpreadsheetApp.getActive().getId();
}

/** Goes to the sheet of a table by the id that this declares; a sheet that is gone is left alone. */
export function goToSheet(declared: number): void {
  const book = SpreadsheetApp.getActive();
  for (const sheetId of sheetIdsOf(declared)) {
    const sheet = book.getSheetById(sheetId);
    if (!sheet) continue;
    // Most sheets stand behind «Ещё», hidden; the reference does not say that activating one shows it.
    book.setActiveSheet(sheet.showSheet());
    return;
  }
}
