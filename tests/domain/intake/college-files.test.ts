/** Люди.csv, Группы.csv and Согласия.csv. Everybody in them is invented. */

import { readCollegeFile } from '../../../src/domain/intake/college-files';
import { csvOf } from './a-file';

const STUDENT = {
  Код: 'С-031',
  Фамилия: 'Лукин',
  Имя: 'Пётр',
  Отчество: 'Ильич',
  'Дата рождения': '05.09.2009',
  Категория: 'студент',
  Группа: 'СВ-21',
  Организация: '',
  Должность: '',
  'E-mail': 'lukin@example.ru',
  Телефон: '8 900 123-45-67',
  'Законный представитель': 'Лукин Илья Сергеевич',
  'Контакт представителя': '+7 900 765-43-21',
};

const GROUP = { Группа: 'СВ-21', Специальность: 'Сварочное производство', Курс: '2' };

const CONSENT = { Код: 'С-031', Вид: 'С2', Статус: 'получено', Получено: '03.09.2026', 'Действует до': '' };

const read = (rows: readonly Record<string, string>[], name = 'Люди.csv'): ReturnType<typeof readCollegeFile> =>
  readCollegeFile({ name, text: csvOf(rows, ';') });

describe('readCollegeFile', () => {
  it('reads people', () => {
    expect(read([STUDENT])).toEqual({
      kind: 'people',
      rows: [
        {
          line: 2,
          id: 'С-031',
          last: 'Лукин',
          first: 'Пётр',
          middle: 'Ильич',
          birth: '2009-09-05',
          category: 'student',
          group: 'СВ-21',
          partner: '',
          position: '',
          email: 'lukin@example.ru',
          phone: '+7 900 123-45-67',
          guardian: 'Лукин Илья Сергеевич',
          guardianContact: '+7 900 765-43-21',
        },
      ],
      errors: [],
    });
  });

  it('reads groups', () => {
    expect(read([GROUP], 'Группы.csv')).toEqual({
      kind: 'groups',
      rows: [{ line: 2, id: 'СВ-21', speciality: 'Сварочное производство', course: 2 }],
      errors: [],
    });
  });

  it('reads consents', () => {
    expect(read([CONSENT], 'Согласия.csv')).toEqual({
      kind: 'consents',
      rows: [{ line: 2, person: 'С-031', kind: 'C2', status: 'received', received: '2026-09-03', validTo: null }],
      errors: [],
    });
  });

  it.each<[Record<string, string>, Record<string, unknown>]>([
    [{ Код: '' }, { id: '' }],
    [{ Код: 'c031' }, { id: 'С-031' }],
    [
      { Фамилия: '', Имя: '' },
      { last: '', first: '' },
    ],
    [{ 'Дата рождения': '' }, { birth: null }],
    [{ 'E-mail': '' }, { email: '' }],
    [{ 'E-mail': ' Lukin @example.ru ' }, { email: 'lukin@example.ru' }],
    [{ Телефон: '8 495 123-45-67 доб. 12' }, { phone: '8 495 123-45-67 доб. 12' }],
    [{ Группа: 'св – 21' }, { group: 'СВ-21' }],
    [{ Фамилия: ' Лукин \n' }, { last: 'Лукин' }],
    [{ Категория: 'Студент ' }, { category: 'student' }],
    [
      { Категория: 'педагог', Группа: '' },
      { category: 'teacher', group: '' },
    ],
    [{ Категория: 'мастер п/о' }, { category: 'master' }],
    [
      { Категория: 'работодатель', Организация: 'ООО «Шов»' },
      { category: 'employer', partner: 'ООО «Шов»' },
    ],
    [{ Категория: 'выпускник' }, { category: 'graduate' }],
    [{ Категория: 'родитель' }, { category: 'parent' }],
    [{ Категория: 'сотрудник' }, { category: 'staff' }],
  ])('reads a person with %j as %j', (changes, row) => {
    expect(read([{ ...STUDENT, ...changes }])).toEqual(
      expect.objectContaining({ kind: 'people', rows: [expect.objectContaining(row)], errors: [] }),
    );
  });

  it.each<[Record<string, string>, string, string, unknown]>([
    [{ Код: '31' }, 'Код', '31', { kind: 'participant-code' }],
    [{ 'Дата рождения': '31.02.2009' }, 'Дата рождения', '31.02.2009', { kind: 'day' }],
    [{ 'E-mail': 'почта@' }, 'E-mail', 'почта@', { kind: 'email' }],
    [{ Группа: '' }, 'Группа', '', { kind: 'answer' }],
    [{ Категория: 'работодатель' }, 'Организация', '', { kind: 'answer' }],
    [{ Код: '', Фамилия: '' }, 'Фамилия', '', { kind: 'answer' }],
  ])('refuses a person with %j, and reads the others', (changes, column, received, expected) => {
    const file = read([
      { ...STUDENT, ...changes },
      { ...STUDENT, Код: 'С-032' },
    ]);

    expect(file).toEqual(
      expect.objectContaining({
        rows: [expect.objectContaining({ line: 3, id: 'С-032' })],
        errors: [{ file: 'Люди.csv', line: 2, column, received, expected }],
      }),
    );
  });

  it.each(['', 'ученик'])('names the categories when it gets %j', (received) => {
    const { errors } = read([{ ...STUDENT, Категория: received }]);

    const options = ['студент', 'педагог', 'мастер п/о', 'работодатель', 'выпускник', 'родитель', 'сотрудник'];
    expect(errors).toEqual([
      { file: 'Люди.csv', line: 2, column: 'Категория', received, expected: { kind: 'options', options } },
    ]);
  });

  it('refuses a second person with a code, however it is typed, but not a second one without', () => {
    const file = read([STUDENT, { ...STUDENT, Код: 'c 031' }, { ...STUDENT, Код: '' }, { ...STUDENT, Код: '' }]);

    expect(file).toEqual(
      expect.objectContaining({
        rows: [2, 4, 5].map((line) => expect.objectContaining({ line })),
        errors: [
          {
            file: 'Люди.csv',
            line: 3,
            column: 'Код',
            received: 'С-031',
            expected: { kind: 'no-repetition', firstLine: 2 },
          },
        ],
      }),
    );
  });

  it.each<[Record<string, string>, string, string, unknown]>([
    [{ Группа: '' }, 'Группа', '', { kind: 'answer' }],
    [{ Специальность: '' }, 'Специальность', '', { kind: 'answer' }],
    [{ Курс: '' }, 'Курс', '', { kind: 'number', min: 1, max: 5, whole: true }],
    [{ Курс: '6' }, 'Курс', '6', { kind: 'number', min: 1, max: 5, whole: true }],
    [{ Курс: 'второй' }, 'Курс', 'второй', { kind: 'number', min: 1, max: 5, whole: true }],
  ])('refuses a group with %j', (changes, column, received, expected) => {
    const { errors } = read([{ ...GROUP, ...changes }], 'Группы.csv');

    expect(errors).toEqual([{ file: 'Группы.csv', line: 2, column, received, expected }]);
  });

  it('refuses a group that stands above already', () => {
    const { errors } = read([GROUP, { ...GROUP, Группа: 'св-21' }], 'Группы.csv');

    expect(errors.map(({ line, expected }) => [line, expected])).toEqual([
      [3, { kind: 'no-repetition', firstLine: 2 }],
    ]);
  });

  it.each<[Record<string, string>, Record<string, unknown>]>([
    [{ Вид: 'С1 обработка ПДн' }, { kind: 'C1' }],
    [{ Вид: 'c3' }, { kind: 'C3' }],
    [{ Вид: 'С4 наставничество (ТК 351.8)' }, { kind: 'C4' }],
    [{ Вид: 'С 6' }, { kind: 'C6' }],
    [{ Статус: 'Отозвано' }, { status: 'revoked' }],
    [
      { Статус: 'истекло', 'Действует до': '31.08.2027' },
      { status: 'expired', validTo: '2027-08-31' },
    ],
    [
      { Статус: 'нужно', Получено: '' },
      { status: 'needed', received: null },
    ],
    [{ Статус: 'выдано' }, { status: 'issued' }],
  ])('reads a consent with %j as %j', (changes, row) => {
    expect(read([{ ...CONSENT, ...changes }], 'Согласия.csv')).toEqual(
      expect.objectContaining({ rows: [expect.objectContaining(row)], errors: [] }),
    );
  });

  it.each<[Record<string, string>, string, string, string]>([
    [{ Код: '' }, 'Код', '', 'participant-code'],
    [{ Код: 'Лукин' }, 'Код', 'Лукин', 'participant-code'],
    [{ Вид: '' }, 'Вид', '', 'consent-kind'],
    [{ Вид: 'С7' }, 'Вид', 'С7', 'consent-kind'],
    [{ Вид: 'С12' }, 'Вид', 'С12', 'consent-kind'],
    [{ Статус: '' }, 'Статус', '', 'options'],
    [{ Статус: 'есть' }, 'Статус', 'есть', 'options'],
    [{ Получено: '3 сентября' }, 'Получено', '3 сентября', 'day'],
    [{ 'Действует до': '31.06.2027' }, 'Действует до', '31.06.2027', 'day'],
  ])('refuses a consent with %j', (changes, column, received, kind) => {
    const { errors } = read([{ ...CONSENT, ...changes }], 'Согласия.csv');

    expect(errors.map((error) => [error.line, error.column, error.received, error.expected.kind])).toEqual([
      [2, column, received, kind],
    ]);
  });

  it('reads a person whose file lacks the columns that nobody filled', () => {
    const { Код, Фамилия, Имя, Категория, Группа } = STUDENT;

    expect(read([{ Код, Фамилия, Имя, Категория, Группа }])).toEqual(
      expect.objectContaining({ rows: [expect.objectContaining({ birth: null, email: '' })], errors: [] }),
    );
  });

  it('refuses a file that is none of the college’s', () => {
    expect(read([{ Предмет: 'Сопромат', Балл: '5' }], 'Оценки.csv')).toEqual({
      kind: 'none',
      errors: [
        {
          file: 'Оценки.csv',
          line: 1,
          column: '',
          received: 'Предмет, Балл',
          expected: { kind: 'headings', missing: [] },
        },
      ],
    });
  });
});
