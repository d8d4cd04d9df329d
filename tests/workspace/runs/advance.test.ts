import { workspaceOf } from '../script-text';

const WORKER = `
  function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); }
  function tick(e) { PropertiesService.getScriptProperties().setProperty('heartbeat', Date.now()); return e; }
  function remove() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }`;

describe('advance', () => {
  it('fires a recurring trigger at its phase and moves the clock to the end', () => {
    const ws = workspaceOf(WORKER);
    ws.run('install');

    const { ran } = ws.advance({ to: '2026-09-01T09:00' });

    expect([ran, ws.now()]).toEqual([6, '2026-09-01T09:00:00']);
    const starts = ws
      .reports()
      .slice(1)
      .map(({ startedAt }) => startedAt);
    expect(starts.slice(1).map((start, position) => start - (starts[position] ?? 0))).toEqual([
      600_000, 600_000, 600_000, 600_000, 600_000,
    ]);
  });

  it('refuses a request that says neither how far nor to when', () => {
    const ws = workspaceOf(WORKER);

    expect(() => ws.advance({} as { byMinutes: number })).toThrow('advance takes { to } or { byMinutes }');
  });

  it('tells a time trigger the wall time and its own id', () => {
    const ws = workspaceOf(WORKER);
    ws.run('install');
    const events: unknown[] = [];

    ws.advance({ byMinutes: 10, onTick: ({ result }) => events.push(result) });

    expect(events).toEqual([
      {
        authMode: expect.anything() as unknown,
        'day-of-month': 1,
        'day-of-week': 2,
        hour: 8,
        minute: expect.any(Number) as number,
        month: 9,
        second: expect.any(Number) as number,
        timezone: 'Europe/Moscow',
        'week-of-year': 36,
        year: 2026,
        triggerUid: ws.triggers()[0]?.id,
      },
    ]);
  });

  it('fires a daily trigger within its hour, every day at the same minute', () => {
    const ws = workspaceOf(`
      function install() { ScriptApp.newTrigger('tick').timeBased().atHour(6).everyDays(1).create(); }
      function tick() { return new Date().getHours() * 60 + new Date().getMinutes(); }`);
    ws.run('install');
    const minutes: unknown[] = [];

    ws.advance({ to: '2026-09-04T08:00', onTick: ({ result }) => minutes.push(result) });

    expect(minutes).toHaveLength(3);
    expect(new Set(minutes).size).toBe(1);
    expect(Math.floor(Number(minutes[0]) / 60)).toBe(6);
  });

  it('fires once what is due once and leaves it in the list, as Google does', () => {
    const ws = workspaceOf(`
      function install() { ScriptApp.newTrigger('tick').timeBased().after(60000).create(); }
      function tick() {}`);
    ws.run('install');

    const ran = [ws.advance({ byMinutes: 5 }).ran, ws.advance({ byMinutes: 5 }).ran];

    expect([ran, ws.triggers().length]).toEqual([[1, 0], 1]);
  });

  it('begins a trigger late when another one is still running', () => {
    const ws = workspaceOf(`
      function install() {
        ScriptApp.newTrigger('long').timeBased().at(new Date(2026, 8, 1, 9)).create();
        ScriptApp.newTrigger('short').timeBased().at(new Date(2026, 8, 1, 9, 1)).create();
      }
      function long() { Utilities.sleep(200000); }
      function short() {}`);
    ws.run('install');

    ws.advance({ to: '2026-09-01T09:10' });

    const [long, short] = ws.reports().slice(1);
    expect((short?.startedAt ?? 0) - (long?.startedAt ?? 0)).toBeGreaterThanOrEqual(200_000);
  });

  it('sends the owner of a trigger a notice when it fails', () => {
    const ws = workspaceOf(`
      function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(30).create(); }
      function tick() { throw new Error('сломалось'); }`);
    ws.run('install');

    ws.advance({ byMinutes: 30 });

    expect(ws.failures()).toEqual([
      {
        to: 'curator@college.example',
        time: expect.any(Number) as number,
        fn: 'tick',
        triggerId: ws.triggers()[0]?.id,
        message: 'сломалось',
      },
    ]);
  });

  it('runs a trigger as its owner, whoever sits at the keyboard', () => {
    const ws = workspaceOf(`
      function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(30).create(); }
      function tick() { return Session.getEffectiveUser().getEmail(); }`);
    ws.run('install');
    ws.share('deputy@college.example');
    ws.setUser('deputy@college.example');
    const users: unknown[] = [];

    ws.advance({ byMinutes: 30, onTick: ({ result }) => users.push(result) });

    expect(users).toEqual(['curator@college.example']);
  });

  describe('with idleUntil', () => {
    const noon = Date.UTC(2026, 8, 2, 9);

    it('jumps the ticks before the named moment but the last one, and runs all from then on', () => {
      const ws = workspaceOf(WORKER);
      ws.run('install');

      const { ran, jumped } = ws.advance({ to: '2026-09-02T12:30', idleUntil: () => noon });

      const beat = Number(ws.properties()['heartbeat']);
      expect([ran, jumped, ran + jumped]).toEqual([3, 168, 171]);
      expect(Date.UTC(2026, 8, 2, 9, 30) - beat).toBeLessThan(600_000);
    });

    it('jumps nothing when the product cannot tell', () => {
      const ws = workspaceOf(WORKER);
      ws.run('install');

      expect(ws.advance({ byMinutes: 60, idleUntil: () => undefined })).toEqual({
        ...{ ran: 6, jumped: 0, failed: [], arrived: true },
      });
    });

    it('takes the product at its word while people act, and runs one tick after forty minutes without any', () => {
      const ws = workspaceOf(WORKER);
      ws.run('install');
      const step = (): number => ws.advance({ byMinutes: 10, idleUntil: () => noon }).ran;

      const ran = Array.from({ length: 9 }, step);

      expect(ran).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
    });

    it('leaves the same heartbeat as an advance that jumps nothing', () => {
      const beatOf = (idleUntil?: () => number): string | undefined => {
        const ws = workspaceOf(WORKER);
        ws.run('install');
        ws.advance({ to: '2026-09-01T20:00', ...(idleUntil ? { idleUntil } : {}) });
        return ws.properties()['heartbeat'];
      };

      expect(beatOf(() => noon)).toBe(beatOf());
    });
  });
});
