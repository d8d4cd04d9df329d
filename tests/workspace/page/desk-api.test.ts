import { aPage, closePages } from './a-page';

afterEach(closePages);

const OWNER = 'curator@college.example';

const SCRIPT = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Программа').addItem('Кто я', 'who').addItem('Спросить', 'ask').addToUi();
  }
  function who() {
    const book = SpreadsheetApp.getActive();
    book.toast(book.getActiveSheet().getName() + ' ' + book.getActiveRange().getA1Notation());
  }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    return String(ui.alert('Да?', ui.ButtonSet.YES_NO));
  }
  function give(value) { return { value }; }
  function refuse() { throw new Error('Нельзя'); }
  function hidden_() {}`;

const MENUS = [
  {
    kind: 'menu',
    title: 'Программа',
    entries: [
      { kind: 'item', title: 'Кто я', fn: 'who' },
      { kind: 'item', title: 'Спросить', fn: 'ask' },
    ],
  },
];

describe('deskRoutes', () => {
  it('shows the desk, with the menus once the workbook is open', async () => {
    const { ws, get, post } = await aPage(SCRIPT, { title: 'Наставничество' });

    const before = await get('/api/state');
    const after = await post('/api/open');

    const state = {
      ...{ now: '2026-09-01T08:00:00', user: OWNER, editors: [OWNER], owner: OWNER, workbookId: ws.workbookId },
      faults: [],
      ...{ title: 'Наставничество', counts: { mails: 0, failures: 0 } },
    };
    expect(before.body).toEqual({ ...state, menus: [] });
    expect(after.body).toEqual({ ...state, now: ws.now(), menus: MENUS });
  });

  it('runs a menu item where the person has selected', async () => {
    const { post } = await aPage(SCRIPT);

    const { body } = await post('/api/menu', { path: ['Программа', 'Кто я'], sheet: 0, ranges: ['B2:C3'] });

    expect(body).toMatchObject({ report: { ui: { toasts: [{ title: '', text: 'Лист1 B2:C3' }] } } });
  });

  it('carries a question to the person and the answer back', async () => {
    const { post } = await aPage(SCRIPT);
    const { body } = await post('/api/menu', { path: ['Спросить'] });
    const { question } = body as { readonly question: { readonly token: string } };

    const answered = await post('/api/answer', { token: question.token, button: 'NO' });

    expect(question).toMatchObject({ text: 'Да?', buttons: 'YES_NO' });
    expect(answered.body).toMatchObject({ report: { result: 'NO' } });
  });

  it.each([
    ['give', [{ a: 1 }], { report: { result: { value: { a: 1 } }, error: null } }],
    ['refuse', [], { report: { error: { name: 'Error', message: 'Нельзя' } } }],
    ['hidden_', [], { report: { error: { name: 'Error', message: 'Script function not found: hidden_' } } }],
  ])('calls %s for a sidebar', async (fn, args, reply) => {
    const { post } = await aPage(SCRIPT);

    expect((await post('/api/call', { fn, args })).body).toMatchObject(reply);
  });

  it('lets anybody sit down, and opens the workbook to those with whom it is shared', async () => {
    const { post } = await aPage('');
    const email = 'second@college.example';

    const seated = await post('/api/user', { email });
    const shared = await post('/api/share', { email });

    expect([seated.body, shared.body]).toMatchObject([
      { user: email, editors: [OWNER] },
      { user: email, editors: [OWNER, email] },
    ]);
  });

  it('asks for an address', async () => {
    const { post } = await aPage('');

    expect(await post('/api/user', { email: 'второй куратор' })).toEqual({
      status: 400,
      body: { error: 'Нужен адрес электронной почты.' },
    });
  });
});
