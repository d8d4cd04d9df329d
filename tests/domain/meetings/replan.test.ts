import { type Meeting, meetings } from '../../../src/domain/meetings/meeting-table';
import { namesOf, replan, type ReplanRequest } from '../../../src/domain/meetings/replan';
import { add, set } from '../../../src/domain/shared/change';
import { aCalendar, aMeeting, aPair, DEFAULTS, ids, NEVER_AWAY } from './pair-fixtures';

const HELD = aMeeting({ id: 'В-00001', n: 1, kind: 'acquaintance', status: 'held', held: '2026-10-05' });
const SECOND = aMeeting({ id: 'В-00002', n: 2, kind: 'planning', planned: '2026-10-12' });
const THIRD = aMeeting({ id: 'В-00003', n: 3, planned: '2026-10-19' });
const FOURTH = aMeeting({ id: 'В-00004', n: 4, kind: 'final', planned: '2026-10-26' });
const PLAN = [HELD, SECOND, THIRD, FOURTH];

function request(values: Partial<ReplanRequest> = {}): ReplanRequest {
  return {
    pair: aPair({ slot: '1-after' }),
    from: '2026-10-06',
    until: '2026-11-01',
    frequency: 'weekly',
    settings: DEFAULTS,
    calendar: aCalendar(),
    isAway: NEVER_AWAY,
    existing: PLAN,
    newId: ids(),
    ...values,
  };
}

describe('replan', () => {
  it('changes nothing when the plan is as it should be', () => {
    expect(replan(request())).toEqual([]);
  });

  it('moves what is planned to the agreed day and on from it, under the same ids', () => {
    expect(replan(request({ nextDate: '2026-10-14' }))).toEqual([set(meetings, 'В-00002', { planned: '2026-10-14' })]);
  });

  it('cancels what is left over and gives the last meeting the final kind', () => {
    expect(replan(request({ nextDate: '2026-10-22' }))).toEqual([
      set(meetings, 'В-00002', { planned: '2026-10-22' }),
      set(meetings, 'В-00003', { kind: 'final', planned: '2026-10-26' }),
      set(meetings, 'В-00004', { status: 'cancelled' }),
    ]);
  });

  it('adds what is missing, numbered on from the highest number', () => {
    expect(replan(request({ until: '2026-11-03' }))).toEqual([
      set(meetings, 'В-00004', { kind: 'regular' }),
      add(meetings, {
        id: 'В-00101',
        pair: '2026-001',
        names: 'Пчёлкина А. Б., Сойкин В. Г.',
        n: 5,
        kind: 'final',
        status: 'planned',
        planned: '2026-11-02',
        time: '15:00',
      }),
    ]);
  });

  it('plans a whole series for a pair that has none', () => {
    const changes = replan(request({ existing: [], from: '2026-10-05', until: '2026-10-14' }));

    expect(changes.map((change) => (change.kind === 'add' ? [change.row['n'], change.row['kind']] : []))).toEqual([
      [1, 'acquaintance'],
      [2, 'final'],
    ]);
  });

  it.each(['held', 'confirmed', 'missed', 'moved', 'cancelled'] as const)(
    'never touches a meeting that is %s',
    (status) => {
      const existing = [HELD, { ...SECOND, status, held: status === 'held' ? SECOND.planned : null }, THIRD, FOURTH];

      const touched = replan(request({ existing, nextDate: '2026-10-21' })).map(idOf);

      expect(touched).not.toContain('В-00002');
    },
  );

  it('leaves a meeting whose day has passed to wait for its reports', () => {
    const touched = replan(request({ from: '2026-10-14', nextDate: '2026-10-20' })).map(idOf);

    expect(touched).toEqual(['В-00003']);
  });

  it('gives a day to a planned meeting that has none', () => {
    const existing = [HELD, SECOND, THIRD, { ...FOURTH, planned: null }];

    expect(replan(request({ existing }))).toEqual([set(meetings, 'В-00004', { planned: '2026-10-26' })]);
  });

  it('keeps the hour that people typed for a meeting that stays on its day', () => {
    expect(replan(request({ existing: [HELD, { ...SECOND, time: '16:30' }, THIRD, FOURTH] }))).toEqual([]);
  });

  it('keeps a trial meeting what it is', () => {
    expect(replan(request({ existing: [HELD, SECOND, { ...THIRD, kind: 'trial' }, FOURTH] }))).toEqual([]);
  });

  it('passes over the meetings of other pairs', () => {
    const other = aMeeting({ id: 'В-00009', pair: '2026-002', n: 9, planned: '2026-10-13' });

    expect(replan(request({ existing: [...PLAN, other] }))).toEqual([]);
  });

  it('comes to the same whatever the order of the rows', () => {
    const reversed = request({ existing: [...PLAN].reverse(), nextDate: '2026-10-14' });

    expect(replan(reversed)).toEqual(replan(request({ nextDate: '2026-10-14' })));
  });

  it('has nothing to change in the plan that it made', () => {
    const after = PLAN.map((meeting): Meeting =>
      meeting === SECOND ? { ...meeting, planned: '2026-10-14' } : meeting,
    );

    expect(replan(request({ existing: after, nextDate: '2026-10-14' }))).toEqual([]);
  });
});

describe('namesOf', () => {
  it('names both sides, or nobody where names are not kept', () => {
    expect([namesOf(aPair()), namesOf(aPair({ mentorName: '', menteeNames: '' }))]).toEqual([
      'Пчёлкина А. Б., Сойкин В. Г.',
      '',
    ]);
  });
});

function idOf(change: ReturnType<typeof replan>[number]): string {
  return change.kind === 'add' ? String(change.row['id']) : change.id;
}
