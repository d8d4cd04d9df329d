/** The papers that the programme writes, as templates; in Drive the curator may reword them, as long as the tags stay. */

import { type Block, type Cell, listTable, paragraph, type TableBlock } from './block';
import { ORDER_PAIRS, ORDER_PAIRS_WITH_AGREEMENTS } from './order-pairs-template';

export type TemplateCode = 'order-pairs' | 'order-pairs-agreements' | 'consent-list' | 'cards';

interface Template {
  /** The name of the file. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

const CONSENT_LIST: readonly Block[] = [
  paragraph('{{организация}}', { align: 'center', size: 12 }),
  paragraph('Кому ещё нужно согласие', { align: 'center', bold: true, before: 10 }),
  paragraph('на {{день}}. Всего бумаг: {{сколько}}', { align: 'center', size: 12, after: 10 }),
  listTable(
    [
      { heading: 'Группа', tag: '{{согласия: группа}}', width: 26 },
      { heading: 'Код', tag: '{{согласия: код}}', width: 15 },
      { heading: 'Фамилия И. О.', tag: '{{согласия: имя}}', width: 36 },
      { heading: 'Согласие', tag: '{{согласия: вид}}', width: 40 },
      { heading: 'Статус', tag: '{{согласия: статус}}', width: 20 },
      { heading: 'Чья подпись', tag: '{{согласия: подпись}}', width: 28 },
    ],
    11,
  ),
];

const CARD_TABLE: TableBlock = {
  kind: 'table',
  widths: [82.5, 82.5],
  borders: 'dashed',
  headerRows: 0,
  padding: 8,
  rows: [[cardCell(1), cardCell(2)]],
};

function cardCell(place: number): Cell {
  return [
    paragraph(`{{карточки: имя ${place}}}`, { bold: true, size: 13 }),
    paragraph(`{{карточки: код ${place}}}`, { size: 12, after: 4 }),
    paragraph(`{{карточки: ссылки ${place}}}`, { size: 9 }),
  ];
}

const CARDS: readonly Block[] = [
  paragraph('{{куда}}', { align: 'center', bold: true }),
  paragraph('Разрежьте по линиям и раздайте. Ссылка личная: не передавайте её другим.', {
    align: 'center',
    italic: true,
    size: 11,
    after: 8,
  }),
  CARD_TABLE,
];

export const TEMPLATES: Readonly<Record<TemplateCode, Template>> = {
  'order-pairs': { title: 'Шаблон: приказ о парах', blocks: ORDER_PAIRS },
  'order-pairs-agreements': {
    title: 'Шаблон: приказ о парах с доп. соглашениями',
    blocks: ORDER_PAIRS_WITH_AGREEMENTS,
  },
  'consent-list': { title: 'Шаблон: кому ещё нужно согласие', blocks: CONSENT_LIST },
  cards: { title: 'Шаблон: карточки', blocks: CARDS },
};
