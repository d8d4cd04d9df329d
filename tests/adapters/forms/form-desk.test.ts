import { driveFiles } from '../../../src/adapters/drive/files';
import { QUESTIONNAIRES, questionnaireOf } from '../../../src/domain/intake/questionnaire';
import { FORM_TEXTS } from '../../../src/texts/forms';
import { A_REPORT, aFormDesk, shapeOf, TAGS, titlesOf } from './a-form-desk';

describe('formDesk.make', () => {
  it.each(QUESTIONNAIRES.map(({ id }) => id))('opens %s with all its questions, in their order', (id) => {
    const stage = aFormDesk();

    const made = stage.make(id);

    const { questions, title } = questionnaireOf(id);
    expect(shapeOf(stage, made)).toMatchObject({
      state: 'open',
      title,
      description: FORM_TEXTS.descriptions[id],
      titles: titlesOf(id),
      keys: questions.map(({ key }) => key),
      required: questions.map(({ required, kind }) => required && kind !== 'grid'),
      files: [1, 1],
    });
  });

  it('lets everybody with the link answer, and nobody else see the file', () => {
    const stage = aFormDesk();

    const made = stage.make('F10');

    expect(stage.world.files.get(made.fileId)?.permissions).toEqual([
      { id: expect.any(String), type: 'user', role: 'owner', emailAddress: 'curator@college.example' },
      { id: 'anyoneWithLink', type: 'anyone', role: 'reader', view: 'published' },
    ]);
  });

  it('asks for no address and lets nobody change an answer', () => {
    const stage = aFormDesk();

    const made = stage.make('F10');

    const form = stage.people.forms.editor(made.fileId);
    expect([form.collectsEmail(), form.canEditResponse()]).toEqual([false, false]);
    expect(stage.view(made).confirmationMessage).toBe(FORM_TEXTS.confirmation);
  });

  it('puts form and answers book into the folder of the programme', () => {
    const stage = aFormDesk();

    const made = stage.make('F10');

    const parentsOf = (id: string) => stage.world.files.get(id)?.parents.map((p) => stage.world.files.get(p)?.name);
    expect(parentsOf(made.fileId)).toEqual(['Программа наставничества']);
    expect(stage.books().map(parentsOf)).toEqual([['Программа наставничества']]);
  });

  it('gives the answers book its name, a Russian locale and the zone of the college', () => {
    const stage = aFormDesk();

    stage.make('F10');

    const [bookId = ''] = stage.books();
    const { locale, timeZone } = stage.inWorkspace(
      () => Sheets?.Spreadsheets?.get(bookId, { fields: 'properties(locale,timeZone)' }).properties ?? {},
    );
    expect([stage.world.files.get(bookId)?.name, locale, timeZone]).toEqual([
      FORM_TEXTS.answersBook,
      'ru_RU',
      'Europe/Moscow',
    ]);
  });

  it('tells the sheet that the answers arrive in', () => {
    const stage = aFormDesk();
    stage.make('F09');

    const made = stage.make('F10');
    stage.submit(made, A_REPORT);

    const [bookId = ''] = stage.books();
    expect(stage.people.sheets.open(bookId).read(Number(made.answerSheet))[1]?.slice(1, 3)).toEqual(['abc123', 'Да']);
  });

  it('serves all forms with one answers book and gives each its sheet', () => {
    const stage = aFormDesk();

    const made = QUESTIONNAIRES.map(({ id }) => stage.make(id));

    expect(stage.books()).toHaveLength(1);
    expect(new Set(made.map(({ answerSheet }) => answerSheet)).size).toBe(QUESTIONNAIRES.length);
  });

  it('finds a form that stands, and changes nothing in it', () => {
    const stage = aFormDesk();
    const first = stage.make('F10');
    stage.submit(first, A_REPORT);
    const before = JSON.stringify(stage.world.files.all());

    const second = stage.make('F10');

    expect(second).toEqual(first);
    expect(JSON.stringify(stage.world.files.all())).toBe(before);
    const writes = [...stage.lastRun().calls.keys()].filter((method) =>
      /\.(set|add|delete|batchUpdate|create$)/.test(method),
    );
    expect(writes).toEqual([]);
  });

  it('knows questions that people have reworded, moved or added to', () => {
    const stage = aFormDesk();
    const first = stage.make('F10');
    const form = stage.people.forms.editor(first.fileId);
    form.getItemById(Number(first.items['useful'])).setTitle('Была ли польза?');
    form.addTextItem().setTitle('Ещё один вопрос');
    form.moveItem(1, 2);

    const second = stage.make('F10');

    expect(second.items).toEqual(first.items);
    expect(second.answerSheet).toBe(first.answerSheet);
  });

  it('leaves out a question that people have deleted', () => {
    const stage = aFormDesk();
    const first = stage.make('F10');
    const form = stage.people.forms.editor(first.fileId);
    form.deleteItem(form.getItemById(Number(first.items['contact'])));

    const second = stage.make('F10');

    const { contact: _contact, ...rest } = first.items;
    expect(second.items).toEqual(rest);
  });

  it('leaves a form closed that was closed', () => {
    const stage = aFormDesk();
    const made = stage.make('F10');
    stage.people.forms.editor(made.fileId).setAcceptingResponses(false);

    stage.make('F10');

    expect(stage.view(made).state).toBe('closed');
  });

  it('keeps the questions of a form in use that people have cut off its book, and links it again', () => {
    const stage = aFormDesk();
    const first = stage.make('F10');
    stage.submit(first, A_REPORT);
    stage.people.forms.editor(first.fileId).removeDestination();

    const second = stage.make('F10');

    expect([second.items, second.prefill]).toEqual([first.items, first.prefill]);
    expect(second.answerSheet).not.toBe(first.answerSheet);
    stage.submit(second, { ...A_REPORT, token: 'zzz' });
    expect(stage.atDesk((desk) => desk.responses(second, null))).toHaveLength(2);
  });

  it('makes another form when people have thrown the first away', () => {
    const stage = aFormDesk();
    const first = stage.make('F10');
    stage.people.drive.trash(first.fileId, 'curator@college.example');

    const second = stage.make('F10');

    expect(second.fileId).not.toBe(first.fileId);
    expect(shapeOf(stage, second)).toMatchObject({ state: 'open', files: [1, 1] });
  });

  it('fills a form that Google has made published', () => {
    const stage = aFormDesk();
    const file = { key: 'form:F10', name: 'Отзыв', mimeType: 'application/vnd.google-apps.form' };
    const form = stage.people.forms.editor(stage.inWorkspace(() => driveFiles().ensureFile(file)));
    form.addMultipleChoiceItem().setTitle('Вопрос без заголовка');
    form.setPublished(true);

    const made = stage.make('F10');

    expect(shapeOf(stage, made)).toMatchObject({ state: 'open', titles: titlesOf('F10') });
  });

  it('offers each #tag once', () => {
    const stage = aFormDesk();

    const made = stage.atDesk((desk) => desk.make('F01', ['#учёба', ' #учёба', '', '#сварка']));

    expect(stage.view(made).items.find(({ id }) => String(id) === made.items['tags'])?.choices).toEqual([
      '#учёба',
      '#сварка',
    ]);
  });

  it.each([
    ['a questionnaire that nobody knows', 'F77', TAGS],
    ['a question about #tags without #tags', 'F01', [' ']],
  ])('refuses %s', (_case, id, tags) => {
    const stage = aFormDesk();

    expect(() => stage.atDesk((desk) => desk.make(id, tags))).toThrow(
      expect.objectContaining({ name: 'DeliveryError', failure: 'refused' }),
    );
    expect(stage.forms()).toEqual([]);
  });

  it('asks no #tags of a questionnaire that has no question about them', () => {
    const stage = aFormDesk();

    const made = stage.atDesk((desk) => desk.make('F10', []));

    expect(stage.view(made).state).toBe('open');
  });
});
