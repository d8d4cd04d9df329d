/**
 * What people do between the calls of a use case: every act at every call. Afterwards the workbook is what it would be had the act come before
 * the use case or after it, or the use case has ended with a named error and only the act has happened. In the moment between the second look
 * and the write a removal may undo the act: a row that somebody deleted just then comes back, and «Требует проверки» tells of it.
 */

import { WorkbookError } from '../../../src/app/errors';
import type { Books, Store } from '../../../src/app/ports';
import { review, REVIEW_REASON_WORDS } from '../../../src/domain/intake/review-table';
import { add, type Change, remove, set } from '../../../src/domain/shared/change';
import { nextId } from '../../../src/domain/shared/table';
import { aBook, pals, type TestBook, tasks } from './a-book';

const SHEET = pals.sheetId;
const NEEDS = { read: [pals, tasks] };

type Decide = (books: Books) => readonly Change[];
type Act = (book: TestBook) => void;

/** Four people in the rows 3 to 6, and blank rows below. */
function filled(): TestBook {
  const book = aBook();
  book.run((store) =>
    store.transact(NEEDS, 'fill', () => ({
      changes: [
        add(pals, { id: 'П-001', name: 'Анна', town: 'Тверь', status: 'fresh', score: 1 }),
        add(pals, { id: 'П-002', name: 'Борис', town: 'Псков', status: 'active', score: 2 }),
        add(pals, { id: 'П-003', name: 'Вера', town: 'Омск', status: 'gone', score: 3 }),
        add(pals, { id: 'П-004', name: 'Глеб', town: 'Орёл', status: 'fresh', score: 4 }),
        add(tasks, { id: 'т1', what: 'было' }),
      ],
      result: '',
    })),
  );
  book.desk.insertRows(SHEET, 6, 2);
  return book;
}

/** The same, and a person whom somebody typed into row 7. */
function withTyped(): TestBook {
  const book = filled();
  book.desk.paste(SHEET, 6, 1, [['Дина', 'Уфа']]);
  return book;
}

/** Changes only of rows that are there: a use case answers to the books that it is given. */
function changesOf(books: Books, wanted: readonly Change[]): readonly Change[] {
  return wanted.filter((change) => change.kind === 'add' || books.find(change.table, change.id));
}

const rewritten = { town: 'Клин', score: 7 };

const USE_CASES: Readonly<Record<string, { readonly start: () => TestBook; readonly decide: Decide }>> = {
  'changes rows': {
    start: filled,
    decide: (books) =>
      changesOf(books, [
        set(pals, 'П-002', rewritten),
        set(pals, 'П-004', { score: 8 }),
        add(tasks, { id: 'т2', what: 'стало' }),
      ]),
  },
  'removes a row': {
    start: filled,
    decide: (books) => changesOf(books, [remove(pals, 'П-002'), set(pals, 'П-003', { score: 9 })]),
  },
  'adds a row': {
    start: filled,
    decide: (books) => [
      add(pals, { id: nextId('П-', books.ids(pals)), name: 'Ева', town: 'Чита', score: 5 }),
      add(tasks, { id: 'т3' }),
    ],
  },
  'names a row that was typed': {
    start: withTyped,
    decide(books) {
      const typed = books.rows(pals).find(({ name }) => name === 'Дина')?.id ?? '';
      return [set(pals, typed, { score: 6 }), add(tasks, { id: 'т4', what: typed })];
    },
  },
  'gives an id and changes others': {
    start: withTyped,
    decide: (books) => changesOf(books, [set(pals, 'П-001', { score: 6 }), set(pals, 'П-002', rewritten)]),
  },
};

const ACTS: Readonly<Record<string, Act>> = {
  'sorts the sheet': ({ desk }) => desk.sortByColumn(SHEET, 1, 'DESCENDING'),
  'inserts a row above': ({ desk }) => desk.insertRows(SHEET, 3),
  'inserts a row above the last one': ({ desk }) => desk.insertRows(SHEET, 6),
  'inserts a row above the headings': ({ desk }) => desk.insertRows(SHEET, 1),
  'deletes the row': ({ desk }) => desk.deleteRows(SHEET, 3),
  'deletes another row': ({ desk }) => desk.deleteRows(SHEET, 2),
  'moves the row down': ({ desk }) => desk.moveRows(SHEET, 3, 6),
  'moves the last row up': ({ desk }) => desk.moveRows(SHEET, 5, 2),
  'moves a column': ({ desk }) => desk.moveColumns(SHEET, 5, 2),
  'inserts a column at the left': ({ desk }) => desk.insertColumns(SHEET, 0),
  'renames the tab': ({ desk }) => desk.renameSheet(SHEET, "Наши 'люди'"),
  'types a new row below': ({ desk }) => void desk.paste(SHEET, 8, 1, [['Женя', 'Сочи']]),
  'copies the row': ({ desk }) => desk.copyRow(SHEET, 3, 5),
  'edits the very cell': ({ desk }) => void desk.typeIn(SHEET, 3, 5, '99'),
  'edits another cell': ({ desk }) => void desk.typeIn(SHEET, 3, 1, 'Богдан'),
};

const OLD_IDS = ['П-001', 'П-002', 'П-003', 'П-004'];

/**
 * The tables, once every typed row has its id. Which of the free ids a new row got depends on what came first, so a new row is called by its
 * name, here and where a task names it.
 */
function outcomeOf(book: TestBook): string {
  book.faults.clear();
  book.run((store) =>
    store.transact(NEEDS, 'settle', () => ({ changes: [set(tasks, 'т1', { what: 'конец' })], result: '' })),
  );
  const people = book.byId(pals);
  const called = (id: unknown): unknown => (OLD_IDS.includes(String(id)) ? id : (people[String(id)]?.['name'] ?? id));
  const rowsOf = [
    ...Object.values(people).map((row) => ({ ...row, id: called(row['id']) })),
    ...Object.values(book.byId(tasks)).map((row) => ({ ...row, what: called(row['what']) })),
  ];
  return rowsOf
    .map((row) => JSON.stringify(row, Object.keys(row).sort()))
    .sort()
    .join('\n');
}

function isTold(book: TestBook): boolean {
  return Object.values(book.byId(review)).some(({ reason }) => reason === REVIEW_REASON_WORDS['rows-moved']);
}

const useCase = (decide: Decide) => (store: Store) =>
  store.transact(NEEDS, 'use case', (books) => ({ changes: decide(books), result: undefined }));

/** The error's name; what is no error of the workbook comes through. */
function attempt(work: () => void): string {
  try {
    work();
    return '';
  } catch (error) {
    if (error instanceof WorkbookError) return error.name;
    throw error;
  }
}

/**
 * The calls before which an act can make a difference: the first of all, and each one that follows a call of Sheets. Between two calls of Sheets
 * it is all one to the workbook before which of the others (lock, properties, chance) somebody acts.
 */
function momentsOf(start: () => TestBook, decide: Decide): readonly number[] {
  const calls = undisturbedCalls(start, decide);
  const book = start();
  const sheetsCallsBefore: number[] = [];
  for (let call = 1; call <= calls; call += 1)
    book.faults.actBefore(call, () => void sheetsCallsBefore.push(book.sheetsCalls()));
  book.run(useCase(decide));
  return sheetsCallsBefore.flatMap((count, index) => (count === sheetsCallsBefore[index - 1] ? [] : [index + 1]));
}

function undisturbedCalls(start: () => TestBook, decide: Decide): number {
  const book = start();
  book.run(useCase(decide));
  return book.lastRun().callCount;
}

function outcomeOfActOnly(start: () => TestBook, act: Act): string {
  const book = start();
  act(book);
  return outcomeOf(book);
}

/** A call at which the outcome is none of those that may be. */
interface Failure {
  readonly call: number;
  readonly error: string;
  readonly outcome: string;
}

describe.each(Object.entries(USE_CASES))('transact: a use case that %s', (_name, { start, decide }) => {
  const moments = momentsOf(start, decide);
  const neverActed = start();
  neverActed.run(useCase(decide));
  const undone = outcomeOf(neverActed);

  it.each(Object.entries(ACTS))('keeps every row whole while somebody %s', (_act, act) => {
    const before = start();
    act(before);
    const refusedFirst = attempt(() => before.run(useCase(decide)));
    const after = start();
    after.run(useCase(decide));
    act(after);
    const allowed = [...(refusedFirst === '' ? [outcomeOf(before)] : []), outcomeOf(after)];

    const failures: Failure[] = [];
    for (const call of moments) {
      const book = start();
      book.faults.actBefore(call, () => act(book));
      const error = attempt(() => book.run(useCase(decide)));
      const outcome = outcomeOf(book);
      const right = error === '' ? [...allowed, ...(isTold(book) ? [undone] : [])] : [outcomeOfActOnly(start, act)];
      if (!right.includes(outcome)) failures.push({ call, error, outcome });
    }

    expect(moments.length).toBeGreaterThanOrEqual(3);
    expect(failures).toEqual([]);
  });
});
