/** D31 (activity 5.4): the order that approves the pairs and circles, in the layout of methodology §3.1. The college's director signs it. */

import { type Block, listTable, paragraph, running, signatures } from './block';

/** Stands at the top of a paper until somebody says that it is signed. */
export const DRAFT_MARK = 'ПРОЕКТ';

const HEAD: readonly Block[] = [
  paragraph(DRAFT_MARK, { align: 'right', bold: true, size: 12, after: 6 }),
  paragraph('{{учредитель}}', { align: 'center', size: 12, after: 4 }),
  paragraph('{{организация}}', { align: 'center', bold: true }),
  paragraph('{{организация кратко}}', { align: 'center', after: 14 }),
  paragraph('{{вид документа}}', { align: 'center', bold: true, size: 16, after: 8 }),
  {
    kind: 'table',
    widths: [85, 80],
    borders: 'none',
    headerRows: 0,
    padding: 0,
    rows: [[[paragraph('{{дата}}')], [paragraph('{{номер}}', { align: 'right' })]]],
  },
  paragraph('{{место}}', { align: 'center', before: 4, after: 14 }),
  paragraph('Об утверждении наставнических пар и групп на {{учебный год}} учебный год', {
    bold: true,
    indentRight: 75,
    after: 14,
  }),
];

const ITEMS: readonly Block[] = [
  running(
    'В соответствии с распоряжением Министерства просвещения Российской Федерации от 25.12.2019 № Р-145, Положением ' +
      'о наставничестве (приказ {{приказ о положении}}), на основании письменных согласий участников и ' +
      'в целях организации работы наставнических пар и групп',
  ),
  paragraph('{{приказываю}}:', { bold: true, before: 8, after: 8, keepWithNext: true }),
  running(
    '1. Утвердить состав наставнических пар и групп на {{учебный год}} учебный год согласно приложению № 1 ' +
      'к настоящему {{приказу}} ({{сколько}}).',
  ),
  running('2. Наставникам:', { keepWithNext: true }),
  running(
    '2.1. провести первую встречу с наставляемыми в течение {{срок первой встречи}} со дня подписания {{приказа}};',
  ),
  running(
    '2.2. составить вместе с наставляемыми индивидуальные планы развития в течение 30 дней со дня подписания {{приказа}};',
  ),
  running('2.3. встречаться с наставляемыми не реже одного раза в две недели и сообщать о каждой встрече.'),
  running(
    '3. Ответственным по формам наставничества ({{ответственным}}) вести учёт встреч наставнических пар и групп.',
  ),
  running(
    '4. Куратору программы наставничества {{куратору}} довести {{приказ}} до сведения участников, а также законных ' +
      'представителей несовершеннолетних участников в течение пяти рабочих дней со дня подписания.',
  ),
  running('5. Контроль за исполнением {{приказа}} возложить на {{контроль}}', { after: 22 }),
];

const SIGNATURES: readonly Block[] = [
  signatures([{ who: '{{должность директора}}', name: '{{директор}}' }]),
  paragraph('Согласовано:', { size: 12, before: 12, after: 4, keepWithNext: true }),
  signatures(
    [
      { who: '{{должность заместителя}}', name: '{{заместитель}}' },
      { who: 'Куратор программы наставничества', name: '{{куратор}}' },
    ],
    12,
  ),
  paragraph('С {{приказом}} ознакомлены:', { before: 12, after: 6, keepWithNext: true }),
  listTable([
    { heading: '№', tag: '{{ознакомлены: №}}', width: 10, centred: true },
    { heading: 'Ф. И. О.', tag: '{{ознакомлены: ф. и. о.}}', width: 58 },
    { heading: 'Должность', tag: '{{ознакомлены: должность}}', width: 47 },
    { heading: 'Подпись', tag: '', width: 26 },
    { heading: 'Дата', tag: '', width: 24 },
  ]),
  paragraph('Несовершеннолетние участники знакомятся через законных представителей.', {
    size: 11,
    italic: true,
    before: 4,
  }),
];

const ANNEX_HEAD: readonly Block[] = [
  paragraph('Приложение № 1', { indent: 90, newPage: true }),
  paragraph('к {{приказу}}', { indent: 90 }),
  paragraph('от {{дата}} {{номер}}', { indent: 90, after: 14 }),
  paragraph('Наставнические пары и группы', { align: 'center', bold: true }),
  paragraph('на {{учебный год}} учебный год', { align: 'center', bold: true, after: 10 }),
];

/** Smaller than the rest, or long words would break in the middle. */
const ANNEX_SIZE = 11;

const ANNEX: Block = listTable(
  [
    { heading: '№', tag: '{{пары: №}}', width: 8, centred: true },
    { heading: 'Форма', tag: '{{пары: форма}}', width: 26 },
    { heading: 'Наставник', tag: '{{пары: наставник}}', width: 34 },
    { heading: 'Наставляемый', tag: '{{пары: наставляемый}}', width: 34 },
    { heading: 'Цель', tag: '{{пары: цель}}', width: 38 },
    { heading: 'Срок', tag: '{{пары: срок}}', width: 25, centred: true },
  ],
  ANNEX_SIZE,
);

/** Labour Code 351.8: who mentors a colleague has an additional agreement, and the order names it. */
const ANNEX_WITH_AGREEMENTS: Block = listTable(
  [
    { heading: '№', tag: '{{пары: №}}', width: 7, centred: true },
    { heading: 'Форма', tag: '{{пары: форма}}', width: 26 },
    { heading: 'Наставник', tag: '{{пары: наставник}}', width: 28 },
    { heading: 'Наставляемый', tag: '{{пары: наставляемый}}', width: 28 },
    { heading: 'Цель', tag: '{{пары: цель}}', width: 31 },
    { heading: 'Срок', tag: '{{пары: срок}}', width: 24, centred: true },
    { heading: 'Доп. согл. №, дата', tag: '{{пары: доп. соглашение}}', width: 21, centred: true },
  ],
  ANNEX_SIZE,
);

export const ORDER_PAIRS: readonly Block[] = [...HEAD, ...ITEMS, ...SIGNATURES, ...ANNEX_HEAD, ANNEX];

export const ORDER_PAIRS_WITH_AGREEMENTS: readonly Block[] = [
  ...HEAD,
  ...ITEMS,
  ...SIGNATURES,
  ...ANNEX_HEAD,
  ANNEX_WITH_AGREEMENTS,
];
