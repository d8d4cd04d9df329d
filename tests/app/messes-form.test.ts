/** What people send by Google Forms, and what becomes of it. */

import { people } from '../../src/domain/bases/people';
import { answers, forms } from '../../src/domain/intake/answer-table';
import { carryOn } from '../faults/carry-on';
import type { College } from './college';
import { REQUEST } from './college-people';
import { collegeAt } from './college-year';
import { answerRow, type Fate, fateIn, NOTHING, requestRow, taken, waiting } from './messes';

const CODE = 'Код участника';
const AREAS = 'С чем вам сейчас нужна помощь?';
const TASK = 'Опишите задачу своими словами';
const GOAL = 'Чему хотите научиться до конца учебного года?';
const HOBBIES = 'Чем вы увлекаетесь?';

const LONG = 'ж'.repeat(50_000);

const sends =
  (answer: Partial<typeof REQUEST>, delivery: 'once' | 'twice' | 'blank' | 'late' | 'lost' = 'once') =>
  (college: College): void =>
    void college.submit('F01', { ...REQUEST, ...answer } as typeof REQUEST, { delivery });

interface Mess {
  readonly mess: string;
  act(college: College): void;
  readonly fate: Fate;
}

const MESSES: readonly Mess[] = [
  { mess: 'a code in Latin letters, with a long dash and a space', act: sends({ [CODE]: 'c—001 ' }), fate: taken() },
  {
    mess: 'an unknown code',
    act: sends({ [CODE]: 'С-999' }),
    fate: waiting(
      {
        reason: 'Кода нет в «Людях»',
        detail: 'С-999',
        code: 'С-999',
        hint: 'Впишите верный код в столбец «Код» или добавьте человека в «Люди», затем «Принять исправленное».',
      },
      { code: 'С-999' },
    ),
  },
  { mess: 'a word for a code, which the form refuses', act: sends({ [CODE]: 'не помню' }), fate: NOTHING },
  {
    mess: 'a questionnaire for others',
    act: sends({ [CODE]: 'П-001' }),
    fate: waiting(
      {
        reason: 'Эта анкета не для этой категории',
        detail: 'П-001',
        code: 'П-001',
        hint: 'Проверьте категорию человека в «Людях» или попросите заполнить другую анкету.',
      },
      { code: 'П-001' },
    ),
  },
  {
    mess: 'somebody who has left',
    act: sends({ [CODE]: 'С-004' }),
    fate: waiting(
      {
        reason: 'Человек не участвует (статус)',
        detail: 'С-004',
        code: 'С-004',
        hint: 'Если человек участвует, исправьте статус в «Людях», затем «Принять исправленное».',
      },
      { code: 'С-004' },
    ),
  },
  {
    mess: 'an answer after closing',
    act(college) {
      college.type(forms, 'F01', { closes: '31.08.2026' });
      sends({})(college);
    },
    fate: waiting({
      reason: 'Ответ после закрытия анкеты',
      detail: '2026-08-31',
      code: 'С-001',
      hint: 'Если ответ нужен, продлите срок на листе «Анкеты», затем «Принять исправленное».',
    }),
  },
  {
    mess: 'somebody whose guardian has not signed: taken in, not written to',
    act: sends({ [CODE]: 'С-003' }),
    fate: {
      ...taken({ code: 'С-003' }),
      answers: [answerRow({ code: 'С-003' }, { person: 'С-003' })],
      requests: [requestRow({ person: 'С-003', name: 'Белов И. П.' })],
      sent: ['F01 С-003 пропущено consent-missing'],
      mails: [],
    },
  },
  {
    mess: 'an e-mail with spaces',
    act(college) {
      college.type(people, 'С-001', { email: ' person1 @mail.example ' });
      sends({})(college);
    },
    fate: taken(),
  },
  {
    mess: 'nobody to write to',
    act(college) {
      college.type(people, 'С-001', { email: '' });
      sends({})(college);
    },
    fate: { ...taken(), sent: ['F01 С-001 пропущено no-address'], mails: [] },
  },
  {
    mess: 'a comma inside a choice of their own',
    act: sends({ [AREAS]: ['Учёба', 'Шов, дуга и газ'] }),
    fate: taken({ areas: ['Учёба', 'Шов, дуга и газ'] }, { areas: 'учёба, другое' }),
  },
  {
    mess: 'formulas, a telephone number and an apostrophe',
    act: sends({ [TASK]: '=1+1', [GOAL]: '+7 900 000-00-02', [HOBBIES]: "'x" }),
    fate: taken(
      { request: '=1+1', goal: '+7 900 000-00-02', hobbies: "'x" },
      { text: '=1+1', goal: '+7 900 000-00-02', hobbies: "'x" },
    ),
  },
  {
    mess: 'texts that look like days and numbers',
    act: sends({ [TASK]: '1/2', [GOAL]: '00123', [HOBBIES]: '-5' }),
    fate: taken({ request: '1/2', goal: '00123', hobbies: '-5' }, { text: '1/2', goal: '00123', hobbies: '-5' }),
  },
  {
    mess: 'signs of several parts and writing from right to left',
    act: sends({ [TASK]: 'Хочу 🧑‍🔧🔥 варить', [GOAL]: 'שלום \u202Eabc\u202C' }),
    fate: taken(
      { request: 'Хочу 🧑‍🔧🔥 варить', goal: 'שלום \u202Eabc\u202C' },
      { text: 'Хочу 🧑‍🔧🔥 варить', goal: 'שלום \u202Eabc\u202C' },
    ),
  },
  {
    mess: 'several lines',
    act: sends({ [TASK]: 'первая\nвторая\tтретья' }),
    fate: taken({ request: 'первая\nвторая\tтретья' }, { text: 'первая\nвторая\tтретья' }),
  },
  {
    mess: '50,000 characters',
    act: sends({ [GOAL]: LONG }),
    fate: { ...taken({}, { goal: LONG }), answers: [inTwoCells(answerRow({ goal: LONG }))] },
  },
  { mess: 'the same event twice', act: sends({}, 'twice'), fate: taken() },
  { mess: 'an event that says nothing', act: sends({}, 'blank'), fate: taken() },
  {
    mess: 'an event that comes late',
    act(college) {
      sends({}, 'late')(college);
      college.pass(10);
      college.ws.deliverLate();
    },
    fate: taken(),
  },
  {
    mess: 'an event that is lost',
    act(college) {
      sends({}, 'lost')(college);
      carryOn(college, 'sweep');
    },
    fate: taken(),
  },
  {
    mess: 'the same person once more',
    act(college) {
      sends({})(college);
      college.pass(20);
      sends({ [TASK]: 'Передумал' })(college);
    },
    fate: twice({ request: 'Передумал' }, { text: 'Передумал' }),
  },
  {
    mess: 'an answer that was changed by its link: a revision beside the first',
    act(college) {
      const form = college.ws.people.forms.editor(college.row(forms, 'F01')['fileId'] ?? '');
      form.setAllowResponseEdits(true);
      sends({})(college);
      college.pass(20);
      change(college, TASK, 'Передумал');
    },
    fate: twice({ request: 'Передумал' }, { text: 'Передумал' }),
  },
  {
    mess: 'the code of a link that nobody was given',
    act: (college) =>
      void college.submit('F09', {
        'Код ссылки': 'abcd-1234',
        'Дата встречи': '2026-09-01',
        'Что это была за встреча?': 'Знакомство',
        'Встреча состоялась?': 'Состоялась',
      }),
    fate: {
      ...NOTHING,
      review: [
        {
          reason: 'Код ссылки не найден',
          hint: 'Впишите код ссылки в столбец «Код» (он стоит в «Парах» и «Составе пар»), затем «Принять исправленное».',
          code: 'abcd-1234',
          status: 'ждёт',
          questionnaire: 'F09',
          source: 'google',
          json1: JSON.stringify({ token: 'abcd-1234', date: '2026-09-01', kind: 'Знакомство', held: 'Состоялась' }),
        },
      ],
    },
  },
];

describe('collectAnswers', () => {
  it.each(MESSES)('takes $mess', ({ act, fate }) => {
    const college = collegeAt('open');

    act(college);
    carryOn(college, 'soon');

    expect(fateIn(college)).toEqual(fate);
  });
});

/** The first answer stands, the newest fills the base. */
function twice(json: object, request: Parameters<typeof requestRow>[0]): Fate {
  const once = taken();
  return {
    ...once,
    answers: [answerRow(), answerRow(json)],
    requests: [requestRow(request)],
    sent: [...once.sent, ...once.sent],
    mails: [...once.mails, ...once.mails],
  };
}

function inTwoCells({ json1 = '', ...row }: ReturnType<typeof answerRow>): ReturnType<typeof answerRow> {
  return { ...row, json1: json1.slice(0, 50_000), json2: json1.slice(50_000) };
}

/** Follows the edit link of the first answer and gives another one to one question. */
function change(college: College, title: string, text: string): void {
  const formId = college.row(forms, 'F01')['fileId'] ?? '';
  const [responseId = ''] = (college.rows(answers)[0]?.['id'] ?? '').split('@');
  const { openForm, answersOf, edit } = college.ws.people.forms;
  const item = openForm(formId)?.items.find((candidate) => candidate.title === title);
  edit(formId, responseId, { answers: { ...answersOf(formId, responseId), [item?.id ?? '']: text } });
}
