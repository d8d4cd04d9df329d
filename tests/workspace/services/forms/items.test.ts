import { aForm, refusalOf } from './a-form';

const ADDERS = [
  ['addTextItem', 'TEXT', 'asTextItem'],
  ['addParagraphTextItem', 'PARAGRAPH_TEXT', 'asParagraphTextItem'],
  ['addMultipleChoiceItem', 'MULTIPLE_CHOICE', 'asMultipleChoiceItem'],
  ['addCheckboxItem', 'CHECKBOX', 'asCheckboxItem'],
  ['addListItem', 'LIST', 'asListItem'],
  ['addScaleItem', 'SCALE', 'asScaleItem'],
  ['addGridItem', 'GRID', 'asGridItem'],
  ['addCheckboxGridItem', 'CHECKBOX_GRID', 'asCheckboxGridItem'],
  ['addDateItem', 'DATE', 'asDateItem'],
  ['addSectionHeaderItem', 'SECTION_HEADER', 'asSectionHeaderItem'],
  ['addPageBreakItem', 'PAGE_BREAK', 'asPageBreakItem'],
] as const;

describe('items', () => {
  it.each(ADDERS)('%s appends an item of type %s, which %s turns back into its own kind', (add, type, as) => {
    const { onForm } = aForm();

    const seen = onForm((form, app) => {
      const added = form[add]();
      added.setTitle('Вопрос').setHelpText('Пояснение');
      const item = form.getItemById(added.getId());
      const typed = item[as]();
      return [
        item.getType() === app.ItemType[type],
        typed.getTitle(),
        item.getHelpText(),
        item.getIndex(),
        String(typed),
      ];
    });

    expect(seen).toEqual([true, 'Вопрос', 'Пояснение', 0, add.slice(3)]);
  });

  it('cannot be turned into another kind', () => {
    const { onForm } = aForm();

    const refusal = refusalOf(() => onForm((form) => form.getItemById(form.addTextItem().getId()).asScaleItem()));

    expect(refusal.message).toBe('Invalid conversion for item type: TEXT.');
  });

  it('keep their ids when they are renamed and moved', () => {
    const { onForm } = aForm();

    const [before, after] = onForm((form) => {
      const ids = ['А', 'Б', 'В'].map((title) => form.addTextItem().setTitle(title).getId());
      form.moveItem(0, 2).setTitle('А, последний');
      return [ids, form.getItems().map((item) => [item.getId(), item.getTitle()])];
    });

    expect(after).toEqual([
      [before[1], 'Б'],
      [before[2], 'В'],
      [before[0], 'А, последний'],
    ]);
  });

  it('are moved and deleted by themselves or by index', () => {
    const { onForm } = aForm();

    const titles = onForm((form) => {
      const [a, , c] = ['А', 'Б', 'В', 'Г'].map((title) => form.addTextItem().setTitle(title));
      form.moveItem(form.getItemById(c?.getId() ?? 0), 0);
      form.deleteItem(form.getItemById(a?.getId() ?? 0));
      form.deleteItem(2);
      return form.getItems().map((item) => item.getTitle());
    });

    expect(titles).toEqual(['В', 'Б']);
  });

  it.each([
    ['deleteItem beyond the end', 1, undefined],
    ['moveItem from beyond the end', 1, 0],
    ['moveItem to beyond the end', 0, 1],
    ['moveItem to before the beginning', 0, -1],
  ])('refuse %s', (_what, from, to) => {
    const { onForm } = aForm();

    const refusal = refusalOf(() =>
      onForm((form) => {
        form.addTextItem();
        if (to === undefined) form.deleteItem(from);
        else form.moveItem(from, to);
      }),
    );

    expect(refusal.message).toContain('is out of bounds');
  });

  it('are null when the id is unknown', () => {
    const { onForm } = aForm();

    expect(onForm((form) => form.getItemById(1))).toBeNull();
  });

  it('are noticed to be gone at the next call', () => {
    const { onForm } = aForm();

    const refusal = refusalOf(() =>
      onForm((form) => {
        const item = form.addTextItem();
        form.deleteItem(0);
        item.setTitle('Имя');
      }),
    );

    expect(refusal.message).toBe('The item does not exist in the form.');
  });

  it('are filtered by type', () => {
    const { onForm } = aForm();

    const titles = onForm((form, app) => {
      form.addTextItem().setTitle('А');
      form.addScaleItem().setTitle('Б');
      return form.getItems(app.ItemType.SCALE).map((item) => item.getTitle());
    });

    expect(titles).toEqual(['Б']);
  });

  it('have required only where they ask something', () => {
    const { onForm } = aForm();

    const [required, header] = onForm((form) => [
      form.addDateItem().setRequired(true).isRequired(),
      form.addSectionHeaderItem(),
    ]);

    expect(required).toBe(true);
    expect(refusalOf(() => (header as unknown as { readonly setRequired: unknown }).setRequired).message).toContain(
      'SectionHeaderItem.setRequired is not on the closed list',
    );
  });
});

describe('choice items', () => {
  it('keep choices in order', () => {
    const { onForm } = aForm();

    const values = onForm((form) =>
      form
        .addListItem()
        .setChoiceValues(['Да', 'Нет'])
        .getChoices()
        .map((choice) => choice.getValue()),
    );

    expect(values).toEqual(['Да', 'Нет']);
  });

  it.each([
    ['no choices', [], 'Array is empty: values'],
    ['a choice twice', ['Да', 'Да'], 'Questions cannot have duplicate choice values.'],
    [
      'a number',
      [1],
      "The parameters (Array) don't match the method signature for FormApp.CheckboxItem.setChoiceValues.",
    ],
  ])('refuse %s', (_what, values, message) => {
    const { onForm } = aForm();

    expect(refusalOf(() => onForm((form) => form.addCheckboxItem().setChoiceValues(values as string[]))).message).toBe(
      message,
    );
  });

  it('lead to pages', () => {
    const { onForm } = aForm();

    const seen = onForm((form, app) => {
      const question = form.addMultipleChoiceItem();
      const page = form.addPageBreakItem().setTitle('Для наставников');
      question.setChoices([
        question.createChoice('Наставник', page),
        question.createChoice('Другой', app.PageNavigationType.SUBMIT),
      ]);
      return question
        .getChoices()
        .map((choice) => [String(choice.getPageNavigationType()), choice.getGotoPage()?.getTitle()]);
    });

    expect(seen).toEqual([
      ['GO_TO_PAGE', 'Для наставников'],
      ['SUBMIT', undefined],
    ]);
  });

  it('do not mix choices that lead somewhere with choices that do not', () => {
    const { onForm } = aForm();

    const refusal = refusalOf(() =>
      onForm((form, app) => {
        const question = form.addListItem();
        question.setChoices([question.createChoice('А', app.PageNavigationType.SUBMIT), question.createChoice('Б')]);
      }),
    );

    expect(refusal.message).toContain('cannot be combined');
  });

  it('know no quiz', () => {
    const { onForm } = aForm();

    expect(refusalOf(() => onForm((form) => form.addListItem().createChoice('А', true))).message).toContain(
      '(value, isCorrect) is not on the closed list',
    );
  });

  it('have «Другое» unless they are lists', () => {
    const { onForm } = aForm();

    expect(onForm((form) => form.addCheckboxItem().showOtherOption(true).hasOtherOption())).toBe(true);
    expect(
      refusalOf(() =>
        onForm((form) => (form.addListItem() as unknown as { readonly showOtherOption: unknown }).showOtherOption),
      ).message,
    ).toContain('ListItem.showOtherOption is not on the closed list');
  });
});

describe('page breaks', () => {
  it('lead where they are told', () => {
    const { onForm } = aForm();

    const seen = onForm((form, app) => {
      const [second, third] = [form.addPageBreakItem(), form.addPageBreakItem().setTitle('Третья')];
      second.setGoToPage(third);
      third.setGoToPage(app.PageNavigationType.RESTART);
      return [
        second.getGoToPage().getTitle(),
        String(second.getPageNavigationType()),
        third.getGoToPage(),
        String(third.getPageNavigationType()),
      ];
    });

    expect(seen).toEqual(['Третья', 'GO_TO_PAGE', null, 'RESTART']);
  });

  it('do not lead to a question', () => {
    const { onForm } = aForm();

    const refusal = refusalOf(() =>
      onForm((form) =>
        form.addPageBreakItem().setGoToPage(form.addTextItem() as unknown as GoogleAppsScript.Forms.PageBreakItem),
      ),
    );

    expect(refusal.message).toContain('Invalid argument: item');
  });
});

describe('scales', () => {
  it('run from 1 to 5 until they are told', () => {
    const { onForm } = aForm();

    const seen = onForm((form) => {
      const item = form.addScaleItem();
      const before = [item.getLowerBound(), item.getUpperBound()];
      item.setBounds(0.9, 10.9).setLabels('плохо', 'отлично');
      return [before, [item.getLowerBound(), item.getUpperBound(), item.getLeftLabel(), item.getRightLabel()]];
    });

    expect(seen).toEqual([
      [1, 5],
      [0, 10, 'плохо', 'отлично'],
    ]);
  });

  it.each([
    [2, 5],
    [-1, 5],
    [1, 2],
    [1, 11],
    [1, Number.NaN],
  ])('do not run from %d to %d', (lower, upper) => {
    const { onForm } = aForm();

    expect(refusalOf(() => onForm((form) => form.addScaleItem().setBounds(lower, upper))).message).toContain(
      'bound of a scale',
    );
  });
});

describe('grids', () => {
  it.each(['addGridItem', 'addCheckboxGridItem'] as const)('of %s keep rows and columns', (add) => {
    const { onForm } = aForm();

    const seen = onForm((form) => {
      const item = form[add]();
      item.setRows(['Польза', 'Интерес']);
      item.setColumns(['1', '2', '3']);
      return [item.getRows(), item.getColumns()];
    });

    expect(seen).toEqual([
      ['Польза', 'Интерес'],
      ['1', '2', '3'],
    ]);
  });

  it('refuse to have no rows', () => {
    const { onForm } = aForm();

    expect(refusalOf(() => onForm((form) => form.addGridItem().setRows([]))).message).toBe('Array is empty: values');
  });
});

describe('validations', () => {
  it('fit only the kind of item that they are built for', () => {
    const { onForm } = aForm();

    const refusal = refusalOf(() =>
      onForm((form, app) =>
        form.addParagraphTextItem().setValidation(app.createTextValidation().requireNumber().build()),
      ),
    );

    expect(refusal.message).toContain("don't match the method signature for FormApp.ParagraphTextItem.setValidation");
  });

  it.each(['(?=a)', '(?<!a)b', String.raw`(a)\1`, '[a', 'a**'])(
    'refuse the expression %s, which is not RE2',
    (pattern) => {
      const { onForm } = aForm();

      expect(
        refusalOf(() => onForm((_form, app) => app.createTextValidation().requireTextMatchesPattern(pattern))).message,
      ).toBe(`Invalid regular expression pattern: ${pattern}`);
    },
  );

  it('need no scope to be built', () => {
    const { forms, as, world } = aForm();

    const built = as(
      'curator@college.example',
      () => String(forms.global.createCheckboxValidation().requireSelectAtMost(3).setHelpText('До трёх').build()),
      [],
    );

    expect([built, world.files.all().length]).toEqual(['CheckboxValidation', 3]);
  });
});
