/** A version that is restored while a use case is at work: the workbook stops, whenever it happens. */

import { RestoredWorkbookError } from '../../../src/app/errors';
import { add, set } from '../../../src/domain/shared/change';
import { type TestBook, aBook, pals, tasks } from './a-book';

const NEEDS = { read: [pals, tasks] };

/** Written to twice since the version «до»; the count stands in either row when that is named. */
function versioned(writesBefore: number): TestBook {
  const book = aBook();
  const write = (town: string): unknown =>
    book.run((store) => store.transact(NEEDS, 'fill', () => ({ changes: [add(tasks, { id: town })], result: '' })));
  book.run((store) =>
    store.transact(NEEDS, 'fill', () => ({ changes: [add(pals, { id: 'П-001', town: 'Тверь' })], result: '' })),
  );
  for (let count = 0; count < writesBefore; count += 1) write(`до ${count}`);
  book.desk.nameVersion('до');
  for (let count = 0; count < 3; count += 1) write(`после ${count}`);
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

const NAME = new RestoredWorkbookError().name;

describe.each([0, 1])('transact on a workbook that is taken back, with %i writes more', (writesBefore) => {
  it.each([
    ['rows that people edit', [set(pals, 'П-001', { town: 'Псков' })]],
    ['rows of its own', [set(tasks, 'до 0', { what: 'иное' }), add(tasks, { id: 'т9' })].slice(1 - writesBefore)],
  ])('is refused before any call of Sheets, and from then on, when it changes %s', (_what, changes) => {
    const calls = versioned(writesBefore);
    const use = (book: TestBook): unknown =>
      book.run((store) => store.transact(NEEDS, 'use', () => ({ changes, result: '' })));
    const moments: number[] = [];
    calls.faults.watch(({ number, method }) => void (method.startsWith('Sheets.') && moments.push(number)));
    use(calls);

    const errors = moments.map((call) => {
      const book = versioned(writesBefore);
      book.faults.actBefore(call, () => book.desk.restoreVersion('до'));
      return [nameOf(() => use(book)), nameOf(() => use(book))];
    });

    expect(moments.length).toBeGreaterThanOrEqual(2);
    expect(errors).toEqual(moments.map(() => [NAME, NAME]));
  });
});
