import { strFromU8, unzipSync } from 'fflate';

import { writeXlsx } from '../../../workspace/files/xlsx';
import type { Book } from '../../../workspace/services/sheets/state';
import { BOOK, rows, sheetsWorld, type SheetsWorld, write } from '../services/sheets/sheets-world';

const bookOf = (w: SheetsWorld): Book => {
  const book = w.sheets.book(BOOK);
  if (!book) throw new Error('no book');
  return book;
};

async function partsOf(w: SheetsWorld): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await writeXlsx(bookOf(w)));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('writeXlsx', () => {
  it('writes texts, numbers and truth as what they are', async () => {
    const w = sheetsWorld();
    w.batch(write(rows(['=не формула', 12.5, true])));

    const parts = await partsOf(w);

    expect(parts['xl/sharedStrings.xml']).toContain('=не формула');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<v>12.5</v>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<v>1</v>');
  });

  it('writes dates as serial days with the pattern of the cell', async () => {
    const w = sheetsWorld();
    w.desk.typeIn(0, 0, 0, '05.09.2026');

    const parts = await partsOf(w);

    expect(parts['xl/worksheets/sheet1.xml']).toContain('<v>46270</v>');
    expect(parts['xl/styles.xml']).toContain('dd.mm.yyyy');
  });

  it('hides hidden tabs and rows and freezes frozen rows', async () => {
    const w = sheetsWorld();
    w.batch({
      addSheet: { properties: { sheetId: 2, title: 'Служебный', hidden: true, gridProperties: { frozenRowCount: 2 } } },
    });
    w.batch(write(rows(['ключ'], ['Заголовок'], ['x']), 0, 0, 2));
    w.desk.hideRows(2, 0);

    const parts = await partsOf(w);

    expect(parts['xl/workbook.xml']).toMatch(/<sheet [^>]*name="Служебный"[^>]*state="hidden"/);
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<row r="1"[^>]*hidden="1"/);
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/ySplit="2"/);
  });

  it('gives equal bytes for equal books', async () => {
    const w = sheetsWorld();
    w.batch(write(rows(['Пары', 1])));

    const [one, other] = [await writeXlsx(bookOf(w)), await writeXlsx(bookOf(w))];

    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('shortens titles that Excel does not take, without making two alike', async () => {
    const w = sheetsWorld();
    const title = 'Обратная связь наставников: встречи';
    w.batch(
      { addSheet: { properties: { sheetId: 2, title } } },
      { addSheet: { properties: { sheetId: 3, title: `${title} 2` } } },
    );

    const parts = await partsOf(w);

    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Лист1', 'Обратная связь наставников  вст', 'Обратная связь наставников  (2)']);
  });
});
