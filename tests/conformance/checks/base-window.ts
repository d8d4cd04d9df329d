/** The window of the workbook: menus, pages, the selection, sheets that are shown and rows that are hidden. */

import type { Check, Kit, ScratchSheet } from '../check';
import { equal } from '../expect';
import { spreadsheets } from '../services';
import { type Request, send, write } from '../sheet-acts';

const BOOK = 'apps-script/reference/spreadsheet/spreadsheet';
const SHEET = 'apps-script/reference/spreadsheet/sheet';
const RANGE = 'apps-script/reference/spreadsheet/range';
const APP = 'apps-script/reference/spreadsheet/spreadsheet-app';
const UI = 'apps-script/reference/base/ui';
const MENU = 'apps-script/reference/base/menu';

function check(rule: string, page: string, covers: readonly string[], run: Check['run']): Check {
  return { id: `base/window/${rule}`, page, covers, needs: 'screen', run };
}

/** A new sheet of the open workbook, which is deleted when the check has ended. */
function tabOfBook(kit: Kit, hidden = false): ScratchSheet {
  const spreadsheetId = SpreadsheetApp.getActive().getId();
  const gridProperties = { rowCount: 5, columnCount: 2 };
  const properties = { title: kit.name(), hidden, gridProperties };
  const sheetId = send({ spreadsheetId }, { addSheet: { properties } })[0]?.addSheet?.properties?.sheetId ?? -1;
  const place = { spreadsheetId, sheetId, title: properties.title };
  kit.afterwards(() => send(place, { deleteSheet: { sheetId } }));
  return place;
}

function sheetOf({ sheetId }: ScratchSheet): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = SpreadsheetApp.getActive().getSheetById(sheetId);
  if (!sheet) throw new Error(`The workbook has no sheet ${sheetId}`);
  return sheet;
}

function isHidden({ spreadsheetId, sheetId }: ScratchSheet): boolean {
  const { sheets = [] } = spreadsheets().get(spreadsheetId, { fields: 'sheets.properties(sheetId,hidden)' });
  return sheets.find(({ properties }) => properties?.sheetId === sheetId)?.properties?.hidden ?? false;
}

const GET_SHEET = ['SpreadsheetApp.getActive', 'Spreadsheet.getSheetById', 'Sheet.getSheetId'];

const BOOKS: readonly Check[] = [
  check('knows-the-id-of-the-workbook', BOOK, ['SpreadsheetApp.getActive', 'Spreadsheet.getId'], () => {
    const id = SpreadsheetApp.getActive().getId();

    equal(spreadsheets().get(id, { fields: 'spreadsheetId' }), { spreadsheetId: id });
  }),
  check('has-one-active-spreadsheet-by-both-names', APP, ['SpreadsheetApp.getActive', 'Spreadsheet.getId'], () => {
    equal(SpreadsheetApp.getActiveSpreadsheet().getId(), SpreadsheetApp.getActive().getId());
  }),
  check('finds-a-sheet-by-its-id', BOOK, GET_SHEET, (kit) => {
    const place = tabOfBook(kit);

    equal([sheetOf(place).getSheetId(), sheetOf(place).getName()], [place.sheetId, place.title]);
  }),
  check('has-null-for-a-sheet-that-is-not-there', BOOK, ['Spreadsheet.getSheetById'], () => {
    equal(SpreadsheetApp.getActive().getSheetById(987_654_321), null);
  }),
  check('shows-a-hidden-sheet', SHEET, [...GET_SHEET, 'Sheet.showSheet'], (kit) => {
    const place = tabOfBook(kit, true);

    const shown = sheetOf(place).showSheet();
    SpreadsheetApp.flush();

    equal([shown.getSheetId(), isHidden(place)], [place.sheetId, false]);
  }),
  check('leaves-a-sheet-that-is-shown-as-it-is', SHEET, [...GET_SHEET, 'Sheet.showSheet'], (kit) => {
    const place = tabOfBook(kit);

    sheetOf(place).showSheet();
    SpreadsheetApp.flush();

    equal(isHidden(place), false);
  }),
  check('brings-a-sheet-to-the-front', BOOK, [...GET_SHEET, 'Spreadsheet.setActiveSheet'], (kit) => {
    const place = tabOfBook(kit);

    equal(SpreadsheetApp.getActive().setActiveSheet(sheetOf(place)).getSheetId(), place.sheetId);
  }),
];

const BY_USER = [...GET_SHEET, 'Sheet.isRowHiddenByUser'];
const BY_FILTER = [...GET_SHEET, 'Sheet.isRowHiddenByFilter'];

function hideRows({ sheetId }: ScratchSheet, startIndex: number, endIndex: number): Request {
  const range = { sheetId, dimension: 'ROWS', startIndex, endIndex };
  return { updateDimensionProperties: { range, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } };
}

function filterOut(place: ScratchSheet, text: string): readonly Request[] {
  const filter = { range: { sheetId: place.sheetId }, criteria: { 0: { hiddenValues: [text] } } };
  return [write(place, [['heading'], ['a'], ['b']]), { setBasicFilter: { filter } }];
}

function ofRows(place: ScratchSheet, ask: (sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number) => boolean) {
  const sheet = sheetOf(place);
  return [1, 2, 3].map((row) => ask(sheet, row));
}

const ROWS: readonly Check[] = [
  check('knows-rows-that-a-person-hid', SHEET, BY_USER, (kit) => {
    const place = tabOfBook(kit);
    send(place, hideRows(place, 1, 2));

    equal(
      ofRows(place, (sheet, row) => sheet.isRowHiddenByUser(row)),
      [false, true, false],
    );
  }),
  check('knows-rows-that-a-filter-hides', SHEET, BY_FILTER, (kit) => {
    const place = tabOfBook(kit);
    send(place, ...filterOut(place, 'b'));

    equal(
      ofRows(place, (sheet, row) => sheet.isRowHiddenByFilter(row)),
      [false, false, true],
    );
  }),
  check('takes-no-row-that-a-person-hid-for-filtered', SHEET, BY_FILTER, (kit) => {
    const place = tabOfBook(kit);
    send(place, hideRows(place, 0, 2));

    equal(
      ofRows(place, (sheet, row) => sheet.isRowHiddenByFilter(row)),
      [false, false, false],
    );
  }),
  check('takes-no-filtered-row-for-one-that-a-person-hid', SHEET, BY_USER, (kit) => {
    const place = tabOfBook(kit);
    send(place, ...filterOut(place, 'a'));

    equal(
      ofRows(place, (sheet, row) => sheet.isRowHiddenByUser(row)),
      [false, false, false],
    );
  }),
];

const RANGES = ['SpreadsheetApp.getActive', 'Spreadsheet.getActiveRangeList', 'RangeList.getRanges'];

function activeRanges(): readonly GoogleAppsScript.Spreadsheet.Range[] {
  return SpreadsheetApp.getActive().getActiveRangeList()?.getRanges() ?? [];
}

const SELECTION: readonly Check[] = [
  check('lists-the-ranges-that-are-selected', BOOK, RANGES, () => {
    equal(activeRanges().length > 0, true);
  }),
  check('counts-the-rows-of-a-range-from-one', RANGE, [...RANGES, 'Range.getRow', 'Range.getNumRows'], () => {
    const sizes = activeRanges().flatMap((range) => [range.getRow(), range.getNumRows()]);

    equal(
      sizes.every((size) => Number.isInteger(size) && size >= 1),
      true,
    );
  }),
  check('ends-a-range-with-its-last-row', RANGE, [...RANGES, 'Range.getRow', 'Range.getNumRows'], () => {
    const ends = activeRanges().map((range) => range.getLastRow());

    equal(
      ends,
      activeRanges().map((range) => range.getRow() + range.getNumRows() - 1),
    );
  }),
  check('knows-the-sheet-of-a-selected-range', RANGE, [...RANGES, 'Range.getSheet', 'Sheet.getSheetId'], () => {
    const active = SpreadsheetApp.getActive().getActiveSheet().getSheetId();

    equal(
      activeRanges().filter((range) => range.getSheet().getSheetId() !== active),
      [],
    );
  }),
  check('has-the-last-selected-range-for-the-active-one', BOOK, RANGES, () => {
    equal(SpreadsheetApp.getActive().getActiveRange()?.getA1Notation(), activeRanges().at(-1)?.getA1Notation());
  }),
];

const SCREEN: readonly Check[] = [
  check(
    'adds-a-menu-with-items-and-a-menu-inside',
    MENU,
    ['SpreadsheetApp.getUi', 'Ui.createMenu', 'Menu.addItem', 'Menu.addSeparator', 'Menu.addSubMenu', 'Menu.addToUi'],
    () => {
      const ui = SpreadsheetApp.getUi();
      const inner = ui.createMenu('Ещё').addItem('Открытые вопросы', 'questions');

      equal(ui.createMenu('Проверка').addItem('Все', 'all').addSeparator().addSubMenu(inner).addToUi(), undefined);
    },
  ),
  check('goes-on-beside-a-sidebar', UI, ['SpreadsheetApp.getUi', 'Ui.showSidebar'], () => {
    const page = HtmlService.createHtmlOutputFromFile('page').setTitle('Проверка');

    equal(SpreadsheetApp.getUi().showSidebar(page), undefined);
  }),
  check('goes-on-behind-a-dialog', UI, ['SpreadsheetApp.getUi', 'Ui.showModalDialog'], () => {
    const page = HtmlService.createHtmlOutputFromFile('page').setWidth(300).setHeight(100);

    equal(SpreadsheetApp.getUi().showModalDialog(page, 'Проверка'), undefined);
  }),
  check('keeps-its-locks-beside-a-sidebar', UI, ['Ui.showSidebar', 'LockService.getScriptLock'], (kit) => {
    const lock = LockService.getScriptLock();
    kit.afterwards(() => lock.releaseLock());
    lock.tryLock(1000);

    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page'));

    equal(lock.hasLock(), true);
  }),
];

export const WINDOW_CHECKS: readonly Check[] = [...BOOKS, ...ROWS, ...SELECTION, ...SCREEN];
