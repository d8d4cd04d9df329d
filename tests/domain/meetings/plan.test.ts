import { daysOnClock } from '../../../src/domain/meetings/gap';
import { planSeries, type SeriesRequest } from '../../../src/domain/meetings/plan';
import { addDays } from '../../../src/domain/shared/day';
import { aCalendar, aMeeting, aPair, DEFAULTS, NEVER_AWAY } from './pair-fixtures';

function request(values: Partial<SeriesRequest> = {}): SeriesRequest {
  return {
    pair: aPair({ slot: '1-after' }),
    from: '2026-10-05',
    until: '2026-11-01',
    frequency: 'weekly',
    settings: DEFAULTS,
    calendar: aCalendar(),
    isAway: NEVER_AWAY,
    existing: [],
    ...values,
  };
}

function daysOf(values: Partial<SeriesRequest>): readonly string[] {
  return planSeries(request(values)).map(({ planned }) => planned);
}

describe('planSeries', () => {
  it('begins with the acquaintance, goes on with the planning and ends with the final meeting', () => {
    expect(planSeries(request())).toEqual([
      { n: 1, kind: 'acquaintance', planned: '2026-10-05', time: '15:00' },
      { n: 2, kind: 'planning', planned: '2026-10-12', time: '15:00' },
      { n: 3, kind: 'regular', planned: '2026-10-19', time: '15:00' },
      { n: 4, kind: 'final', planned: '2026-10-26', time: '15:00' },
    ]);
  });

  it('leaves a single first meeting an acquaintance', () => {
    expect(planSeries(request({ until: '2026-10-05' })).map(({ kind }) => kind)).toEqual(['acquaintance']);
  });

  it('plans nothing when the end lies before the beginning', () => {
    expect(planSeries(request({ until: '2026-10-04' }))).toEqual([]);
  });

  it.each([
    ['fortnightly', ['2026-10-05', '2026-10-19']],
    ['weekly', ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26']],
    [
      'often',
      ['2026-10-05', '2026-10-08', '2026-10-12', '2026-10-15', '2026-10-19', '2026-10-22', '2026-10-26', '2026-10-29'],
    ],
    [null, ['2026-10-05', '2026-10-19']],
  ] as const)('meets %s', (frequency, days) => {
    expect(daysOf({ frequency })).toEqual(days);
  });

  it('meets more often than the pair wished when the college’s norm is shorter', () => {
    const settings = { ...DEFAULTS, max_gap_days: '7' };

    expect(daysOf({ frequency: 'fortnightly', settings })).toEqual([
      '2026-10-05',
      '2026-10-12',
      '2026-10-19',
      '2026-10-26',
    ]);
  });

  it('waits for the weekday of the common slot', () => {
    expect(daysOf({ pair: aPair({ slot: '4-evening' }), until: '2026-10-20' })).toEqual(['2026-10-08', '2026-10-15']);
  });

  it('keeps the weekday of the pair’s beginning when there is no slot, and names no hour', () => {
    const pair = aPair({ slot: null, start: '2026-10-07' });

    expect(planSeries(request({ pair, from: '2026-10-08', until: '2026-10-14' }))).toEqual([
      { n: 1, kind: 'acquaintance', planned: '2026-10-14', time: '' },
    ]);
  });

  it.each([
    ['1-before', '08:00'],
    ['1-after', '15:00'],
    ['1-evening', '18:00'],
  ] as const)('takes the hour of %s from the settings', (slot, time) => {
    expect(planSeries(request({ pair: aPair({ slot }) }))[0]?.time).toBe(time);
  });

  it('shifts a meeting on a day off to the nearest working day and comes back to the weekday', () => {
    const calendar = aCalendar([{ from: '2026-10-12', kind: 'off' }]);

    expect(daysOf({ calendar, until: '2026-10-19' })).toEqual(['2026-10-05', '2026-10-13', '2026-10-19']);
  });

  it('shifts back when a later day would break the norm', () => {
    const calendar = aCalendar([{ from: '2026-10-19', kind: 'off' }]);

    expect(daysOf({ calendar, frequency: 'fortnightly' })).toEqual(['2026-10-05', '2026-10-16', '2026-10-26']);
  });

  it('meets on Saturday where the week has six days', () => {
    const pair = aPair({ slot: '6-before' });

    expect(daysOf({ pair, until: '2026-10-10', calendar: aCalendar([], 6) })).toEqual(['2026-10-10']);
  });

  it('meets on Friday for a Saturday slot where the week has five days', () => {
    const pair = aPair({ slot: '6-before' });

    expect(daysOf({ pair, until: '2026-10-24' })).toEqual(['2026-10-09', '2026-10-16', '2026-10-23']);
  });

  it('never plans a first meeting before the day from which it may be', () => {
    const calendar = aCalendar([{ from: '2026-10-05', kind: 'off' }]);

    expect(daysOf({ calendar, until: '2026-10-08' })).toEqual(['2026-10-06']);
  });

  it('leaves out the weeks of a vacation', () => {
    const isAway = (day: string): boolean => day >= '2026-10-12' && day <= '2026-10-21';

    expect(daysOf({ isAway })).toEqual(['2026-10-05', '2026-10-26']);
  });

  it('meets once more before a vacation rather than too late after it', () => {
    const isAway = (day: string): boolean => day >= '2026-12-28' && day <= '2027-01-11';

    expect(daysOf({ isAway, from: '2026-12-14', until: '2027-01-20', frequency: 'fortnightly' })).toEqual([
      '2026-12-14',
      '2026-12-21',
      '2027-01-18',
    ]);
  });

  it('begins after the vacation that the pair was confirmed in', () => {
    const isAway = (day: string): boolean => day <= '2026-10-20';

    expect(daysOf({ isAway })).toEqual(['2026-10-26']);
  });

  it('takes the first working day when days off are longer than the norm', () => {
    const calendar = aCalendar([{ from: '2026-10-06', to: '2026-10-27', kind: 'off' }]);

    expect(daysOf({ calendar, until: '2026-10-30' })).toEqual(['2026-10-05', '2026-10-28']);
  });

  describe.each(['often', 'weekly', 'fortnightly'] as const)('all through a year of meetings %s', (frequency) => {
    const calendar = aCalendar([
      { from: '2026-12-28', to: '2027-01-11', kind: 'vacation' },
      { from: '2026-12-31', kind: 'off' },
      { from: '2027-02-22', kind: 'off' },
      { from: '2027-04-05', to: '2027-04-25', kind: 'practice', group: 'ТО-21' },
      { from: '2027-05-03', kind: 'off' },
    ]);
    const isAway = (day: string): boolean => calendar.isAway(day, 'ТО-21');

    it.each(['1-after', '2-after', '3-after', '4-after', '5-after', '6-after'] as const)(
      'keeps the norm on %s',
      (slot) => {
        const days = daysOf({ pair: aPair({ slot }), calendar, isAway, frequency, until: '2027-06-25' });

        const gaps = [...days.slice(1), '2027-06-25'].map((day, index) =>
          daysOnClock({ since: days[index] ?? '', isAway }, day),
        );

        expect(Math.max(...gaps)).toBeLessThanOrEqual(14);
        expect([...new Set(days)].sort()).toEqual(days);
        expect(days.filter((day) => !calendar.isWorking(day) || isAway(day))).toEqual([]);
      },
    );
  });

  it('goes on from the last meeting that was held, with the next number', () => {
    const existing = [
      aMeeting({ n: 1, kind: 'acquaintance', status: 'confirmed', held: '2026-10-06' }),
      aMeeting({ id: 'В-00002', n: 2, kind: 'planning', status: 'held', planned: '2026-10-12', held: '2026-10-13' }),
    ];

    expect(planSeries(request({ existing, from: '2026-10-14', until: '2026-10-31' }))).toEqual([
      { n: 3, kind: 'regular', planned: '2026-10-19', time: '15:00' },
      { n: 4, kind: 'final', planned: '2026-10-26', time: '15:00' },
    ]);
  });

  it('plans the acquaintance again when it was missed', () => {
    const existing = [aMeeting({ kind: 'acquaintance', status: 'missed' })];

    expect(planSeries(request({ existing, from: '2026-10-06' }))[0]).toEqual({
      n: 2,
      kind: 'acquaintance',
      planned: '2026-10-12',
      time: '15:00',
    });
  });

  it('plans nothing after a final meeting that was held', () => {
    const existing = [aMeeting({ kind: 'final', status: 'held', held: '2026-10-05' })];

    expect(planSeries(request({ existing, from: '2026-10-06' }))).toEqual([]);
  });

  it('plans after a final meeting only the day that the pair agreed upon', () => {
    const existing = [aMeeting({ kind: 'final', status: 'held', held: '2026-10-05' })];

    expect(daysOf({ existing, from: '2026-10-06', nextDate: '2026-10-14' })).toEqual(['2026-10-14']);
  });

  it('keeps the day that the pair agreed upon, even a day off, and goes on from it', () => {
    expect(daysOf({ nextDate: '2026-10-11', until: '2026-10-28' })).toEqual(['2026-10-11', '2026-10-19', '2026-10-26']);
  });

  it('makes the agreed day the final meeting when it lies beyond the end', () => {
    const existing = [aMeeting({ kind: 'planning', status: 'held', held: '2026-10-26' })];

    expect(planSeries(request({ existing, nextDate: '2026-11-09', from: '2026-10-27' }))).toEqual([
      { n: 2, kind: 'final', planned: '2026-11-09', time: '15:00' },
    ]);
  });

  it('plans the same whatever the order of the meetings that stand', () => {
    const existing = [1, 2, 3].map((n) =>
      aMeeting({ id: `В-0000${n}`, n, status: 'held', planned: addDays('2026-09-07', 7 * n) }),
    );

    expect(planSeries(request({ existing: [...existing].reverse() }))).toEqual(planSeries(request({ existing })));
  });
});
