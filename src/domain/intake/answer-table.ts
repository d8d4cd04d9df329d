/**
 * «Ответы»: every answer ever taken, one row a response, only appended to; a changed answer is a revision beside the first. And
 * «Анкеты»: the Google Forms, how far each has been read, and how its links are built.
 */

import { choice, day, moment, text } from '../shared/column';
import { id, ref, type RowOf, table } from '../shared/table';

export const SOURCE_WORDS = { google: 'Google', import: 'импорт', hand: 'вручную' } as const;
export type Source = keyof typeof SOURCE_WORDS;

export const answers = table({
  code: 'answers',
  title: 'Ответы',
  sheetId: 904,
  owner: 'script',
  appendOnly: true,
  about: 'Один ответ на анкету, целиком; исправленный ответ стоит рядом с первым.',
  columns: {
    id: id('Ответ', { width: 200 }),
    submitted: moment('Отправлен'),
    questionnaire: text('Анкета'),
    person: ref('Кто', 'people'),
    pair: ref('Пара', 'pairs'),
    source: choice('Источник', SOURCE_WORDS),
    takenAt: moment('Принят'),
    json1: text('Ответы', { width: 400 }),
    json2: text('Ответы (2)', { hidden: true }),
    json3: text('Ответы (3)', { hidden: true }),
    json4: text('Ответы (4)', { hidden: true }),
  },
});

/** Whether everybody who has the link may answer; by hand: a person has to see to it. */
export const ACCESS_WORDS = { everybody: 'всем по ссылке', 'by-hand': 'откройте доступ' } as const;
export type Access = keyof typeof ACCESS_WORDS;

export const forms = table({
  code: 'forms',
  title: 'Анкеты',
  sheetId: 905,
  owner: 'people',
  about: 'Одна анкета программы: её Google-форма, ссылка и срок.',
  columns: {
    id: id('Анкета'),
    title: text('Название', { width: 280 }),
    status: choice('Статус', { planned: 'готовится', open: 'открыта', closed: 'закрыта' }),
    access: choice('Кому открыта', ACCESS_WORDS, {
      by: 'curator',
      help: '«Откройте доступ»: Google не дал программе открыть анкету всем. В редакторе формы нажмите «Опубликовано» и выберите «Все, у кого есть ссылка».',
    }),
    closes: day('Принимать до', { by: 'curator', help: 'После этого дня ответы попадают в «Требует проверки».' }),
    url: text('Ссылка', { width: 300 }),
    prefill: text('Личная ссылка (образец)', { hidden: true }),
    fileId: text('Файл', { hidden: true }),
    items: text('Вопросы', { hidden: true }),
    answerSheet: text('Лист ответов', { hidden: true }),
    readUpTo: moment('Прочитана до'),
    recent: text('Последние ответы', { hidden: true }),
  },
});

export type FormRow = RowOf<typeof forms>;

/** A cell holds 50,000 characters at most; a longer text goes on in the next cell. */
export const CELL_LIMIT = 50_000;

/** Cuts a text into at most `count` cells, never between the halves of a sign such as 🔥. @throws RangeError when it does not fit. */
export function cutIntoCells(whole: string, count: number): readonly string[] {
  const cells: string[] = [];
  let from = 0;
  for (let cell = 0; cell < count; cell += 1) {
    const isTorn = /[\uD800-\uDBFF]/.test(whole.charAt(from + CELL_LIMIT - 1));
    const to = from + CELL_LIMIT - Number(isTorn);
    cells.push(whole.slice(from, to));
    from = to;
  }
  if (from < whole.length) throw new RangeError(`Text of ${whole.length} characters does not fit ${count} cells`);
  return cells;
}
