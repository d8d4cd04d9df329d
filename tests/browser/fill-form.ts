/** A respondent in the browser: answers a form by the questions' titles, page by page, and sends it. */

import type { Locator, Page } from 'playwright-core';

import type { Answer } from '../../workspace/services/forms/answer';

type Answers = Readonly<Record<string, Answer>>;

/** Fills in what is asked on each page and goes on until the form is sent; what a link has filled in stays. */
export async function fillForm(page: Page, answers: Answers): Promise<void> {
  for (;;) {
    await fillPage(page, answers);
    const send = page.getByRole('button', { name: 'Отправить', exact: true });
    if ((await send.count()) > 0) return send.click();
    const counter = page.getByText(/^Страница \d+ из \d+$/);
    const before = await counter.innerText();
    await page.getByRole('button', { name: 'Далее' }).click();
    await page.getByText(before, { exact: true }).waitFor({ state: 'detached' });
  }
}

/** Answers the questions of the page that is open. */
export async function fillPage(page: Page, answers: Answers): Promise<void> {
  for (const [title, answer] of Object.entries(answers)) {
    const card = page.locator('.form-card').filter({ has: page.locator('.question', { hasText: title }) });
    if ((await card.count()) > 0) await answerIn(card.first(), answer);
  }
}

async function answerIn(card: Locator, answer: Answer): Promise<void> {
  if (typeof answer === 'string') {
    const field = card.locator('input:not([type=radio]):not([type=checkbox]), textarea, select').first();
    const choice = card.getByLabel(answer, { exact: true });
    if ((await choice.count()) > 0) return choice.check();
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT')
      return void (await field.selectOption(answer));
    return field.fill(answer);
  }
  const rows = card.locator('.grid-row');
  for (const [place, part] of answer.entries()) {
    const within = (await rows.count()) > 0 ? rows.nth(place) : card;
    for (const choice of [part ?? []].flat()) await within.getByLabel(choice, { exact: true }).check();
  }
}
