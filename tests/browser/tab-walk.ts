/** Walks a screen with the Tab key and says what cannot be reached by it. */

import type { Page } from 'playwright-core';

import { leaveGrid } from './keyboard';

/** More than any screen has. */
const LONGEST_WALK = 480;

/** Steps between two looks at what is left. */
const STRIDE = 40;

/** What works by a click, as far as it is seen, but has no place in the walk; described by its text. */
export async function outOfReach(page: Page): Promise<readonly string[]> {
  await page.evaluate(markAll);
  for (let steps = 0; steps < LONGEST_WALK && (await page.evaluate(leftOver)).length > 0; steps += STRIDE) {
    // Held down, as a person does who wants to get far.
    await leaveGrid(page);
    await Promise.all(Array.from({ length: STRIDE }, () => page.keyboard.down('Tab')));
  }
  await page.keyboard.up('Tab');
  return page.evaluate(leftOver);
}

interface Marked {
  dataset: Record<string, string | undefined>;
  readonly innerText: string;
  readonly tagName: string;
}

interface Dom {
  readonly document: {
    addEventListener(type: 'focusin', listener: (event: { readonly target: Marked }) => void): void;
    querySelectorAll(selector: string): Iterable<Marked & Seen>;
    querySelector(selector: string): Root | null;
    readonly body: Root;
  };
}

interface Root {
  querySelectorAll(selector: string): Iterable<Marked & Seen>;
}

interface Seen {
  checkVisibility(): boolean;
  matches(selector: string): boolean;
  readonly name?: string;
  readonly type?: string;
  readonly checked?: boolean;
}

/** Runs in the page. A modal dialog has the keyboard alone; of a radio group one button takes Tab, the arrows walk the others. */
function markAll(): void {
  const { document } = globalThis as unknown as Dom;
  const root = document.querySelector('dialog[open]') ?? document.body;
  const groups = new Set<string>();
  for (const element of root.querySelectorAll('a[href], button, input, select, textarea, summary, [contenteditable]')) {
    // The roving parts of a menu or a grid are walked with the arrows.
    if (!element.checkVisibility() || element.matches('[tabindex="-1"], :disabled')) continue;
    if (element.type === 'radio') {
      if (groups.has(element.name ?? '')) continue;
      groups.add(element.name ?? '');
    }
    element.dataset['walk'] = 'wanted';
  }
  document.addEventListener('focusin', ({ target }) => void (target.dataset['walk'] = 'reached'));
}

/** Runs in the page. */
function leftOver(): readonly string[] {
  const left = [...(globalThis as unknown as Dom).document.querySelectorAll('[data-walk="wanted"]')];
  return left.map(({ tagName, innerText }) => `${tagName}: ${innerText.slice(0, 60)}`);
}
