/** Every service call of a use case fails before it took effect, loses its reply after, or is the last one of a run that was cut. */

import { add, remove, set } from '../../../src/domain/shared/change';
import { journal } from '../../../src/domain/shared/journal';
import type { Opened, Store } from '../../../src/app/ports';
import { CONSUMER_QUOTAS } from '../../../workspace/core/quotas';
import { aBook, pals, type TestBook, tasks } from './a-book';

type Quotas = typeof CONSUMER_QUOTAS;

const NEEDS = { read: [pals, tasks] };

const FAULTS: Readonly<Record<string, (book: TestBook, call: number) => void>> = {
  'fails with 503 before it takes effect': (book, call) => book.faults.failBefore(call, 503),
  'fails with 500 before it takes effect': (book, call) => book.faults.failBefore(call, 500),
  'is refused with 429': (book, call) => book.faults.failBefore(call, 429),
  'takes effect and answers 503': (book, call) => book.faults.failAfter(call, 503),
  'takes effect and answers 500': (book, call) => book.faults.failAfter(call, 500),
  'is cut': (book, call) => book.faults.cutAt(call),
};

beforeEach(() => void jest.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

function filled(quotas: Quotas = CONSUMER_QUOTAS): TestBook {
  const book = aBook({ quotas });
  book.run((store) =>
    store.transact(NEEDS, 'fill', () => ({
      changes: [
        add(pals, { id: 'П-001', name: 'Анна', score: 1 }),
        add(pals, { id: 'П-002', name: 'Борис', score: 2 }),
        add(tasks, { id: 'т0', what: 'старое' }),
        add(tasks, { id: 'т1', what: 'письмо', state: 'ждёт' }),
        add(tasks, { id: 'т2', what: 'письмо', state: 'ждёт' }),
      ],
      result: '',
    })),
  );
  return book;
}

/** Adds a person once and counts the others on: a repeat finds the person and does nothing. */
function enrol(store: Store): void {
  store.transact(NEEDS, 'enrol', (books) => ({
    changes: books.find(pals, 'П-003')
      ? []
      : [
          add(pals, { id: 'П-003', name: 'Вера' }),
          ...books.rows(pals).map(({ id, score }) => set(pals, id, { score: (score ?? 0) + 10 })),
          remove(tasks, 'т0'),
        ],
    result: undefined,
  }));
}

/** Claims the tasks that wait, acts, and closes those it has claimed or finds claimed. */
function work(store: Store): void {
  const opened: Opened<readonly string[]> = store.open(NEEDS, 'claim', (books) => {
    const waiting = books.rows(tasks).filter(({ state }) => state === 'ждёт');
    const begun = books.rows(tasks).filter(({ state }) => state === 'идёт');
    return {
      changes: [
        ...waiting.map(({ id }) => set(tasks, id, { state: 'идёт' })),
        ...(books.find(tasks, 'т0') ? [remove(tasks, 'т0')] : []),
      ],
      result: [...waiting, ...begun].map(({ id }) => id),
    };
  });
  opened.finish(
    'close',
    opened.result.map((id) => set(tasks, id, { state: `готово ${id}` })),
  );
}

function nameOf(work: () => void): string {
  try {
    work();
    return '';
  } catch (error) {
    return (error as Error).name;
  }
}

function tablesOf(book: TestBook): unknown {
  return { pals: book.byId(pals), tasks: book.byId(tasks) };
}

function actionsOf(book: TestBook): readonly unknown[] {
  return Object.values(book.byId(journal)).map(({ action }) => action);
}

describe.each([
  ['transact', enrol, ['fill', 'enrol']],
  ['open and finish', work, ['fill', 'claim', 'close']],
] as const)('%s', (_name, useCase, actions) => {
  const undisturbed = filled();
  undisturbed.run(useCase);
  const calls = undisturbed.lastRun().callCount;

  it.each(Object.entries(FAULTS))('does its work once, repeated if need be, when a call %s', (fault, plan) => {
    const outcomes = Array.from({ length: calls }, (_, index) => {
      const book = filled();
      plan(book, index + 1);
      const error = nameOf(() => book.run(useCase));
      const struck = book.faults.struck();
      book.faults.clear();
      if (error !== '') book.run(useCase);
      return { struck, tables: tablesOf(book), actions: actionsOf(book), held: book.people.locks.held(), error };
    });

    const error = fault === 'is cut' ? expect.stringMatching(/^(RunStopped)?$/) : '';
    const whole = { struck: 1, tables: tablesOf(undisturbed), actions, held: [], error };
    expect(outcomes).toEqual(outcomes.map(() => whole));
  });
});

describe('transact', () => {
  it('asks the journal again when the reply to that question is lost too', () => {
    const undisturbed = filled();
    undisturbed.run(enrol);
    // Behind the write come the counter and the lock's release.
    const write = undisturbed.lastRun().callCount - 2;
    const book = filled();
    book.faults.failAfter(write, 503);
    book.faults.failBefore(write + 2, 503);
    book.faults.failAfter(write + 4, 500);

    book.run(enrol);

    expect(book.faults.struck()).toBe(3);
    expect(tablesOf(book)).toEqual(tablesOf(undisturbed));
    expect(actionsOf(book)).toEqual(['fill', 'enrol']);
  });

  it('waits out a minute whose quota is used up', () => {
    const book = filled({ ...CONSUMER_QUOTAS, sheetsReads: { ...CONSUMER_QUOTAS.sheetsReads, limit: 4 } });
    book.run((store) => store.look(NEEDS, () => undefined));

    book.run(enrol);

    expect(book.lastRun().calls.get('Utilities.sleep')).toBeGreaterThan(0);
    expect(actionsOf(book)).toEqual(['fill', 'enrol']);
  });

  it('gives up with a named error when Google goes on refusing, and leaves everything as it was', () => {
    const day = 86_400_000;
    const book = filled({
      ...CONSUMER_QUOTAS,
      sheetsReads: { ...CONSUMER_QUOTAS.sheetsReads, limit: 3, windowMs: day },
    });
    const before = tablesOf(book);

    const error = nameOf(() => book.run(enrol));

    expect(error).toBe('GoogleRefusedError');
    expect(tablesOf(book)).toEqual(before);
  });

  it('ends with a named error while another run holds the lock', () => {
    const book = filled();

    const error = book.inWorkspace(() => {
      LockService.getScriptLock().tryLock(0);
      return nameOf(() => book.run(enrol));
    });

    expect(error).toBe('BusyError');
    expect(actionsOf(book)).toEqual(['fill']);
  });
});
