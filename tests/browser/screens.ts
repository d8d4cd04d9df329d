/** Every screen of the page, and how a person gets to it. */

import type { Page } from 'playwright-core';

import type { College } from '../app/college';
import { type DESK, frameOf, PHONE } from './served-college';

export interface Screen {
  readonly name: string;
  /** The part of the address behind the page's own. */
  readonly place: string | ((college: College) => string);
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

/** What opens over the grid of «Люди». */
const POPUPS: readonly Screen[] = [
  {
    name: 'grid-filter',
    place: '#/book',
    show: async (page) => {
      await toPeople(page);
      await page.keyboard.press('Alt+ArrowDown');
      await page.getByLabel('Найти значение').waitFor();
    },
  },
  {
    name: 'grid-cell-menu',
    place: '#/book',
    show: async (page) => {
      await toPeople(page);
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: 'Копировать' }).waitFor();
    },
  },
  {
    name: 'grid-tab-menu',
    place: '#/book',
    show: async (page) => {
      await toPeople(page);
      await press(page, 'Лист «Люди»: действия');
      await page.getByRole('menuitem', { name: 'Переименовать' }).waitFor();
    },
  },
];

async function toPeople(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Люди', exact: true }).click();
  await page.getByRole('grid', { name: 'Лист «Люди»' }).focus();
  await page.locator('.scrolling .cell.anchor').waitFor();
}

/** The board with somebody chosen. Its filters are lists of options too, which are hidden. */
async function showBoard(page: Page): Promise<void> {
  await choose(page, 'Доска подбора');
  const board = page.frameLocator('dialog iframe');
  await board.getByRole('listbox', { name: 'Наставляемые' }).getByRole('option').first().click();
  await board.getByRole('article', { name: 'Подробности' }).getByRole('heading').first().waitFor();
}

/** The windows and what opens over them. */
const WINDOWS: readonly Screen[] = [
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
    name: 'board-dialog',
    place: '#/book',
    show: showBoard,
  },
  { name: 'board-dialog-390', place: '#/book', size: PHONE, show: showBoard },
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

/** A form is known by the id that the script keeps. */
const form = (questionnaire: string, college: College): string =>
  (JSON.parse(college.ws.properties()[`form:${questionnaire}`] ?? '{}') as { readonly fileId?: string }).fileId ?? '';

/** One form that takes no more answers, one that is not published. */
export function closeForms(college: College): void {
  const { editor } = college.ws.people.forms;
  editor(form('F04-1', college)).setAcceptingResponses(false);
  editor(form('F04-2', college)).setPublished(false);
}

const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name, exact: true }).waitFor();

async function showErrors(page: Page): Promise<void> {
  await heading(page, 'Мне нужен наставник');
  await press(page, /^(Далее|Отправить)$/);
  await page.getByText('Это обязательный вопрос.').first().waitFor();
}

/** Forms in all their states, on a phone and on a desk. */
const FORMS: readonly Screen[] = [
  { name: 'forms', place: '#/forms', show: (page) => heading(page, 'Формы') },
  { name: 'form-wrong', place: (college) => `#/form/${form('F01', college)}`, show: showErrors },
  { name: 'form-wrong-390', place: (college) => `#/form/${form('F01', college)}`, size: PHONE, show: showErrors },
  {
    name: 'form-closed-390',
    place: (college) => `#/form/${form('F04-1', college)}`,
    size: PHONE,
    show: (page) => page.getByText('Форма больше не принимает ответы').waitFor(),
  },
  {
    name: 'form-unpublished-390',
    place: (college) => `#/form/${form('F04-2', college)}`,
    size: PHONE,
    show: (page) => page.getByText('Форма ещё не опубликована.').waitFor(),
  },
];

const order = (college: College): string =>
  `#/document/${college.ws.files().find(({ name }) => name.startsWith('Д-001'))?.id ?? ''}`;

const letter = (college: College): string =>
  `#/mail/all/${college.ws.mails().find(({ subject }) => subject.includes('пара сформирована'))?.id ?? ''}`;

const invitation = (college: College): string =>
  `#/mail/all/${college.ws.mails().find(({ attachments }) => attachments.length > 0)?.id ?? ''}`;

const toEdit = (page: Page): Promise<void> => page.getByRole('button', { name: 'Править' }).waitFor();

/** Drive, a document, mail, runs. */
const PAPERS: readonly Screen[] = [
  { name: 'drive', place: '#/drive', show: (page) => page.getByRole('table').waitFor() },
  {
    name: 'drive-search',
    place: `#/drive/?/${encodeURIComponent('приказ')}`,
    show: (page) => page.getByText('По запросу').waitFor(),
  },
  { name: 'document', place: order, show: toEdit },
  {
    name: 'document-editing',
    place: order,
    show: async (page) => (await press(page, 'Править'), page.getByRole('textbox').first().waitFor()),
  },
  {
    name: 'document-replace',
    place: order,
    show: async (page) => (await press(page, 'Найти и заменить…'), dialog(page, 'Найти и заменить')),
  },
  { name: 'mail', place: '#/mail', show: (page) => page.getByLabel('Чей ящик').waitFor() },
  {
    name: 'letter',
    place: letter,
    show: (page) => page.getByRole('link', { name: /^https:/ }).waitFor(),
  },
  {
    name: 'invitation-390',
    place: invitation,
    size: PHONE,
    show: (page) => page.getByText('В календарь (.ics)').first().waitFor(),
  },
  { name: 'runs', place: '#/runs', show: openFirstRun },
  { name: 'runs-390', place: '#/runs', size: PHONE, show: openFirstRun },
];

async function openFirstRun(page: Page): Promise<void> {
  await page.locator('.run summary').first().click();
  await page.locator('.run table').first().waitFor();
}

/** All of them; the last for somebody with whom the workbook is not shared. */
export const SCREENS: readonly Screen[] = [
  ...WINDOWS,
  ...POPUPS,
  ...FORMS,
  ...PAPERS,
  {
    name: 'no-access',
    place(college) {
      college.ws.setUser('person1@mail.example');
      return '#/book';
    },
    show: (page) => heading(page, 'Нужен доступ'),
  },
];
