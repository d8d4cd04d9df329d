/** What the workbook keeps of itself: its journal, its own id and the count of its writes. */

import { add, type Change, remove, set } from '../../../src/domain/shared/change';
import { journal } from '../../../src/domain/shared/journal';
import { state } from '../../../src/domain/shared/state-table';
import { aBook, pals, type TestBook, tasks } from './a-book';

const NEEDS = { read: [pals, tasks] };

function write(book: TestBook, changes: readonly Change[], needs: object = NEEDS): void {
  book.run((store) => store.transact(needs, 'write', () => ({ changes, result: '' })));
}

function filled(count = 3): TestBook {
  const book = aBook();
  const people = Array.from({ length: count }, (_, index) =>
    add(pals, { id: `П-${String(index + 1).padStart(3, '0')}`, name: `Имя ${index}`, score: index }),
  );
  write(book, [...people, add(tasks, { id: 'т1' }), add(tasks, { id: 'т2' }), add(tasks, { id: 'т3' })]);
  return book;
}

function nameOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    return (error as Error).name;
  }
}

describe('transact: the journal', () => {
  it('has one line a write, in codes, without what is personal or long', () => {
    const book = filled();

    write(book, [
      set(pals, 'П-001', { score: 9, town: 'x'.repeat(61) }),
      remove(pals, 'П-003'),
      add(tasks, { id: 'т4' }),
    ]);

    const lines = Object.values(book.byId(journal)).map(({ id: _command, at: _at, ...line }) => line);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toEqual({
      who: 'curator@college.example',
      action: 'write',
      table: 'pals, tasks',
      rows: 'pals ~1: П-001, −1: П-003; tasks +1: т4',
      before: 'П-001.town=; П-001.score=0',
      after: 'П-001.town=(61 зн.); П-001.score=9',
    });
  });

  it('has no line when nothing was changed', () => {
    const book = filled();

    write(book, []);

    expect(Object.keys(book.byId(journal))).toHaveLength(1);
  });
});

describe('transact: which workbook this is', () => {
  const setState = (book: TestBook, key: string, value: string): void => {
    const row = book.cells(state.sheetId).findIndex(([id]) => id === key);
    book.desk.typeIn(state.sheetId, row, 1, value);
  };

  it.each<[string, (book: TestBook) => void, string]>([
    ['a copy', (book) => setState(book, 'workbook', 'другая книга'), 'CopiedWorkbookError'],
    ['a version restored from history', (book) => setState(book, 'writes-odd', '0'), 'RestoredWorkbookError'],
    ['a workbook that was not set up', (book) => setState(book, 'workbook', ''), 'NotSetUpError'],
  ])('refuses %s, for reading too, and writes nothing', (_what, change, expected) => {
    const book = filled();
    change(book);
    const before = book.cells(tasks.sheetId);

    const errors = [
      nameOf(() => write(book, [add(tasks, { id: 'т9' })])),
      nameOf(() => book.run((store) => store.look(NEEDS, () => undefined))),
    ];

    expect(errors).toEqual([expected, expected]);
    expect(book.cells(tasks.sheetId)).toEqual(before);
    expect(book.people.locks.held()).toEqual([]);
  });

  it('takes no workbook for a restored one because another run writes while it looks', () => {
    const calls = 3;

    const errors = Array.from({ length: calls }, (_, index) => {
      const book = filled();
      book.faults.actBefore(index + 1, () => write(book, [add(tasks, { id: 'т9' })]));
      return nameOf(() => book.run((store) => store.look(NEEDS, () => undefined)));
    });

    expect(errors).toEqual(['', '', '']);
  });
});

describe('transact: a table of which only the ids are read', () => {
  it('takes new rows and leaves those that stand there alone', () => {
    const book = filled();
    const before = book.byId(pals);

    write(book, [add(pals, { id: 'П-009', name: 'Новый', score: 1 })], { ids: [pals] });

    const { 'П-009': added, ...rest } = book.byId(pals);
    expect(rest).toEqual(before);
    expect(added).toMatchObject({ id: 'П-009', name: 'Новый', score: 1 });
  });

  it('refuses to change a row whose cells it does not know', () => {
    const book = filled();

    expect(nameOf(() => write(book, [set(pals, 'П-001', { score: 9 })], { ids: [pals] }))).toBe('Error');
  });
});
