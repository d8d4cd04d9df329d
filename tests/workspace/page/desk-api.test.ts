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
  function hidden_() {}
  function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); }
  function tick() { throw new Error('Сбой'); }`;

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
      ...{ now: '2026-09-01T08:00:00', user: OWNER, editors: [OWNER], workbookId: ws.workbookId },
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

  it('moves the clock and tells what ran on the way', async () => {
    const { ws, post } = await aPage(SCRIPT);
    ws.run('install');

    const { body } = await post('/api/advance', { to: '2026-09-01T08:25' });

    expect(body).toEqual({
      now: '2026-09-01T08:25:00',
      ran: 2,
      jumped: 0,
      failed: [
        { fn: 'tick', message: 'Сбой' },
        { fn: 'tick', message: 'Сбой' },
      ],
    });
  });

  it.each([
    [{ minutes: 10 }, 200, { now: '2026-09-01T08:10:00', ran: 0, jumped: 0, failed: [] }],
    [{ to: '2026-08-31T08:00' }, 400, { error: 'Часы идут только вперёд.' }],
    [{ to: '2030-01-01' }, 400, { error: 'За один раз — не больше 400 дней.' }],
    [{ to: 'завтра' }, 400, { error: 'Время пишется так: 2026-09-01T08:00.' }],
    [{}, 400, { error: 'Часы идут только вперёд.' }],
  ])('moves the clock by %j', async (way, status, body) => {
    const { post } = await aPage('');

    expect(await post('/api/advance', way)).toEqual({ status, body });
  });

  it('lets somebody else sit down once the workbook is shared', async () => {
    const { post } = await aPage('');
    const email = 'second@college.example';
    const refused = await post('/api/user', { email });

    const shared = await post('/api/share', { email });
    const seated = await post('/api/user', { email });

    expect(refused).toEqual({ status: 403, body: { error: `У ${email} нет доступа к таблице.` } });
    expect([shared.body, seated.body]).toMatchObject([{ editors: [OWNER, email], user: OWNER }, { user: email }]);
  });
});
