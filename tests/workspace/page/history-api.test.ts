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
    expect(body).toEqual([
      { ...mail, subject: 'Встреча: Пётр', start: 'Здравствуйте, Пётр' },
      { ...mail, subject: 'Встреча: Анна', start: 'Здравствуйте, Анна' },
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
    expect(triggers.body).toEqual([
      {
        ...{ id: expect.any(String) as string, fn: 'tick', owner: ws.owner, eventType: 'CLOCK' },
        nextDue: ws.triggers()[0]?.nextDue,
      },
    ]);
  });
});
