/** «Документы»: the papers of the programme. A document is a draft until a person says that it is signed, and then it has a number and a date. */

import { choice, day, text } from '../shared/column';
import { countingIds, id, type RowOf, table } from '../shared/table';

export const DOCUMENT_STATUS_WORDS = {
  draft: 'проект',
  'in-agreement': 'на согласовании',
  'to-sign': 'на подписи',
  signed: 'подписан',
  published: 'опубликован',
  cancelled: 'отменён',
} as const;
export const documents = table({
  code: 'documents',
  title: 'Документы',
  sheetId: 113,
  owner: 'people',
  about: 'Один документ программы: проект или подписанный.',
  newId: countingIds('Д-'),
  columns: {
    id: id('Код'),
    kind: text('Вид', { width: 80 }),
    activity: text('Мероприятие', { width: 90 }),
    title: text('Название', { width: 320 }),
    status: choice('Статус', DOCUMENT_STATUS_WORDS, { by: 'curator' }),
    number: text('№', { by: 'curator' }),
    date: day('Дата', { by: 'curator' }),
    url: text('Файл', { width: 260 }),
    fileId: text('Код файла', { hidden: true }),
    subject: text('О чём', { hidden: true }),
    snapshot: text('По данным на', { width: 160 }),
    rows: text('Строки', { hidden: true }),
    signedBy: text('Подписал', { by: 'curator', hidden: true }),
    scanUrl: text('Скан', { by: 'curator', hidden: true }),
    acquainted: choice('Ознакомлены', { no: 'нет', partly: 'частично', all: 'все' }, { by: 'curator', hidden: true }),
  },
});

export type DocumentRow = RowOf<typeof documents>;
