import type { College } from '../app/college';
import { collegeAt } from '../app/college-year';
import { describeInBrowser } from './browser';
import { pressAt, tabTo, typeAt } from './keyboard';
import { serveCollege, type ServedCollege } from './served-college';

describeInBrowser('the keyboard alone', () => {
  let college: College;
  let served: ServedCollege;

  beforeAll(async () => {
    college = collegeAt('drafted');
    served = await serveCollege(college);
  }, 120_000);

  afterAll(() => served.close(), 60_000);

  it('walks the tour and ends it', async () => {
    const page = await served.open('');

    await pressAt(page, 'Экскурсия: 10 шагов');
    await page.getByRole('heading', { name: 'Сегодня', exact: true }).waitFor();
    await pressAt(page, 'Дальше');
    await page.getByRole('heading', { name: 'Люди и коды' }).waitFor();
    await pressAt(page, 'Закончить экскурсию');
    await page.getByRole('heading', { name: 'Люди и коды' }).waitFor({ state: 'detached' });

    expect(new URL(page.url()).hash).toMatch(/^#\/book\//);
  }, 240_000);

  it('opens the panel from the menu', async () => {
    const page = await served.open('#/book');
    const menu = page.getByRole('menuitem', { name: 'Наставничество', exact: true });
    await menu.waitFor();

    await menu.focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('[role=menuitem]:focus', { hasText: 'Открыть панель' }).waitFor();
    await page.keyboard.press('Enter');

    await page.getByRole('complementary', { name: 'Наставничество' }).waitFor();
  }, 240_000);

  it('moves the clock, and comes back from a dialog to where it was', async () => {
    const page = await served.open('');
    const before = college.ws.now();

    await pressAt(page, 'До даты…');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('button:focus', { hasText: 'До даты…' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Время передвинуто').waitFor();

    expect(college.ws.now().slice(0, 10) > before.slice(0, 10)).toBe(true);
  }, 240_000);

  it('leaves the focus to whoever has gone on before a closed dialog is taken away', async () => {
    const page = await served.open('');
    await pressAt(page, 'До даты…');
    await page.getByRole('dialog').waitFor();

    await page.evaluate(() => {
      document.querySelector('dialog')?.close();
      document.querySelector<HTMLElement>('.clock button')?.focus();
    });
    await page.locator('dialog').waitFor({ state: 'detached' });

    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('+ запуск');
  }, 240_000);

  it('turns a fault on before the server has answered, and back when it refuses', async () => {
    const page = await served.open('');
    const asked = new Promise<() => Promise<void>>((resolve) => {
      void page.route('**/api/fault', (route) =>
        resolve(() => route.fulfill({ status: 400, json: { error: 'Не вышло.' } })),
      );
    });
    await pressAt(page, 'Сбои');
    await page.getByRole('dialog').waitFor();

    await page.getByRole('switch', { name: 'Квота кончилась' }).press('Space');
    const refuse = await asked;
    const before = await page.getByRole('switch', { name: 'Квота кончилась' }).isChecked();
    await refuse();
    await page.getByText('Не вышло.').waitFor();

    expect(before).toBe(true);
    expect(await page.locator('[role="switch"]:checked').count()).toBe(0);
  }, 240_000);

  it('answers a form', async () => {
    const { fileId } = JSON.parse(college.ws.properties()['form:F10'] ?? '{}') as { readonly fileId: string };
    const page = await served.open(`#/form/${fileId}`);

    await page.getByRole('heading', { level: 1 }).waitFor();
    await typeAt(page, 'Код ссылки', 'abc');
    await pressAt(page, 'Да', 'Space');
    await pressAt(page, 'Отправить');
    await page.getByText('Спасибо').waitFor();

    expect(Object.values(college.ws.people.forms.editor(fileId).getResponses())).toHaveLength(1);
  }, 240_000);

  it('corrects a document', async () => {
    const order = college.ws.files().find(({ name }) => name.startsWith('Д-001'))?.id ?? '';
    const page = await served.open(`#/document/${order}`);

    await pressAt(page, 'Править');
    await page.getByRole('textbox').first().waitFor();
    await tabTo(page, 'ПРИКАЗЫВАЮ');
    await page.keyboard.press('End');
    await page.keyboard.type(' немедленно');
    await page.keyboard.press('Tab');
    await page.getByText('Сохранено').waitFor();
    await pressAt(page, 'Готово');

    await page.reload();
    await page.getByText('ПРИКАЗЫВАЮ: немедленно').waitFor();
  }, 240_000);

  it('lets somebody else sit down', async () => {
    const page = await served.open('');

    await pressAt(page, 'За клавиатурой');
    await pressAt(page, 'Тихонов');
    await page.getByTitle('Кто за клавиатурой').getByText('person1@mail.example').waitFor();

    expect(college.ws.user()).toBe('person1@mail.example');
  }, 60_000);
});
