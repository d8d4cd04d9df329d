import { aPage, closePages } from './a-page';

afterEach(closePages);

const SCRIPT = `
  function send() {
    for (const name of ['Анна', 'Пётр']) {
      MailApp.sendEmail({
        to: 'student@college.example', name: 'Куратор', subject: 'Встреча: ' + name, body: 'Здравствуйте,\\n\\n' + name,
        attachments: [Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'встреча.ics')],
      });
    }
  }
  function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); }
  function tick() { throw new Error('Сбой'); }`;

describe('historyRoutes', () => {
  it('lists mails from the newest', async () => {
    const { ws, get } = await aPage(SCRIPT);
    ws.run('send');

    const { body } = await get('/api/mails');

    const mail = {
      ...{ id: expect.any(String) as string, time: expect.any(Number) as number, from: ws.owner },
      ...{ senderName: 'Куратор', to: ['student@college.example'], attachmentCount: 1 },
    };
    expect(body).toEqual({
      boxes: [{ email: 'student@college.example', count: 2 }],
      mails: [
        { ...mail, subject: 'Встреча: Пётр', start: 'Здравствуйте, Пётр' },
        { ...mail, subject: 'Встреча: Анна', start: 'Здравствуйте, Анна' },
      ],
      total: 2,
    });
  });

  it('shows one box, in which a blind copy names nobody else', async () => {
    const { ws, get } = await aPage(`
      function send() {
        const bcc = 'one@college.example, two@college.example';
        MailApp.sendEmail({ to: 'student@college.example', bcc, subject: 'Всем', body: 'Текст' });
        MailApp.sendEmail({ to: 'student@college.example', subject: 'Одному', body: 'Текст' });
      }`);
    ws.run('send');
    const id = ws.mails()[0]?.id ?? '';

    const box = await get('/api/mails?box=two@college.example');
    const letters = [
      await get(`/api/mail?id=${id}&box=two@college.example`),
      await get(`/api/mail?id=${id}&box=student@college.example`),
      await get(`/api/mail?id=${id}`),
    ];

    expect(box.body).toMatchObject({ mails: [{ subject: 'Всем' }], total: 1 });
    expect(letters.map(({ body }) => (body as { readonly bcc: unknown }).bcc)).toEqual([
      ['two@college.example'],
      [],
      ['one@college.example', 'two@college.example'],
    ]);
  });

  it('opens a mail with the names and sizes of what is attached', async () => {
    const { ws, get } = await aPage(SCRIPT);
    ws.run('send');

    const { body } = await get(`/api/mail?id=${ws.mails()[0]?.id}`);

    expect(body).toMatchObject({
      subject: 'Встреча: Анна',
      attachments: [{ name: 'встреча.ics', contentType: 'text/calendar', bytes: 15 }],
    });
  });

  it('lists runs from the newest, failures and triggers with their next time', async () => {
    const { ws, get } = await aPage(SCRIPT);
    ws.run('install');
    ws.advance({ byMinutes: 10 });

    const runs = await get('/api/runs');
    const triggers = await get('/api/triggers');

    expect(runs.body).toMatchObject({
      runs: [{ fn: 'tick', error: { message: 'Сбой' } }, { fn: 'install' }],
      failures: [{ fn: 'tick', to: ws.owner, message: 'Сбой' }],
    });
    expect((await get('/api/runs?only=failed')).body).toMatchObject({ runs: [{ fn: 'tick' }], total: 1 });
    expect((await get('/api/runs?only=menu')).body).toMatchObject({ runs: [], total: 0 });
    expect(triggers.body).toEqual([
      {
        ...{ id: expect.any(String) as string, fn: 'tick', owner: ws.owner, eventType: 'CLOCK' },
        nextDue: ws.triggers()[0]?.nextDue,
      },
    ]);
  });

  it('tells what is left of the quotas of whoever owns a trigger and of the person at the keyboard', async () => {
    const { ws, get } = await aPage(SCRIPT);
    ws.run('install');
    ws.run('send');
    ws.setUser('student@college.example');

    const { body } = await get('/api/quotas');

    const mails = (body as readonly { readonly name: string }[]).filter(({ name }) => name === 'mailRecipients');
    const day = { name: 'mailRecipients', limit: 100, windowMs: 86_400_000 };
    expect(mails).toEqual([
      { ...day, left: 98, user: ws.owner },
      { ...day, left: 100, user: 'student@college.example' },
    ]);
  });
});
