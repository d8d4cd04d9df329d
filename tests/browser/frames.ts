/** How smoothly a grid scrolls, and how soon it is there: measured in the browser, printed, never judged. */

import type { Page } from 'playwright-core';

/** Milliseconds between the frames while the grid scrolls down, with a leap now and then. */
export async function scrollFrames(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const grid = document.querySelector('[role="grid"]');
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const lasted: number[] = [];
    let before = await frame();
    for (let step = 0; step < 60; step += 1) {
      if (grid) grid.scrollTop += step % 10 === 9 ? 9000 : 260;
      const now = await frame();
      lasted.push(now - before);
      before = now;
    }
    return lasted;
  });
}

/** Milliseconds from the request of the page to its first paint with content. */
export async function firstPaint(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
