import { aRun, aWorld } from './a-world';

const READ = { method: 'Sheets.Spreadsheets.get' };

describe('createWeather', () => {
  it('makes every call take longer while Google is slow', () => {
    const { world, weather } = aWorld();
    const [slow, usual] = [aRun(), aRun()];

    weather.change({ slowness: 20 });
    world.gate.during(slow, () => world.gate.call(READ, () => 1));
    weather.change({ slowness: 1 });
    world.gate.during(usual, () => world.gate.call(READ, () => 1));

    expect([slow.elapsedMs, usual.elapsedMs]).toEqual([6000, 300]);
  });

  it('stops a run that slow calls carry over its limit, before the call takes effect', () => {
    const { world, weather } = aWorld();
    weather.change({ slowness: 20 });
    let effects = 0;

    const call = (): unknown =>
      world.gate.during(aRun({ limitMs: 5000 }), () => world.gate.call(READ, () => (effects += 1)));

    expect(call).toThrow('Exceeded maximum execution time');
    expect(effects).toBe(0);
  });

  it('leaves nothing of a quota that it has emptied, and gives it back', () => {
    const { world, weather } = aWorld();
    const left = (): number => world.quotas.left('curator@college.example', 'mailRecipients', 0);
    const send = (): unknown =>
      world.gate.during(aRun(), () =>
        world.gate.call({ method: 'MailApp.sendEmail', cost: { mailRecipients: 1 } }, () => 'sent'),
      );

    weather.change({ emptied: ['mailRecipients'] });
    const before = left();
    const refused = send;

    expect([before, left()]).toEqual([0, 0]);
    expect(refused).toThrow('Service invoked too many times for one day: email.');
    weather.change({ emptied: [] });
    expect([send(), left()]).toEqual(['sent', 99]);
  });

  it('fails every n-th call of each run before it takes effect', () => {
    const { world, weather } = aWorld();
    weather.change({ failingEvery: 3 });
    const done: number[] = [];

    const calls = [1, 2, 3, 4].map((call) => () => world.gate.call(READ, () => done.push(call)));
    const failed = world.gate.during(aRun(), () =>
      calls.map((call) => {
        try {
          call();
          return '';
        } catch (error) {
          return (error as { readonly code: number }).code;
        }
      }),
    );

    expect([failed, done]).toEqual([
      ['', '', 503, ''],
      [1, 2, 4],
    ]);
  });
});
