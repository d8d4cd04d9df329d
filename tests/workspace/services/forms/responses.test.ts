import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderLog } from '../../../../workspace/core/folder-log';
import type { GivenAnswers } from '../../../../workspace/core/open-questions';
import { aForm, anOpenForm, CURATOR, refusalOf, TEACHER } from './a-form';

const NINE = Date.UTC(2026, 8, 5, 6);
const TEN = NINE + 3_600_000;
const ELEVEN = TEN + 3_600_000;

/** A form with the answers Ира (09:00), Олег (10:00), Яна (11:00). */
function answered(answers: GivenAnswers = {}) {
  const stage = anOpenForm((form) => form.setAllowResponseEdits(true).addTextItem().setTitle('Имя'), answers);
  const ids = ['Ира', 'Олег', 'Яна'].map((name, index) => {
    const outcome = stage.forms.people.submit(
      stage.formId,
      { answers: { [stage.itemId]: name } },
      NINE + index * 3_600_000,
    );
    return 'responseId' in outcome ? outcome.responseId : '';
  });
  const names = (since?: number): readonly unknown[] =>
    stage.onForm((form) => {
      const responses =
        since === undefined
          ? form.getResponses()
          : form.getResponses(new Date(since) as unknown as GoogleAppsScript.Base.Date);
      return responses.map((response) => response.getItemResponses()[0]?.getResponse());
    });
  return { ...stage, ids, names };
}

describe('Form.getResponses', () => {
  it('gives every response, oldest first', () => {
    expect(answered().names()).toEqual(['Ира', 'Олег', 'Яна']);
  });

  it.each([
    ['leaves it out', TEN, ['Яна']],
    ['returns it', TEN, ['Олег', 'Яна']],
    ['leaves it out', TEN - 1, ['Олег', 'Яна']],
    ['returns it', TEN + 1, ['Яна']],
    ['returns it', ELEVEN + 1, []],
  ] as const)('%s: an answer of the very moment', (answer, since, expected) => {
    expect(answered({ 'forms/since-boundary': answer }).names(since)).toEqual(expected);
  });

  it('gives an edited response by its last submission', () => {
    const { forms, formId, itemId, ids, names } = answered();

    forms.people.edit(formId, ids[0] ?? '', { answers: { [itemId]: 'Ирина' }, at: ELEVEN + 1 });

    expect([names(), names(ELEVEN)]).toEqual([['Олег', 'Яна', 'Ирина'], ['Ирина']]);
  });

  it('gives an edited response by its first submission when it is told to', () => {
    const { forms, formId, itemId, ids, names } = answered({
      'forms/edited-response-time': 'of the first submission',
      'forms/edited-response-since': 'leaves it out',
    });

    forms.people.edit(formId, ids[0] ?? '', { answers: { [itemId]: 'Ирина' }, at: ELEVEN + 1 });

    expect([names(), names(ELEVEN)]).toEqual([['Ирина', 'Олег', 'Яна'], []]);
  });

  it('gives dates of the very moment', () => {
    const { onForm } = answered();

    expect(onForm((form) => form.getResponses().map((response) => response.getTimestamp().getTime()))).toEqual([
      NINE,
      TEN,
      ELEVEN,
    ]);
  });
});

describe('Form.getResponse', () => {
  it('finds a response by its id', () => {
    const { ids, onForm } = answered();

    expect(
      onForm((form) =>
        form
          .getResponse(ids[1] ?? '')
          .getItemResponses()[0]
          ?.getResponse(),
      ),
    ).toBe('Олег');
  });

  it.each(['2_ABaOnNobody', 'toString'])('throws for the id %s', (id) => {
    const { onForm } = answered();

    expect(refusalOf(() => onForm((form) => form.getResponse(id))).message).toBe(
      'No response with the given ID could be found.',
    );
  });
});

describe('Form.deleteResponse', () => {
  it('deletes a response from the form and leaves its copy in the sheet', () => {
    const { ids, onForm, sheet, spreadsheetId, names } = answered();

    onForm((form, app) =>
      form.setDestination(app.DestinationType.SPREADSHEET, spreadsheetId).deleteResponse(ids[1] ?? ''),
    );

    expect([names(), sheet.rows.length]).toEqual([['Ира', 'Яна'], 3]);
  });

  it('throws for a response that is gone', () => {
    const { ids, onForm } = answered();

    expect(
      refusalOf(() => onForm((form) => form.deleteResponse(ids[0] ?? '').deleteResponse(ids[0] ?? ''))).message,
    ).toContain('No response');
  });
});

describe('FormsPeople.edit', () => {
  it('keeps the id and replaces the answers', () => {
    const { forms, formId, itemId, ids, names } = answered();

    const outcome = forms.people.edit(formId, ids[1] ?? '', { answers: { [itemId]: 'Олег Ильич' }, at: ELEVEN + 1 });

    expect([outcome, names()]).toEqual([{ responseId: ids[1] }, ['Ира', 'Яна', 'Олег Ильич']]);
  });

  it('puts the address of whoever edits in the place of the author', () => {
    const stage = anOpenForm((form) => form.setAllowResponseEdits(true).setCollectEmail(true).addTextItem());
    const outcome = stage.forms.people.submit(stage.formId, { answers: {}, email: TEACHER });
    const id = 'responseId' in outcome ? outcome.responseId : '';

    stage.forms.people.edit(stage.formId, id, { answers: {}, email: CURATOR });

    expect(stage.onForm((form) => form.getResponses().map((response) => response.getRespondentEmail()))).toEqual([
      CURATOR,
    ]);
  });

  it('refuses when edits are off, when the response is gone, when the form is', () => {
    const { forms, formId, ids, onForm } = answered();
    onForm((form) => form.setAllowResponseEdits(false));

    const outcomes = [
      forms.people.edit(formId, ids[0] ?? '', { answers: {} }),
      forms.people.edit(formId, '2_ABaOnNobody', { answers: {} }),
      forms.people.edit('1nowhere', ids[0] ?? '', { answers: {} }),
    ];

    expect(outcomes).toEqual([{ refused: 'edits-off' }, { refused: 'no-such-response' }, { refused: 'no-such-form' }]);
  });
});

describe('FormResponse', () => {
  it('leaves out unanswered questions, but for text and dates, which come empty', () => {
    const stage = anOpenForm((form) => {
      form.addTextItem().setTitle('Т');
      form.addParagraphTextItem().setTitle('П');
      form.addDateItem().setTitle('Д');
      form.addScaleItem().setTitle('Ш');
      form.addCheckboxItem().setTitle('Ф');
      form.addGridItem().setTitle('С');
      form.addSectionHeaderItem().setTitle('З');
      return form.addListItem().setTitle('Л');
    });
    stage.forms.people.submit(stage.formId, { answers: {} });

    const seen = stage.onForm((form) =>
      form
        .getResponses()[0]
        ?.getItemResponses()
        .map((response) => [response.getItem().getTitle(), response.getResponse()]),
    );

    expect(seen).toEqual([
      ['Т', ''],
      ['П', ''],
      ['Д', ''],
    ]);
  });

  it.each([
    ['an empty text', ['1', ''], [['1', '2'], '']],
    ['null', ['1', null], [['1', '2'], null]],
  ] as const)('shows %s for a row of a grid without a mark', (answer, grid, boxes) => {
    const stage = anOpenForm(
      (form) => {
        form.addGridItem().setRows(['а', 'б']).setColumns(['1', '2']);
        return form.addCheckboxGridItem().setRows(['а', 'б']).setColumns(['1', '2']);
      },
      { 'forms/empty-grid-row': answer },
    );
    const [first = 0, second = 0] = stage.onForm((form) => form.getItems().map((item) => item.getId()));
    stage.forms.people.submit(stage.formId, { answers: { [first]: ['1', null], [second]: [['1', '2'], null] } });

    const seen = stage.onForm((form) =>
      form
        .getResponses()[0]
        ?.getItemResponses()
        .map((response) => response.getResponse()),
    );

    expect(seen).toEqual([grid, boxes]);
  });

  it('finds the answer to one item, null when there is none', () => {
    const stage = anOpenForm((form) => {
      form.addTextItem().setTitle('Имя');
      return form.addTextItem().setTitle('Группа');
    });
    stage.answer('ИС-21');

    const seen = stage.onForm((form) => {
      const response = form.getResponses()[0];
      return form.getItems().map((item) => response?.getResponseForItem(item)?.getResponse());
    });

    expect(seen).toEqual([undefined, 'ИС-21']);
  });

  it('leaves out questions that were deleted, and keeps answers to those that were renamed', () => {
    const stage = anOpenForm((form) => form.addTextItem().setTitle('Имя'));
    stage.answer('Ира');

    const [renamed, deleted] = stage.onForm((form) => {
      form.getItemById(stage.itemId).setTitle('Как вас зовут');
      const before = form
        .getResponses()[0]
        ?.getItemResponses()
        .map((response) => response.getItem().getTitle());
      form.deleteItem(0);
      return [before, form.getResponses()[0]?.getItemResponses()];
    });

    expect([renamed, deleted]).toEqual([['Как вас зовут'], []]);
  });

  it('hands out copies', () => {
    const stage = anOpenForm((form) => form.addCheckboxItem().setChoiceValues(['а', 'б']));
    stage.answer(['а']);

    const seen = stage.onForm((form) => {
      const response = form.getResponses()[0]?.getItemResponses()[0];
      (response?.getResponse() as string[]).push('б');
      return response?.getResponse();
    });

    expect(seen).toEqual(['а']);
  });

  it('shows no address unless the form collects them', () => {
    const stage = anOpenForm((form) => form.addTextItem());
    stage.forms.people.submit(stage.formId, { answers: {}, email: TEACHER });

    expect(stage.onForm((form) => form.getResponses()[0]?.getRespondentEmail())).toBe('');
  });

  it('has neither id nor time nor address before it is submitted', () => {
    const { onForm } = aForm();

    const seen = onForm((form) => {
      const response = form.createResponse();
      return [response.getId(), response.getTimestamp(), response.getRespondentEmail(), response.getEditResponseUrl()];
    });

    expect(seen).toEqual([null, null, null, null]);
  });

  it('is stored when the script submits it, once', () => {
    const stage = anOpenForm((form) => form.addTextItem());
    const heard: string[] = [];
    stage.forms.people.onSubmit(({ responseId }) => void heard.push(responseId));

    const [id, stored, refusal] = stage.onForm((form) => {
      const answer = form.getItems()[0]?.asTextItem().createResponse('Ира') as GoogleAppsScript.Forms.ItemResponse;
      const response = form.createResponse().withItemResponse(answer);
      const made = response.submit();
      return [made.getId(), form.getResponses().map((one) => one.getId()), refusalOf(() => response.submit())] as const;
    });

    expect(stored).toEqual([id]);
    expect(heard).toEqual([id]);
    expect(refusal.message).toContain('already been submitted');
  });

  it('is not taken from a script by a form that is closed or takes one response a user', () => {
    const stage = anOpenForm((form) => form.addTextItem());
    const submit = (form: GoogleAppsScript.Forms.Form): unknown =>
      refusalOf(() => form.createResponse().submit()).message;

    const once = stage.onForm((form) => submit(form.setLimitOneResponsePerUser(true)));
    const closed = stage.onForm((form) => submit(form.setLimitOneResponsePerUser(false).setPublished(false)));

    expect([once, closed]).toEqual(['Failed to submit the form response.', 'Failed to submit the form response.']);
  });

  it('does not take answers once it is stored', () => {
    const stage = anOpenForm((form) => form.addTextItem());
    stage.answer('Ира');

    const refusal = refusalOf(() =>
      stage.onForm((form) =>
        form
          .getResponses()[0]
          ?.withItemResponse(
            form.getItems()[0]?.asTextItem().createResponse('Олег') as GoogleAppsScript.Forms.ItemResponse,
          ),
      ),
    );

    expect(refusal.message).toContain('already been submitted');
  });
});

describe('createForms', () => {
  it('remembers forms and responses in a folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'forms-'));
    const before = aForm({}, folderLog(folder));
    const itemId = before.onForm((form, app) => {
      form.setTitle('Анкета').setPublished(true);
      form.addScaleItem();
      const validation = app.createTextValidation().requireNumberBetween(1, 4).setHelpText('От 1 до 4').build();
      const item = form.addTextItem().setTitle('Курс').setValidation(validation);
      form.moveItem(1, 0);
      return item.getId();
    });
    before.forms.people.submit(before.formId, { answers: { [itemId]: '2' }, email: CURATOR });

    const after = aForm({}, folderLog(folder));

    expect(after.forms.people.openForm(before.formId)).toEqual(before.forms.people.openForm(before.formId));
    expect(after.onForm((form) => form.getResponses().map((response) => response.getId()))).toEqual(
      before.onForm((form) => form.getResponses().map((response) => response.getId())),
    );
    rmSync(folder, { recursive: true });
  });
});
