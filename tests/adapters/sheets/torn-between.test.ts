/**
 * Somebody sorts a range without its ids between the calls of a use case: cells leave their ids, and nobody but the seals can tell. In the moment
 * between the second look and the write it goes unnoticed until the next reading, and so does a sort that moved no cell that is overwritten.
 */

import { TornRowsError } from '../../../src/app/errors';
import { add, set } from '../../../src/domain/shared/change';
import type { CellValue } from '../../../src/domain/shared/column';
import { aBook, type Cells, pals, type TestBook } from './a-book';

const SHEET = pals.sheetId;
const NEEDS = { read: [pals] };

function filled(): TestBook {
  const book = aBook();
  book.run((store) =>
    store.transact(NEEDS, 'fill', () => ({
      changes: [
        add(pals, { id: 'П-001', name: 'Анна', town: 'Тверь', status: 'fresh', score: 4 }),
        add(pals, { id: 'П-002', name: 'Борис', town: 'Псков', status: 'active', score: 2 }),
        add(pals, { id: 'П-003', name: 'Вера', town: 'Омск', status: 'gone', score: 3 }),
        add(pals, { id: 'П-004', name: 'Глеб', town: 'Орёл', status: 'fresh', score: 1 }),
      ],
      result: '',
    })),
  );
  return book;
}

function useCase(book: TestBook): void {
  book.run((store) =>
    store.transact(NEEDS, 'use case', () => ({ changes: [set(pals, 'П-002', { score: 7 })], result: '' })),
  );
}

/** Columns of the data, each in order, so that only what was lost or doubled makes a difference. */
function columnsOf(cells: Cells): readonly (readonly CellValue[])[] {
  return [0, 1, 2, 3, 4, 5].map((column) =>
    cells
      .slice(2)
      .map((row) => row[column] ?? null)
      .sort(),
  );
}

const RANGES = {
  'leaving ids and seals behind': { startColumnIndex: 1, endColumnIndex: 6 },
  'taking the seals along': { startColumnIndex: 1, endColumnIndex: 7 },
  'of three columns': { startColumnIndex: 1, endColumnIndex: 4 },
};

describe('transact', () => {
  it.each(Object.entries(RANGES))(
    'loses no cell, and stops at once or the next time, when a range is sorted %s',
    (_how, columns) => {
      const sort = ({ desk }: TestBook): void =>
        desk.sortRange({ sheetId: SHEET, startRowIndex: 2, endRowIndex: 6, ...columns }, 1, 'DESCENDING');
      const undisturbed = filled();
      useCase(undisturbed);
      const calls = undisturbed.lastRun().callCount;
      // Behind the write come the counter and the lock's release.
      const write = calls - 2;
      const sortedOnly = filled();
      sort(sortedOnly);

      const outcomes = Array.from({ length: calls }, (_, index) => {
        const book = filled();
        book.faults.actBefore(index + 1, () => sort(book));
        let error: unknown;
        try {
          useCase(book);
        } catch (thrown) {
          error = thrown;
        }
        return { call: index + 1, error, cells: columnsOf(book.cells(SHEET)), next: () => useCase(book) };
      });

      const doneThenSorted = undisturbed;
      sort(doneThenSorted);
      expect(outcomes[0]?.error).toBeInstanceOf(TornRowsError);
      for (const { call, error, cells, next } of outcomes.filter((one) => one.call !== write)) {
        expect([call, error]).toEqual([call, error && expect.any(TornRowsError)]);
        expect([call, cells]).toEqual([call, columnsOf((error ? sortedOnly : doneThenSorted).cells(SHEET))]);
        expect(next).toThrow(TornRowsError);
      }
      expect(outcomes[write - 1]?.next).toThrow(TornRowsError);
    },
  );
});
