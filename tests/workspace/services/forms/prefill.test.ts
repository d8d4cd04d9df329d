import type { Answer } from '../../../../workspace/services/forms/answer';
import { aForm, anOpenForm, refusalOf } from './a-form';

type Form = GoogleAppsScript.Forms.Form;
type Prefillable = { getId(): number; createResponse(...args: never[]): GoogleAppsScript.Forms.ItemResponse };

const day = (text: string): GoogleAppsScript.Base.Date => new Date(text) as unknown as GoogleAppsScript.Base.Date;

const CASES: readonly (readonly [
  what: string,
  fill: (form: Form) => Prefillable,
  given: unknown,
  query: RegExp,
  read: Answer,
])[] = [
  [
    'a text',
    (form) => form.addTextItem(),
    'Пара №7 & К+',
    /^&entry\.\d+=%D0%9F%D0%B0%D1%80%D0%B0\+%E2%84%967\+%26\+%D0%9A%2B$/,
    'Пара №7 & К+',
  ],
  [
    'a paragraph',
    (form) => form.addParagraphTextItem(),
    'раз\nдва',
    /^&entry\.\d+=%D1%80%D0%B0%D0%B7%0A%D0%B4%D0%B2%D0%B0$/,
    'раз\nдва',
  ],
  ['a choice', (form) => form.addMultipleChoiceItem().setChoiceValues(['yes', 'no']), 'no', /^&entry\.\d+=no$/, 'no'],
  [
    'an own text',
    (form) => form.addMultipleChoiceItem().setChoiceValues(['yes']).showOtherOption(true),
    'maybe',
    /^&entry\.(\d+)=__other_option__&entry\.\1\.other_option_response=maybe$/,
    'maybe',
  ],
  ['a list entry', (form) => form.addListItem().setChoiceValues(['yes', 'no']), 'yes', /^&entry\.\d+=yes$/, 'yes'],
  [
    'boxes',
    (form) => form.addCheckboxItem().setChoiceValues(['a', 'b', 'c']),
    ['a', 'c'],
    /^&entry\.(\d+)=a&entry\.\1=c$/,
    ['a', 'c'],
  ],
  ['a scale', (form) => form.addScaleItem(), 4, /^&entry\.\d+=4$/, '4'],
  ['a day', (form) => form.addDateItem(), day('2026-09-04T21:00:00Z'), /^&entry\.\d+=2026-09-05$/, '2026-09-05'],
  [
    'a day without a year',
    (form) => form.addDateItem().setIncludesYear(false),
    day('2026-09-05T09:00:00Z'),
    /^&entry\.\d+=09-05$/,
    '09-05',
  ],
  [
    'a grid',
    (form) => form.addGridItem().setRows(['x', 'y']).setColumns(['1', '2']),
    ['2', null],
    /^&entry\.\d+=2$/,
    ['2', null],
  ],
  [
    'a grid of boxes',
    (form) => form.addCheckboxGridItem().setRows(['x', 'y']).setColumns(['1', '2']),
    [null, ['1', '2']],
    /^&entry\.(\d+)=1&entry\.\1=2$/,
    [null, ['1', '2']],
  ],
];

describe('FormResponse.toPrefilledUrl', () => {
  it.each(CASES)('fills in %s, which FormsPeople.parsePrefilled reads again', (_what, fill, given, query, read) => {
    const { forms, formId, onForm } = aForm();

    const { itemId, address, url } = onForm((form) => {
      const item = fill(form);
      const response = form.createResponse().withItemResponse(item.createResponse(given as never));
      return { itemId: item.getId(), address: form.getPublishedUrl(), url: response.toPrefilledUrl() };
    });

    expect(url.startsWith(`${address}?usp=pp_url`)).toBe(true);
    expect(url.slice(`${address}?usp=pp_url`.length)).toMatch(query);
    expect(forms.people.parsePrefilled(url)).toEqual({ formId, values: { [itemId]: read } });
  });

  it('takes the last answer to an item', () => {
    const { onForm } = aForm();

    const url = onForm((form) => {
      const item = form.addTextItem();
      return form
        .createResponse()
        .withItemResponse(item.createResponse('one'))
        .withItemResponse(item.createResponse('two'))
        .toPrefilledUrl();
    });

    expect(url).toMatch(/\?usp=pp_url&entry\.\d+=two$/);
  });

  it('serves as a pattern: what stands in it can be exchanged for another value', () => {
    const { forms, formId, onForm } = aForm();
    const { itemId, url } = onForm((form) => {
      const item = form.addTextItem();
      return {
        itemId: item.getId(),
        url: form.createResponse().withItemResponse(item.createResponse('MARK')).toPrefilledUrl(),
      };
    });

    expect(forms.people.parsePrefilled(url.replace('MARK', 'P-17'))).toEqual({ formId, values: { [itemId]: 'P-17' } });
  });

  it('does not take an answer to an item of another form', () => {
    const { forms, drive, formId, as, onForm } = aForm();
    onForm((form) => form.addTextItem());

    const refusal = refusalOf(() =>
      as('curator@college.example', () => {
        const other = forms.global.openById(drive.global.Files.copy({}, formId).id ?? '');
        const item = forms.global.openById(formId).getItems()[0]?.asTextItem();
        if (item) other.createResponse().withItemResponse(item.createResponse('a'));
      }),
    );

    expect(refusal.message).toBe('Invalid argument: response');
  });

  it.each([
    ['a choice that is not offered', (form: Form) => form.addListItem().setChoiceValues(['a']).createResponse('b')],
    ['a box that is not offered', (form: Form) => form.addCheckboxItem().setChoiceValues(['a']).createResponse(['b'])],
    ['a number beyond the scale', (form: Form) => form.addScaleItem().createResponse(6)],
    [
      'a grid of another size',
      (form: Form) => form.addGridItem().setRows(['x', 'y']).setColumns(['1']).createResponse(['1']),
    ],
    [
      'a column that is not offered',
      (form: Form) => form.addGridItem().setRows(['x']).setColumns(['1']).createResponse(['2']),
    ],
  ])('cannot be given %s', (_what, create) => {
    const { onForm } = aForm();

    expect(refusalOf(() => onForm(create)).message).toMatch(/^Invalid response submitted to \w+( \w+)? question\.$/);
  });
});

describe('FormsPeople.parsePrefilled', () => {
  it('leaves out choices that are not offered and questions that are gone', () => {
    const { forms, formId, onForm } = aForm();
    const url = onForm((form) => {
      const item = form.addListItem().setChoiceValues(['a']);
      const link = form.createResponse().withItemResponse(item.createResponse('a')).toPrefilledUrl();
      return `${link.replace('=a', '=b')}&entry.1=c`;
    });

    expect(forms.people.parsePrefilled(url)).toEqual({ formId, values: {} });
  });

  it('keeps the entries of rows that stay when a grid changes', () => {
    const { forms, formId, onForm } = aForm();
    const { itemId, url } = onForm((form) => {
      const item = form.addGridItem().setRows(['x', 'y']).setColumns(['1', '2']);
      const link = form
        .createResponse()
        .withItemResponse(item.createResponse(['1', '2']))
        .toPrefilledUrl();
      item.setRows(['y', 'z']);
      return { itemId: item.getId(), url: link };
    });

    expect(forms.people.parsePrefilled(url)).toEqual({ formId, values: { [itemId]: ['2', null] } });
  });

  it.each(['https://docs.google.com/forms/d/e/1FAIpQLSnobody/viewform', 'https://college.example/', 'нет'])(
    'knows no form at %s',
    (url) => {
      expect(aForm().forms.people.parsePrefilled(url)).toBeUndefined();
    },
  );
});

describe('FormsPeople.openForm', () => {
  it('shows an open form with what a link fills in', () => {
    const stage = anOpenForm((form, app) => {
      form.setTitle('Обратная связь').setDescription('Две минуты').setConfirmationMessage('Спасибо');
      form.addScaleItem().setTitle('Оценка').setLabels('плохо', 'отлично').setRequired(true);
      return form
        .addTextItem()
        .setTitle('Код пары')
        .setHelpText('Из письма')
        .setValidation(
          app
            .createTextValidation()
            .requireTextMatchesPattern(String.raw`P-\d+`)
            .setHelpText('Код вида P-17')
            .build(),
        );
    });

    const view = stage.forms.people.openForm(stage.formId, { [stage.itemId]: 'P-17' });

    const plain = { choices: [], hasOther: false, rows: [], columns: [], includesYear: true, navigation: {} };
    expect(view).toEqual({
      formId: stage.formId,
      title: 'Обратная связь',
      description: 'Две минуты',
      state: 'open',
      closedMessage: 'Форма больше не принимает ответы. Если вы считаете, что это ошибка, обратитесь к её владельцу.',
      confirmationMessage: 'Спасибо',
      collectsEmail: false,
      progressBar: false,
      respondAgainLink: true,
      items: [
        {
          ...plain,
          id: expect.any(Number),
          kind: 'SCALE',
          title: 'Оценка',
          helpText: '',
          required: true,
          scale: { lower: 1, upper: 5, leftLabel: 'плохо', rightLabel: 'отлично' },
          ruleText: undefined,
          prefilled: undefined,
        },
        {
          ...plain,
          id: stage.itemId,
          kind: 'TEXT',
          title: 'Код пары',
          helpText: 'Из письма',
          required: false,
          scale: undefined,
          ruleText: 'Код вида P-17',
          prefilled: 'P-17',
        },
      ],
    });
  });

  it.each([
    [
      'closed',
      (form: Form) => form.setPublished(true).setAcceptingResponses(false).setCustomClosedFormMessage('Приём окончен'),
    ],
    ['unpublished', (form: Form) => form.setPublished(false).setCustomClosedFormMessage('Приём окончен')],
  ] as const)('shows no questions of a form that is %s', (state, close) => {
    const stage = anOpenForm((form) => form.addTextItem());
    stage.onForm(close);

    expect(stage.forms.people.openForm(stage.formId)).toMatchObject({
      state,
      closedMessage: 'Приём окончен',
      items: [],
    });
  });

  it('shows nothing of an unknown form', () => {
    expect(aForm().forms.people.openForm('1nowhere')).toBeUndefined();
  });
});

describe('FormsPeople.editor', () => {
  it('lets a person change the form by hand, outside any run', () => {
    const { forms, formId } = aForm();

    forms.people.editor(formId).setTitle('Анкета').addTextItem().setTitle('Имя');

    expect([forms.people.editor(formId).getTitle(), forms.people.editor(formId).getItems().length]).toEqual([
      'Анкета',
      1,
    ]);
  });
});
