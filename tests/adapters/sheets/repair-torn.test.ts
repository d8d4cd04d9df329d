import { locked } from '../../../src/adapters/run/lock';
import { randomIds } from '../../../src/adapters/run/ids';
import { repairTornTables } from '../../../src/adapters/sheets/repair-torn';
import { RowsMovedError } from '../../../src/app/errors';
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

const repair = (book: TestBook) =>
  book.inWorkspace(() =>
    repairTornTables({
      spreadsheetId: book.workbookId,
      tables: BOOK_TABLES,
      ids: randomIds(),
      now: () => '2026-09-01T08:00:00',
      locked,
    }),
  );

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

  const ACTS: Readonly<Record<string, (book: TestBook) => void>> = {
    'sorts the rows': ({ desk }) => desk.sortByColumn(SHEET, 1, 'DESCENDING'),
    'inserts a row': ({ desk }) => desk.insertRows(SHEET, 3),
    'deletes a row': ({ desk }) => desk.deleteRows(SHEET, 3),
    'copies a row': ({ desk }) => desk.copyRow(SHEET, 3, 4),
    'types into a row': ({ desk }) => desk.paste(SHEET, 3, 2, [['Клин']]),
  };
  const HOW = { 'left ids and seals behind': 6, 'took the seals along': 7 };
  const CASES = Object.entries(ACTS).flatMap(([what, act]) =>
    Object.entries(HOW).map(([how, endColumnIndex]) => ({ what, act, how, endColumnIndex })),
  );

  /** Rows 3 to 6 sorted by town from the second column to the given one. */
  const torn = (endColumnIndex: number): TestBook => {
    const book = filled();
    book.desk.sortRange({ ...DATA, startColumnIndex: 1, endColumnIndex }, 2);
    return book;
  };
  const callsOf = (book: TestBook): readonly number[] => {
    repair(book);
    return Array.from({ length: book.lastRun().callCount }, (_, index) => index + 1);
  };

  it.each(CASES)(
    'ends as if it came before or after when somebody $what between its calls, after a sort that $how',
    ({ act, endColumnIndex }) => {
      const before = torn(endColumnIndex);
      act(before);
      repair(before);
      const after = torn(endColumnIndex);
      const calls = callsOf(after);
      act(after);
      const proper = [before.cells(SHEET), after.cells(SHEET)];

      const ends = calls.map((call) => {
        const book = torn(endColumnIndex);
        book.faults.actBefore(call, () => act(book));
        repair(book);
        return book.cells(SHEET);
      });

      expect(ends.filter((end) => !proper.some((one) => JSON.stringify(one) === JSON.stringify(end)))).toEqual([]);
    },
  );

  it('says that rows are moving when they move at every try, and has changed no id', () => {
    const book = torn(6);
    const idsAndNames = () =>
      book.cells(SHEET).flatMap(([id, name]) => (id === undefined || id === null ? [] : [[id, name]]));
    const before = idsAndNames();
    for (let call = 1; call <= 60; call += 1) book.faults.actBefore(call, () => book.desk.insertRows(SHEET, 2));

    expect(() => repair(book)).toThrow(RowsMovedError);
    expect(idsAndNames()).toEqual(before);
  });

  it.each(['failBefore', 'failAfter'] as const)('repairs the same when a call to Sheets meets %s', (fault) => {
    const undisturbed = torn(6);
    const methods: string[] = [];
    undisturbed.faults.watch(({ method }) => methods.push(method));
    repair(undisturbed);
    const calls = methods.flatMap((method, index) => (method.startsWith('Sheets.') ? [index + 1] : []));

    const ends = calls.map((call) => {
      const book = torn(6);
      book.faults[fault](call);
      return { report: repair(book), cells: book.cells(SHEET) };
    });

    const end = { report: { repaired: ['Люди'], doubtful: [] }, cells: undisturbed.cells(SHEET) };
    expect(ends).toEqual(calls.map(() => end));
  });
});
