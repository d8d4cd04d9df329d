import { installWorkbook } from '../../../src/adapters/sheets/install';
import { journal } from '../../../src/domain/shared/journal';
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
