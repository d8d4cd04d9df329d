import { repairTornTables } from '../../../src/adapters/sheets/repair-torn';
import { add, set } from '../../../src/domain/shared/change';
import { aBook, BOOK_TABLES, pals, type TestBook } from './a-book';

const SHEET = pals.sheetId;
const DATA = { sheetId: SHEET, startRowIndex: 2, endRowIndex: 6 };

function filled(): TestBook {
  const book = aBook();
  book.run((store) =>
    store.transact({ append: [pals] }, 'fill', () => ({
      changes: [
        add(pals, { id: 'П-001', name: 'Вера', town: 'Тверь', score: 4 }),
        add(pals, { id: 'П-002', name: 'Анна', town: 'Псков', score: 2 }),
        add(pals, { id: 'П-003', name: 'Глеб', town: 'Омск', score: 3 }),
        add(pals, { id: 'П-004', name: 'Борис', town: 'Орёл', score: 1 }),
      ],
      result: '',
    })),
  );
  return book;
}

const repair = (book: TestBook) => book.inWorkspace(() => repairTornTables(book.workbookId, BOOK_TABLES));

describe('repairTornTables', () => {
  it.each([
    ['left ids and seals behind', { startColumnIndex: 1, endColumnIndex: 6 }],
    ['took the seals along', { startColumnIndex: 1, endColumnIndex: 7 }],
  ])('gives every row its id again after a sort that %s, and the workbook works on', (_how, columns) => {
    const book = filled();
    const before = book.byId(pals);
    book.desk.sortRange({ ...DATA, ...columns }, 1);

    const report = repair(book);

    expect(report).toEqual({ repaired: ['Люди'], doubtful: [] });
    expect(book.byId(pals)).toEqual(before);
    book.run((store) =>
      store.transact({ read: [pals] }, 'on', () => ({ changes: [set(pals, 'П-001', { score: 9 })], result: '' })),
    );
    expect(book.byId(pals)['П-001']).toMatchObject({ name: 'Вера', score: 9 });
  });

  it('touches nothing where the way back is in doubt', () => {
    const book = filled();
    book.desk.sortRange({ ...DATA, startColumnIndex: 1, endColumnIndex: 3 }, 1);
    const torn = book.cells(SHEET);

    const report = repair(book);

    expect(report).toEqual({ repaired: [], doubtful: ['Люди'] });
    expect(book.cells(SHEET)).toEqual(torn);
  });

  it('touches nothing where nothing is torn', () => {
    const book = filled();
    book.desk.sortByColumn(SHEET, 1);
    const before = book.cells(SHEET);

    const report = repair(book);

    expect(report).toEqual({ repaired: [], doubtful: [] });
    expect(book.cells(SHEET)).toEqual(before);
  });
});
