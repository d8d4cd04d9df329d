/// <reference lib="dom" />
/**
 * The board in a browser: the page that clasp would push, with 1,000 who ask and 200 who help. The script's side has its tests in tests/app;
 * here it answers at once. The log has the medians; nothing is asserted on time, which belongs to the machine.
 */

import { existsSync, readFileSync } from 'node:fs';

import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';

import { packInput } from '../../src/domain/matching/packed-input';
import type { Steering } from '../../src/domain/matching/steering';
import type { GatewayAnswer } from '../../src/entries/sidebar-calls';
import { bigCollege } from '../domain/matching/big-college';
import { describeInBrowser, openBrowser } from './browser';

const PAGE = 'http://board.test/';

/** Each measure is taken so often, and its median is told. */
const TIMES = 7;

/** What the page asked of the script. */
type Call = readonly [name: string, ...args: readonly unknown[]];

describeInBrowser('board', () => {
  let browser: Browser;
  let page: Page;
  const calls: Call[] = [];
  const medians: string[] = [];

  beforeAll(async () => {
    if (!existsSync('dist/board.html')) throw new Error('dist/ is missing: run «npm run build» first');
    browser = await openBrowser();
    page = await openPage(browser, calls);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    console.log(medians.join('\n'));
  });

  const measure = async (what: string, act: (time: number) => Promise<number>): Promise<void> => {
    const taken: number[] = [];
    for (let time = 0; time < TIMES; time += 1) taken.push(await act(time));
    const median = taken.sort((a, b) => a - b)[Math.floor(TIMES / 2)]!;
    medians.push(`${what}: ${median.toFixed(0)} ms (median of ${TIMES})`);
  };

  it('opens with the best pairs, of a thousand rows only those in sight', async () => {
    await measure('open the board, 1,000 × 200', async () => {
      const begun = performance.now();
      await page.goto(PAGE);
      await rows(page).first().waitFor();
      return performance.now() - begun;
    });

    const options = await rows(page).count();
    expect(options).toBeGreaterThan(5);
    expect(options).toBeLessThan(40);
    expect(await rows(page).first().getAttribute('aria-setsize')).toBe('1000');
    expect(await facts(page)).toMatchObject({ 'Цена решений': 'без потерь', Изменено: '0' });
  }, 120_000);

  it('answers a pin with the new best pairs and their price, and takes it back', async () => {
    await choose(page, 0);
    const before = await facts(page);

    await measure('pin another mentor', async (time) => {
      // Somebody else each time: a pin that comes back has been answered already.
      await choose(page, time);
      const button = page.getByRole('button', { name: /^Назначить наставника/ }).last();
      const taken = await timed(button);
      if ((await facts(page))['Изменено'] !== '0') await page.getByRole('button', { name: 'Отменить' }).click();
      return taken;
    });
    await choose(page, 0);
    await page
      .getByRole('button', { name: /^Назначить наставника/ })
      .last()
      .click();

    expect(await page.getByRole('status').first().textContent()).toMatch(
      /^Закреплено: .* Пар \d+ из 1000, баллов .*; цена решений: /,
    );
    expect(await facts(page)).not.toEqual(before);
    await page.getByRole('button', { name: 'Отменить' }).click();
    expect(await facts(page)).toEqual(before);
  }, 120_000);

  it('answers a forbidden pair', async () => {
    await measure('forbid a pair', async (time) => {
      await choose(page, time);
      return timed(page.getByRole('button', { name: /^Запретить пару/ }).first());
    });

    expect(await page.getByRole('status').first().textContent()).toMatch(/^Запрещено: /);
    expect(await page.getByRole('button', { name: /^Решения/ }).textContent()).toBe(`Решения (${TIMES})`);
  }, 120_000);

  it('answers a new weight', async () => {
    await page.getByRole('button', { name: 'Критерии и цель' }).click();
    const weight = page.getByRole('spinbutton', { name: 'Общие #теги' });

    await measure('another weight', async (time) => {
      await weight.fill(String(40 + time));
      return timed(weight, 'change');
    });

    expect(await page.getByRole('status').first().textContent()).toMatch(/^Вес «Общие #теги»: 46\. /);
    await page.getByRole('button', { name: 'Критерии и цель' }).click();
  }, 120_000);

  it('answers another goal, the weakest pair first, and a decision under it', async () => {
    const goals = page.getByRole('radio');
    const weakest = page.getByRole('radio', { name: 'больше пар, затем слабейшая пара, затем сумма' });
    await page.getByRole('button', { name: 'Критерии и цель' }).click();
    const weight = page.getByRole('spinbutton', { name: 'Общие #теги' });

    await measure('raise the weakest pair', async (time) => {
      // Another weight each time, under the other goal: an answer that is known already would be no measure.
      await goals.first().click();
      await weight.fill(String(60 + time));
      await timed(weight, 'change');
      return timed(weakest);
    });

    expect(await weakest.isChecked()).toBe(true);
    expect(await page.getByRole('status').first().textContent()).toMatch(
      /^Что важнее: больше пар, затем слабейшая пара/,
    );
    await page.getByRole('button', { name: 'Критерии и цель' }).click();
    await measure('forbid a pair while the weakest pair comes first', async (time) => {
      await choose(page, TIMES + time);
      return timed(page.getByRole('button', { name: /^Запретить пару/ }).first());
    });
  }, 120_000);

  it('is worked by keys alone', async () => {
    await page.goto(PAGE);
    const list = page.getByRole('listbox');
    await list.focus();

    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const chosen = page.getByRole('listbox').getByRole('option', { selected: true });
    expect(await chosen.getAttribute('aria-posinset')).toBe('1');
    expect(await list.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));

    while ((await chosen.textContent())?.includes('без пары')) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    expect(await chosen.textContent()).toContain('закреплена');
    await page.keyboard.press('Delete');
    expect(await page.getByRole('status').first().textContent()).toMatch(/^Запрещено: /);
    await page.keyboard.press('Control+KeyZ');
    expect(await chosen.textContent()).toContain('закреплена');
    await page.keyboard.press('Control+KeyY');
    expect(await chosen.textContent()).not.toContain('закреплена');

    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'card');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'listbox');
  }, 60_000);

  it('finds people, and says how many', async () => {
    await page.goto(PAGE);
    await page.getByRole('searchbox', { name: 'Найти' }).fill('ивушкин');
    await page.getByRole('combobox', { name: 'Кого показать' }).selectOption('без пары');

    const first = await rows(page).first().textContent();

    expect(first).toMatch(/^Ивушкин .*без пары$/);
    expect(await page.locator('.views .count').textContent()).toMatch(/^\d+ из 1000$/);
  }, 60_000);

  it('saves what was decided, with the pairs that were shown', async () => {
    await page.goto(PAGE);
    await choose(page, 1);
    await page.getByRole('button', { name: /^Закрепить пару/ }).click();
    calls.length = 0;

    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('Записано. Предложено: 1 пара.').waitFor();

    const [save, reading] = calls;
    const [name, steering, seen] = save as readonly [string, Steering, readonly object[]];
    expect([name, steering.pinned.length, steering.forbidden.length, reading?.[0]]).toEqual([
      'saveBoard',
      1,
      0,
      'board',
    ]);
    expect(seen).toContainEqual(steering.pinned[0]);
  }, 60_000);

  it.each([1000, 390])(
    'has nothing that axe finds, %i pixels wide',
    async (width) => {
      await page.setViewportSize({ width, height: 660 });
      await page.goto(PAGE);
      const found: unknown[] = [...(await violations(page))];

      await choose(page, 0);
      found.push(...(await violations(page)));
      for (const name of ['Критерии и цель', /^Решения/] as const) {
        await page.getByRole('button', { name }).click();
        found.push(...(await violations(page)));
      }

      expect(found).toEqual([]);
    },
    120_000,
  );
});

/** The page of dist, with a script behind it that reads a big college and takes decisions without keeping them. */
async function openPage(browser: Browser, calls: Call[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 660 } });
  const data = packInput(bigCollege());
  const answerTo = (name: string, args: readonly unknown[]): GatewayAnswer => {
    calls.push([name, ...args]);
    return { ok: true, value: name === 'board' ? data : 'Записано. Предложено: 1 пара.' };
  };
  await page.exposeFunction('callScript', answerTo);
  await page.addInitScript(giveGoogle);
  const body = readFileSync('dist/board.html', 'utf8');
  await page.route(PAGE, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  return page;
}

/** `google.script` as a page of Google finds it. */
function giveGoogle(): void {
  const script = globalThis as unknown as { callScript(name: string, args: readonly unknown[]): Promise<unknown> };
  type Handler = (value: unknown) => void;
  const runner = (succeed: Handler, fail: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, fail),
    withFailureHandler: (handler: Handler) => runner(succeed, handler),
    call: (name: string, args: readonly unknown[]) => void script.callScript(name, args).then(succeed, fail),
  });
  const nothing = (): void => undefined;
  Object.assign(globalThis, { google: { script: { run: runner(nothing, nothing), host: { close: nothing } } } });
}

/** Those that are drawn; the options of the filter are none of them. */
function rows(page: Page): Locator {
  return page.getByRole('listbox').getByRole('option');
}

/** Chooses the row of the number. */
async function choose(page: Page, at: number): Promise<void> {
  await rows(page).nth(at).click();
  await page.locator('#card').waitFor();
}

async function facts(page: Page): Promise<Readonly<Record<string, string>>> {
  const texts = await page
    .locator('.facts > div')
    .evaluateAll((all) => all.map(({ children }) => [...children].map((one) => one.textContent ?? '')));
  return Object.fromEntries(texts as [string, string][]);
}

/** How long the page takes from an act until the answer has been drawn: measured in the page, where the curator waits. */
async function timed(element: Locator, act: 'click' | 'change' = 'click'): Promise<number> {
  return element.evaluate(
    (node, kind) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        if (kind === 'click') (node as HTMLElement).click();
        else node.dispatchEvent(new Event('change', { bubbles: true }));
        // The next frame draws it; the task after that frame comes when it has been drawn.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
      }),
    act,
  );
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
