/** How smoothly a grid scrolls, and how soon it is there: measured in the browser, printed, never judged. */

import type { Page } from 'playwright-core';

/** How far the grid scrolls at each step, in pixels: ten rows, and at every tenth step a leap. */
const STEPS = Array.from({ length: 60 }, (_, step) => (step % 10 === 9 ? 9000 : 260));

/** Milliseconds between the frames while the grid scrolls down. */
export async function scrollFrames(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (steps) => {
    const grid = document.querySelector('[role="grid"]');
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const lasted: number[] = [];
    let before = await frame();
    for (const pixels of steps) {
      if (grid) grid.scrollTop += pixels;
      const now = await frame();
      lasted.push(now - before);
      before = now;
    }
    return lasted;
  }, STEPS);
}

/**
 * Milliseconds of the main thread's processor time for each step up again, painting and rows on their way included. Other
 * programs on the machine do not count, as they do between frames.
 */
export async function stepCosts(page: Page): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const costs: number[] = [];
  for (const pixels of STEPS) {
    const before = await spent();
    await page.evaluate(async (up) => {
      const grid = document.querySelector('[role="grid"]');
      if (grid) grid.scrollTop -= up;
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    }, pixels);
    costs.push((await spent()) - before);
  }
  await session.detach();
  return costs;
}

/** Milliseconds from the request of the page to its first paint with content. */
export async function firstPaint(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
