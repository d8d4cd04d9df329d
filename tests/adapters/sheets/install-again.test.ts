/** What a second installation mends, and what it leaves alone. */

import { add } from '../../../src/domain/shared/change';
import { state } from '../../../src/domain/shared/state-table';
import { aBook, pals, type TestBook } from './a-book';

const NOTHING = { sheets: [], columns: [], changed: false };
const SHEET = pals.sheetId;

describe('installWorkbook', () => {
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
      writes: { id: 'writes', value: '0' },
      'writes-odd': { id: 'writes-odd', value: '1' },
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

    const sheet = book.people.sheets.book(book.workbookId)?.sheets.find(({ sheetId }) => sheetId === SHEET);
    expect(sheet?.frozenRowCount).toBe(2);
  });
});
