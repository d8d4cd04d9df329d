import { type CardHolder, cardPapers } from '../../../src/domain/documents/cards';
import { aStudent, TODAY } from './an-order';

function aHolder(id: string, name: string, heap = 'Группа ТМ-21'): CardHolder {
  return {
    person: aStudent(id, name),
    heap,
    links: [
      { what: 'Анкета', url: `https://forms.example/${id}` },
      { what: 'Отчёт', url: `https://forms.example/r${id}` },
    ],
  };
}

describe('cardPapers', () => {
  it('puts two cards in a row, by name, and leaves the last place empty', () => {
    const holders = [
      aHolder('С-003', 'Яшин Олег Ильич'),
      aHolder('С-001', 'Жук Иван Андреевич'),
      aHolder('С-002', 'Белова Анна Ильинична'),
    ];

    expect(cardPapers(holders, TODAY)).toEqual([
      {
        key: 'cards Группа ТМ-21 2026-11-24',
        title: 'Карточки. Группа ТМ-21, 24.11.2026',
        template: 'cards',
        values: { куда: 'Группа ТМ-21' },
        tables: {
          карточки: [
            {
              'имя 1': 'Белова А. И.',
              'код 1': 'Код участника: С-002',
              'ссылки 1': 'Анкета: https://forms.example/С-002\nОтчёт: https://forms.example/rС-002',
              'имя 2': 'Жук И. А.',
              'код 2': 'Код участника: С-001',
              'ссылки 2': 'Анкета: https://forms.example/С-001\nОтчёт: https://forms.example/rС-001',
            },
            {
              'имя 1': 'Яшин О. И.',
              'код 1': 'Код участника: С-003',
              'ссылки 1': 'Анкета: https://forms.example/С-003\nОтчёт: https://forms.example/rС-003',
              'имя 2': '',
              'код 2': '',
              'ссылки 2': '',
            },
          ],
        },
      },
    ]);
  });

  it('makes one paper for each heap', () => {
    const holders = [
      aHolder('С-001', 'Жук Иван Андреевич', 'Группа ТМ-21'),
      aHolder('П-001', 'Коваль Игорь Ильич', 'Наставники: педагог–студент'),
      aHolder('С-002', 'Белова Анна Ильинична', 'Группа СВ-11'),
    ];

    expect(cardPapers(holders, TODAY).map(({ title }) => title)).toEqual([
      'Карточки. Группа СВ-11, 24.11.2026',
      'Карточки. Группа ТМ-21, 24.11.2026',
      'Карточки. Наставники: педагог–студент, 24.11.2026',
    ]);
  });

  it('makes none for nobody', () => {
    expect(cardPapers([], TODAY)).toEqual([]);
  });
});
