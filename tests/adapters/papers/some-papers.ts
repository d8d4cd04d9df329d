/** Papers to be written, of invented people. */

import type { Paper } from '../../../src/app/desks';
import { orderPaper } from '../../../src/domain/documents/order-pairs';
import { anOrder } from '../../domain/documents/an-order';

/** The order about two pairs. */
export function anOrderPaper(documentId = 'Д-012'): Paper {
  const { paper } = orderPaper(anOrder({ documentId }));
  if (!paper) throw new Error('No paper');
  return paper;
}

/** Cards of three people. */
export function someCards(values: Partial<Paper> = {}): Paper {
  const card = (place: number, name: string, links: string) => ({
    [`имя ${place}`]: name,
    [`код ${place}`]: name === '' ? '' : `код ${name}`,
    [`ссылки ${place}`]: links,
  });
  return {
    key: 'cards ТМ-21',
    title: 'Карточки ТМ-21',
    template: 'cards',
    values: { куда: 'Группа ТМ-21' },
    tables: {
      карточки: [
        { ...card(1, 'Белова А. И.', 'https://a.example\nhttps://b.example'), ...card(2, 'Жук И. А.', '') },
        { ...card(1, 'Яшин О. И.', 'https://c.example'), ...card(2, '', '') },
      ],
    },
    ...values,
  };
}
