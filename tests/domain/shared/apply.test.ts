import { applied } from '../../../src/domain/shared/apply';
import { add, emptyRow, remove, set } from '../../../src/domain/shared/change';
import { choices, number, text } from '../../../src/domain/shared/column';
import { id, table } from '../../../src/domain/shared/table';

const pals = table({
  code: 'pals',
  title: 'Люди',
  sheetId: 1,
  owner: 'people',
  about: 'Один человек.',
  columns: { id: id('Код'), name: text('Имя'), score: number('Балл'), likes: choices('Любит', { tea: 'чай' }) },
});
const others = table({ ...pals, code: 'others', sheetId: 2 });

const anna = { id: 'П-1', name: 'Анна', score: 1, likes: [] };
const boris = { id: 'П-2', name: 'Борис', score: 2, likes: [] };

describe('applied', () => {
  it('adds a row with all of its columns, changes cells and removes rows', () => {
    const rows = applied(
      pals,
      [anna, boris],
      [add(pals, { id: 'П-3', name: 'Вера' }), set(pals, 'П-1', { score: 5 }), remove(pals, 'П-2')],
    );

    expect(rows).toEqual([
      { ...anna, score: 5 },
      { id: 'П-3', name: 'Вера', score: null, likes: [] },
    ]);
  });

  it('goes by the order of the changes', () => {
    const rows = applied(
      pals,
      [anna],
      [
        remove(pals, 'П-1'),
        set(pals, 'П-1', { score: 9 }),
        add(pals, { id: 'П-1', name: 'Анна вторая' }),
        set(pals, 'П-1', { score: 7 }),
      ],
    );

    expect(rows).toEqual([{ id: 'П-1', name: 'Анна вторая', score: 7, likes: [] }]);
  });

  it('passes over changes of other tables and of rows that are not there, and leaves what it was given', () => {
    const before = [anna];

    const rows = applied(pals, before, [set(others, 'П-1', { score: 9 }), set(pals, 'П-9', { score: 9 })]);

    expect(rows).toEqual([anna]);
    expect(before).toEqual([anna]);
  });
});

describe('emptyRow', () => {
  it('has every column', () => {
    expect(emptyRow(pals)).toEqual({ id: '', name: '', score: null, likes: [] });
  });
});
