/** Sheets as people leave them: whatever they arrange, the store reads and writes the right cells, or names what is wrong. */

import { review, REVIEW_REASON_WORDS } from '../../../src/domain/intake/review-table';
import { add, remove, set } from '../../../src/domain/shared/change';
import { aBook, pals, type TestBook, tasks } from './a-book';

const SHEET = pals.sheetId;
const NEEDS = { read: [pals, tasks] };

const ANNA = { id: 'П-001', name: 'Анна', town: 'Тверь', status: 'новый', since: 46_266, score: 1 };
const BORIS = { id: 'П-002', name: 'Борис', town: 'Псков', status: 'активен', since: null, score: 2 };
const VERA = { id: 'П-003', name: 'Вера', town: 'Омск', status: 'выбыл', since: null, score: 3 };

function filled(): TestBook {
  const book = aBook();
  book.run((store) =>
    store.transact(NEEDS, 'fill', () => ({
      changes: [
        add(pals, { id: 'П-001', name: 'Анна', town: 'Тверь', status: 'fresh', since: '2026-09-01', score: 1 }),
        add(pals, { id: 'П-002', name: 'Борис', town: 'Псков', status: 'active', score: 2 }),
        add(pals, { id: 'П-003', name: 'Вера', town: 'Омск', status: 'gone', score: 3 }),
        add(tasks, { id: 'т1', what: 'было' }),
      ],
      result: '',
    })),
  );
  return book;
}

function promote(book: TestBook): void {
  book.run((store) =>
    store.transact(NEEDS, 'promote', () => ({ changes: [set(pals, 'П-002', { score: 9 })], result: '' })),
  );
}

function reviewed(book: TestBook): readonly unknown[] {
  return Object.values(book.byId(review)).map(({ reason, detail }) => `${String(reason)}: ${String(detail)}`);
}

function nameOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

describe('transact', () => {
  it.each<[string, (book: TestBook) => void]>([
    ['renamed the tab', ({ desk }) => desk.renameSheet(SHEET, "Наши 'люди'!")],
    ['reworded a heading', ({ desk }) => void desk.typeIn(SHEET, 1, 5, 'Сколько баллов')],
    ['moved columns', ({ desk }) => desk.moveColumns(SHEET, 5, 1)],
    ['moved the ids away from the left', ({ desk }) => desk.moveColumns(SHEET, 0, 4)],
    ['inserted a column', ({ desk }) => desk.insertColumns(SHEET, 3)],
    ['moved rows', ({ desk }) => desk.moveRows(SHEET, 4, 2)],
    ['sorted the sheet', ({ desk }) => desk.sortByColumn(SHEET, 1, 'DESCENDING')],
    ['hid rows', ({ desk }) => desk.hideRows(SHEET, 3)],
    [
      'filtered',
      ({ desk }) =>
        desk.setFilter({ range: { sheetId: SHEET, startRowIndex: 1 }, criteria: { 1: { hiddenValues: ['Борис'] } } }),
    ],
    ['inserted a blank row', ({ desk }) => desk.insertRows(SHEET, 3, 2)],
    ['put a row above the headings', ({ desk }) => desk.insertRows(SHEET, 1)],
    ['hid the tab', ({ desk }) => desk.hideSheet(SHEET)],
    ['moved the tab', ({ desk }) => desk.moveSheet(SHEET, 4)],
  ])('finds its rows and cells when somebody %s', (_what, arrange) => {
    const book = filled();
    arrange(book);

    promote(book);

    expect(book.byId(pals)).toEqual({ 'П-001': ANNA, 'П-002': { ...BORIS, score: 9 }, 'П-003': VERA });
  });

  it('reads no heading as a row when somebody wrote between keys and headings', () => {
    const book = filled();
    book.desk.insertRows(SHEET, 1);
    book.desk.typeIn(SHEET, 1, 1, 'Список наставников');

    const ids = book.run((store) => store.look(NEEDS, (books) => books.rows(pals).map(({ id }) => id)));

    expect(ids).toEqual(['П-001', 'П-002', 'П-003']);
  });

  it('reads no reworded heading as a row when somebody put a row above the headings', () => {
    const book = filled();
    ['№', 'Кто', 'Откуда', 'Как', 'Когда', 'Сколько'].forEach((word, place) => book.desk.typeIn(SHEET, 1, place, word));
    book.desk.insertRows(SHEET, 1);

    const ids = book.run((store) => store.look(NEEDS, (books) => books.rows(pals).map(({ id }) => id)));

    expect(ids).toEqual(['П-001', 'П-002', 'П-003']);
  });

  it('keeps its rows when somebody cleared the headings', () => {
    const book = filled();
    book.desk.clear({ sheetId: SHEET, startRowIndex: 1, endRowIndex: 2 });

    const ids = book.run((store) => store.look(NEEDS, (books) => books.rows(pals).map(({ id }) => id)));

    expect(ids).toEqual(['П-001', 'П-002', 'П-003']);
  });

  it('gives a typed row an id in the next write, whatever it changes', () => {
    const book = filled();
    book.desk.paste(SHEET, 5, 1, [['Дина', 'Уфа']]);

    const seen = book.run((store) =>
      store.transact(NEEDS, 'other', (books) => ({
        changes: [set(tasks, 'т1', { what: 'стало' })],
        result: books.rows(pals).at(-1),
      })),
    );

    expect(seen).toMatchObject({ id: 'П-004', name: 'Дина' });
    expect(book.byId(pals)['П-004']).toMatchObject({ name: 'Дина', town: 'Уфа' });
    expect(reviewed(book)).toEqual([]);
  });

  it('gives the lower of two equal ids a new one and tells of it once', () => {
    const book = filled();
    book.desk.copyRow(SHEET, 3, 5);
    promote(book);

    promote(book);

    expect(book.byId(pals)).toMatchObject({ 'П-002': { score: 9 }, 'П-004': { ...BORIS, id: 'П-004' } });
    expect(reviewed(book)).toEqual([`${REVIEW_REASON_WORDS['same-id']}: Люди, 6: П-002 → П-004`]);
  });

  it('takes rows that were copied several times for no torn rows', () => {
    const book = filled();
    for (const from of [2, 3, 4, 2]) book.desk.copyRow(SHEET, from, book.cells(SHEET).length);

    promote(book);

    expect(Object.keys(book.byId(pals))).toEqual(['П-001', 'П-002', 'П-003', 'П-004', 'П-005', 'П-006', 'П-007']);
  });

  it('takes cells pasted over two rows for an edit', () => {
    const book = filled();
    book.desk.paste(SHEET, 3, 1, [
      ['Анна', 'Тверь'],
      ['Анна', 'Тверь'],
    ]);

    promote(book);

    expect(book.byId(pals)).toMatchObject({ 'П-002': { name: 'Анна', score: 9 }, 'П-003': { name: 'Анна', score: 3 } });
  });

  it('seals what people have edited, so that a later sort without ids is noticed', () => {
    const book = filled();
    book.desk.paste(SHEET, 2, 1, [['Яна', 'Клин']]);
    promote(book);
    book.desk.sortRange(
      { sheetId: SHEET, startRowIndex: 2, endRowIndex: 5, startColumnIndex: 1, endColumnIndex: 6 },
      1,
    );
    const before = book.cells(SHEET);

    const error = nameOf(() => promote(book));

    expect(error).toBe('TornRowsError: Torn rows on Люди: 3, 4, 5');
    expect(book.cells(SHEET)).toEqual(before);
  });

  it('removes rows, the last one too, and adds others after that', () => {
    const book = filled();
    book.run((store) =>
      store.transact(NEEDS, 'clear', () => ({
        changes: ['П-001', 'П-002', 'П-003'].map((id) => remove(pals, id)),
        result: '',
      })),
    );
    const empty = book.byId(pals);

    book.run((store) => store.transact(NEEDS, 'add', () => ({ changes: [add(pals, { id: 'П-009' })], result: '' })));

    expect(empty).toEqual({});
    expect(Object.keys(book.byId(pals))).toEqual(['П-009']);
  });

  it('leaves notes, formulas and columns of people’s own alone', () => {
    const book = filled();
    book.desk.insertColumns(SHEET, 2);
    book.desk.typeIn(SHEET, 3, 2, '=A4');

    promote(book);

    expect(book.cells(SHEET)[3]?.slice(0, 3)).toEqual(['П-002', 'Борис', '=A4']);
    expect(book.byId(pals)['П-002']).toEqual({ ...BORIS, score: 9 });
  });
});

describe('transact: what is gone', () => {
  it.each<[string, (book: TestBook) => void, string]>([
    ['a sheet', ({ desk }) => desk.deleteSheet(SHEET), 'MissingSheetError: Missing sheets: Люди'],
    ['a column', ({ desk }) => desk.deleteColumns(SHEET, 2), 'MissingColumnError: Missing columns on Люди: Город'],
    ['the seals', ({ desk }) => desk.deleteColumns(SHEET, 6), 'MissingColumnError: Missing columns on Люди: печать'],
    ['the key row', ({ desk }) => desk.deleteRows(SHEET, 0), 'MissingSheetError: Missing sheets: Люди'],
    ['the id column', ({ desk }) => desk.deleteColumns(SHEET, 0), 'MissingSheetError: Missing sheets: Люди'],
  ])('names %s that was deleted, and writes nothing', (_what, destroy, expected) => {
    const book = filled();
    destroy(book);
    const before = book.byId(tasks);

    const error = nameOf(() => promote(book));

    expect(error).toBe(expected);
    expect(book.byId(tasks)).toEqual(before);
    expect(book.people.locks.held()).toEqual([]);
  });

  it.each<[string, (book: TestBook) => void, string]>([
    ['a sheet', ({ desk }) => desk.deleteSheet(SHEET), 'MissingSheetError'],
    ['a column', ({ desk }) => desk.deleteColumns(SHEET, 2), 'MissingColumnError'],
    ['the last column', ({ desk }) => desk.deleteColumns(SHEET, 6), 'MissingColumnError'],
  ])('names %s that is deleted between two calls, or has written already', (_what, destroy, expected) => {
    const undisturbed = filled();
    promote(undisturbed);
    const calls = undisturbed.lastRun().callCount;

    const errors = Array.from({ length: calls }, (_, index) => {
      const book = filled();
      book.faults.actBefore(index + 1, () => destroy(book));
      return nameOf(() => promote(book)).split(':')[0];
    });

    expect(errors.slice(-2)).toEqual(['', '']);
    expect(new Set(errors.slice(0, 3))).toEqual(new Set([expected]));
    expect(errors.every((error) => error === '' || error === expected)).toBe(true);
  });
});
