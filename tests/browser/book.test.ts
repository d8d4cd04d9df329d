import { readFileSync } from 'node:fs';

import type { Browser, Locator, Page } from 'playwright-core';

import type { Workspace } from '../../workspace/open';
import type { ServedPage } from '../../workspace/page/server';
import { PEOPLE, PEOPLE_SHEET, serveBigWorkbook, surname } from './big-workbook';
import { describeInBrowser, openBrowser } from './browser';
import { firstPaint, median, scrollFrames, stepCosts } from './frames';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The first row of data, counted from 0, and some columns of «Люди». */
const FIRST = 2;
const [SURNAME, BORN, CATEGORY] = [1, 4, 5];

let ws: Workspace;
let served: ServedPage;
let browser: Browser;
/** One page for all: the browser of the tests ends with its first page. */
let page: Page;

const cell = (row: number, column: number): Locator => page.locator(`#cell-${row}-${column}`);
const address = (): Locator => page.locator('.cell-bar .address');
const item = (name: string | RegExp): Locator => page.getByRole('menuitem', { name });

/** Opens «Люди» anew and waits for its first row, wherever the filter has put it. */
async function openPeople(): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${served.url}#/book/${ws.workbookId}/${PEOPLE_SHEET}`);
  await page.locator('.scrolling .row .cell:has-text("Выдуманов")').first().waitFor();
}

/** Back to the first row, on the page as it is. */
async function goHome(): Promise<void> {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  await cell(FIRST, SURNAME).waitFor();
}

async function violations(): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

function seen(row: number, column: number): string {
  const book = ws.people.sheets.open(ws.workbookId);
  return book.view(PEOPLE_SHEET, { from: row, to: row + 1 }).rows[0]?.cells[column]?.text ?? '';
}

describeInBrowser('the workbook in a browser', () => {
  beforeAll(async () => {
    ({ ws, page: served } = await serveBigWorkbook());
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1100, height: 640 } });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it('shows ten thousand people, and scrolls to the last of them', async () => {
    const paints: number[] = [];
    const shown: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const began = Date.now();
      await openPeople();
      shown.push(Date.now() - began);
      paints.push(await firstPaint(page));
      await item('Наставничество').waitFor();
    }
    const passes: (readonly number[])[] = [];
    const costs: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      passes.push(await scrollFrames(page));
      costs.push(...(await stepCosts(page)));
    }
    const longest = passes.map((frames) => Math.round(Math.max(...frames)));
    const told = (numbers: readonly number[]): string =>
      `${Math.round(median(numbers))} ms (longest ${Math.round(Math.max(...numbers))} ms)`;
    process.stdout.write(
      `${PEOPLE} people: first paint ${Math.round(median(paints))} ms, rows after ${median(shown)} ms, ` +
        `a frame while scrolling ${Math.round(median(passes.flat()))} ms (the longest of each pass ${longest.join(', ')} ms), ` +
        `ten rows ${told(costs)} of processor time (medians)\n`,
    );

    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');

    await cell(FIRST + PEOPLE - 1, SURNAME)
      .getByText(surname(PEOPLE))
      .waitFor();
    expect(await violations()).toEqual([]);
  }, 60_000);

  it('is walked and filled in by the keyboard, and takes an entry back', async () => {
    await goHome();
    await cell(FIRST, SURNAME).click();

    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Иная');
    await page.keyboard.press('Enter');
    await cell(FIRST, SURNAME).getByText('Иная').waitFor();
    const below = await address().textContent();
    const entered = seen(FIRST, SURNAME);
    await page.keyboard.press('Control+z');
    await cell(FIRST, SURNAME).getByText(surname(1)).waitFor();
    await page.keyboard.press('Control+ArrowDown');
    await address()
      .getByText(`B${FIRST + PEOPLE}`)
      .waitFor();

    expect([entered, below, seen(FIRST, SURNAME)]).toEqual(['Иная', 'B4', surname(1)]);
  }, 60_000);

  it('types into the selected cell wherever the grid has been scrolled to', async () => {
    await goHome();
    await cell(FIRST, SURNAME).click();
    const name = seen(FIRST, SURNAME);
    await page.getByRole('grid').evaluate((grid) => void (grid.scrollTop = 100_000));
    await cell(FIRST, SURNAME).waitFor({ state: 'detached' });

    await page.keyboard.type('Other');
    await page.keyboard.press('Enter');
    await cell(FIRST, SURNAME).getByText('Other', { exact: true }).waitFor();
    const entered = seen(FIRST, SURNAME);
    await page.keyboard.press('Control+z');
    await cell(FIRST, SURNAME).getByText(name, { exact: true }).waitFor();

    expect(entered).toBe('Other');
  }, 60_000);

  it('selects the row that was pressed, even when it scrolls away from under the mouse', async () => {
    await goHome();
    const box = await page.getByRole('grid').boundingBox();
    const edge = await page.getByRole('grid').evaluate((grid) => {
      grid.scrollTop = 13;
      const { left, bottom } = grid.getBoundingClientRect();
      const met = document.elementFromPoint(left + 10, bottom - 20);
      return Number(met?.closest<HTMLElement>('[data-row]')?.dataset['row']);
    });
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + (box?.height ?? 0) - 20);

    await page.mouse.down();
    await page.waitForFunction(() => (document.querySelector('[role="grid"]')?.scrollTop ?? 0) > 13);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.mouse.up();

    expect(await address().textContent()).toBe(`A${edge + 1}:S${edge + 1}`);
  }, 60_000);

  it('draws of a row the columns in sight, and the keyboard goes on to the others', async () => {
    await goHome();
    await cell(FIRST, SURNAME).click();
    const drawn = await page.locator(`.row[data-row="${FIRST}"] .cell`).count();
    const all = await page.locator('.letters .cell').count();

    await page.keyboard.press('End');
    const last = page.locator(`.row[data-row="${FIRST}"] .cell.anchor`);
    await last.and(page.locator(':last-child')).waitFor();
    const shown = await last.evaluate((element) => {
      const { right } = element.getBoundingClientRect();
      const grid = element.closest('[role="grid"]');
      const isAt = grid?.getAttribute('aria-activedescendant') === element.id;
      return [isAt, right <= (grid?.getBoundingClientRect().right ?? 0)];
    });

    expect([drawn < all, ...shown]).toEqual([true, true, true]);
  }, 60_000);

  it('offers the choices of a column, and marks what does not meet its rule', async () => {
    await goHome();
    await cell(FIRST, CATEGORY).click();

    await page.keyboard.press('Enter');
    const choices = await page.getByRole('listbox').getByRole('option').allTextContents();
    const found = await violations();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await cell(FIRST, CATEGORY).getByText('педагог').waitFor();
    await cell(FIRST, BORN).click();
    await page.keyboard.type('x1');
    await page.keyboard.press('Tab');
    await page.locator(`#cell-${FIRST}-${BORN}.invalid`).waitFor();

    expect([choices.slice(0, 2), found, await address().textContent()]).toEqual([['студент', 'педагог'], [], 'F3']);
  }, 60_000);

  it('acts on the rows that are selected, and on no others', async () => {
    await goHome();
    const number = (row: number): Locator => page.locator(`.row[data-row="${row}"] .number`);
    const [second, fifth] = [seen(FIRST + 1, SURNAME), seen(FIRST + 4, SURNAME)];

    const selects = (text: string): Promise<void> => address().getByText(text, { exact: true }).waitFor();
    await number(FIRST).click();
    await selects('A3:S3');
    await number(FIRST + 2).click({ modifiers: ['Control'] });
    await selects('A3:S3, A5:S5');
    await number(FIRST + 3).click({ modifiers: ['Control'] });
    await selects('A3:S3, A5:S5, A6:S6');
    const names = await address().textContent();
    await item('Правка').click();
    await item('Удалить строки: 3').click();
    await cell(FIRST, SURNAME).getByText(second, { exact: true }).waitFor();

    expect([names, seen(FIRST, SURNAME), seen(FIRST + 1, SURNAME)]).toEqual(['A3:S3, A5:S5, A6:S6', second, fifth]);
  }, 60_000);

  it('filters and sorts a column from its heading', async () => {
    await goHome();
    await cell(FIRST, SURNAME).click();

    await page.keyboard.press('Alt+ArrowDown');
    await page.getByLabel('Найти значение').fill('99');
    await page.getByRole('button', { name: 'Снять все' }).click();
    await page.getByRole('button', { name: 'Выбрать все' }).waitFor();
    const found = await violations();
    await page.getByRole('button', { name: 'ОК' }).click();
    await page.locator('.filter.on').waitFor();
    const hidden = ws.people.sheets.open(ws.workbookId).hiddenRows(PEOPLE_SHEET).length;
    await page.keyboard.press('Shift+F10');
    await item(/Сортировать лист по столбцу, Я/).click();
    // The last surnames stand first now, and the filter hides them.
    await cell(FIRST, SURNAME).waitFor({ state: 'detached' });
    await item('Данные').click();
    await item('Убрать фильтр').click();
    await cell(FIRST, SURNAME).getByText(surname(9999), { exact: true }).waitFor();

    expect([found, hidden > 1]).toEqual([[], true]);
  }, 60_000);

  it('hides, shows and renames a sheet', async () => {
    await goHome();
    const tab = (name: string): Locator => page.getByRole('link', { name, exact: true });
    const actions = (name: string): Locator => page.getByRole('button', { name: `Лист «${name}»: действия` });

    await actions('Люди').click();
    await item('Скрыть лист').click();
    await tab('Люди').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Все листы' }).click();
    await item('Люди').click();
    await actions('Люди').click();
    await item('Переименовать').click();
    await page.getByLabel('Название листа').fill('Участники');
    await page.keyboard.press('Enter');
    await tab('Участники').waitFor();

    const { title, hidden } = ws.people.sheets.open(ws.workbookId).view(PEOPLE_SHEET, { from: 0, to: 0 });
    expect([title, hidden]).toEqual(['Участники', false]);
  }, 60_000);

  it('asks before it changes what the programme fills in', async () => {
    await page.getByRole('link', { name: 'Сегодня' }).click();
    await cell(1, 1).click();

    await page.keyboard.press('Delete');
    await page.getByText('Этот лист заполняет программа').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    expect(await cell(1, 1).textContent()).toBe('Что');
  }, 60_000);

  it('is as good on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 780 });
    await openPeople();
    await cell(FIRST, SURNAME).dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Телефонная');
    await page.keyboard.press('Enter');
    await cell(FIRST, SURNAME).getByText('Телефонная').waitFor();
    await page.getByRole('button', { name: 'Действия с выбранным' }).click();
    const found = await violations();
    await item('Копировать').waitFor();

    const width = await page.evaluate(() => document.querySelector('main')?.scrollWidth);
    expect([found, seen(FIRST, SURNAME), width]).toEqual([[], 'Телефонная', 390]);
  }, 60_000);
});
