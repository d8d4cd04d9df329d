import type { Page } from 'playwright-core';

import type { College } from '../app/college';
import { collegeAt } from '../app/college-year';
import { findingsOn } from './axe';
import { describeInBrowser } from './browser';
import { DESK, serveCollege, type ServedCollege } from './served-college';
import { closeForms, type Screen, SCREENS } from './screens';
import { outOfReach } from './tab-walk';

describeInBrowser('the screens', () => {
  let college: College;
  let served: ServedCollege;

  beforeAll(async () => {
    college = collegeAt('drafted');
    college.pass(4 * 24 * 60);
    closeForms(college);
    served = await serveCollege(college);
  }, 120_000);

  afterAll(async () => {
    served.watch.print('The screens:');
    await served.close();
  }, 60_000);

  it.each(SCREENS.map((screen) => [screen.name, screen] as const))(
    '%s: axe finds nothing, and Tab reaches all that works by a click',
    async (name, screen) => {
      const page = await show({ served, college }, screen);
      await served.picture(page, `screen-${name}`);

      const found = await served.watch.time('axe', () => findingsOn(page));
      const missed = await served.watch.time('Tab', () => outOfReach(page));
      await page.close();

      expect({ found, missed, errors: served.errors }).toEqual({ found: [], missed: [], errors: [] });
    },
    240_000,
  );
});

interface Shown {
  readonly served: ServedCollege;
  readonly college: College;
}

async function show({ served: { open, watch }, college }: Shown, screen: Screen): Promise<Page> {
  const { place, size = DESK, show: act } = screen;
  const page = await open(typeof place === 'string' ? place : place(college), size);
  if (act) await watch.time('action → shown', () => act(page));
  return page;
}
