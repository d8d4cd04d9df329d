/** What Sheets refuses by hand, in the words of its Russian page; the workspace itself refuses in the words of the API. */

import { RequestError } from './request-error';

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [
    /hide all the (visible )?sheets|remove all the( visible)? sheets/,
    'В таблице должен остаться хотя бы один видимый лист.',
  ],
  [/already exists/, 'Лист с таким названием уже есть.'],
  [/sheet name cannot be empty/, 'Название листа не может быть пустым.'],
  [/sheet name cannot be greater/, 'Название листа — не длиннее 100 знаков.'],
  [/all (non-frozen |visible |the )?rows/, 'На листе должна остаться хотя бы одна строка, кроме закреплённых.'],
  [/all (non-frozen |visible |the )?columns/, 'На листе должен остаться хотя бы один столбец, кроме закреплённых.'],
  [/linked form/, 'На этот лист приходят ответы формы: удалить его нельзя.'],
  [/row with form questions/, 'Строку с вопросами формы удалить нельзя.'],
];

/** Does the work; a refusal that is known is told in Russian. */
export function saidInRussian<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const known = error instanceof RequestError ? undefined : SENTENCES.find(([pattern]) => pattern.test(said));
    throw known ? new RequestError(400, known[1]) : error;
  }
}
