/** A small college on the page, as `npm start` serves one, and a browser in front of it. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';

import { GUIDE } from '../../workspace/demo/guide';
import { idleUntil } from '../../workspace/demo/signals';
import { servePage } from '../../workspace/page/server';
import type { College } from '../app/college';
import { openBrowser } from './browser';
import { createStopwatch, type Stopwatch } from './stopwatch';

/** What `npm run build` writes. */
const CLIENT = '.build/page';

/** Where a run leaves its pictures. */
const SCREENS = '.build/screens';

/** Where small ones for docs/ go, if somebody wants them. */
const PICTURES = process.env['PICTURES'];

export const DESK = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

export interface ServedCollege {
  readonly url: string;
  readonly watch: Stopwatch;
  /** Errors that a page or its console told of. */
  readonly errors: readonly string[];
  open(place: string, size?: typeof DESK): Promise<Page>;
  /** The tab that something opens. */
  opened(page: Page, act: () => Promise<void>): Promise<Page>;
  picture(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

/** Serves the college and starts the browser. */
export async function serveCollege(college: College): Promise<ServedCollege> {
  if (!existsSync(join(CLIENT, 'page.js'))) throw new Error(`${CLIENT} is missing: run «npm run build» first`);
  mkdirSync(SCREENS, { recursive: true });
  const [served, browser] = await Promise.all([
    servePage(college.ws, { port: 0, client: CLIENT, idleUntil, guide: GUIDE }),
    openBrowser(),
  ]);
  const errors: string[] = [];
  const context = await newContext(browser, errors);
  const watch = createStopwatch();
  return {
    url: served.url,
    watch,
    errors,
    async open(place, size = DESK) {
      const page = await context.newPage();
      await page.setViewportSize(size);
      await watch.time('page open', async () => {
        await page.goto(`${served.url}${place}`);
        await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      });
      return page;
    },
    async opened(page, act) {
      const [tab] = await Promise.all([context.waitForEvent('page'), act()]);
      await tab.setViewportSize(page.viewportSize() ?? DESK);
      return tab;
    },
    async picture(page, name) {
      await page.screenshot({ path: join(SCREENS, `${name}.png`) });
      if (PICTURES !== undefined) writeFileSync(join(PICTURES, `${name}.webp`), await smallPicture(page));
    },
    async close() {
      // Where the tabs stood when a test failed; after one that passed they are just its last pictures.
      for (const [number, page] of context.pages().entries())
        await page.screenshot({ path: join(SCREENS, `last-${number}.png`) });
      await browser.close();
      await served.close();
    },
  };
}

/**
 * WebP, a wide window made smaller: at most 60 KB. Without the notices: who does these steps one by one does not have those
 * of three steps before on the screen.
 */
async function smallPicture(page: Page): Promise<Buffer> {
  const { width, height } = page.viewportSize() ?? DESK;
  const clip = { x: 0, y: 0, width, height, scale: width > PHONE.width ? 0.75 : 1 };
  const style = await page.addStyleTag({ content: '.toasts { visibility: hidden; }' });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 55, clip });
  await session.detach();
  await style.evaluate((element) => (element as Element).remove());
  return Buffer.from(data, 'base64');
}

/** A page that loads slowly on a busy machine is no error; one that never gets where it should is. */
const LONGEST_WAIT_MS = 120_000;

async function newContext(browser: Browser, errors: string[]): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'ru-RU', timezoneId: 'Europe/Moscow', reducedMotion: 'reduce' });
  context.setDefaultTimeout(LONGEST_WAIT_MS);
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return context;
}

/** The script's page in a sidebar or a dialog. */
export function frameOf(page: Page, title: string): FrameLocator {
  return page.frameLocator(`iframe[title="${title}"]`);
}
