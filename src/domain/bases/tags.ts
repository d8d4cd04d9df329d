/** «Теги»: the words by which requests and mentors find one another, with synonyms (methodology §3.4). */

import { choice, text } from '../shared/column';
import { id, type RowOf, table } from '../shared/table';

export const TAG_CATEGORY_WORDS = {
  profession: 'профессия',
  subject: 'предмет',
  'soft-skills': 'гибкие_навыки',
  contests: 'конкурсы',
  project: 'проект',
  career: 'карьера',
  adaptation: 'адаптация',
  sport: 'спорт',
  arts: 'творчество',
  volunteering: 'волонтёрство',
} as const;

export const tags = table({
  code: 'tags',
  title: 'Теги',
  sheetId: 804,
  owner: 'people',
  about: 'Один #тег: в анкетах, запросах и базе наставников.',
  columns: {
    id: id('Тег', { by: 'curator', width: 160 }),
    category: choice('Категория', TAG_CATEGORY_WORDS, { by: 'curator', required: true }),
    synonyms: text('Синонимы', { by: 'curator', width: 300, help: 'Через пробел или запятую.' }),
    status: choice('Статус', { approved: 'утверждён', proposed: 'на проверку' }, { by: 'curator', required: true }),
    proposedBy: text('Откуда', { hidden: true }),
  },
});

export type Tag = RowOf<typeof tags>;
