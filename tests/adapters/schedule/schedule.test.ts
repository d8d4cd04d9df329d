import { scriptSchedule } from '../../../src/adapters/schedule/schedule';
import type { Schedule } from '../../../src/app/desks';
import { type AdapterWorkspace, aWorkspace, CURATOR, SECOND_CURATOR } from '../in-workspace';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

function aBook({ people }: AdapterWorkspace): string {
  return people.drive.create({ name: 'Ответы на анкеты', mimeType: SPREADSHEET }, CURATOR).id;
}

function on<T>(workspace: AdapterWorkspace, act: (schedule: Schedule) => T, user = CURATOR): T {
  return workspace.inWorkspace(() => act(scriptSchedule()), { user });
}

/** Whose triggers there are, what they call and what they listen to. */
function triggers({ people }: AdapterWorkspace): readonly (readonly unknown[])[] {
  return people.script
    .triggers()
    .map(({ owner, fn, timing, sourceId }) => [
      owner,
      fn,
      timing?.kind === 'every' ? timing.periodMs / 60_000 : sourceId,
    ]);
}

const owned = ({ people }: AdapterWorkspace) => people.properties.read();

describe('scriptSchedule.ensure', () => {
  it('makes a worker every ten minutes and a listener on the answers book', () => {
    const workspace = aWorkspace();
    const book = aBook(workspace);

    const made = on(workspace, (schedule) => schedule.ensure(book));

    expect(made).toEqual(['worker', 'answers']);
    expect(triggers(workspace)).toEqual([
      [CURATOR, 'worker', 10],
      [CURATOR, 'onAnswers', book],
    ]);
  });

  it('makes the first who asks the owner', () => {
    const workspace = aWorkspace();

    on(workspace, (schedule) => schedule.ensure(undefined));

    expect(owned(workspace)).toEqual({ owner: CURATOR, generation: '1' });
  });

  it('makes nothing the second time', () => {
    const workspace = aWorkspace();
    const book = aBook(workspace);
    on(workspace, (schedule) => schedule.ensure(book));
    const before = triggers(workspace);

    const made = on(workspace, (schedule) => schedule.ensure(book));

    expect(made).toEqual([]);
    expect(triggers(workspace)).toEqual(before);
    expect(owned(workspace)).toEqual({ owner: CURATOR, generation: '1' });
  });

  it('listens to nothing while there is no answers book', () => {
    const workspace = aWorkspace();

    const made = on(workspace, (schedule) => schedule.ensure(undefined));

    expect(made).toEqual(['worker']);
  });

  it('keeps the listener when the answers book is not named', () => {
    const workspace = aWorkspace();
    const book = aBook(workspace);
    on(workspace, (schedule) => schedule.ensure(book));

    on(workspace, (schedule) => schedule.ensure(undefined));

    expect(triggers(workspace)).toHaveLength(2);
  });

  it('moves the listener to another answers book', () => {
    const workspace = aWorkspace();
    on(workspace, (schedule) => schedule.ensure(aBook(workspace)));
    const book = aBook(workspace);

    const made = on(workspace, (schedule) => schedule.ensure(book));

    expect(made).toEqual(['answers']);
    expect(triggers(workspace)).toEqual([
      [CURATOR, 'worker', 10],
      [CURATOR, 'onAnswers', book],
    ]);
  });

  it('takes away what is there twice, and leaves other functions their triggers', () => {
    const workspace = aWorkspace();
    const book = aBook(workspace);
    workspace.inWorkspace(() => {
      for (let count = 0; count < 3; count += 1) {
        ScriptApp.newTrigger('worker').timeBased().everyMinutes(10).create();
        ScriptApp.newTrigger('onAnswers').forSpreadsheet(book).onFormSubmit().create();
      }
      ScriptApp.newTrigger('other').timeBased().everyMinutes(30).create();
    });

    const made = on(workspace, (schedule) => schedule.ensure(book));

    expect(made).toEqual([]);
    expect(triggers(workspace)).toEqual([
      [CURATOR, 'worker', 10],
      [CURATOR, 'onAnswers', book],
      [CURATOR, 'other', 30],
    ]);
  });

  it('makes no triggers for an account that does not own the work', () => {
    const workspace = aWorkspace();
    on(workspace, (schedule) => schedule.ensure(undefined));

    const made = on(workspace, (schedule) => schedule.ensure(undefined), SECOND_CURATOR);

    expect(made).toEqual([]);
    expect(triggers(workspace)).toEqual([[CURATOR, 'worker', 10]]);
  });

  it('is completed by the next run wherever it was cut', () => {
    const whole = aWorkspace();
    on(whole, (schedule) => schedule.ensure(aBook(whole)));
    const calls = Array.from({ length: whole.lastRun().callCount }, (_, index) => index + 1);

    const outcomes = calls.map((call) => {
      const workspace = aWorkspace();
      const book = aBook(workspace);
      workspace.faults.cutAt(call);
      expect(() => on(workspace, (schedule) => schedule.ensure(book))).toThrow('cut');
      workspace.faults.clear();
      on(workspace, (schedule) => schedule.ensure(book));
      return [triggers(workspace).map(([, fn]) => fn), owned(workspace)];
    });

    expect(outcomes).toEqual(calls.map(() => [['worker', 'onAnswers'], { owner: CURATOR, generation: '1' }]));
  });

  it('leaves a trigger standing wherever the clearing away was cut', () => {
    const lefts = [3, 4, 5].map((call) => {
      const workspace = aWorkspace();
      workspace.inWorkspace(() => {
        ScriptApp.newTrigger('worker').timeBased().everyMinutes(10).create();
        ScriptApp.newTrigger('worker').timeBased().everyMinutes(10).create();
      });
      workspace.faults.cutAt(call);
      expect(() => on(workspace, (schedule) => schedule.ensure(undefined))).toThrow('cut');
      return triggers(workspace).length > 0;
    });

    expect(lefts).toEqual([true, true, true]);
  });
});

describe('scriptSchedule.isMine', () => {
  it('says yes while nobody owns the work', () => {
    expect(on(aWorkspace(), (schedule) => schedule.isMine())).toBe(true);
  });

  it('says yes to the owner and no to everybody else', () => {
    const workspace = aWorkspace();
    on(workspace, (schedule) => schedule.ensure(undefined));

    expect([CURATOR, SECOND_CURATOR].map((user) => on(workspace, (schedule) => schedule.isMine(), user))).toEqual([
      true,
      false,
    ]);
  });
});

describe('scriptSchedule.takeOver', () => {
  it('makes another curator the owner, with a worker of her own', () => {
    const workspace = aWorkspace();
    on(workspace, (schedule) => schedule.ensure(undefined));

    on(workspace, (schedule) => schedule.takeOver(), SECOND_CURATOR);

    expect(owned(workspace)).toEqual({ owner: SECOND_CURATOR, generation: '2' });
    expect(triggers(workspace)).toEqual([
      [CURATOR, 'worker', 10],
      [SECOND_CURATOR, 'worker', 10],
    ]);
    expect(on(workspace, (schedule) => schedule.isMine())).toBe(false);
  });

  it('lets the one before take away her own triggers at her next run', () => {
    const workspace = aWorkspace();
    on(workspace, (schedule) => schedule.ensure(aBook(workspace)));
    on(workspace, (schedule) => schedule.takeOver(), SECOND_CURATOR);

    on(workspace, (schedule) => schedule.ensure(undefined));

    expect(triggers(workspace)).toEqual([[SECOND_CURATOR, 'worker', 10]]);
  });

  it.each(['cutAt', 'failAfter'] as const)(
    'leaves the one before her worker as long as anything of hers is left (%s)',
    (fault) => {
      const takenOver = (): AdapterWorkspace => {
        const workspace = aWorkspace();
        on(workspace, (schedule) => schedule.ensure(aBook(workspace)));
        on(workspace, (schedule) => schedule.takeOver(), SECOND_CURATOR);
        return workspace;
      };
      const whole = takenOver();
      on(whole, (schedule) => schedule.ensure(undefined));
      const calls = Array.from({ length: whole.lastRun().callCount }, (_, index) => index + 1);

      const left = calls.map((call) => {
        const workspace = takenOver();
        workspace.faults[fault](call);
        expect(() => on(workspace, (schedule) => schedule.ensure(undefined))).toThrow();
        return triggers(workspace).flatMap(([who, fn]) => (who === CURATOR ? [fn] : []));
      });

      expect(left.filter((own) => own.length > 0 && !own.includes('worker'))).toEqual([]);
    },
  );

  it('can be taken back, and counts every change', () => {
    const workspace = aWorkspace();
    on(workspace, (schedule) => schedule.ensure(undefined));
    on(workspace, (schedule) => schedule.takeOver(), SECOND_CURATOR);

    on(workspace, (schedule) => schedule.takeOver());

    expect(owned(workspace)).toEqual({ owner: CURATOR, generation: '3' });
    expect(triggers(workspace)).toHaveLength(2);
  });

  it('is completed by `ensure` when it was cut after the change', () => {
    const workspace = aWorkspace();
    on(workspace, (schedule) => schedule.ensure(undefined));
    workspace.faults.cutAt(4);
    expect(() => on(workspace, (schedule) => schedule.takeOver(), SECOND_CURATOR)).toThrow('cut');

    on(workspace, (schedule) => schedule.ensure(undefined), SECOND_CURATOR);

    expect(owned(workspace)).toEqual({ owner: SECOND_CURATOR, generation: '2' });
    expect(triggers(workspace)).toContainEqual([SECOND_CURATOR, 'worker', 10]);
  });
});
