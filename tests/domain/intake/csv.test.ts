/** CSV: cases found by hand, and Papa Parse as the judge of random ones. */

import { parse } from 'papaparse';
import { parseCsv } from '../../../src/domain/intake/csv';

describe('parseCsv', () => {
  it.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b,c;d\n1;2;3',
      [
        ['a', 'b,c', 'd'],
        ['1', '2', '3'],
      ],
    ],
    [
      '"a;x;y",b,c\n1,2,3',
      [
        ['a;x;y', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['\ufeffa,b', [['a', 'b']]],
    ['\ufeff"a",b', [['a', 'b']]],
    [
      'a,b\n"1,5","say ""hm"""',
      [
        ['a', 'b'],
        ['1,5', 'say "hm"'],
      ],
    ],
    [
      'a,b\n"one\r\ntwo",2',
      [
        ['a', 'b'],
        ['one\ntwo', '2'],
      ],
    ],
    [
      'a,b\n"",2',
      [
        ['a', 'b'],
        ['', '2'],
      ],
    ],
    ['a,b\n,\n', [['a', 'b']]],
    [
      'a,b\n\n  \n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'a,b\nГруппа "Сварка",2',
      [
        ['a', 'b'],
        ['Группа "Сварка"', '2'],
      ],
    ],
    [
      'a,b\n"1"x,2',
      [
        ['a', 'b'],
        ['1x', '2'],
      ],
    ],
    ['', []],
  ])('reads %j', (text, cells) => {
    expect(parseCsv(text).rows.map((row) => row.cells)).toEqual(cells);
  });

  it('counts the lines of the file, line breaks inside cells and empty lines included', () => {
    const { rows } = parseCsv('a,b\r\n"one\r\ntwo\r\nthree",2\r\n\r\n3,"4\n5"\r\n6,7');

    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6, 8]);
  });

  it('says where a quote was opened that nothing closes, and keeps what stands above', () => {
    expect(parseCsv('a,b\n1,2\n3,"4\n5,6\n')).toEqual({
      rows: [
        { line: 1, cells: ['a', 'b'] },
        { line: 2, cells: ['1', '2'] },
      ],
      openQuoteLine: 3,
    });
  });

  it('reads what RFC 4180 allows exactly as Papa Parse does (seed 7)', () => {
    const random = numbersFrom(7);
    const texts = Array.from({ length: 500 }, () => randomCsv(random));

    const read = texts.map((text) => parseCsv(text).rows.map(({ cells }) => cells));

    const oracle = texts.map((text) => parse<readonly string[]>(text, { delimiter: ',', newline: '\n' }).data);
    expect(read).toEqual(oracle.map((rows) => rows.filter((cells) => cells.some((cell) => cell.trim() !== ''))));
  });
});

function randomCsv(random: () => number): string {
  const pieces = ['я', '"', ',', '\n', ' ', '1', ';'];
  const cell = (): string => {
    const raw = Array.from({ length: random() % 5 }, () => pieces[random() % pieces.length]).join('');
    return /[",\n;]/.test(raw) || random() % 3 === 0 ? `"${raw.replaceAll('"', '""')}"` : raw;
  };
  const row = (): string => Array.from({ length: 3 }, cell).join(',');
  return ['a,b,c', ...Array.from({ length: random() % 6 }, row)].join('\n');
}

/** The linear congruential generator of ANSI C. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state >>> 8;
  };
}
