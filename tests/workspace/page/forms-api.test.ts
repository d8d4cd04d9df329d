import { aPage, closePages } from './a-page';

afterEach(closePages);

const SCRIPT = `
  function make() {
    const file = Drive.Files.create({ name: 'Ф-01', mimeType: 'application/vnd.google-apps.form' });
    const form = FormApp.openById(file.id);
    form.setTitle('Анкета').setConfirmationMessage('Спасибо').setAllowResponseEdits(true);
    const name = form.addTextItem().setTitle('Имя').setRequired(true);
    form.addSectionHeaderItem().setTitle('Ещё');
    form.setPublished(true);
    Drive.Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, file.id);
    const link = form.createResponse().withItemResponse(name.createResponse('Анна')).toPrefilledUrl();
    return [file.id, name.getId(), link];
  }
  function editLink(id) { return FormApp.openById(id).getResponses()[0].getEditResponseUrl(); }`;

async function formPage() {
  const page = await aPage(SCRIPT);
  const [formId, itemId, link] = page.ws.run('make').result as readonly [string, number, string];
  return { ...page, formId, itemId, link };
}

function prefilled(body: unknown): unknown {
  return (body as { readonly form: { readonly items: readonly { readonly prefilled?: unknown }[] } }).form.items[0]
    ?.prefilled;
}

describe('formRoutes', () => {
  it('lists the forms with what can be answered in them', async () => {
    const { get, formId } = await formPage();

    expect((await get('/api/forms')).body).toEqual([{ id: formId, title: 'Анкета', state: 'open', questions: 1 }]);
  });

  it('opens a form by its id, and filled in by a link', async () => {
    const { get, formId, link } = await formPage();

    const byId = await get(`/api/form?id=${formId}`);
    const byLink = await get(`/api/form?url=${encodeURIComponent(link)}`);

    expect(byId.body).toMatchObject({ form: { formId, title: 'Анкета', state: 'open' } });
    expect([prefilled(byId.body), prefilled(byLink.body)]).toEqual([undefined, 'Анна']);
  });

  it('takes what is answered rightly and names what is not', async () => {
    const { post, formId, itemId } = await formPage();

    const wrong = await post('/api/submit', { formId, answers: {} });
    const right = await post('/api/submit', { formId, answers: { [itemId]: 'Пётр' } });

    expect(wrong.body).toEqual({ refusals: [{ itemId, message: 'Это обязательный вопрос.' }] });
    expect(right.body).toEqual({ responseId: expect.any(String) as string });
  });

  it('checks the questions of a page before the next one opens', async () => {
    const { ws, post, formId, itemId } = await formPage();

    const blank = await post('/api/check', { formId, answers: {}, items: [itemId] });
    const elsewhere = await post('/api/check', { formId, answers: {}, items: [] });

    expect([blank.body, elsewhere.body]).toEqual([
      { refusals: [{ itemId, message: 'Это обязательный вопрос.' }] },
      { refusals: [] },
    ]);
    expect(ws.people.forms.editor(formId).getResponses()).toEqual([]);
  });

  it('opens a stored response by its edit link and changes it', async () => {
    const { ws, get, post, formId, itemId } = await formPage();
    await post('/api/submit', { formId, answers: { [itemId]: 'Пётр' } });
    const url = ws.run('editLink', formId).result as string;

    const opened = await get(`/api/form?url=${encodeURIComponent(url)}`);
    const { responseId } = opened.body as { readonly responseId: string };
    const sent = await post('/api/submit', { formId, responseId, answers: { [itemId]: 'Павел' } });

    expect([prefilled(opened.body), sent.body]).toEqual(['Пётр', { responseId }]);
    expect(ws.people.forms.answersOf(formId, responseId)).toEqual({ [itemId]: 'Павел' });
  });

  it('says why a form that is closed takes nothing', async () => {
    const { ws, post, formId, itemId } = await formPage();
    ws.people.forms.editor(formId).setAcceptingResponses(false);

    expect((await post('/api/submit', { formId, answers: { [itemId]: 'Пётр' } })).body).toEqual({ refused: 'closed' });
  });

  it.each(['id=x', 'url=https%3A%2F%2Fdocs.google.com%2Fforms%2Fd%2Fe%2Fx%2Fviewform'])(
    'says that there is no form %s',
    async (query) => {
      const { get } = await aPage('');

      expect(await get(`/api/form?${query}`)).toEqual({
        status: 404,
        body: { error: 'Такой формы нет: её удалили, или ссылка неполная.' },
      });
    },
  );
});
