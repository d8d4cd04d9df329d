/** «История изменений»: what was written, when, by whose hand, in codes. A write's command id here proves that the write took effect. */

import { moment, text } from './column';
import { id, table } from './table';

export const journal = table({
  code: 'log',
  title: 'История изменений',
  sheetId: 901,
  owner: 'script',
  appendOnly: true,
  about: 'Одна запись программы в книгу: какая команда, какие строки, что было и что стало (только коды).',
  columns: {
    id: id('Команда', { width: 130 }),
    at: moment('Когда'),
    who: text('Кто', { width: 180 }),
    action: text('Действие', { width: 200 }),
    table: text('Таблица'),
    rows: text('Строки', { width: 300 }),
    before: text('Было', { width: 300 }),
    after: text('Стало', { width: 300 }),
  },
});
