import { readTable, writeTable } from '../../../../workspace/page/client/book/clipboard';

describe('writeTable', () => {
  it('puts cells with tabs, lines or quotation marks in quotation marks', () => {
    const rows = [
      ['а', 'б\tв'],
      ['г "д"', 'е\nж'],
    ];

    expect(writeTable(rows)).toBe('а\t"б\tв"\n"г ""д"""\t"е\nж"');
  });
});

describe('readTable', () => {
  it.each([
    ['а', [['а']]],
    [
      'а\tб\r\nв\t',
      [
        ['а', 'б'],
        ['в', ''],
      ],
    ],
    ['а\nб\n', [['а'], ['б']]],
    ['\tа', [['', 'а']]],
    ['"а\nб"\tв', [['а\nб', 'в']]],
    ['он сказал "да"', [['он сказал "да"']]],
    ['', [['']]],
  ])('reads %j', (text, rows) => {
    expect(readTable(text)).toEqual(rows);
  });

  it('reads what writeTable writes', () => {
    const rows = [
      ['а', 'б\tв'],
      ['г "д"', 'е\nж'],
      ['"', ''],
    ];

    expect(readTable(writeTable(rows))).toEqual(rows);
  });
});
