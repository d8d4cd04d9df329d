import type { ComingCall } from '../../../workspace/core/faults';
import type { Gate } from '../../../workspace/core/gate';
import { aRun, aWorld } from './a-world';

const READ = { method: 'Sheets.Spreadsheets.get', cost: { sheetsReads: 1 } };

/** The code or the sentence of each call, or `done`. */
function tryCalls(gate: Gate, methods: readonly string[]): readonly unknown[] {
  return gate.during(aRun(), () =>
    methods.map((method) => {
      try {
        return gate.call({ method, cost: method === READ.method ? READ.cost : {} }, () => 'done');
      } catch (error) {
        return (error as { code?: number }).code ?? (error as Error).message;
      }
    }),
  );
}

describe('busyFrom', () => {
  it('refuses the service so many times and then lets it recover, while other services answer', () => {
    const { world, faults } = aWorld();
    faults.busyFrom(2, { code: 429, times: 2 });

    const answers = tryCalls(world.gate, [
      'Sheets.Spreadsheets.get',
      'Sheets.Spreadsheets.get',
      'Utilities.sleep',
      'Sheets.Spreadsheets.batchUpdate',
      'Sheets.Spreadsheets.get',
    ]);

    expect([answers, faults.struck()]).toEqual([['done', 429, 'done', 429, 'done'], 2]);
  });

  it('tells a built-in service by its own sentence', () => {
    const { world, faults } = aWorld();
    faults.busyFrom(1, { code: 429, times: 1 });

    expect(tryCalls(world.gate, ['MailApp.sendEmail'])).toEqual([
      'Service invoked too many times in a short time: MailApp. Try Utilities.sleep(1000) between calls.',
    ]);
  });
});

describe('endQuota', () => {
  it('leaves the user nothing from that call on, until the window ends', () => {
    const { world, faults } = aWorld();
    faults.endQuota(2, 'sheetsReads');

    const before = tryCalls(world.gate, [READ.method, READ.method, READ.method]);
    world.clock.moveTo(world.clock.now() + 60_000);

    expect([before, tryCalls(world.gate, [READ.method])]).toEqual([['done', 429, 429], ['done']]);
  });
});

describe('slowDown', () => {
  it('lengthens every call until it is cleared', () => {
    const { world, faults } = aWorld();
    const [slow, quick] = [aRun(), aRun()];
    faults.slowDown(10);
    world.gate.during(slow, () => world.gate.call({ method: 'LockService.tryLock' }, () => true));
    faults.clear();
    world.gate.during(quick, () => world.gate.call({ method: 'LockService.tryLock' }, () => true));

    expect([slow.elapsedMs, quick.elapsedMs]).toEqual([400, 40]);
  });
});

describe('watch', () => {
  it('tells every call with its number and what it takes from the quotas', () => {
    const { world, faults } = aWorld();
    const heard: Omit<ComingCall, 'run'>[] = [];
    faults.watch(({ number, method, cost }) => heard.push({ number, method, cost }));

    tryCalls(world.gate, ['LockService.tryLock', READ.method]);

    expect(heard).toEqual([
      { number: 1, method: 'LockService.tryLock', cost: {} },
      { number: 2, ...READ },
    ]);
  });
});

describe('actBefore', () => {
  it('lets nothing that is planned strike the run of whoever acts', () => {
    const { world, faults } = aWorld();
    faults.actBefore(1, () => tryCalls(world.gate, ['FormApp.x', 'FormApp.x']));
    faults.failBefore(2);

    expect([tryCalls(world.gate, ['Drive.Files.get', 'Drive.Files.get']), faults.struck()]).toEqual([['done', 503], 2]);
  });
});
