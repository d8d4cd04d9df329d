/** What a student, a curator and a mentor do in the browser in the course of a day, each step to be seen in a picture. */

import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import type { Answer } from '../../workspace/services/forms/answer';
import { REQUEST } from '../app/college-people';
import { fillForm } from './fill-form';
import { frameOf, PHONE, type ServedCollege } from './served-college';

const F01 = 'Мне нужен наставник';
const PANEL = 'Наставничество';

/** The page that opens first. */
export async function lookAtStart({ open, picture }: ServedCollege): Promise<void> {
  const start = await open('');
  await picture(start, '00-start');
  await start.close();
}

/** The student forgets a question, is told so, and sends the questionnaire. */
export async function answerOnPhone({ open, opened, picture }: ServedCollege): Promise<void> {
  const list = await open('#/forms', PHONE);
  await picture(list, '01-forms-390');
  const form = await opened(list, () => list.getByRole('link', { name: F01, exact: true }).click());
  await form.getByRole('heading', { name: F01 }).waitFor();
  await form.getByRole('button', { name: /^(Далее|Отправить)$/ }).click();
  await form.getByText('Это обязательный вопрос.').first().waitFor();
  await picture(form, '02-questionnaire-390');
  await fillForm(form, REQUEST);
  await form.getByText('Спасибо').first().waitFor();
  await picture(form, '03-sent-390');
  await form.close();
  await list.close();
}

/** The timetable's next run takes the answer in. */
export async function takeAnswer({ watch, picture }: ServedCollege, desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'Запросы', exact: true }).click();
  const row = desk.getByRole('grid').getByText('Хочу уверенно варить вертикальный шов').first();
  await watch.time('next run → row', async () => {
    await desk.getByRole('button', { name: '+ запуск' }).click();
    await row.waitFor();
  });
  await picture(desk, '04-request');
}

/** The curator lets pairs be proposed and confirms hers in the panel. */
export async function confirmInPanel({ watch, picture }: ServedCollege, desk: Page): Promise<void> {
  await chooseInMenu(desk, 'Открыть панель');
  const panel = frameOf(desk, PANEL);
  await watch.time('panel command → shown', async () => {
    await panel.getByRole('button', { name: 'Подобрать пары' }).first().click();
    await panel.getByText(/Предложено: 1 пара/).waitFor();
  });
  await panel.getByText('Предложения', { exact: true }).click();
  await panel.getByText('Тихонов П. И.').first().waitFor();
  await picture(desk, '05-proposal');
  await watch.time('panel command → shown', async () => {
    await panel.getByRole('button', { name: /^Подтвердить: Тихонов П\. И\./ }).click();
    await panel.getByText('Ничего не ждёт решения.').waitFor();
  });
  await desk.getByRole('link', { name: 'Пары', exact: true }).click();
  await desk.getByText('Тихонов П. И.').first().waitFor();
  await picture(desk, '06-pair');
}

/** Picks an item of the script's menu. */
async function chooseInMenu(desk: Page, item: string): Promise<void> {
  await desk.getByRole('menuitem', { name: PANEL, exact: true }).click();
  await desk.getByRole('menuitem', { name: item, exact: true }).click();
}

/** The letters go out, and the evening of the first meeting comes. */
export async function goToMeeting({ watch, picture }: ServedCollege, desk: Page): Promise<void> {
  await desk.getByRole('button', { name: '+ запуск' }).click();
  await desk.getByRole('status').getByText('Время передвинуто').first().waitFor();
  await desk.getByRole('link', { name: 'Встречи', exact: true }).click();
  const planned = desk.getByText(/^\d\d\.\d\d\.\d{4}$/).first();
  const [day = '', month = '', year = ''] = (await planned.innerText()).split('.');
  await picture(desk, '07-meetings');
  await desk.getByRole('button', { name: 'До даты…' }).click();
  await desk.getByLabel('До какого времени (Москва)').fill(`${year}-${month}-${day}T20:00`);
  await watch.time('clock to the meeting', async () => {
    await desk.getByRole('button', { name: 'Передвинуть' }).click();
    await desk.locator(`.clock time[datetime^="${year}-${month}-${day}T20:00"]`).waitFor();
  });
  await picture(desk, '08-evening-of-the-meeting');
}

const REPORTS: Readonly<Record<'student' | 'mentor', (day: string) => Readonly<Record<string, Answer>>>> = {
  student: (day) => ({
    'Встреча состоялась?': 'Да',
    'Дата встречи': day,
    'Насколько встреча была полезной?': '9',
    'Насколько вам было комфортно?': '9',
  }),
  mentor: (day) => ({
    'Дата встречи': day,
    'Что это была за встреча?': 'Знакомство',
    'Встреча состоялась?': 'Состоялась',
    'Сколько минут она длилась?': '45',
    'В каком формате прошла встреча?': 'Очно',
  }),
};

interface Reporter {
  readonly email: string;
  readonly side: 'student' | 'mentor';
}

/** Sits down as a participant, opens the letter about the pair and reports the meeting by the personal link in it. */
export async function reportAs(served: ServedCollege, desk: Page, { email, side }: Reporter): Promise<void> {
  const { watch, picture, opened } = served;
  await sitDown(desk, email);
  await desk.getByRole('link', { name: /^Почта/ }).click();
  await desk.getByText(email).first().waitFor();
  await desk.getByRole('link', { name: /ваша пара сформирована/ }).click();
  const link = desk.getByRole('link', { name: /^https:\/\/docs\.google\.com\/forms\// });
  await link.waitFor();
  await picture(desk, `09-letter-${side}`);
  const form = await opened(desk, () => link.click());
  await form.setViewportSize(PHONE);
  await form.getByRole('heading', { level: 1 }).waitFor();
  const today = (await desk.locator('.clock time').getAttribute('datetime'))?.slice(0, 10) ?? '';
  await picture(form, `10-report-${side}-390`);
  await fillForm(form, REPORTS[side](today));
  await watch.time('report → sent', () => form.getByText('Спасибо').first().waitFor());
  await form.close();
}

/** Somebody else sits down at the keyboard. */
async function sitDown(desk: Page, email: string): Promise<void> {
  await desk.getByTitle('Кто за клавиатурой').click();
  const dialog = desk.getByRole('dialog');
  const button = dialog.getByRole('button', { name: email }).first();
  await button.click();
  await desk.getByTitle('Кто за клавиатурой').getByText(email).waitFor();
}

/** The curator sees that both have reported. */
export async function seeMeeting({ picture }: ServedCollege, desk: Page): Promise<void> {
  await sitDown(desk, 'curator@college.example');
  await desk.getByRole('link', { name: 'Книга', exact: true }).click();
  await desk.getByRole('link', { name: 'Встречи', exact: true }).click();
  await desk.getByRole('button', { name: '+ запуск' }).click();
  await desk.getByText('подтверждена', { exact: true }).first().waitFor();
  await picture(desk, '11-meeting-confirmed');
}

export interface SavedOrder {
  readonly name: string;
  /** The first two characters of the file. */
  readonly start: string;
}

/** The order's draft is asked for, opened in Drive, corrected and taken along. */
export async function downloadOrder({ watch, picture }: ServedCollege, desk: Page): Promise<SavedOrder> {
  await chooseInMenu(desk, 'Подготовить приказ о парах');
  await desk
    .getByRole('dialog')
    .getByText(/Проект приказа/)
    .waitFor();
  await desk.getByRole('dialog').getByRole('button', { name: 'ОК' }).click();
  await desk.getByRole('button', { name: '+ запуск' }).click();
  await desk.getByRole('link', { name: 'Диск', exact: true }).click();
  await desk.getByLabel('Найти на Диске').fill('Приказ о наставнических парах');
  await desk.getByRole('button', { name: 'Найти', exact: true }).click();
  const order = desk.getByRole('link', { name: /^Д-001 Приказ о наставнических парах/ });
  await order.waitFor();
  await picture(desk, '12-drive');
  await watch.time('document open', async () => {
    await order.click();
    await desk.getByRole('button', { name: 'Править' }).waitFor();
  });
  await picture(desk, '13-order');
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('link', { name: 'Скачать .docx' }).click(),
  ]);
  const start = readFileSync(await download.path())
    .subarray(0, 2)
    .toString('latin1');
  return { name: download.suggestedFilename(), start };
}
