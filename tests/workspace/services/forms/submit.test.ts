import type { Answer } from '../../../../workspace/services/forms/answer';
import { aForm, anOpenForm, CURATOR, STRANGER, TEACHER } from './a-form';

type Form = GoogleAppsScript.Forms.Form;
type FormApp = GoogleAppsScript.Forms.FormApp;
type Fill = (form: Form, app: FormApp) => { getId(): number };

const grid: Fill = (form) => form.addGridItem().setRows(['Польза', 'Интерес']).setColumns(['1', '2']);
const boxes: Fill = (form) => form.addCheckboxItem().setChoiceValues(['а', 'б', 'в']);

const TAKEN: readonly (readonly [what: string, fill: Fill, answer: Answer])[] = [
  ['a text', (form) => form.addTextItem(), '=IMPORTXML("x")'],
  ['nothing where nothing is required', (form) => form.addTextItem(), ''],
  ['a paragraph with line breaks', (form) => form.addParagraphTextItem().setRequired(true), 'раз\nдва'],
  ['a choice', (form) => form.addMultipleChoiceItem().setChoiceValues(['Да', 'Нет']), 'Нет'],
  [
    'an own text where «Другое» is offered',
    (form) => form.addMultipleChoiceItem().setChoiceValues(['Да']).showOtherOption(true),
    'Смотря когда',
  ],
  ['a choice of a list', (form) => form.addListItem().setChoiceValues(['Да', 'Нет']), 'Да'],
  ['some boxes', boxes, ['а', 'в']],
  ['the lower end of a scale', (form) => form.addScaleItem().setBounds(0, 10), '0'],
  [
    'a whole grid',
    (form) => form.addGridItem().setRows(['Польза', 'Интерес']).setColumns(['1', '2']).setRequired(true),
    ['1', '2'],
  ],
  ['half a grid where it is not required', grid, [null, '2']],
  [
    'a grid of boxes',
    (form) => form.addCheckboxGridItem().setRows(['Пн', 'Вт']).setColumns(['утро', 'день']),
    [['утро', 'день'], null],
  ],
  ['a day', (form) => form.addDateItem(), '2026-02-28'],
  ['a leap day without a year', (form) => form.addDateItem().setIncludesYear(false), '02-29'],
  [
    'a number in its range',
    (form, app) => form.addTextItem().setValidation(app.createTextValidation().requireNumberBetween(1, 4).build()),
    '4',
  ],
];

const REFUSED: readonly (readonly [what: string, fill: Fill, answer: Answer, code: string, message: string])[] = [
  [
    'nothing where it is required',
    (form) => form.addTextItem().setRequired(true),
    '',
    'required',
    'Это обязательный вопрос.',
  ],
  [
    'spaces where it is required',
    (form) => form.addTextItem().setRequired(true),
    '  ',
    'required',
    'Это обязательный вопрос.',
  ],
  [
    'no box where it is required',
    (form) => form.addCheckboxItem().setChoiceValues(['а']).setRequired(true),
    [],
    'required',
    'Это обязательный вопрос.',
  ],
  [
    'half a grid where it is required',
    (form) => form.addGridItem().setRows(['Польза', 'Интерес']).setColumns(['1', '2']).setRequired(true),
    ['1', null],
    'required',
    'Ответьте на вопрос в каждой строке.',
  ],
  [
    'a choice that is not offered',
    (form) => form.addMultipleChoiceItem().setChoiceValues(['Да']),
    'да',
    'unknown-choice',
    'Такого варианта нет.',
  ],
  [
    'a list entry that is not offered',
    (form) => form.addListItem().setChoiceValues(['Да']),
    'Нет',
    'unknown-choice',
    'Такого варианта нет.',
  ],
  ['a box that is not offered', boxes, ['а', 'г'], 'unknown-choice', 'Такого варианта нет.'],
  ['a column that is not offered', grid, ['1', '3'], 'unknown-choice', 'Такого варианта нет.'],
  [
    'a number beyond the scale',
    (form) => form.addScaleItem().setBounds(1, 5),
    '6',
    'out-of-scale',
    'Выберите от 1 до 5.',
  ],
  [
    'half a number on a scale',
    (form) => form.addScaleItem().setBounds(1, 5),
    '1.5',
    'out-of-scale',
    'Выберите от 1 до 5.',
  ],
  ['a day that does not exist', (form) => form.addDateItem(), '2026-02-30', 'not-a-date', 'Недопустимая дата'],
  ['a day in another order', (form) => form.addDateItem(), '05.09.2026', 'not-a-date', 'Недопустимая дата'],
  ['a grid of another size', grid, ['1'], 'wrong-shape', 'Ответ не подходит к вопросу.'],
  ['boxes where text is asked for', (form) => form.addTextItem(), ['а'], 'wrong-shape', 'Ответ не подходит к вопросу.'],
  ['text where boxes are asked for', boxes, 'а', 'wrong-shape', 'Ответ не подходит к вопросу.'],
  [
    'a number out of its range',
    (form, app) => form.addTextItem().setValidation(app.createTextValidation().requireNumberBetween(1, 4).build()),
    '5',
    'validation',
    'Введите число от 1 до 4',
  ],
  [
    'a text that does not fit, in the words of the form',
    (form, app) =>
      form.addTextItem().setValidation(
        app
          .createTextValidation()
          .requireTextMatchesPattern(String.raw`\d{4}`)
          .setHelpText('Четыре цифры')
          .build(),
      ),
    '12',
    'validation',
    'Четыре цифры',
  ],
  [
    'a paragraph that is too long',
    (form, app) =>
      form
        .addParagraphTextItem()
        .setValidation(app.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(3).build()),
    'абвг',
    'validation',
    'Введите не более 3 символов',
  ],
  [
    'too many boxes',
    (form, app) =>
      form
        .addCheckboxItem()
        .setChoiceValues(['а', 'б', 'в'])
        .setValidation(app.createCheckboxValidation().requireSelectAtMost(2).build()),
    ['а', 'б', 'в'],
    'validation',
    'Выберите не более 2 вариантов',
  ],
  [
    'a column taken twice',
    (form, app) =>
      form
        .addGridItem()
        .setRows(['Польза', 'Интерес'])
        .setColumns(['1', '2'])
        .setValidation(app.createGridValidation().requireLimitOneResponsePerColumn().build()),
    ['1', '1'],
    'validation',
    'В каждом столбце можно выбрать только один вариант',
  ],
];

describe('FormsPeople.submit', () => {
  it.each(TAKEN)('takes %s', (_what, fill, answer) => {
    expect(anOpenForm(fill).answer(answer)).toEqual({ responseId: expect.stringMatching(/^2_ABaOn[\w-]{16}$/) });
  });

  it.each(REFUSED)('refuses %s', (_what, fill, answer, code, message) => {
    const stage = anOpenForm(fill);

    expect(stage.answer(answer)).toEqual({ refusals: [{ itemId: stage.itemId, code, message }] });
    expect(stage.onForm((form) => form.getResponses())).toEqual([]);
  });

  it('does not ask for a number where the validation was cleared', () => {
    const stage = anOpenForm((form, app) =>
      form.addTextItem().setValidation(app.createTextValidation().requireNumber().build()).clearValidation(),
    );

    expect(stage.answer('а')).toHaveProperty('responseId');
  });

  it('takes a validation without a rule for none', () => {
    const stage = anOpenForm((form, app) =>
      form
        .addTextItem()
        .setValidation(app.createTextValidation().requireNumber().build())
        .setValidation(app.createTextValidation().build()),
    );

    expect(stage.answer('а')).toHaveProperty('responseId');
  });

  it('reports every question that is not answered rightly', () => {
    const stage = anOpenForm((form) => {
      form.addTextItem().setRequired(true);
      return form.addScaleItem().setRequired(true);
    });

    expect(stage.forms.people.submit(stage.formId, { answers: {} })).toMatchObject({
      refusals: [{ code: 'required' }, { code: 'required' }],
    });
  });

  it('makes one line of what is pasted into a one-line field', () => {
    const stage = anOpenForm((form) => form.addTextItem());

    stage.answer('Ира \r\n Петрова');

    expect(stage.onForm((form) => form.getResponses()[0]?.getItemResponses()[0]?.getResponse())).toBe('Ира Петрова');
  });

  it('ignores answers to questions that are gone', () => {
    const stage = anOpenForm((form) => form.addTextItem());

    stage.forms.people.submit(stage.formId, { answers: { 1: 'а', [stage.itemId]: 'б' } });

    expect(
      stage.onForm((form) =>
        form
          .getResponses()[0]
          ?.getItemResponses()
          .map((response) => response.getResponse()),
      ),
    ).toEqual(['б']);
  });

  it.each([
    ['an unpublished form', 'unpublished', (form: Form) => form.setPublished(false)],
    ['a closed form', 'closed', (form: Form) => form.setAcceptingResponses(false)],
    ['a form for accounts, without one', 'sign-in-needed', (form: Form) => form.setLimitOneResponsePerUser(true)],
    ['a form that collects addresses, without one', 'email-required', (form: Form) => form.setCollectEmail(true)],
  ])('refuses %s', (_what, refused, close) => {
    const stage = anOpenForm((form) => form.addTextItem());
    stage.onForm(close);

    expect(stage.answer('а')).toEqual({ refused });
  });

  it('refuses half an address', () => {
    const stage = anOpenForm((form) => form.setCollectEmail(true).addTextItem());

    expect(stage.forms.people.submit(stage.formId, { answers: {}, email: 'ira@college' })).toEqual({
      refused: 'email-invalid',
    });
  });

  it('refuses a form that is in the trash', () => {
    const stage = anOpenForm((form) => form.addTextItem());
    stage.drive.people.trash(stage.formId, CURATOR);

    expect(stage.answer('а')).toEqual({ refused: 'no-such-form' });
  });

  it('takes one answer an account where one is the limit', () => {
    const stage = anOpenForm((form) => form.setLimitOneResponsePerUser(true).addTextItem());
    const submit = (email: string): unknown => stage.forms.people.submit(stage.formId, { answers: {}, email });

    expect([submit(TEACHER), submit(TEACHER), submit(CURATOR)]).toEqual([
      { responseId: expect.any(String) },
      { refused: 'already-answered' },
      { responseId: expect.any(String) },
    ]);
  });

  it('lets only named people answer until Drive opens the form to everyone', () => {
    const { forms, drive, formId, as, onForm } = aForm();
    onForm((form) => form.setPublished(true).addTextItem());
    as(CURATOR, () =>
      drive.global.Permissions.create(
        { type: 'user', role: 'reader', view: 'published', emailAddress: TEACHER },
        formId,
      ),
    );
    const submit = (email?: string): unknown =>
      forms.people.submit(formId, { answers: {}, ...(email === undefined ? {} : { email }) });

    expect([submit(), submit(STRANGER), submit(TEACHER)]).toEqual([
      { refused: 'no-access' },
      { refused: 'no-access' },
      { responseId: expect.any(String) },
    ]);
  });

  it('tells listeners once the response is stored', () => {
    const stage = anOpenForm((form) => form.addTextItem().setTitle('Имя'));
    stage.onForm((form, app) => form.setDestination(app.DestinationType.SPREADSHEET, stage.spreadsheetId));
    const heard: unknown[] = [];
    stage.forms.people.onSubmit((submitted) => heard.push([submitted, stage.sheet.rows.length]));

    stage.answer('Ира');

    const responseId = stage.onForm((form) => form.getResponses()[0]?.getId());
    const { formId, spreadsheetId } = stage;
    expect(heard).toEqual([[{ formId, responseId, spreadsheetId, sheetId: 4711, row: 1 }, 1]]);
  });

  it('tells listeners of a form without a destination too, and of no refusal', () => {
    const stage = anOpenForm((form) => form.addTextItem().setRequired(true));
    const heard: unknown[] = [];
    stage.forms.people.onSubmit(({ spreadsheetId }) => heard.push(spreadsheetId));

    stage.answer('');
    stage.answer('Ира');

    expect(heard).toEqual([undefined]);
  });
});

describe('FormsPeople.submit on a form of pages', () => {
  const branching = () => {
    const ids: Record<string, number> = {};
    const stage = anOpenForm((form, app) => {
      const role = form.addMultipleChoiceItem().setTitle('Роль').setRequired(true);
      const mentors = form.addPageBreakItem().setTitle('Наставникам');
      const years = form.addTextItem().setRequired(true);
      const mentees = form.addPageBreakItem().setTitle('Наставляемым').setGoToPage(app.PageNavigationType.SUBMIT);
      const wish = form.addTextItem().setRequired(true);
      role.setChoices([
        role.createChoice('наставник', mentors),
        role.createChoice('наставляемый', mentees),
        role.createChoice('никто', app.PageNavigationType.SUBMIT),
      ]);
      Object.assign(ids, { role: role.getId(), years: years.getId(), wish: wish.getId(), mentees: mentees.getId() });
      return role;
    });
    const submit = (answers: Readonly<Record<string, string>>): unknown =>
      stage.forms.people.submit(stage.formId, {
        answers: Object.fromEntries(Object.entries(answers).map(([name, value]) => [ids[name] ?? 0, value])),
      });
    return { stage, ids, submit };
  };

  it('asks only what stands on the way', () => {
    const { submit } = branching();

    expect(submit({ role: 'наставник', years: '5' })).toHaveProperty('responseId');
    expect(submit({ role: 'наставляемый', wish: 'Python' })).toHaveProperty('responseId');
    expect(submit({ role: 'никто' })).toHaveProperty('responseId');
  });

  it('asks what stands on the way', () => {
    const { submit, ids } = branching();

    expect(submit({ role: 'наставляемый', years: '5' })).toMatchObject({
      refusals: [{ itemId: ids['wish'], code: 'required' }],
    });
  });

  it('does not keep answers from pages that the way leaves out', () => {
    const { submit, stage } = branching();

    submit({ role: 'никто', years: '5', wish: 'Python' });

    expect(
      stage.onForm((form) =>
        form
          .getResponses()[0]
          ?.getItemResponses()
          .map((response) => response.getResponse()),
      ),
    ).toEqual(['никто', '', '']);
  });

  it('goes on to the next page when the page that a choice leads to is gone', () => {
    const { submit, stage, ids } = branching();
    stage.onForm((form) => form.deleteItem(form.getItemById(ids['mentees'] ?? 0)));

    expect(submit({ role: 'наставляемый', years: '5', wish: 'Python' })).toHaveProperty('responseId');
    expect(submit({ role: 'наставляемый', years: '5' })).toMatchObject({ refusals: [{ itemId: ids['wish'] }] });
  });

  it('does not go round in circles', () => {
    const stage = anOpenForm((form, app) => {
      const item = form.addTextItem();
      form.addPageBreakItem().setGoToPage(app.PageNavigationType.RESTART);
      return item;
    });

    expect(stage.answer('а')).toHaveProperty('responseId');
  });
});

describe('the answer sheet', () => {
  it('takes a row for a response, with times and days as serial numbers and scales as numbers', () => {
    const stage = anOpenForm((form) => {
      form.setCollectEmail(true);
      form.addScaleItem().setTitle('Оценка');
      form.addDateItem().setTitle('Встреча');
      form.addCheckboxItem().setTitle('Темы').setChoiceValues(['а', 'б']);
      form.addGridItem().setTitle('Мнение').setRows(['Польза', 'Интерес']).setColumns(['1', '2']);
      return form.addTextItem().setTitle('Имя');
    });
    const ids = stage.onForm((form, app) => {
      form.setDestination(app.DestinationType.SPREADSHEET, stage.spreadsheetId);
      return form.getItems().map((item) => item.getId());
    });
    const answers = Object.fromEntries(
      [['5'], ['2026-09-05'], [['а', 'б']], [['1', null]], ['00123']].map(([answer], index) => [
        ids[index] ?? 0,
        answer ?? '',
      ]),
    );

    stage.forms.people.submit(stage.formId, { answers, email: 'ira@college.example' }, Date.UTC(2026, 8, 5, 9));

    expect(stage.sheet.rows).toEqual([
      {
        'Отметка времени': 46270.5,
        'Адрес электронной почты': 'ira@college.example',
        Оценка: 5,
        Встреча: '05.09.2026',
        Темы: 'а, б',
        'Мнение [Польза]': '1',
        'Мнение [Интерес]': '',
        Имя: '00123',
      },
    ]);
  });

  it('has its row overwritten by an edit, with what was taken back cleared', () => {
    const stage = anOpenForm((form) => form.setAllowResponseEdits(true).addTextItem().setTitle('Имя'));
    stage.onForm((form, app) => form.setDestination(app.DestinationType.SPREADSHEET, stage.spreadsheetId));
    stage.answer('Ира');
    stage.answer('Олег');
    const first = stage.onForm((form) => form.getResponses()[0]?.getId() ?? '');

    stage.forms.people.edit(stage.formId, first, { answers: {} });

    expect(stage.sheet.rows.map((row) => row['Имя'])).toEqual(['', 'Олег']);
  });

  it('is not written to once the form is unlinked, and begins anew when it is linked again', () => {
    const stage = anOpenForm((form) => form.addTextItem().setTitle('Имя'));
    stage.onForm((form, app) =>
      form.setDestination(app.DestinationType.SPREADSHEET, stage.spreadsheetId).removeDestination(),
    );
    stage.answer('Ира');
    const unlinked = stage.sheet.rows.length;

    stage.onForm((form, app) => form.setDestination(app.DestinationType.SPREADSHEET, stage.spreadsheetId));

    expect([unlinked, stage.sheet.rows.map((row) => row['Имя'])]).toEqual([0, ['Ира']]);
  });
});
