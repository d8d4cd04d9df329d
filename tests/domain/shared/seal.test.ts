import type { CellValue } from '../../../src/domain/shared/column';
import { findTorn, type SealedRow, sealOf } from '../../../src/domain/shared/seal';

type Line = readonly CellValue[];

/** Twelve people: name, town, status, number; towns and statuses are shared by several. */
const NAMES = ['Марк', 'Анна', 'Лада', 'Борис', 'Кирилл', 'Вера', 'Инна', 'Глеб', 'Захар', 'Дина', 'Жанна', 'Егор'];
const TOWNS = ['Псков', 'Тверь', 'Омск', 'Орёл'];
const LINES: readonly Line[] = NAMES.map((name, index) => [
  name,
  TOWNS[(index * 3) % 4] ?? '',
  index % 3 === 0 ? 'новый' : 'активен',
  (index * 5 + 3) % 12,
  null,
]);

const idAt = (index: number): string => `П-${String(index + 1).padStart(3, '0')}`;

/** The rows with the seals of `LINES` and other cells now. */
function rowsWith(now: readonly Line[], lines: readonly Line[] = LINES): readonly SealedRow[] {
  return now.map((cells, index) => ({ id: idAt(index), cells, seal: sealOf(idAt(index), lines[index] ?? []) }));
}

/** Sorts some columns by one of them, from one row to another. */
function sorted(
  lines: readonly Line[],
  how: { readonly columns: readonly number[]; readonly by: number; readonly from?: number; readonly to?: number },
): readonly Line[] {
  const { columns, by, from = 0, to = lines.length } = how;
  const order = lines
    .map((line, index) => ({ line, index }))
    .slice(from, to)
    .sort((one, other) => compare(one.line[by] ?? null, other.line[by] ?? null) || one.index - other.index);
  return lines.map((line, row) => {
    const source = order[row - from]?.line;
    return source && row >= from && row < to
      ? line.map((cell, column) => (columns.includes(column) ? (source[column] ?? null) : cell))
      : line;
  });
}

function compare(one: CellValue, other: CellValue): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one < other ? -1 : Number(one > other);
}

function edited(lines: readonly Line[], edits: readonly (readonly [number, number, CellValue])[]): readonly Line[] {
  return lines.map((line, row) =>
    line.map((cell, column) => edits.find(([r, c]) => r === row && c === column)?.[2] ?? cell),
  );
}

const WHOLE = [0, 1, 2, 3, 4];

describe('sealOf', () => {
  it('is the same for the same cells, and another for any other', () => {
    const seals = [
      sealOf('П-001', ['Анна', 5]),
      sealOf('П-001', ['Анна', 5]),
      sealOf('П-002', ['Анна', 5]),
      sealOf('П-001', ['Анна', '5']),
      sealOf('П-001', ['Анна', null]),
      sealOf('П-001', ['Анна', true]),
    ];

    expect(seals[0]).toBe(seals[1]);
    expect(new Set(seals).size).toBe(5);
  });
});

describe('findTorn: what people edit', () => {
  it('finds nothing in rows that nobody touched', () => {
    expect(findTorn(rowsWith(LINES))).toBeUndefined();
  });

  it.each<[string, readonly (readonly [number, number, CellValue])[]]>([
    ['one cell', [[0, 0, 'Аня']]],
    ['a row from end to end', WHOLE.map((column) => [3, column, `новое ${column}`] as const)],
    ['one status in every row', NAMES.map((_, row) => [row, 2, 'активен'] as const)],
    [
      'the status and the town of two rows, as a third has them',
      [
        [0, 1, 'Тверь'],
        [0, 2, 'активен'],
        [3, 1, 'Тверь'],
        [3, 2, 'активен'],
      ],
    ],
    [
      'a copied piece, pasted over two rows',
      [
        [4, 0, 'Анна'],
        [4, 1, 'Псков'],
        [4, 2, 'новый'],
        [7, 0, 'Анна'],
        [7, 1, 'Псков'],
        [7, 2, 'новый'],
      ],
    ],
    [
      'two names that were exchanged',
      [
        [0, 0, 'Анна'],
        [1, 0, 'Марк'],
      ],
    ],
  ])('takes %s for an edit', (_what, edits) => {
    expect(findTorn(rowsWith(edited(LINES, edits)))).toBeUndefined();
  });

  it('says nothing of rows without a seal', () => {
    const rows = rowsWith(sorted(LINES, { columns: WHOLE, by: 3 })).map((row) => ({ ...row, seal: '' }));

    expect(findTorn(rows)).toBeUndefined();
  });

  it('says nothing of rows whose seal is of another length, since a column has come or gone', () => {
    const rows = LINES.map((cells, index) => ({ id: idAt(index), cells, seal: sealOf(idAt(index), cells.slice(1)) }));

    expect(findTorn(rows)).toBeUndefined();
  });
});

describe('findTorn: sorts without the ids', () => {
  it.each([0, 1, 3])('knows the way back of a sort of all columns by column %i', (by) => {
    const now = sorted(LINES, { columns: WHOLE, by });

    const torn = findTorn(rowsWith(now));

    const moved = LINES.flatMap((line, row) => (String(now[row]) === String(line) ? [] : [row]));
    const owners = new Map(moved.map((row) => [row, idAt(NAMES.indexOf(String(now[row]?.[0])))]));
    expect(torn).toEqual({ rows: moved, repair: owners });
  });

  it.each([
    ['two columns', [0, 1]],
    ['two that many rows share', [1, 2]],
    ['the first three', [0, 1, 2]],
    ['the last ones', [2, 3, 4]],
    ['one column of names', [0]],
    ['one column of numbers', [3]],
    ['one column that many rows share', [1]],
  ])('notices a sort of %s', (_what, columns) => {
    const torn = findTorn(rowsWith(sorted(LINES, { columns, by: columns[0] ?? 0 })));

    expect(torn).toBeDefined();
  });

  it('notices a sort of a few rows', () => {
    const torn = findTorn(rowsWith(sorted(LINES, { columns: WHOLE, by: 3, from: 4, to: 7 })));

    expect(torn?.rows.every((row) => row >= 4 && row < 7)).toBe(true);
    expect(torn?.repair).toBeDefined();
  });

  it('notices two rows that have exchanged all their cells, and knows the way back', () => {
    const now = LINES.map((line, row) => (row === 0 ? LINES[1] : row === 1 ? LINES[0] : line) as Line);

    expect(findTorn(rowsWith(now))).toEqual({
      rows: [0, 1],
      repair: new Map([
        [0, 'П-002'],
        [1, 'П-001'],
      ]),
    });
  });

  it('knows by the seals, when they went along with the cells, whose cells these are', () => {
    const order = [2, 0, 1, ...LINES.keys()].filter((row, place, all) => all.indexOf(row) === place);
    const rows = order.map((source, place) => ({
      id: idAt(place),
      cells: LINES[source] ?? [],
      seal: sealOf(idAt(source), LINES[source] ?? []),
    }));

    expect(findTorn(rows)).toEqual({
      rows: [0, 1, 2],
      repair: new Map([
        [0, 'П-003'],
        [1, 'П-001'],
        [2, 'П-002'],
      ]),
    });
  });

  it('notices a sort in which one row and one cell were edited besides', () => {
    const now = edited(sorted(LINES, { columns: WHOLE, by: 3 }), [
      [5, 0, 'Кто-то'],
      [8, 1, 'Где-то'],
    ]);

    const torn = findTorn(rowsWith(now));

    expect(torn?.rows.length).toBeGreaterThan(5);
    expect(torn?.repair).toBeUndefined();
  });

  it('notices a column sorted alone in which one cell was edited besides', () => {
    const now = edited(sorted(LINES, { columns: [3], by: 3 }), [[5, 3, 99]]);

    expect(findTorn(rowsWith(now))).toMatchObject({ repair: undefined });
  });

  it('notices a sort that reached over blank rows', () => {
    const blank: Line = [null, null, null, null, null];
    const lines = [...LINES.slice(0, 4), blank, ...LINES.slice(4, 8), blank];

    const torn = findTorn(rowsWith(sorted(lines, { columns: WHOLE, by: 0 }), lines));

    expect(torn).toBeDefined();
  });

  it('offers no way back where two rows are alike, since either could be meant', () => {
    const lines = LINES.map((line, row) => (row === 5 ? (LINES[0] as Line) : line));
    const now = sorted(lines, { columns: WHOLE, by: 3 });

    const torn = findTorn(rowsWith(now, lines));

    expect(torn).toBeDefined();
    expect(torn?.repair).toBeUndefined();
  });

  it('looks through ten thousand rows', () => {
    const lines = Array.from({ length: 10_000 }, (_, row): Line => [
      `Имя ${(row * 7919) % 10_000}`,
      `Город ${row % 50}`,
    ]);

    expect(findTorn(rowsWith(lines, lines))).toBeUndefined();
    expect(findTorn(rowsWith(sorted(lines, { columns: [0, 1], by: 0 }), lines))?.rows.length).toBeGreaterThan(9_700);
  });
});
