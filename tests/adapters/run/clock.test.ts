import { instantOf, momentOf, runClock } from '../../../src/adapters/run/clock';
import { aWorkspace } from '../in-workspace';

describe('runClock', () => {
  it('tells the wall time of the college to the second', () => {
    const workspace = aWorkspace({ at: '2026-09-01T08:05' });

    expect(workspace.inWorkspace(() => runClock('Europe/Moscow').now())).toBe('2026-09-01T08:05:00');
  });

  it('tells the day of the college, which begins before that of Greenwich', () => {
    const workspace = aWorkspace({ at: '2026-09-01T00:30' });

    expect(workspace.inWorkspace(() => runClock('Europe/Moscow').today())).toBe('2026-09-01');
  });

  it('measures how long the run has lasted', () => {
    const workspace = aWorkspace();

    const elapsed = workspace.inWorkspace(() => {
      const clock = runClock('Europe/Moscow');
      Utilities.sleep(1500);
      return clock.elapsedMs();
    });

    expect(elapsed).toBe(1500);
  });
});

describe('instantOf', () => {
  it.each(['Europe/Moscow', 'Asia/Yekaterinburg', 'Europe/Berlin'])(
    'finds the instant of a wall time in %s',
    (zone) => {
      const workspace = aWorkspace();

      const [instant, moment] = workspace.inWorkspace(() => {
        const found = instantOf('2026-12-31T23:30:15', zone);
        return [found.toISOString(), momentOf(found, zone)];
      });

      const hours = { 'Europe/Moscow': '20', 'Asia/Yekaterinburg': '18', 'Europe/Berlin': '22' }[zone];
      expect([instant, moment]).toEqual([`2026-12-31T${hours}:30:15.000Z`, '2026-12-31T23:30:15']);
    },
  );
});
