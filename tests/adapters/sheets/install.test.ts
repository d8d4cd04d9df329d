import { installWorkbook } from '../../../src/adapters/sheets/install';
import { journal } from '../../../src/domain/shared/journal';
import { add } from '../../../src/domain/shared/change';
import { state } from '../../../src/domain/shared/state-table';
import type { Table } from '../../../src/domain/shared/table';
import { TABLES } from '../../../src/domain/workbook';
import { aWorkspace } from '../in-workspace';
import { aBook, BOOK_TABLES, pals, type TestBook } from './a-book';

const NOTHING = { sheets: [], columns: [], changed: false };
const SHEET = pals.sheetId;

function sheetOf(book: TestBook, sheetId: number) {
  return book.people.sheets.book(book.workbookId)?.sheets.find((sheet) => sheet.sheetId === sheetId);
}

function titlesOf({ people, workbookId }: Pick<TestBook, 'people' | 'workbookId'>): readonly string[] {
  return people.sheets.tabs(workbookId).map(({ title }) => title);
}

/** A workbook that nobody has installed anything in. */
function bare(tables: readonly Table[] = BOOK_TABLES) {
  const workspace = aWorkspace();
  const parts = { spreadsheetId: workspace.workbookId, timeZone: 'Europe/Moscow', tables, seeds: {} };
  const install = () => workspace.inWorkspace(() => installWorkbook(parts));
  return { ...workspace, desk: workspace.people.sheets.open(workspace.workbookId), install };
}

describe('installWorkbook: a new workbook', () => {
  it('makes every table of the programme, in the order of the tabs, without the starter sheet', () => {
    const book = bare(TABLES);

    const report = book.install();

    expect(report).toEqual({ sheets: TABLES.map(({ title }) => title), columns: [], changed: true });
    expect(titlesOf(book)).toEqual(TABLES.map(({ title }) => title));
    expect(book.people.sheets.tabs(book.workbookId).map(({ hidden }) => !hidden)).toEqual(
      TABLES.map(({ inSight }) => inSight),
    );
  });

  it('changes nothing and writes nothing the second time', () => {
    const book = bare(TABLES);
    book.install();

    const report = book.install();

    expect(report).toEqual(NOTHING);
    expect(book.lastRun().calls.get('Sheets.Spreadsheets.batchUpdate')).toBeUndefined();
  });

  it('lays keys, headings and seal, hides the key row, freezes both rows and the id, and filters below the headings', () => {
    const book = aBook();

    const sheet = sheetOf(book, SHEET);

    expect(book.cells(SHEET)).toEqual([
      ['pals', 'name', 'town', 'status', 'since', 'score', 'seal'],
      ['Код', 'Имя', 'Город', 'Статус', 'С какого дня', 'Балл', 'печать'],
    ]);
    expect(sheet).toMatchObject({ rowCount: 3, columnCount: 7, frozenRowCount: 2, frozenColumnCount: 1 });
    expect(sheet?.rowProperties[0]).toMatchObject({ hiddenByUser: true });
    expect(sheet?.columnProperties[6]).toMatchObject({ hiddenByUser: true });
    expect(sheet?.basicFilter?.range).toMatchObject({ startRowIndex: 1 });
    expect(sheet?.protectedRanges.every(({ warningOnly }) => warningOnly)).toBe(true);
  });

  it('gives the script’s tables neither seal nor filter', () => {
    const book = aBook();

    expect(book.cells(journal.sheetId)[0]).toEqual(['log', 'at', 'who', 'action', 'table', 'rows', 'before', 'after']);
    expect(sheetOf(book, journal.sheetId)?.basicFilter).toBeUndefined();
  });

  it('keeps a starter sheet that somebody has written to', () => {
    const book = bare();
    book.desk.typeIn(0, 0, 0, 'мои заметки');

    book.install();

    expect(titlesOf(book)).toContain('Лист1');
  });

  it('leaves a person’s own tab its title', () => {
    const book = bare();
    book.desk.renameSheet(0, 'Люди');
    book.desk.typeIn(0, 0, 0, 'мой список');

    const report = book.install();

    expect(report.sheets).toContain('Люди');
    expect(titlesOf(book)).toEqual(expect.arrayContaining(['Люди', 'Люди (2)']));
    expect(book.install()).toEqual(NOTHING);
  });

  it('sets locale and zone, and sets them back', () => {
    const book = bare();
    book.inWorkspace(() =>
      Sheets?.Spreadsheets?.batchUpdate(
        {
          requests: [
            {
              updateSpreadsheetProperties: {
                properties: { locale: 'en_US', timeZone: 'America/New_York' },
                fields: 'locale,timeZone',
              },
            },
          ],
        },
        book.workbookId,
      ),
    );

    book.install();

    expect(book.people.sheets.book(book.workbookId)).toMatchObject({ locale: 'ru_RU', timeZone: 'Europe/Moscow' });
  });
});

describe('installWorkbook: what people have broken', () => {
  function filled(): TestBook {
    const book = aBook();
    book.run((store) =>
      store.transact({ append: [pals] }, 'fill', () => ({
        changes: [add(pals, { id: 'П-001', name: 'Анна', town: 'Тверь', score: 1 }), add(pals, { id: 'П-002' })],
        result: '',
      })),
    );
    return book;
  }

  it('brings a deleted sheet back and names it', () => {
    const book = filled();
    const people = book.cells(SHEET);
    book.desk.deleteSheet(202);

    const report = book.install();

    expect(report).toEqual({ sheets: ['Дела'], columns: [], changed: true });
    expect(book.cells(202)).toHaveLength(2);
    expect(book.cells(SHEET)).toEqual(people);
  });

  it('brings a deleted column back at the right end, names it, and leaves the data alone', () => {
    const book = filled();
    book.desk.deleteColumns(SHEET, 2);

    const report = book.install();

    expect(report).toEqual({ sheets: [], columns: [{ sheet: 'Люди', heading: 'Город' }], changed: true });
    expect(book.cells(SHEET)[0]).toEqual(['pals', 'name', 'status', 'since', 'score', 'seal', 'town']);
    expect(book.byId(pals)['П-001']).toEqual({
      id: 'П-001',
      name: 'Анна',
      town: null,
      status: null,
      since: null,
      score: 1,
    });
    expect(book.install()).toEqual(NOTHING);
  });

  it('puts a column back beside columns of a person’s own', () => {
    const book = filled();
    book.desk.insertColumns(SHEET, 7, 2);
    book.desk.deleteColumns(SHEET, 5);

    book.install();

    expect(book.cells(SHEET)[0]).toEqual(['pals', 'name', 'town', 'status', 'since', 'seal', null, null, 'score']);
  });

  it('brings the seal back, and the next write seals', () => {
    const book = filled();
    book.desk.deleteColumns(SHEET, 6);

    const report = book.install();

    expect(report.columns).toEqual([{ sheet: 'Люди', heading: 'печать' }]);
    expect(book.run((store) => store.look({ read: [pals] }, (books) => books.rows(pals).length))).toBe(2);
  });

  it('brings a seed row back, wherever its column of ids stands, and changes no other', () => {
    const book = filled();
    const before = book.cells(state.sheetId);
    book.desk.insertColumns(state.sheetId, 0);
    const place = before.findIndex(([key]) => key === 'workbook');
    book.desk.deleteRows(state.sheetId, place);

    const report = book.install();

    expect(report).toEqual({ sheets: [], columns: [], changed: true });
    expect(book.byId(state)).toEqual({
      workbook: { id: 'workbook', value: book.workbookId },
      writes: { id: 'writes', value: '1' },
    });
    expect(book.install()).toEqual(NOTHING);
  });

  it('leaves alone what people have arranged', () => {
    const book = filled();
    book.desk.renameSheet(SHEET, 'Наши люди');
    book.desk.moveColumns(SHEET, 5, 1);
    book.desk.moveSheet(SHEET, 3);
    book.desk.hideSheet(SHEET);
    book.desk.typeIn(SHEET, 1, 2, 'Имя и отчество');
    const before = JSON.stringify(book.people.sheets.book(book.workbookId));

    const report = book.install();

    expect(report).toEqual(NOTHING);
    expect(JSON.stringify(book.people.sheets.book(book.workbookId))).toBe(before);
  });

  it('freezes key row and headings again', () => {
    const book = filled();
    book.inWorkspace(() =>
      Sheets?.Spreadsheets?.batchUpdate(
        {
          requests: [
            {
              updateSheetProperties: {
                properties: { sheetId: SHEET, gridProperties: { frozenRowCount: 0 } },
                fields: 'gridProperties.frozenRowCount',
              },
            },
          ],
        },
        book.workbookId,
      ),
    );

    book.install();

    expect(sheetOf(book, SHEET)?.frozenRowCount).toBe(2);
  });
});

describe('installWorkbook: a call that fails', () => {
  it.each(['before', 'after'] as const)('adds everything once when a call fails %s it took effect', (when) => {
    const reference = bare();
    const whole = reference.install();
    const calls = reference.lastRun().callCount;

    const outcomes = Array.from({ length: calls }, (_, index) => {
      const book = bare();
      if (when === 'before') book.faults.failBefore(index + 1);
      else book.faults.failAfter(index + 1);
      return { report: book.install(), titles: titlesOf(book), again: book.install() };
    });

    expect(outcomes).toEqual(outcomes.map(() => ({ report: whole, titles: titlesOf(reference), again: NOTHING })));
  });
});
