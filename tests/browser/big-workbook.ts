/** The product's workbook with ten thousand invented people in it, served as a page. */

import { existsSync } from 'node:fs';

import { createHands } from '../../workspace/demo/hands';
import { memory, openWorkspace, type Workspace } from '../../workspace/open';
import { type ServedPage, servePage } from '../../workspace/page/server';

export const PEOPLE = 10_000;

/** The sheet «Люди». */
export const PEOPLE_SHEET = 101;

/** What stands in column B of the n-th person's row, n from 1. */
export const surname = (n: number): string => `Выдуманов${n}`;

const CLIENT = '.build/page';
const HEADINGS = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'Категория', 'Группа', 'E-mail'];

/** Sets the programme up and pastes the people, as a curator would. */
export async function serveBigWorkbook(): Promise<{ readonly ws: Workspace; readonly page: ServedPage }> {
  if (!existsSync(CLIENT)) throw new Error(`${CLIENT} is missing: run «npm run build» first`);
  const ws = openWorkspace({ store: memory(), code: 'dist', clock: '2026-09-01T08:00', seed: 1 });
  const hands = createHands(ws, () => undefined);
  hands.press(['Ещё', 'Настроить программу']);
  hands.paste(
    'Люди',
    HEADINGS,
    Array.from({ length: PEOPLE }, (_, place) => personRow(place + 1)),
  );
  return { ws, page: await servePage(ws, { port: 0, client: CLIENT }) };
}

function personRow(n: number): readonly string[] {
  const day = String((n % 28) + 1).padStart(2, '0');
  const group = `ТМ-${10 + Math.floor(n / 25)}`;
  return [surname(n), 'Тест', 'Тестович', `${day}.09.2006`, 'студент', group, `s${n}@college.example`];
}
