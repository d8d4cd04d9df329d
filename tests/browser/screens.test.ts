import type { Page } from 'playwright-core';

import { collegeAt } from '../app/college-year';
import { findingsOn } from './axe';
import { describeInBrowser } from './browser';
import { DESK, serveCollege, type ServedCollege } from './served-college';
import { type Screen, screensOf } from './screens';
import { outOfReach } from './tab-walk';

describeInBrowser('the screens', () => {
  let served: ServedCollege;
  let screens: readonly Screen[];

  beforeAll(async () => {
    const college = collegeAt('drafted');
    college.pass(4 * 24 * 60);
    screens = screensOf(college);
    served = await serveCollege(college);
  }, 120_000);

  afterAll(async () => {
    served.watch.print('The screens:');
    await served.close();
  }, 60_000);

  it('give axe nothing to find, and all that works by a click is reached by Tab', async () => {
    const found: Record<string, readonly string[]> = {};
    for (const screen of screens) {
      const page = await show(served, screen);
      await served.picture(page, `screen-${screen.name}`);
      const findings = [
        ...(await served.watch.time('axe', () => findingsOn(page))),
        ...(await served.watch.time('Tab', () => outOfReach(page))).map((what) => `no Tab: ${what}`),
      ];
      if (findings.length > 0) found[screen.name] = findings;
      await page.close();
    }

    expect(found).toEqual({});
    expect(served.errors).toEqual([]);
  }, 300_000);
});

async function show({ open, watch }: ServedCollege, { place, size = DESK, show: act }: Screen): Promise<Page> {
  const page = await open(place, size);
  if (act) await watch.time('action → shown', () => act(page));
  return page;
}
