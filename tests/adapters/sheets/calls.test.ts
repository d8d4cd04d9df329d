/** What a use case costs, which parts of tables it may touch, and the second write of an open one. */

import { review } from '../../../src/domain/intake/review-table';
import { add, type Change, remove, set } from '../../../src/domain/shared/change';
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

describe('transact: calls of Sheets', () => {
  it.each<[string, number, readonly Change[]]>([
    ['nothing is changed', 1, []],
    ['rows are only appended', 2, [add(pals, { id: 'П-900' }), add(tasks, { id: 'т9' })]],
    ['the script’s own rows are changed', 2, [set(tasks, 'т1', { what: 'иное' }), remove(tasks, 'т2')]],
    ['rows that people edit are changed', 3, [set(pals, 'П-001', { score: 9 })]],
    ['rows that people edit are removed', 3, [remove(pals, 'П-001'), set(pals, 'П-002', { score: 9 })]],
  ])('when %s: %i', (_when, calls, changes) => {
    const book = filled();

    write(book, changes);

    expect(book.sheetsCalls()).toBe(calls);
  });

  it('are as many for ten thousand rows as for three', () => {
    const book = filled(10_000);

    write(book, [set(pals, 'П-5000', { score: -1 }), remove(pals, 'П-9999'), add(pals, { id: 'П-10001' })]);

    expect(book.sheetsCalls()).toBe(3);
    const rows = book.byId(pals);
    expect(Object.keys(rows)).toHaveLength(10_000);
    expect([rows['П-5000']?.['score'], rows['П-9999'], rows['П-10000']?.['score']]).toEqual([-1, undefined, 9999]);
  });

  it('keep to one write when all of many rows are changed', () => {
    const book = filled(500);

    book.run((store) =>
      store.transact(NEEDS, 'all', (books) => ({
        changes: books.rows(pals).map(({ id, score }) => set(pals, id, { score: (score ?? 0) + 1 })),
        result: '',
      })),
    );

    expect(book.sheetsCalls()).toBe(3);
    expect(Object.values(book.byId(pals)).map(({ score }) => score)).toEqual(
      Array.from({ length: 500 }, (_, index) => index + 1),
    );
  });
});

describe('transact: parts of tables', () => {
  it('appends to a table of which the ids were asked for', () => {
    const book = filled();
    const needs = { ids: [tasks, review], append: [tasks, review] };

    const ids = book.run((store) =>
      store.transact(needs, 'append', (books) => ({
        changes: [add(tasks, { id: 'т4', what: 'слова', state: 'ждёт' }), add(review, { id: 'ТП-1', detail: 'что' })],
        result: [...books.ids(tasks)],
      })),
    );

    expect(ids).toEqual(['т1', 'т2', 'т3']);
    expect(book.byId(tasks)['т4']).toEqual({ id: 'т4', what: 'слова', state: 'ждёт' });
    expect(book.byId(review)['ТП-1']).toMatchObject({ id: 'ТП-1', detail: 'что' });
    expect(book.sheetsCalls()).toBe(2);
  });

  it('finds ids that were moved out of the first column, by one more call', () => {
    const book = filled();
    book.desk.moveColumns(pals.sheetId, 0, 3);

    const ids = book.run((store) => store.look({ ids: [pals] }, (books) => [...books.ids(pals)]));

    expect(ids).toEqual(['П-001', 'П-002', 'П-003']);
    expect(book.sheetsCalls()).toBe(2);
  });

  it('refuses to write a table that was not asked for, to change a row that is not there and to add one that is', () => {
    const book = filled();
    const before = book.cells(pals.sheetId);

    const errors = [
      nameOf(() => write(book, [add(pals, { id: 'П-900' })], { read: [tasks] })),
      nameOf(() => write(book, [set(pals, 'П-900', { score: 1 })])),
      nameOf(() => write(book, [remove(pals, 'П-900')])),
      nameOf(() => write(book, [add(pals, { id: 'П-001' })])),
    ];

    expect(errors).toEqual(['Error', 'Error', 'Error', 'Error']);
    expect(book.cells(pals.sheetId)).toEqual(before);
  });

  it('folds the changes of one row in their order', () => {
    const book = filled();

    write(book, [
      add(tasks, { id: 'т7', what: 'сперва' }),
      set(tasks, 'т7', { state: 'потом' }),
      add(tasks, { id: 'т8' }),
      remove(tasks, 'т8'),
      remove(tasks, 'т1'),
      add(tasks, { id: 'т1', what: 'новое' }),
      set(tasks, 'т2', { what: 'а' }),
      set(tasks, 'т2', { state: 'б' }),
      add(tasks, { id: 'т3', what: 'вместо' }),
    ]);

    expect(book.byId(tasks)).toEqual({
      т2: { id: 'т2', what: 'а', state: 'б' },
      т3: { id: 'т3', what: 'вместо', state: null },
      т7: { id: 'т7', what: 'сперва', state: 'потом' },
      т1: { id: 'т1', what: 'новое', state: null },
    });
  });
});

describe('open', () => {
  it('finishes rows that stand higher since the first write removed others', () => {
    const book = filled();

    book.run((store) => {
      const opened = store.open(NEEDS, 'claim', () => ({
        changes: [remove(tasks, 'т1'), set(tasks, 'т3', { state: 'идёт' }), remove(pals, 'П-001')],
        result: '',
      }));
      opened.finish('close', [
        remove(tasks, 'т2'),
        set(tasks, 'т3', { state: 'готово' }),
        set(pals, 'П-003', { score: 7 }),
      ]);
    });

    expect(book.byId(tasks)).toEqual({ т3: { id: 'т3', what: null, state: 'готово' } });
    expect(Object.values(book.byId(pals)).map(({ id, score }) => [id, score])).toEqual([
      ['П-002', 1],
      ['П-003', 7],
    ]);
  });

  it('finishes beside what another use case has written meanwhile', () => {
    const book = filled();

    book.run((store) => {
      const opened = store.open(NEEDS, 'claim', () => ({ changes: [set(tasks, 'т1', { state: 'идёт' })], result: '' }));
      write(book, [add(tasks, { id: 'т4' }), set(pals, 'П-001', { town: 'Клин' })]);
      opened.finish('close', [set(tasks, 'т1', { state: 'готово' }), set(pals, 'П-002', { score: 8 })]);
    });

    expect(Object.values(book.byId(tasks)).map(({ id, state: now }) => [id, now])).toEqual([
      ['т1', 'готово'],
      ['т2', null],
      ['т3', null],
      ['т4', null],
    ]);
    expect(book.byId(pals)).toMatchObject({ 'П-001': { town: 'Клин' }, 'П-002': { score: 8 } });
  });

  it('writes nothing when people have moved or changed what it would overwrite', () => {
    const book = filled();

    const error = book.run((store) => {
      const opened = store.open(NEEDS, 'claim', () => ({ changes: [set(tasks, 'т1', { state: 'идёт' })], result: '' }));
      book.desk.typeIn(pals.sheetId, 2, 5, '77');
      return nameOf(() =>
        opened.finish('close', [set(pals, 'П-001', { score: 8 }), set(tasks, 'т1', { state: 'готово' })]),
      );
    });

    expect(error).toBe('RowsMovedError');
    expect(book.byId(tasks)['т1']).toMatchObject({ state: 'идёт' });
    expect(book.byId(pals)['П-001']).toMatchObject({ score: 77 });
  });
});
