import { aForm, CURATOR, FORM, refusalOf, STRANGER, TEACHER } from './a-form';

describe('FormApp', () => {
  it('opens a form that Drive made: unpublished, accepting nothing, without a visible title', () => {
    const { formId, onForm } = aForm();

    const seen = onForm((form) => [
      form.getId(),
      form.getTitle(),
      form.isPublished(),
      form.isAcceptingResponses(),
      form.getItems().length,
    ]);

    expect(seen).toEqual([formId, '', false, false, 0]);
  });

  it('opens a form by its address', () => {
    const { forms, formId, as } = aForm();

    const id = as(CURATOR, () => forms.global.openByUrl(`https://docs.google.com/forms/d/${formId}/edit`).getId());

    expect(id).toBe(formId);
  });

  it.each([
    ['an unknown id', CURATOR, (): string => '1nowhere'],
    ['the id of a spreadsheet', CURATOR, (stage: ReturnType<typeof aForm>): string => stage.spreadsheetId],
    ["a stranger's form", STRANGER, (stage: ReturnType<typeof aForm>): string => stage.formId],
  ])('does not open %s', (_what, user, idOf) => {
    const stage = aForm();

    expect(refusalOf(() => stage.as(user, () => stage.forms.global.openById(idOf(stage)))).message).toBe(
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    );
  });

  it('opens a form for a writer of its folder', () => {
    const { forms, drive, formId, as } = aForm();
    drive.people.share(drive.people.root(CURATOR), 'writer', { with: TEACHER, by: CURATOR });

    expect(as(TEACHER, () => forms.global.openById(formId).getId())).toBe(formId);
  });

  it('needs the scope forms', () => {
    const { forms, formId, as } = aForm();

    expect(refusalOf(() => as(CURATOR, () => forms.global.openById(formId), ['drive.file'])).message).toBe(
      'Specified permissions are not sufficient to call FormApp.openById. Required permissions: (https://www.googleapis.com/auth/forms)',
    );
  });

  it.each(['addImageItem', 'setIsQuiz', 'addEditor', 'deleteAllResponses'] as const)(
    'does not serve Form.%s',
    (member) => {
      const { onForm } = aForm();

      expect(refusalOf(() => onForm((form) => form[member])).message).toContain(
        `Form.${member} is not on the closed list`,
      );
    },
  );

  it('has constants that print as their names', () => {
    const { forms } = aForm();

    const { DestinationType, ItemType, PageNavigationType } = forms.global;

    expect([DestinationType.SPREADSHEET, ItemType.CHECKBOX_GRID, PageNavigationType.SUBMIT].map(String)).toEqual([
      'SPREADSHEET',
      'CHECKBOX_GRID',
      'SUBMIT',
    ]);
  });

  it('passes every call by its name', () => {
    const { world, onForm } = aForm();

    const calls = onForm((form, app) => {
      const validation = app.createTextValidation().requireNumber().build();
      form.addTextItem().setTitle('Курс').setValidation(validation);
      return [...world.gate.run().calls.keys()];
    });

    expect(calls).toEqual([
      'FormApp.openById',
      'FormApp.createTextValidation',
      'FormApp.TextValidationBuilder.requireNumber',
      'FormApp.TextValidationBuilder.build',
      'FormApp.Form.addTextItem',
      'FormApp.TextItem.setTitle',
      'FormApp.TextItem.setValidation',
    ]);
  });

  it('leaves a form half-filled when the machine is cut off between two calls', () => {
    const { faults, forms, formId, onForm } = aForm();
    faults.cutAt(4);

    refusalOf(() => onForm((form) => form.addTextItem().setTitle('Имя').setRequired(true)));

    expect(
      forms.people
        .editor(formId)
        .getItems()
        .map((item) => item.getTitle()),
    ).toEqual(['Имя']);
  });
});

describe('Form', () => {
  it.each([
    ['setTitle', 'getTitle', 'Анкета наставника'],
    ['setDescription', 'getDescription', 'Пять минут'],
    ['setConfirmationMessage', 'getConfirmationMessage', 'Спасибо'],
    ['setCustomClosedFormMessage', 'getCustomClosedFormMessage', 'Приём окончен'],
    ['setCollectEmail', 'collectsEmail', true],
    ['setAllowResponseEdits', 'canEditResponse', true],
    ['setLimitOneResponsePerUser', 'hasLimitOneResponsePerUser', true],
    ['setProgressBar', 'hasProgressBar', true],
    ['setShowLinkToRespondAgain', 'hasRespondAgainLink', false],
  ] as const)('keeps what %s sets', (setter, getter, value) => {
    const { onForm } = aForm();

    const kept = onForm((form) => {
      (form[setter] as (given: unknown) => unknown)(value);
      return form[getter]();
    });

    expect(kept).toBe(value);
  });

  it.each(['setTitle', 'setCollectEmail'] as const)('refuses an argument of another type in %s', (setter) => {
    const { onForm } = aForm();

    expect(refusalOf(() => onForm((form) => (form[setter] as (given: unknown) => unknown)(7))).message).toBe(
      `The parameters (number) don't match the method signature for FormApp.Form.${setter}.`,
    );
  });

  it('accepts responses as soon as it is published, and none when it is not', () => {
    const { onForm } = aForm();

    const states = onForm((form) =>
      [true, false].map((published) => {
        form.setPublished(published);
        return [form.isPublished(), form.isAcceptingResponses()];
      }),
    );

    expect(states).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('does not let an unpublished form accept responses', () => {
    const { onForm } = aForm();

    expect(refusalOf(() => onForm((form) => form.setAcceptingResponses(true))).message).toContain('unpublished');
  });

  it('lets an unpublished form be told to accept none', () => {
    const { onForm } = aForm();

    expect(onForm((form) => form.setAcceptingResponses(false).isAcceptingResponses())).toBe(false);
  });

  it('can be closed while it stays published', () => {
    const { onForm } = aForm();

    const state = onForm((form) => {
      form.setPublished(true).setAcceptingResponses(false);
      return [form.supportsAdvancedResponderPermissions(), form.isPublished(), form.isAcceptingResponses()];
    });

    expect(state).toEqual([true, true, false]);
  });

  it('has an address for respondents that does not hold the id of the file', () => {
    const { formId, onForm } = aForm();

    const [published, edit] = onForm((form) => [form.getPublishedUrl(), form.getEditUrl()]);

    expect(published).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/e\/1FAIpQLS[\w-]{16}\/viewform$/);
    expect(edit).toBe(`https://docs.google.com/forms/d/${formId}/edit`);
  });

  it('is copied with its items and settings, unpublished, without responses and destination', () => {
    const { forms, drive, formId, spreadsheetId, as, onForm } = aForm();
    const itemId = onForm((form, app) => {
      form.setTitle('Анкета').setPublished(true).setDestination(app.DestinationType.SPREADSHEET, spreadsheetId);
      return form.addTextItem().setTitle('Имя').getId();
    });
    forms.people.submit(formId, { answers: { [itemId]: 'Ира' }, email: CURATOR });

    const copy = as(CURATOR, () => {
      const form = forms.global.openById(drive.global.Files.copy({}, formId).id ?? '');
      return [form.getTitle(), form.isPublished(), form.getItemById(itemId).getTitle(), form.getResponses().length];
    });

    expect(copy).toEqual(['Анкета', false, 'Имя', 0]);
  });

  it('cannot be uploaded', () => {
    const { drive, as } = aForm();
    const blob = { getBytes: () => [1], getContentType: () => 'text/plain' };

    expect(refusalOf(() => as(CURATOR, () => drive.global.Files.create({ mimeType: FORM }, blob))).message).toContain(
      'Drive upload as a form',
    );
  });
});

describe('Form.setDestination', () => {
  it('adds a sheet with a column for every question and every row of a grid', () => {
    const { spreadsheetId, sheet, onForm } = aForm();

    const id = onForm((form, app) => {
      form.setCollectEmail(true);
      form.addTextItem().setTitle('Имя');
      form.addSectionHeaderItem().setTitle('О встречах');
      form.addGridItem().setTitle('Оценка').setRows(['Польза', 'Интерес']).setColumns(['1', '2']);
      return form.setDestination(app.DestinationType.SPREADSHEET, spreadsheetId).getDestinationId();
    });

    expect([id, sheet.headings]).toEqual([
      spreadsheetId,
      ['Отметка времени', 'Адрес электронной почты', 'Имя', 'Оценка [Польза]', 'Оценка [Интерес]'],
    ]);
  });

  it('writes the responses given so far into the new sheet', () => {
    const { forms, formId, spreadsheetId, sheet, onForm } = aForm();
    const itemId = onForm((form) => {
      form.setPublished(true);
      return form.addTextItem().setTitle('Имя').getId();
    });
    for (const name of ['Ира', 'Олег']) forms.people.submit(formId, { answers: { [itemId]: name }, email: CURATOR });

    onForm((form, app) => form.setDestination(app.DestinationType.SPREADSHEET, spreadsheetId));

    expect(sheet.rows.map((row) => row['Имя'])).toEqual(['Ира', 'Олег']);
  });

  it.each(['1nowhere', 'form'])('refuses the destination %s', (id) => {
    const { formId, onForm } = aForm();

    const refusal = refusalOf(() =>
      onForm((form, app) => form.setDestination(app.DestinationType.SPREADSHEET, id === 'form' ? formId : id)),
    );

    expect(refusal.message).toContain('Invalid destination ID');
  });

  it('is undone by removeDestination, which does nothing when there is none', () => {
    const { spreadsheetId, onForm } = aForm();

    const refusal = refusalOf(() =>
      onForm((form, app) =>
        form
          .removeDestination()
          .setDestination(app.DestinationType.SPREADSHEET, spreadsheetId)
          .removeDestination()
          .getDestinationId(),
      ),
    );

    expect(refusal.message).toBe('The form currently has no response destination.');
  });
});
