import { aPage, closePages } from './a-page';

afterEach(closePages);

const SCRIPT = `
  function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); }
  function tick() { throw new Error('Сбой'); }
  function send() { MailApp.sendEmail({ to: 'student@college.example', subject: 'Встреча', body: 'Завтра' }); }`;

describe('clockRoutes', () => {
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
      arrived: true,
    });
  });

  it.each([
    [{ minutes: 10 }, 200, { now: '2026-09-01T08:10:00', ran: 0, jumped: 0, failed: [], arrived: true }],
    [{ to: '2026-08-31T08:00' }, 400, { error: 'Часы идут только вперёд.' }],
    [{ to: '2030-01-01' }, 400, { error: 'За один раз — не больше 400 дней.' }],
    [{ to: 'завтра' }, 400, { error: 'Время пишется так: 2026-09-01T08:00.' }],
    [{}, 400, { error: 'Часы идут только вперёд.' }],
  ])('moves the clock by %j', async (way, status, body) => {
    const { post } = await aPage('');

    expect(await post('/api/advance', way)).toEqual({ status, body });
  });

  it('stops between two runs when the slice of real time is over', async () => {
    const { ws, post } = await aPage(SCRIPT);
    ws.run('install');

    const { body } = await post('/api/advance', { to: '2026-09-02T08:00', sliceMs: 0 });

    expect(body).toMatchObject({ ran: 1, arrived: false });
    expect(ws.now() < '2026-09-01T08:11').toBe(true);
  });

  it('goes to the next run of the timetable, whatever there is to do', async () => {
    const { ws, post } = await aPage(SCRIPT);
    ws.run('install');

    const { body } = await post('/api/advance', { next: true });

    expect(body).toMatchObject({ ran: 1, jumped: 0, arrived: true });
  });

  it('says that nothing is due', async () => {
    const { post } = await aPage('');

    expect(await post('/api/advance', { next: true })).toEqual({
      status: 409,
      body: { error: 'Ни один триггер не ждёт своего часа.' },
    });
  });

  it('switches faults on and off', async () => {
    const { ws, get, post } = await aPage(SCRIPT);

    const on = await post('/api/fault', { name: 'no-quota', on: true });
    const failed = ws.run('send');
    const state = await get('/api/state');
    const off = await post('/api/fault', { name: 'no-quota', on: false });
    const sent = ws.run('send');

    expect([on.body, off.body]).toEqual([['no-quota'], []]);
    expect(state.body).toMatchObject({ faults: ['no-quota'] });
    expect([failed.error?.message, sent.error]).toEqual(['Service invoked too many times for one day: email.', null]);
  });

  it('knows no other fault', async () => {
    const { post } = await aPage('');

    expect((await post('/api/fault', { name: 'fire', on: true })).status).toBe(400);
  });
});
