/** Record → cells → record, letter for letter, through the store and a spreadsheet. */

import { add, set } from '../../../src/domain/shared/change';
import { choice, choices, day, flag, moment, number, tags, text } from '../../../src/domain/shared/column';
import { type AnyColumn, id, type Table, table } from '../../../src/domain/shared/table';
import { TABLES as PROGRAMME } from '../../../src/domain/workbook';
import { aBook, BOOK_TABLES } from './a-book';

const columns = {
  id: id('Код'),
  words: text('Текст'),
  amount: number('Число'),
  born: day('День'),
  at: moment('Когда'),
  status: choice('Статус', { active: 'активен', left: 'ушёл' }),
  likes: choices('Любит', { tea: 'чай', jam: 'варенье' }),
  isNew: flag('Новый'),
  about: tags('Теги'),
};
const kinds = table({ code: 'kinds', title: 'Виды', sheetId: 301, owner: 'people', about: 'Одно.', columns });
const hidden = table({ ...kinds, code: 'kinds2', title: 'Виды 2', sheetId: 302, owner: 'script' });
const TABLES = [...BOOK_TABLES, kinds, hidden] as unknown as readonly Table[];

const TEXTS = [
  '=1+1',
  '+7 900 123-45-67',
  "'x",
  '00123',
  '1/2',
  '2026-01',
  '05.09.2026',
  'да',
  'TRUE',
  '12,5',
  ' края ',
  'строка\nвторая\tи третья',
  '👩‍🏫 🇷🇺',
  'שלום עולם ‏مرحبا',
  'é ё',
  'x'.repeat(50_000),
  '=IMPORTXML("http://example.invalid","//a")',
  '#ERROR!',
];

describe.each([
  ['that people edit', kinds],
  ['of the script', hidden],
] as const)('transact, on a table %s', (_what, kind) => {
  it('keeps texts letter for letter when rows are added', () => {
    const book = aBook({ tables: TABLES });
    const rows = TEXTS.map((words, index) => ({ id: `К-${index}`, words }));

    book.run((store) =>
      store.transact({ append: [kind] }, 'add', () => ({ changes: rows.map((row) => add(kind, row)), result: '' })),
    );
    const read = book.run((store) => store.look({ read: [kind] }, (books) => books.rows(kind)));

    expect(read.map(({ words }) => words)).toEqual(TEXTS);
  });

  it('keeps texts letter for letter when cells are changed', () => {
    const book = aBook({ tables: TABLES });
    book.run((store) =>
      store.transact({ append: [kind] }, 'add', () => ({
        changes: TEXTS.map((_, index) => add(kind, { id: `К-${index}`, words: 'было' })),
        result: '',
      })),
    );

    book.run((store) =>
      store.transact({ read: [kind] }, 'set', () => ({
        changes: TEXTS.map((words, index) => set(kind, `К-${index}`, { words })),
        result: '',
      })),
    );
    const read = book.run((store) => store.look({ read: [kind] }, (books) => books.rows(kind)));

    expect(read.map(({ words }) => words)).toEqual(TEXTS);
  });

  it('brings every kind of value back', () => {
    const book = aBook({ tables: TABLES });
    const rows = [
      {
        id: 'К-1',
        words: 'слова',
        amount: 2.5,
        born: '2008-02-29',
        at: '2026-09-01T23:59:59',
        status: 'left',
        likes: ['jam', 'tea'],
        isNew: true,
        about: ['#спорт', '#игры'],
      },
      { id: 'К-2', words: '', amount: 0, born: null, at: null, status: null, likes: [], isNew: false, about: [] },
    ] as const;

    book.run((store) =>
      store.transact({ append: [kind] }, 'add', () => ({ changes: rows.map((row) => add(kind, row)), result: '' })),
    );
    const read = book.run((store) =>
      store.look({ read: [kind] }, (books) => ({ rows: books.rows(kind), issues: books.issues })),
    );

    expect(read).toEqual({ rows, issues: [] });
  });

  it('clears the cells of empty values', () => {
    const book = aBook({ tables: TABLES });
    const full = { id: 'К-1', words: 'а', amount: 1, born: '2026-09-01', status: 'left', likes: ['tea'] } as const;
    book.run((store) => store.transact({ append: [kind] }, 'add', () => ({ changes: [add(kind, full)], result: '' })));

    book.run((store) =>
      store.transact({ read: [kind] }, 'clear', () => ({
        changes: [set(kind, 'К-1', { words: '', amount: null, born: null, status: null, likes: [] })],
        result: '',
      })),
    );

    expect(Object.values(book.byId(kind)['К-1'] ?? {}).filter((cell) => cell !== null)).toEqual(['К-1']);
  });
});

describe('look', () => {
  it('reads what people type as they meant it, and names the cells that cannot be read', () => {
    const book = aBook({ tables: TABLES });
    book.run((store) =>
      store.transact({ append: [kinds] }, 'add', () => ({ changes: [add(kinds, { id: 'К-1' })], result: '' })),
    );
    const typed = ['К-1', '+7 900', '3,5', '05.09.2026', '5.9.2026', 'Ушел', 'Чай', 'Да', '#игры, #спорт'];
    book.desk.paste(301, 2, 0, [typed]);
    book.desk.insertRows(301, 3);
    book.desk.paste(301, 3, 0, [['К-2', '00123', 'много', 'завтра', '', 'никто', 'кофе', 'нет']]);

    const read = book.run((store) =>
      store.look({ read: [kinds] }, (books) => ({ rows: books.rows(kinds), issues: books.issues })),
    );

    expect(read.rows).toEqual([
      {
        id: 'К-1',
        words: '+7 900',
        amount: 3.5,
        born: '2026-09-05',
        at: '2026-09-05T00:00:00',
        status: 'left',
        likes: ['tea'],
        isNew: true,
        about: ['#игры', '#спорт'],
      },
      {
        id: 'К-2',
        words: '00123',
        amount: null,
        born: null,
        at: null,
        status: null,
        likes: [],
        isNew: false,
        about: [],
      },
    ]);
    const issue = { sheet: 'Виды', row: 4, id: 'К-2' };
    expect(read.issues).toEqual([
      { ...issue, heading: 'Число', problem: 'not-a-number' },
      { ...issue, heading: 'День', problem: 'not-a-day' },
      { ...issue, heading: 'Статус', problem: 'not-a-choice' },
      { ...issue, heading: 'Любит', problem: 'not-a-choice' },
    ]);
  });

  it('never overwrites a cell that it could not read', () => {
    const book = aBook({ tables: TABLES });
    book.desk.paste(301, 2, 0, [['К-1', 'а', 'много']]);

    book.run((store) =>
      store.transact({ read: [kinds] }, 'set', () => ({ changes: [set(kinds, 'К-1', { words: 'б' })], result: '' })),
    );

    expect(book.byId(kinds)['К-1']).toMatchObject({ words: 'б', amount: 'много' });
  });
});

describe('transact, on the tables of the programme', () => {
  /** A cell for any kind of column, and the value that it stands for. */
  const sampleOf = (column: AnyColumn): unknown => {
    const cells = [column.options[0] ?? null, column.format === 'moment' ? 46_266.5 : 46_266, 1, '#спорт', "'=1/2"];
    const read = cells.filter((cell) => cell !== null).map((cell) => column.read(cell));
    const found = read.find((one) => 'value' in one && JSON.stringify(one.value) !== JSON.stringify(column.empty));
    return found && 'value' in found ? found.value : column.empty;
  };

  it('brings a row of every one back, whole and without issues', () => {
    const book = aBook({ tables: PROGRAMME });
    const own = PROGRAMME.filter(({ code }) => code !== 'log' && code !== 'state');
    const rows = own.map((declared) => ({
      ...Object.fromEntries(Object.entries(declared.columns).map(([key, column]) => [key, sampleOf(column)])),
      id: 'X-001',
    }));

    book.run((store) =>
      store.transact({ append: own }, 'add', () => ({
        changes: own.map((declared, index) => ({ kind: 'add', table: declared, row: rows[index] ?? {} })),
        result: '',
      })),
    );
    const read = book.run((store) =>
      store.look({ read: own }, (books) => ({
        rows: own.map((declared) => books.rows(declared)),
        issues: books.issues,
      })),
    );

    expect(read.rows).toEqual(rows.map((row) => [row]));
    expect(read.issues).toEqual([]);
    expect(book.sheetsCalls()).toBe(1);
  });
});
