/** Every screen of the page, and how a person gets to it. */

import type { Page } from 'playwright-core';

import type { College } from '../app/college';
import { DESK, frameOf, PHONE } from './served-college';

export interface Screen {
  readonly name: string;
  /** The part behind `#`. */
  readonly place: string;
  readonly size?: typeof DESK;
  /** What is pressed there, until the screen is as it should be. */
  readonly show?: (page: Page) => Promise<unknown>;
}

const dialog = (page: Page, name: string): Promise<void> => page.getByRole('dialog', { name }).waitFor();

const press = async (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Наставничество', exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** The windows and what opens over them. */
function windows(): readonly Screen[] {
  return [
    { name: 'start', place: '' },
    { name: 'start-390', place: '', size: PHONE },
    {
      name: 'tour',
      place: '',
      show: async (page) => {
        await press(page, /^Экскурсия/);
        await page.getByRole('heading', { name: 'Сегодня' }).waitFor();
        await page.getByRole('gridcell').first().waitFor();
      },
    },
    { name: 'book', place: '#/book', show: (page) => page.getByRole('gridcell').first().waitFor() },
    { name: 'book-390', place: '#/book', size: PHONE, show: (page) => page.getByRole('gridcell').first().waitFor() },
    {
      name: 'menu',
      place: '#/book',
      show: async (page) => page.getByRole('menuitem', { name: 'Наставничество', exact: true }).click(),
    },
    {
      name: 'panel',
      place: '#/book',
      show: async (page) => {
        await choose(page, 'Открыть панель');
        await frameOf(page, 'Наставничество').getByText('Предложения', { exact: true }).waitFor();
      },
    },
    {
      name: 'import-dialog',
      place: '#/book',
      show: async (page) => {
        await choose(page, 'Загрузить файлы');
        await page.frameLocator('dialog iframe').getByRole('button').first().waitFor();
      },
    },
    {
      name: 'question',
      place: '#/book',
      show: async (page) => {
        await choose(page, 'Подтвердить отмеченные');
        await page.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'clock',
      place: '',
      show: async (page) => (await press(page, 'До даты…'), dialog(page, 'Передвинуть время')),
    },
    {
      name: 'faults',
      place: '',
      show: async (page) => (await press(page, /^Сбои/), dialog(page, 'Что не так с Google')),
    },
    {
      name: 'seat',
      place: '',
      size: PHONE,
      show: async (page) => {
        await page.getByTitle('Кто за клавиатурой').click();
        await page.getByRole('heading', { name: 'Участники' }).waitFor();
      },
    },
  ];
}

/** Forms in all their states, on a phone and on a desk. */
function forms(college: College): readonly Screen[] {
  const id = (questionnaire: string): string =>
    (JSON.parse(college.ws.properties()[`form:${questionnaire}`] ?? '{}') as { readonly fileId?: string }).fileId ?? '';
  const editor = college.ws.people.forms.editor;
  editor(id('F04-1')).setAcceptingResponses(false);
  editor(id('F04-2')).setPublished(false);
  const heading = (page: Page, name: string): Promise<void> =>
    page.getByRole('heading', { name, exact: true }).waitFor();
  const wrong = async (page: Page): Promise<void> => {
    await heading(page, 'Мне нужен наставник');
    await press(page, /^(Далее|Отправить)$/);
    await page.getByText('Это обязательный вопрос.').first().waitFor();
  };
  return [
    { name: 'forms', place: '#/forms', show: (page) => heading(page, 'Формы') },
    { name: 'form-wrong', place: `#/form/${id('F01')}`, show: wrong },
    { name: 'form-wrong-390', place: `#/form/${id('F01')}`, size: PHONE, show: wrong },
    {
      name: 'form-closed-390',
      place: `#/form/${id('F04-1')}`,
      size: PHONE,
      show: (page) => page.getByText('Форма больше не принимает ответы').waitFor(),
    },
    {
      name: 'form-unpublished-390',
      place: `#/form/${id('F04-2')}`,
      size: PHONE,
      show: (page) => page.getByText('Форма ещё не опубликована.').waitFor(),
    },
  ];
}

/** Drive, a document, mail, runs. */
function papers(college: College): readonly Screen[] {
  const order = college.ws.files().find(({ name }) => name.startsWith('Д-001'))?.id ?? '';
  const letter = college.ws.mails().find(({ subject }) => subject.includes('пара сформирована'))?.id ?? '';
  const invitation = college.ws.mails().find(({ attachments }) => attachments.length > 0)?.id ?? '';
  const toEdit = (page: Page): Promise<void> => page.getByRole('button', { name: 'Править' }).waitFor();
  return [
    { name: 'drive', place: '#/drive', show: (page) => page.getByRole('table').waitFor() },
    {
      name: 'drive-search',
      place: `#/drive/?/${encodeURIComponent('приказ')}`,
      show: (page) => page.getByText('По запросу').waitFor(),
    },
    { name: 'document', place: `#/document/${order}`, show: toEdit },
    {
      name: 'document-editing',
      place: `#/document/${order}`,
      show: async (page) => (await press(page, 'Править'), page.getByRole('textbox').first().waitFor()),
    },
    {
      name: 'document-replace',
      place: `#/document/${order}`,
      show: async (page) => (await press(page, 'Найти и заменить…'), dialog(page, 'Найти и заменить')),
    },
    { name: 'mail', place: '#/mail', show: (page) => page.getByLabel('Чей ящик').waitFor() },
    {
      name: 'letter',
      place: `#/mail/all/${letter}`,
      show: (page) => page.getByRole('link', { name: /^https:/ }).waitFor(),
    },
    {
      name: 'invitation-390',
      place: `#/mail/all/${invitation}`,
      size: PHONE,
      show: (page) => page.getByText('В календарь (.ics)').first().waitFor(),
    },
    { name: 'runs', place: '#/runs', show: openFirstRun },
    { name: 'runs-390', place: '#/runs', size: PHONE, show: openFirstRun },
  ];
}

async function openFirstRun(page: Page): Promise<void> {
  await page.locator('.run summary').first().click();
  await page.locator('.run table').first().waitFor();
}

/** All of them. The last leaves somebody else at the keyboard. */
export function screensOf(college: College): readonly Screen[] {
  return [
    ...windows(),
    ...forms(college),
    ...papers(college),
    {
      name: 'no-access',
      place: '#/book',
      show: async (page) => {
        college.ws.setUser('person1@mail.example');
        await page.reload();
        await page.getByRole('heading', { name: 'Нужен доступ' }).waitFor();
      },
    },
  ];
}
