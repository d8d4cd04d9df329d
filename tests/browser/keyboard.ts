/** A person without a mouse. */

import type { Page } from 'playwright-core';

/** More stops than any screen has. */
const LONGEST_WALK = 150;

interface Focused {
  readonly tagName: string;
  readonly innerText?: string;
  readonly labels?: Iterable<{ readonly innerText: string }> | null;
  getAttribute(name: string): string | null;
}

/** What the keyboard is at, by its text and its labels. */
async function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = (globalThis as unknown as { readonly document: { readonly activeElement: Focused } })
      .document;
    // Nothing has the keyboard yet: the whole page is no answer.
    if (activeElement.tagName === 'BODY') return '';
    const labels = [...(activeElement.labels ?? [])].map(({ innerText }) => innerText);
    return [activeElement.innerText ?? '', activeElement.getAttribute('aria-label') ?? '', ...labels].join(' ');
  });
}

/** Presses Tab until the keyboard is at what has this text. @throws Error when it never is */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let step = 0; step < LONGEST_WALK; step += 1) {
    if ((await focusedText(page)).includes(text)) return;
    await leaveGrid(page);
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never gets to «${text}»`);
}

/** In a grid Tab goes from cell to cell, as in Google's; after Esc it goes on. */
export async function leaveGrid(page: Page): Promise<void> {
  if ((await page.locator('[role=grid]:focus').count()) > 0) await page.keyboard.press('Escape');
}

/** Goes there and presses a key. */
export async function pressAt(page: Page, text: string, key = 'Enter'): Promise<void> {
  await tabTo(page, text);
  await page.keyboard.press(key);
}

/** Goes there and types. */
export async function typeAt(page: Page, text: string, typed: string): Promise<void> {
  await tabTo(page, text);
  await page.keyboard.type(typed);
}
