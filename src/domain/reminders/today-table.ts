/** «Сегодня»: the front sheet, what waits for the curator and which menu item answers it. Rewritten by the script, read by people. */

import { number, text } from '../shared/column';
import { id, table } from '../shared/table';

export const today = table({
  code: 'today',
  title: 'Сегодня',
  sheetId: 100,
  owner: 'script',
  inSight: true,
  about: 'Что ждёт куратора сегодня и каким пунктом меню это решается.',
  columns: {
    id: id('№', { width: 50 }),
    what: text('Что', { width: 420 }),
    count: number('Сколько', { whole: true }),
    action: text('Пункт меню «Наставничество»', { width: 280 }),
    where: text('Лист', { width: 180 }),
  },
});
