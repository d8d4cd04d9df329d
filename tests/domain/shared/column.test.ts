import {
  type CellValue,
  choice,
  choices,
  day,
  flag,
  moment,
  number,
  tags,
  text,
} from '../../../src/domain/shared/column';
import { codeOf } from '../../../src/domain/shared/words';
import { TABLES } from '../../../src/domain/workbook';

const STATUS = { active: 'активен', paused: 'приостановлен', left: 'ушёл' } as const;

type Case = readonly [cell: CellValue, read: unknown];

const value = (read: unknown) => ({ value: read });
const problem = (code: string) => ({ problem: code });

describe('text', () => {
  it.each<Case>([
    ['=1+1', '=1+1'],
    [' края ', ' края '],
    ["'x", "'x"],
    [null, ''],
    ['', ''],
    [79_001_234_567, '79001234567'],
    [true, 'true'],
  ])('reads %p as %p', (cell, read) => {
    expect(text('Текст').read(cell)).toEqual(value(read));
  });

  it('writes the empty text as nothing', () => {
    expect(['', '0', ' '].map(text('Текст').write)).toEqual([null, '0', ' ']);
  });
});

describe('number', () => {
  it.each<Case>([
    [3, value(3)],
    [0, value(0)],
    ['2,5', value(2.5)],
    [' 7 ', value(7)],
    [null, value(null)],
    ['', value(null)],
    ['  ', value(null)],
    ['пять', problem('not-a-number')],
    [true, problem('not-a-number')],
    ['1 000', problem('not-a-number')],
  ])('reads %p as %p', (cell, read) => {
    expect(number('Число').read(cell)).toEqual(read);
  });

  it('keeps to its bounds and to whole numbers where told', () => {
    const grade = number('Балл', { min: 0, max: 10, whole: true });

    expect([0, 10, -1, 11, 2.5, '10'].map((cell) => grade.read(cell))).toEqual([
      value(0),
      value(10),
      problem('out-of-range'),
      problem('out-of-range'),
      problem('not-a-number'),
      value(10),
    ]);
  });
});

describe('day', () => {
  it.each<Case>([
    [46_266, value('2026-09-01')],
    [46_266.75, value('2026-09-01')],
    ['05.09.2026', value('2026-09-05')],
    ['5.9.2026', value('2026-09-05')],
    [' 2026-09-05 ', value('2026-09-05')],
    [null, value(null)],
    [' ', value(null)],
    ['31.02.2026', problem('not-a-day')],
    ['завтра', problem('not-a-day')],
    ['05.09.26', problem('not-a-day')],
    [20_260_905, problem('not-a-day')],
    [-5, problem('not-a-day')],
    [true, problem('not-a-day')],
  ])('reads %p as %p', (cell, read) => {
    expect(day('День').read(cell)).toEqual(read);
  });

  it('writes the serial day', () => {
    expect(['2026-09-01', null].map(day('День').write)).toEqual([46_266, null]);
  });
});

describe('moment', () => {
  it.each<Case>([
    [46_266.5, value('2026-09-01T12:00:00')],
    ['05.09.2026', value('2026-09-05T00:00:00')],
    [null, value(null)],
    [' ', value(null)],
    [1e9, problem('not-a-day')],
    ['полдень', problem('not-a-day')],
  ])('reads %p as %p', (cell, read) => {
    expect(moment('Когда').read(cell)).toEqual(read);
  });

  it('comes back to the second', () => {
    const column = moment('Когда');

    const back = column.read(column.write('2026-09-01T23:59:59'));

    expect(back).toEqual(value('2026-09-01T23:59:59'));
  });
});

describe('choice', () => {
  const status = choice('Статус', STATUS);

  it.each<Case>([
    ['активен', value('active')],
    [' Активен ', value('active')],
    ['УШЕЛ', value('left')],
    [null, value(null)],
    ['  ', value(null)],
    ['актив', problem('not-a-choice')],
    [1, problem('not-a-choice')],
  ])('reads %p as %p', (cell, read) => {
    expect(status.read(cell)).toEqual(read);
  });

  it('writes the word and offers all of them', () => {
    expect(status.write('left')).toBe('ушёл');
    expect(status.write(null)).toBeNull();
    expect(status.options).toEqual(['активен', 'приостановлен', 'ушёл']);
  });
});

describe('choices', () => {
  const several = choices('Статусы', STATUS);

  it.each<Case>([
    ['активен, ушёл', value(['active', 'left'])],
    ['Активен;\nушел', value(['active', 'left'])],
    ['активен,', value(['active'])],
    [null, value([])],
    ['активен, никто', problem('not-a-choice')],
  ])('reads %p as %p', (cell, read) => {
    expect(several.read(cell)).toEqual(read);
  });

  it('writes the words parted by commas', () => {
    expect(several.write(['left', 'active'])).toBe('ушёл, активен');
    expect(several.write([])).toBeNull();
  });
});

describe('flag', () => {
  it.each<Case>([
    ['да', value(true)],
    ['Да ', value(true)],
    ['+', value(true)],
    [true, value(true)],
    ['нет', value(false)],
    [false, value(false)],
    [null, value(false)],
    ['может быть', problem('not-a-choice')],
  ])('reads %p as %p', (cell, read) => {
    expect(flag('Флаг').read(cell)).toEqual(read);
  });

  it('writes a yes or nothing', () => {
    expect([true, false].map(flag('Флаг').write)).toEqual(['да', null]);
  });
});

describe('tags', () => {
  it('reads tags however they are parted, and writes them with spaces', () => {
    const column = tags('Теги');

    expect(column.read('#спорт,  #музыка;#игры\n#чтение')).toEqual(value(['#спорт', '#музыка', '#игры', '#чтение']));
    expect(column.read(null)).toEqual(value([]));
    expect(column.write(['#спорт', '#музыка'])).toBe('#спорт #музыка');
    expect(column.write([])).toBeNull();
  });
});

describe('codeOf', () => {
  it('passes over case, margins and the dots of ё', () => {
    expect([' Ушел', 'УШЁЛ', 'ушли'].map((word) => codeOf(STATUS, word))).toEqual(['left', 'left', undefined]);
  });
});

describe('TABLES', () => {
  const columns = TABLES.flatMap((table) =>
    Object.entries(table.columns).map(([key, column]) => ({ where: `${table.code}.${key}`, column })),
  );

  it('reads the empty cell of every column as its empty value, and writes it as an empty cell', () => {
    const wrong = columns.filter(
      ({ column }) =>
        JSON.stringify(column.read(null)) !== JSON.stringify({ value: column.empty }) ||
        column.write(column.empty) !== null,
    );

    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('takes every word that a list offers, each for itself', () => {
    const wrong = columns.filter(({ column }) =>
      column.options.some((option) => {
        const read = column.read(option);
        return 'problem' in read || column.write(read.value) !== option;
      }),
    );

    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('gives every table a code, a sheet id and a title of its own', () => {
    const repeated = (['code', 'sheetId', 'title'] as const).filter(
      (name) => new Set(TABLES.map((table) => table[name])).size < TABLES.length,
    );

    expect(repeated).toEqual([]);
    expect(TABLES.every(({ sheetId, columns: own }) => sheetId >= 1 && Object.keys(own)[0] === 'id')).toBe(true);
  });

  it('gives every column of a table a heading of its own', () => {
    const repeated = TABLES.filter(({ columns: own }) => {
      const headings = Object.values(own).map(({ heading }) => heading);
      return new Set(headings).size < headings.length;
    });

    expect(repeated.map(({ code }) => code)).toEqual([]);
  });
});
