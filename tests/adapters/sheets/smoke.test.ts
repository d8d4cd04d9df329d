import { add, set } from '../../../src/domain/shared/change';
import { aBook, pals, tasks } from './a-book';

it('smoke', () => {
  const book = aBook();
  book.run((store) => store.transact({ read: [pals, tasks] }, 'x', () => ({ changes: [add(pals, { id: 'П-001', name: 'Анна' }), add(pals, { id: 'П-002', name: 'Пётр', town: 'Тверь' })], result: 1 })));
  console.log(book.sheetsCalls(), JSON.stringify(book.cells(201)));
  book.run((store) => store.transact({ read: [pals, tasks] }, 'x', () => ({ changes: [set(pals, 'П-001', { score: 3 })], result: 1 })));
  console.log(book.sheetsCalls(), JSON.stringify(book.cells(201)), JSON.stringify(book.cells(901)), JSON.stringify(book.cells(907)));
});
