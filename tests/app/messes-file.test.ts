/** What stands in files that the curator loads, and what becomes of it. */

import { people } from '../../src/domain/bases/people';
import { MODE_WORDS } from '../../src/domain/programme/slot';
import type { College, Shown } from './college';
import { collegeAt } from './college-year';
import { answerRow, type Fate, fateIn, NOTHING, requestRow } from './messes';

const HEADINGS = {
  time: 'Отметка времени',
  code: 'Код участника',
  areas: 'С чем вам сейчас нужна помощь?',
  request: 'Опишите задачу своими словами',
  goal: 'Чему хотите научиться до конца учебного года?',
  tags: 'Какие #теги ближе всего к вашей задаче?',
  mentorKind: 'Какого наставника вы хотели бы?',
  importance: 'Насколько это для вас важно?',
  frequency: 'Как часто готовы встречаться?',
  mode: 'Как удобнее встречаться?',
};

const LINE: Record<keyof typeof HEADINGS, string> = {
  time: '01.09.2026 9:15:23',
  code: 'С-001',
  areas: 'Учёба',
  request: 'Помогите с дробями',
  goal: '',
  tags: '#сварка',
  mentorKind: 'Всё равно',
  importance: '8',
  frequency: 'Раз в неделю',
  mode: MODE_WORDS['in-person'],
};

interface File {
  readonly name: string;
  readonly text: string;
}

function answersFile(...lines: readonly Partial<typeof LINE>[]): File {
  const keys = Object.keys(HEADINGS) as (keyof typeof HEADINGS)[];
  const rows = [HEADINGS, ...lines.map((line) => ({ ...LINE, ...line }))];
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return { name: 'F01.csv', text: rows.map((row) => keys.map((key) => cell(row[key])).join(',')).join('\r\n') };
}

const PEOPLE_HEADINGS = 'Код;Фамилия;Имя;Отчество;Дата рождения;Категория;Группа;E-mail';

function peopleFile(...lines: readonly string[]): File {
  return { name: 'Люди.csv', text: [PEOPLE_HEADINGS, ...lines].join('\n') };
}

function load(college: College, ...files: readonly File[]): unknown {
  return college.call('importFiles', files);
}

function written(answers: number, more = ''): object {
  return { ok: true, value: `Записано: группы 0, люди 0, согласия 0, ответы ${answers}.${more}` };
}

const IMPORTED = {
  code: 'С-001',
  areas: ['Учёба'],
  request: 'Помогите с дробями',
  tags: ['#сварка'],
  mentorKind: 'Всё равно',
  importance: 8,
  slots: undefined,
  frequency: 'Раз в неделю',
  mode: 'Очно',
};

function imported(json: object = {}, request: Shown = {}): Fate {
  const { slots: _slots, ...row } = requestRow({ areas: 'учёба', text: 'Помогите с дробями', ...request });
  return { ...NOTHING, answers: [answerRow({ ...IMPORTED, ...json }, { source: 'импорт' })], requests: [row] };
}

interface Mess {
  readonly mess: string;
  readonly line: Partial<typeof LINE>;
  readonly told: object;
  readonly fate: Fate;
}

const ANSWERS: readonly Mess[] = [
  { mess: 'a code in Latin letters without a dash', line: { code: 'c 001' }, told: written(1), fate: imported() },
  {
    mess: 'a tag with a slip and a synonym: taken in, and the new one put to the curator',
    line: { tags: '#свака, сварщик' },
    told: written(1),
    fate: {
      ...imported({ tags: ['#сварка', '#свака'] }, { tags: '#сварка #свака' }),
      tags: [{ id: '#свака', status: 'на проверку', proposedBy: 'F01 ≈ #сварка' }],
    },
  },
  {
    mess: 'a comma inside a choice of their own',
    line: { areas: 'Учёба, Шов, дуга и газ' },
    told: written(1),
    fate: imported({ areas: ['Учёба', 'Шов, дуга и газ'] }, { areas: 'учёба, другое' }),
  },
  {
    mess: 'a formula',
    line: { request: '=IMPORTXML("x")' },
    told: written(1),
    fate: imported({ request: '=IMPORTXML("x")' }, { text: '=IMPORTXML("x")' }),
  },
  {
    mess: 'a choice that is not offered',
    line: { frequency: 'Каждый день' },
    told: written(0, '\nТребуют проверки: Ответ не из списка: 1.'),
    fate: {
      ...NOTHING,
      review: [
        {
          reason: 'Ответ не из списка',
          detail: '«Как часто готовы встречаться?»: Каждый день',
          hint: 'Уточните ответ у человека: пусть заполнит анкету ещё раз.',
          code: 'С-001',
          status: 'ждёт',
          questionnaire: 'F01',
          source: 'import',
          json1: JSON.stringify({ ...IMPORTED, importance: '8', frequency: 'Каждый день' }),
        },
      ],
    },
  },
  {
    mess: 'more than a cell can hold: the answer whole in two cells, the base as much as it can hold',
    line: { goal: 'ж'.repeat(60_000) },
    told: written(1),
    fate: {
      ...imported({}, { goal: `${'ж'.repeat(49_999)}…` }),
      answers: [inTwoCells(answerRow({ ...IMPORTED, goal: 'ж'.repeat(60_000) }, { source: 'импорт' }))],
    },
  },
  {
    mess: 'more than a row can hold: the longest texts are cut, and nothing stands still',
    line: { goal: 'ж'.repeat(150_000), request: 'ы'.repeat(90_000) },
    told: written(1),
    fate: {
      ...imported({}, { goal: `${'ж'.repeat(49_999)}…`, text: `${'ы'.repeat(49_999)}…` }),
      answers: [
        inThreeCells(
          answerRow(
            { ...IMPORTED, goal: `${'ж'.repeat(50_000)}…`, request: `${'ы'.repeat(50_000)}…` },
            { source: 'импорт' },
          ),
        ),
      ],
    },
  },
];

describe('importFiles', () => {
  it.each(ANSWERS)('takes $mess', ({ line, told, fate }) => {
    const college = collegeAt('open');

    const answer = load(college, answersFile(line));
    college.pass(20);

    expect(answer).toEqual(told);
    expect(fateIn(college)).toEqual(fate);
  });

  it('adds nothing when the same file comes twice', () => {
    const college = collegeAt('open');
    load(college, answersFile({}));

    const answer = load(college, answersFile({}));

    expect(answer).toEqual(written(0, '\nУже были: 1.'));
    expect(fateIn(college)).toEqual(imported());
  });

  it('takes the newest of two answers into the base, in whichever order the lines stand', () => {
    const college = collegeAt('open');

    load(college, answersFile({ time: '03.09.2026 9:00:00', request: 'Новое' }, { request: 'Старое' }));

    expect(fateIn(college).requests).toEqual(imported({}, { text: 'Новое' }).requests);
  });

  it('leaves a person with two likenesses to the curator, with what to do', () => {
    const college = collegeAt('open');
    const before = college.rows(people);

    load(college, peopleFile(';Ивушкина;Мария;Сергеевна;30.04.2008;студент;СВ-11;'));

    const [row] = fateIn(college).review;
    expect({ ...row, json1: JSON.parse(row?.['json1'] ?? '{}') as unknown }).toEqual({
      reason: 'Двое с одинаковыми данными',
      detail: 'С-006, С-007',
      hint: 'В «Людях» двое с такими данными: впишите код в файл и загрузите строку ещё раз.',
      status: 'ждёт',
      json1: expect.objectContaining({ last: 'Ивушкина', birth: '2008-04-30' }) as unknown,
    });
    expect(college.rows(people)).toEqual(before);
  });

  it('mends an e-mail with a space', () => {
    const college = collegeAt('open');

    load(college, peopleFile('С-001;Тихонов;Пётр;Ильич;12.03.2008;студент;СВ-11;new @mail.example'));

    expect(college.row(people, 'С-001')['email']).toBe('new@mail.example');
  });
});

/** Lines that cannot be read are named by place, and nothing of them is written. */
const UNREADABLE: readonly (readonly [string, File])[] = [
  ['31 February as a birth date', peopleFile(';Новая;Мария;Сергеевна;31.02.2008;студент;СВ-11;')],
  ['31 February as a time', answersFile({ time: '31.02.2026 9:15:23' })],
  ['a scale beyond its end', answersFile({ importance: '11' })],
  ['no code', answersFile({ code: '' })],
  ['a word for a code', answersFile({ code: 'не помню' })],
];

describe('previewFiles', () => {
  it.each(UNREADABLE)('names %s by file and line, and nothing of it is written', (_mess, file) => {
    const college = collegeAt('open');
    const before = college.rows(people);

    const preview = college.call('previewFiles', [file]) as { readonly value: { readonly text: string } };
    const answer = load(college, file);

    expect(preview).toEqual({ ok: true, value: { text: expect.any(String) as string, errors: 1, lines: 0 } });
    expect(preview.value.text).toContain(`${file.name}:2: `);
    expect(answer).toEqual(written(0));
    expect([fateIn(college), college.rows(people)]).toEqual([NOTHING, before]);
  });
});

function inTwoCells({ json1 = '', ...row }: Shown): Shown {
  return { ...row, json1: json1.slice(0, 50_000), json2: json1.slice(50_000) };
}

function inThreeCells({ json1 = '', ...row }: Shown): Shown {
  return { ...inTwoCells({ json1: json1.slice(0, 100_000), ...row }), json3: json1.slice(100_000) };
}
