import { begin, choicesIn, countOf, decide, redo, steeringOf, undo } from '../../../src/sidebar/board/choices';
import { aProposal } from '../../domain/matching/a-college';

const one = { request: 'З-001', mentor: 'Н-001' };
const other = { request: 'З-001', mentor: 'Н-002' };
const inWorkbook = choicesIn([
  aProposal({ id: 'ПР-1', request: 'З-009', mentor: 'Н-009', status: 'proposed', pinned: true }),
  aProposal({ id: 'ПР-2', request: 'З-008', mentor: 'Н-008', status: 'confirmed', pinned: true }),
  aProposal({ id: 'ПР-3', request: 'З-007', mentor: 'Н-007', status: 'proposed' }),
]);

describe('choicesIn', () => {
  it('reads the pins of drafts', () => {
    expect([...inWorkbook.pins]).toEqual([['З-009', 'Н-009']]);
  });
});

describe('decide', () => {
  it('pins one mentor at a time, and a pin lifts a ban of the same two', () => {
    const banned = decide(begin(inWorkbook), { kind: 'forbid', pairing: other });

    const { now } = decide(decide(banned, { kind: 'pin', pairing: one }), { kind: 'pin', pairing: other });

    expect([[...now.pins], now.forbidden]).toEqual([
      [
        ['З-009', 'Н-009'],
        ['З-001', 'Н-002'],
      ],
      [],
    ]);
  });

  it('takes the pin of a forbidden pair away, and only that one', () => {
    const pinned = decide(begin(inWorkbook), { kind: 'pin', pairing: one });

    const same = decide(pinned, { kind: 'forbid', pairing: one }).now;
    const another = decide(pinned, { kind: 'forbid', pairing: other }).now;

    expect([same.pins.has('З-001'), same.forbidden]).toEqual([false, [one]]);
    expect([another.pins.get('З-001'), another.forbidden]).toEqual(['Н-001', [other]]);
  });

  it('forgets what was undone once something else is decided', () => {
    const pinned = decide(begin(inWorkbook), { kind: 'pin', pairing: one });

    const { future } = decide(undo(pinned), { kind: 'unpin', request: 'З-009' });

    expect(future).toEqual([]);
  });
});

describe('undo', () => {
  it('goes back step by step to the beginning, and redo forward again', () => {
    const decided = decide(decide(begin(inWorkbook), { kind: 'pin', pairing: one }), {
      kind: 'weigh',
      criterion: 'tags',
      weight: 50,
    });

    const back = undo(undo(decided));

    expect([back.now, undo(back)]).toEqual([inWorkbook, back]);
    expect(redo(redo(back)).now).toEqual(decided.now);
    expect(redo(redo(redo(back)))).toEqual(redo(redo(back)));
  });
});

describe('steeringOf', () => {
  it('tells what differs from the workbook', () => {
    const acts = [
      { kind: 'pin', pairing: one },
      { kind: 'unpin', request: 'З-009' },
      { kind: 'forbid', pairing: { request: 'З-002', mentor: 'Н-001' } },
      { kind: 'weigh', criterion: 'tags', weight: 50 },
      { kind: 'set', settings: { min_score: '40' } },
    ] as const;
    const { now } = acts.reduce(decide, begin(inWorkbook));

    const steering = steeringOf(now, inWorkbook);

    expect(steering).toEqual({
      pinned: [one],
      unpinned: [{ request: 'З-009', mentor: 'Н-009' }],
      forbidden: [{ request: 'З-002', mentor: 'Н-001' }],
      weights: { tags: 50 },
      settings: { min_score: '40' },
    });
    expect(countOf(steering)).toBe(5);
  });

  it('is empty at the beginning, and after weights and goal are put back', () => {
    const weighed = decide(begin(inWorkbook), { kind: 'weigh', criterion: 'tags', weight: 50 });

    const steering = steeringOf(decide(weighed, { kind: 'as-in-workbook' }).now, inWorkbook);

    expect(countOf(steering)).toBe(0);
  });
});
