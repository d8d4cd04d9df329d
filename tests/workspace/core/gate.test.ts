import { CONSUMER_QUOTAS } from '../../../workspace/core/quotas';
import { aRun, aWorld } from './a-world';

describe('createGate', () => {
  it('refuses a call outside a run', () => {
    expect(() => aWorld().world.gate.call({ method: 'Sheets.x' }, () => 1)).toThrow(
      'A Google service was called outside a run',
    );
  });

  it('counts calls by method and moves the clock by what they take', () => {
    const { world } = aWorld();
    const run = aRun();

    world.gate.during(run, () => {
      world.gate.call({ method: 'PropertiesService.getProperty' }, () => 1);
      world.gate.call({ method: 'Sheets.Spreadsheets.batchUpdate', characters: 10_240 }, () => 1);
    });

    expect([[...run.calls], run.elapsedMs, world.clock.now()]).toEqual([
      [
        ['PropertiesService.getProperty', 1],
        ['Sheets.Spreadsheets.batchUpdate', 1],
      ],
      30 + 500 + 8,
      1_000_538,
    ]);
  });

  it('asks for any one of the scopes', () => {
    const { world } = aWorld();
    const call = (scopes: readonly string[]): unknown =>
      world.gate.during(aRun(), () => world.gate.call({ method: 'FormApp.x', scopes }, () => 1));

    expect(call(['documents', 'forms'])).toBe(1);
    expect(() => call(['documents', 'drive'])).toThrow(
      'Specified permissions are not sufficient to call FormApp.x. Required permissions: (https://www.googleapis.com/auth/documents || https://www.googleapis.com/auth/drive)',
    );
  });

  it('answers a used-up quota as the service would', () => {
    const quotas = {
      ...CONSUMER_QUOTAS,
      sheetsReads: { ...CONSUMER_QUOTAS.sheetsReads, limit: 0 },
      mailRecipients: { ...CONSUMER_QUOTAS.mailRecipients, limit: 0 },
    };
    const { world } = aWorld({ quotas });
    const call = (method: string, cost: object) => (): unknown =>
      world.gate.during(aRun(), () => world.gate.call({ method, cost }, () => 1));

    expect(call('Sheets.Spreadsheets.get', { sheetsReads: 1 })).toThrow(
      expect.objectContaining({ name: 'GoogleJsonResponseException', code: 429 }),
    );
    expect(call('MailApp.sendEmail', { mailRecipients: 1 })).toThrow(expect.objectContaining({ name: 'Exception' }));
  });

  it('gives back the quota of the minute after the minute', () => {
    const quotas = { ...CONSUMER_QUOTAS, sheetsReads: { ...CONSUMER_QUOTAS.sheetsReads, limit: 1 } };
    const { world } = aWorld({ quotas });
    const read = (): unknown =>
      world.gate.during(aRun(), () => world.gate.call({ method: 'Sheets.x', cost: { sheetsReads: 1 } }, () => 'read'));
    read();

    expect(read).toThrow('Quota exceeded');
    world.clock.moveTo(world.clock.now() + 60_000);
    expect(read()).toBe('read');
  });

  it('lets a fault strike before or after the effect', () => {
    const { world, faults } = aWorld();
    const effects: string[] = [];
    faults.failBefore(1, 503);
    faults.failAfter(2, 500);

    const codes = world.gate.during(aRun(), () =>
      ['first', 'second', 'third'].map((name) => {
        try {
          return world.gate.call({ method: 'Sheets.Spreadsheets.batchUpdate' }, () => effects.push(name));
        } catch (error) {
          return (error as { code?: number }).code;
        }
      }),
    );

    expect([codes, effects, faults.struck()]).toEqual([[503, 500, 2], ['second', 'third'], 2]);
  });

  it('lets somebody act between two calls', () => {
    const { world, faults } = aWorld();
    const order: string[] = [];
    faults.actBefore(2, () => order.push('somebody'));

    world.gate.during(aRun(), () => {
      for (const name of ['first', 'second']) world.gate.call({ method: 'FormApp.x' }, () => order.push(name));
    });

    expect(order).toEqual(['first', 'somebody', 'second']);
  });

  it('refuses every call of a run that is stopped', () => {
    const { world, faults } = aWorld();
    faults.cutAt(1);
    const run = aRun();
    const call = (): unknown => world.gate.call({ method: 'FormApp.x' }, () => 1);

    world.gate.during(run, () => {
      expect(call).toThrow('cut at call 1, FormApp.x');
      expect(call).toThrow('cut at call 1, FormApp.x');
    });
  });

  it('stops a run that waits beyond its limit', () => {
    const { world } = aWorld();
    const run = aRun({ limitMs: 100 });

    expect(() => world.gate.during(run, () => world.gate.wait(101))).toThrow('Exceeded maximum execution time');
    expect(run.stopped).toBe('Exceeded maximum execution time');
  });
});
